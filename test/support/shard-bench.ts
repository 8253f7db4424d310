import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { duri, duriJson, type Run } from './duri.js';
import { plant } from './scans.js';
import { FILES } from './sealed-release.js';
import { tempFolder } from './temp-folder.js';

const EPOCH = String(Math.floor(Date.now() / 1000) - 60);
/** No Syft, and one instant for all. */
export const env = { PATH: '/nowhere', SOURCE_DATE_EPOCH: EPOCH };
/** Without a lock file nothing is sealed. */
export const LOCKS = { 'package.json': FILES['package.json'] ?? '', 'package-lock.json': FILES['package-lock.json'] ?? '' };

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What one test file needs to seal, to shard and to merge: a folder, a ring, and the lines. */
export interface ShardBench {
  readonly path: string;
  readonly ring: string;
  /** Who the release is, as flags. */
  readonly identity: readonly string[];
  /** A new folder. */
  folder(name: string): string;
  /** A release of a few files and a link. */
  smallRelease(): string;
  /** Runs one line that must succeed. */
  run(args: readonly string[]): Promise<Run>;
  /** Runs one line that must fail. */
  errorOf(args: readonly string[]): Promise<Failure>;
  /** Every file of the evidence of one seal but the record of the run, as bytes. */
  sealed(release: string, ...more: string[]): Promise<Record<string, string>>;
  /** Writes the parts of a release, as the jobs of a matrix would, and gives their folder. */
  shardsOf(release: string, count: number, ...more: string[]): Promise<string>;
  /** As `sealed`, from parts. */
  merged(release: string, parts: readonly string[], ...more: string[]): Promise<Record<string, string>>;
  remove(): void;
}

export async function shardBench(): Promise<ShardBench> {
  const temp = tempFolder();
  const ring = join(temp.path, 'duri.keyring.json');
  const identity = ['--keyring', ring, '--product', 'shop'];
  const folder = (name: string): string => mkdtempSync(join(temp.path, `${name}-`));
  const run = async (args: readonly string[]): Promise<Run> => {
    const done = await duri(args, { cwd: temp.path, env });
    if (done.exitCode !== 0) throw new Error(`duri ${args.join(' ')}: ${done.stderr}`);
    return done;
  };
  for (const kind of ['hmac-sha256', 'ed25519']) await run(['keys', 'new', '--kind', kind, '--keyring', ring]);
  return {
    path: temp.path,
    ring,
    identity,
    folder,
    run,
    smallRelease: () => {
      const release = folder('release');
      plant(release, { ...LOCKS, 'app.js': 'run();\n', 'lib/a.js': 'a\n', 'lib/b.js': 'b\n', latest: '-> app.js' });
      return release;
    },
    errorOf: async (args) => {
      const { error } = await duriJson(args, { cwd: temp.path, env });
      if (error === undefined) throw new Error(`duri ${args.join(' ')} did not fail`);
      return error;
    },
    sealed: async (release, ...more) => {
      const evidence = folder('one');
      await run(['seal', release, '--evidence', evidence, ...identity, ...more]);
      return evidenceIn(evidence);
    },
    shardsOf: async (release, count, ...more) => {
      const parts = folder('parts');
      for (let index = 1; index <= count; index++)
        await run(['seal', release, '--shard', `${index}/${count}`, '--part', join(parts, `${index}.part`), '--keyring', ring, ...more]);
      return parts;
    },
    merged: async (release, parts, ...more) => {
      const evidence = folder('merged');
      await run(['merge', release, ...parts, '--evidence', evidence, ...identity, ...more]);
      return evidenceIn(evidence);
    },
    remove: () => temp.remove(),
  };
}

/** Every file of an evidence set but the record of the run, as bytes. */
export function evidenceIn(directory: string): Record<string, string> {
  const names = readdirSync(directory).filter((name) => !name.startsWith('VERIFY_LOG'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(directory, name), 'latin1')]));
}
