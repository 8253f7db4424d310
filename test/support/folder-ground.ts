import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckType, Ground } from '../../src/gates/audit/check-type.js';
import { createGround, type GroundFacts, shareGround, type SharedGround } from '../../src/gates/audit/ground.js';
import { observationOf } from '../../src/gates/audit/run-audit.js';
import { BUILT_IN_POLICY } from '../../src/policy/policy.js';
import type { Observation } from '../../src/gates/checks/observation.js';
import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { nodePorts } from '../../src/hosts/node-ports.js';
import { fixedClock, recordingLog } from './doubles.js';
import { projectRoot } from './project.js';
import { tempFolder } from './temp-folder.js';

/** Files of a folder: a text, or `{mode}`, `{bytes}`, `{linkTo}`. */
export type FolderFiles = Readonly<
  Record<string, string | { readonly text?: string; readonly bytes?: Uint8Array; readonly mode?: number; readonly linkTo?: string }>
>;

export interface GroundFolder {
  readonly path: string;
  put(files: FolderFiles): void;
  /** The ground as it is now: a tree is listed once for each. */
  ground(facts?: Partial<GroundFacts>): Ground;
  remove(): void;
}

/** A real temporary folder and the engine's own ground over it, with the real ports; only the clock stands still. */
export function groundFolder(files: FolderFiles): GroundFolder {
  const folder = tempFolder();
  const put = (written: FolderFiles): void => {
    for (const [name, content] of Object.entries(written)) {
      const path = join(folder.path, name);
      mkdirSync(dirname(path), { recursive: true });
      const { text = '', bytes, mode, linkTo } = typeof content === 'string' ? { text: content } : content;
      if (linkTo === undefined) writeFileSync(path, bytes ?? text);
      else symlinkSync(linkTo, path);
      if (mode !== undefined) chmodSync(path, mode);
    }
  };
  put(files);
  return { path: folder.path, put, ground: (facts) => groundAt(folder.path, { facts }), remove: folder.remove };
}

export interface GroundOptions {
  readonly facts?: Partial<GroundFacts> | undefined;
  /** Where tools are looked for. */
  readonly PATH?: string | undefined;
}

/** What the checks of one run share over a folder, with the real ports; only the clock stands still. */
export function sharedGroundAt(root: string, { facts, PATH = process.env['PATH'] ?? '' }: GroundOptions = {}): SharedGround {
  const entry = { hashWorkerUrl: new URL(`file://${projectRoot}/build/src/adapters/tree/hash-worker-entry.js`), version: '0.0.0' };
  const environment = { ...nodeEnvironment('0.0.0'), cwd: root, variables: { PATH } };
  const ports = { ...nodePorts(recordingLog(), entry, { environment }), clock: fixedClock(), trigger: { kind: 'none' as const } };
  return shareGround(ports, { root, at: ports.clock.now(), policy: BUILT_IN_POLICY, suite: undefined, selected: [], ...facts });
}

/** The engine's own ground over a folder. */
export function groundAt(root: string, options: GroundOptions = {}): Ground {
  return createGround(sharedGroundAt(root, options), 20_000);
}

/** What a check observes. Its parameters go through its schema, as those of `duri.yml` do; what it throws is an observation, as the engine makes one. */
export async function observe<P>(type: CheckType<P>, ground: Ground, parameters: unknown): Promise<readonly Observation[]> {
  const parsed = type.parameters.parse(parameters);
  try {
    return await type.observe(ground, parsed);
  } catch (error) {
    return [observationOf(error, type.name)];
  }
}

/** Observations that do not hold, each as `FILE:LINE SUBJECT MESSAGE`; `FILE:LINE` only where there is a place. */
export function complaints(observations: readonly Observation[]): string[] {
  return observations
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, subject, message, location }) => {
      const place = location === undefined ? '' : `${location.file}:${location.line} `;
      return `${outcome === 'unknown' ? 'UNSEEN ' : ''}${place}${subject} ${message}`;
    });
}
