import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GATES_FILE, type VerdictFacts, VERDICT_FILE, verdictStatement } from '../../src/acceptance/verdict.js';
import { renderKeyring } from '../../src/keys/keyring.js';
import { type Sha256, sha256 } from '../../src/model/digest.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { fixedClock } from './doubles.js';
import { duri } from './duri.js';
import { signedBy } from './envelopes.js';
import { ringWith, type TestKey, testKey } from './keys.js';
import { type DuriRun, runDuri, type RunOptions } from './run-duri.js';

/** When releases are sealed, judged and booted, unless a test says otherwise. */
export const BOOT_AT = '2026-01-05T12:00:00.000Z';

/** Whom the programs of these tests run as: nobody, who owns nothing. */
export const NOBODY = '65534:65534';

export const isRoot = process.getuid?.() === 0;

/** `server` says who it is, on standard output, with its arguments. */
export const BOOT_FILES: Readonly<Record<string, string>> = {
  server: '#!/bin/sh\necho "served by $$ as $(id -u): $*"\n',
  'script.js': 'console.log("script", process.pid);\n',
};

/** A host that boots: policy, key ring and mark belong to root, and a release with its evidence. */
export interface Bootable {
  readonly folder: string;
  readonly release: string;
  readonly evidence: string;
  readonly config: string;
  readonly state: string;
  readonly ring: string;
  readonly gate: TestKey;
  readonly freeze: TestKey;
  /** Of the metadata as it is now. */
  digest(): Sha256;
  policy(more: string): void;
  seal(sequence: number, at?: string): Promise<void>;
  /** A verdict of the gate over what is sealed now, alone in its file. */
  verdict(facts?: Partial<VerdictFacts>): void;
  /** `duri boot` with policy and state of this host; `args` stand before `--`. */
  boot(args: readonly string[], command?: readonly string[], options?: RunOptions): DuriRun;
  bootArgs(args: readonly string[], command?: readonly string[]): string[];
  /** The environment of `boot`. */
  readonly env: Readonly<Record<string, string>>;
  mark(): Record<string, unknown> | undefined;
}

const POLICY = 'version: "1.0"\nproduct: shop\nrepository_id: acme/shop\nline: main\nkeyring: ring.json\nsbom: { allow_empty: true }\n';

export async function bootable(folder: string, files: Readonly<Record<string, string>> = BOOT_FILES): Promise<Bootable> {
  const [release, evidence, state, etc] = ['release', 'evidence', 'state', 'etc'].map((name) => join(folder, name)) as [string, string, string, string];
  const [config, ring] = [join(etc, 'duri.yml'), join(etc, 'ring.json')];
  const [seal, gate, freeze] = [testKey('ed25519', { uses: ['seal'] }), testKey('ed25519', { uses: ['gate'] }), testKey('ed25519', { uses: ['freeze'] })];
  for (const one of [release, etc]) mkdirSync(one, { recursive: true, mode: 0o755 });
  mkdirSync(state, { mode: 0o700 });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(release, name, '..'), { recursive: true });
    writeFileSync(join(release, name), content, { mode: content.startsWith('#!') ? 0o755 : 0o644 });
  }
  writeFileSync(join(folder, 'seal.key'), seal.file.reveal(), { mode: 0o600 });
  writeFileSync(ring, renderKeyring(ringWith(seal, gate, freeze)));
  const env = { DURI_STATE_DIR: state };
  const host: Bootable = {
    folder,
    release,
    evidence,
    config,
    state,
    ring,
    gate,
    freeze,
    env,
    digest: () => sha256(readFileSync(join(evidence, 'deployment_metadata.json'))),
    policy: (more) => writeFileSync(config, `${POLICY}${more}`),
    seal: async (sequence, at = BOOT_AT) => {
      rmSync(evidence, { recursive: true, force: true });
      const args = [
        'seal',
        release,
        '--evidence',
        evidence,
        '--config',
        config,
        '--signing-key',
        join(folder, 'seal.key'),
        '--sequence',
        String(sequence),
        '--syft-path',
        '',
      ];
      const sealed = await duri(args, { cwd: folder, clock: fixedClock(at), env: { PATH: '/nowhere' } });
      if (sealed.exitCode !== 0) throw new Error(sealed.stderr);
      chmodSync(evidence, 0o755);
    },
    verdict: (facts = {}) => {
      const parsed = parsePolicy(readFileSync(config), config);
      if (!parsed.ok) throw new Error('the policy of the test is not valid');
      const about = { product: 'shop', line: 'main', environment: 'production', green: true, duriVersion: '0.0.0-test', at: new Date(BOOT_AT) };
      const statement = verdictStatement({ ...about, metadataDigest: host.digest(), policyDigest: parsed.value.digest, ...facts });
      const content = signedBy([gate], statement);
      writeFileSync(join(evidence, VERDICT_FILE), content);
      writeFileSync(join(evidence, GATES_FILE), `${content}\n`, { flag: 'a' });
    },
    bootArgs: (args, command = [join(release, 'server'), 'one', '--json']) => [
      'boot',
      release,
      '--evidence',
      evidence,
      '--config',
      config,
      ...args,
      '--',
      ...command,
    ],
    boot: (args, command, options = {}) => runDuri(host.bootArgs(args, command), { cwd: folder, at: BOOT_AT, ...options, env: { ...env, ...options.env } }),
    mark: () => {
      const path = join(state, 'mark.json');
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : undefined;
    },
  };
  host.policy('boot:\n  allow_exec: [/bin/sh]\n');
  await host.seal(1);
  host.verdict();
  return host;
}
