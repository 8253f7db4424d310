import type { z } from 'zod';
import type { LoadedPolicy } from '../../policy/policy.js';
import type { HostFileEntry, HostFileFacts } from '../../ports/host-files.js';
import type { Ports } from '../../ports/index.js';
import type { ProcessResult } from '../../ports/processes.js';
import type { Observation } from '../checks/observation.js';
import type { UatSuite } from '../uat/suite.js';

/** How to run a program. Its environment is empty but for PATH, HOME (a temporary folder), LANG=C.UTF-8, TZ=UTC, and what is named here. */
export interface GroundRun {
  readonly program: string;
  readonly args: readonly string[];
  /** Relative to the root, which is the default. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Default: what is left of the check's own time. */
  readonly timeoutMs?: number;
}

/** What a check may look at. Paths are relative to the root, or absolute for files of the host. */
export interface Ground {
  /** The folder that is audited, absolute: where `duri.yml` stands. */
  readonly root: string;
  /** The one instant of this run. */
  readonly at: Date;
  /** For what the methods here do not offer. */
  readonly ports: Ports;
  /** The absolute path of a path. */
  resolve(path: string): string;
  /** By lstat; undefined when nothing is there. */
  look(path: string): HostFileFacts | undefined;
  /** A file's bytes. @throws Unmet when it is not there, is no regular file, or is larger than 64 MiB */
  bytes(path: string): Uint8Array;
  /** A file's text, UTF-8 (a byte order mark is kept). @throws Unmet as `bytes`, and when it is not UTF-8 */
  text(path: string): string;
  /** Everything below the root but what lies in `.git` and `node_modules`, sorted; read once. */
  entries(): readonly HostFileEntry[];
  /** Paths of the files that any of the globs matches (picomatch, dot files included), sorted. */
  glob(patterns: readonly string[]): readonly string[];
  /** Runs a program that only reads: git, promtool, shellcheck. @throws as Processes.run */
  run(request: GroundRun): Promise<ProcessResult>;
  /** A new empty folder, gone when this run ends. */
  temporary(): string;
  /** A file as it is at the base of the change (or at HEAD, where there is no change); undefined when it is not there. @throws git_unavailable */
  baseBytes(path: string): Promise<Uint8Array | undefined>;
  /** Does a file have these very bytes at the base, by the ids that git tells contents apart by? For many files much faster than `baseBytes`. @throws git_unavailable */
  isAtBase(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Paths of the regular files that any of the globs matches, as they are at the base; sorted. @throws git_unavailable */
  baseGlob(patterns: readonly string[]): Promise<readonly string[]>;
  /** Is there a commit to compare with at all? */
  hasBase(): Promise<boolean>;
  /** The policy that judges; at a pull request that of the base. */
  readonly policy: LoadedPolicy;
  /** The acceptance suite of the same policy, not run. */
  readonly suite: UatSuite | undefined;
  /** Ids of the checks that this run selected, for claims about their number. */
  readonly selected: readonly string[];
  /** DuRi's own verbs, for commands in documents; absent where nobody handed them in. */
  readonly verbs?: () => Promise<readonly KnownVerb[]>;
}

/** A verb of DuRi as a document may write it. */
export interface KnownVerb {
  /** With its sub-verb: `audit mutate`. */
  readonly name: string;
  /** Without `--`; those that every verb takes included. */
  readonly flags: readonly string[];
}

/** A kind of check: a new one is one file in `types/` and one line in its list. */
export interface CheckType<P = unknown> {
  /** Its key in `duri.yml`, such as `file`. */
  readonly name: string;
  /** For the list of check types: what it looks at, one sentence. */
  readonly summary: string;
  /** A strict object; every field with a description and, where one is natural, a default. */
  readonly parameters: z.ZodType<P>;
  /** Does it run what is under test? Then it needs a permit. */
  executes(parameters: P): boolean;
  /** At least one observation. @throws Unmet for what is missing of the subject, IntegrityError for what keeps it from being looked at */
  observe(ground: Ground, parameters: P): Promise<readonly Observation[]> | readonly Observation[];
}

/** Declares a check type; only there to infer the type of its parameters. */
export function checkType<P>(type: CheckType<P>): CheckType<P> {
  return type;
}

/** `executes` of a type that only reads. */
export const staticCheck = (): boolean => false;
