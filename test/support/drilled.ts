import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { duri } from './duri.js';
import { type StartedDuri, startDuri } from './start-duri.js';
import { FILES } from './sealed-release.js';
import { REPOSITORY, type WatchedRelease, watchedRelease } from './watched-release.js';

/** A program that stays. */
const SERVER = '#!/bin/sh\nwhile :; do sleep 1; done\n';

/** A sealed release with its policy, archived twice over: once as it is, once as the release before it. */
export interface DrilledRelease extends WatchedRelease {
  readonly archives: string;
  readonly output: string;
  /** @param userId the account that it runs as */
  drill(more?: readonly string[], env?: Readonly<Record<string, string>>, userId?: number): StartedDuri['done'];
  report(): DrillReport;
}

export interface DrillReport {
  readonly verdict: string;
  readonly target: string;
  readonly scenarios: readonly {
    readonly name: string;
    readonly verdict: string;
    readonly steps: readonly {
      readonly name: string;
      readonly outcome: string;
      readonly says: string;
      readonly after_tamper_seconds: number | null;
      readonly role: string | null;
    }[];
    readonly bundle: { readonly name: string; readonly digest: string; readonly differences: number | null } | null;
  }[];
}

/** @param more lines of the policy */
export async function drilledRelease(folder: string, more = ''): Promise<DrilledRelease> {
  const watched = await watchedRelease(folder, `archive: {stores: [directory], directory: archives}\n${more}`, { ...FILES, server: SERVER });
  writeFileSync(watched.policy, readFileSync(watched.policy, 'utf8').replace(watched.ring, basename(watched.ring)));
  const archives = join(folder, 'archives');
  const output = join(folder, 'drill');
  const seal = async (...args: string[]): Promise<void> => {
    const run = await watched.seal('--repository-id', REPOSITORY, '--line', 'main', ...args);
    if (run.exitCode !== 0) throw new Error(JSON.stringify(run));
  };
  const archive = async (): Promise<void> => {
    const run = await duri(['archive', watched.release, '--evidence', watched.evidence, '--config', watched.policy], { cwd: folder });
    if (run.exitCode !== 0) throw new Error(run.stderr);
  };
  chmodSync(join(watched.release, 'server'), 0o755);
  symlinkSync('app.js', join(watched.release, '.current')); // first in the inventory: a drill looks for files behind it
  await seal();
  await archive();
  await seal('--sequence', '7');
  await archive();
  return {
    ...watched,
    archives,
    output,
    drill: (args = [], env = {}, userId) =>
      startDuri(['drill', watched.release, '--evidence', watched.evidence, '--config', basename(watched.policy), '--output', output, ...args], {
        cwd: folder,
        env,
        userId,
      }).done,
    report: () => JSON.parse(readFileSync(join(output, 'drill-report.json'), 'utf8')) as DrillReport,
  };
}
