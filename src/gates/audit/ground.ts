import { isAbsolute, join } from 'node:path';
import type { BaseCommit } from '../../policy/base-commit.js';
import type { LoadedPolicy } from '../../policy/policy.js';
import type { HostFileEntry } from '../../ports/host-files.js';
import type { Ports } from '../../ports/index.js';
import type { UatSuite } from '../uat/suite.js';
import type { Ground, GroundRun, KnownVerb } from './check-type.js';
import { baseOf, groundBase } from './ground-base.js';
import { groundFiles } from './ground-files.js';
import { noReads, type Reads } from './reads.js';

const MAX_ENTRIES = 200_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

export interface GroundFacts {
  readonly root: string;
  readonly at: Date;
  readonly policy: LoadedPolicy;
  readonly suite: UatSuite | undefined;
  readonly selected: readonly string[];
  /** See Ground. */
  readonly verbs?: () => Promise<readonly KnownVerb[]>;
}

/** What is read once for all checks of a run. */
export interface SharedGround extends GroundFacts {
  readonly ports: Ports;
  entries(): readonly HostFileEntry[];
  base(): Promise<BaseCommit | undefined>;
  /** Where to note what a check looks at; undefined where nobody wants to know. */
  readsOf?(check: string): Reads;
}

export function shareGround(ports: Ports, facts: GroundFacts): SharedGround {
  let entries: readonly HostFileEntry[] | undefined;
  let base: Promise<BaseCommit | undefined> | undefined;
  return {
    ...facts,
    ports,
    entries: () => (entries ??= ports.hostFiles.list(facts.root, { maxEntries: MAX_ENTRIES, skip: ['.git', 'node_modules'] })),
    base: () => (base ??= baseOf(ports, facts.root)),
  };
}

/** What was told before anything was looked at. */
function told({ root, at, policy, suite, selected, verbs }: SharedGround): Pick<Ground, 'root' | 'at' | 'policy' | 'suite' | 'selected' | 'verbs'> {
  return { root, at, policy, suite, selected, ...(verbs === undefined ? {} : { verbs }) };
}

/** The ground of one check, which has `timeoutMs` for everything. What it looks at is noted in `reads`. */
export function createGround(shared: SharedGround, timeoutMs: number, reads: Reads = noReads()): Ground {
  const { ports, root } = shared;
  const resolve = (path: string): string => (isAbsolute(path) ? path : join(root, path));
  return {
    ...told(shared),
    get ports() {
      reads.everything = true;
      return ports;
    },
    resolve,
    ...groundFiles(shared, resolve, reads),
    ...groundBase(shared, resolve),
    run: (request) => {
      reads.everything = true;
      return run(ports, root, request, timeoutMs);
    },
    temporary: () => ports.folders.temporary(),
  };
}

function run(ports: Ports, root: string, { program, args, cwd, env, input, timeoutMs: own }: GroundRun, timeoutMs: number): ReturnType<Ground['run']> {
  const { variables } = ports.environment;
  return ports.processes.run({
    program,
    args,
    cwd: cwd === undefined ? root : isAbsolute(cwd) ? cwd : join(root, cwd),
    env: { PATH: variables['PATH'] ?? '', HOME: ports.folders.temporary(), LANG: 'C.UTF-8', TZ: 'UTC', ...env },
    ...(input === undefined ? {} : { input: Buffer.from(input) }),
    timeoutMs: Math.min(own ?? timeoutMs, timeoutMs),
    maxOutputBytes: MAX_OUTPUT_BYTES,
  });
}
