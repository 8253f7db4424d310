import { isAbsolute, join, posix, relative, resolve } from 'node:path';
import { METADATA_FILE } from '../../evidence/evidence-set.js';
import { IntegrityError, messageOf } from '../../model/errors.js';
import { failure, type Finding } from '../../model/finding.js';
import { LIMITS } from '../../model/limits.js';
import { compareVersions, SCHEMA_VERSION } from '../../model/schema-version.js';
import type { Ports } from '../../ports/index.js';
import { FLOOR_FILE, parseFloorFile } from '../../policy/floor-file.js';
import { POLICY_FILE, readPolicy } from '../../policy/load-policy.js';
import { keyringPathOf, type LoadedPolicy } from '../../policy/policy.js';
import { describeProblems } from '../../shape/parsed.js';
import type { Base, ReadFile } from './find-base.js';
import { readMetadata } from './read-metadata.js';
import { BUILT_IN_FLOOR, pinnedByFile, pinnedByPolicy, type Stance, stanceOfPolicy, stanceOfUnread } from './stance.js';

type FloorPorts = Pick<Ports, 'environment' | 'evidence' | 'files'>;

/** What the base gave. */
export interface CollectedFloor {
  readonly floors: readonly Stance[];
  /** The base answered that it has no policy: a first adoption, judged by the built-in floor. */
  readonly bootstrap: boolean;
  /** Sources that are there, or must be, and could not be read. */
  readonly unreadable: readonly Finding[];
  /** The key ring that the base's policy names: its bytes at the base. */
  readonly keyring: Uint8Array | undefined;
}

/** The floor of the base: its sealed metadata, its policy, its pinned floor. `policyPath` is where the candidate's own policy stands. @throws base_invalid */
export async function collectFloor(ports: FloorPorts, base: Base, policyPath: string | undefined): Promise<CollectedFloor> {
  if (base.kind === 'unresolved') return unreadable(base.ref, 'is no commit of this copy of the repository; a shallow clone has only what was fetched');
  try {
    return base.kind === 'commit' ? await collectFromCommit(ports, base, policyPath) : await collectFromDirectory(ports, base.path);
  } catch (error) {
    if (!(error instanceof IntegrityError) || error.code === 'base_invalid') throw error;
    return unreadable(base.kind === 'commit' ? base.ref : base.path, `could not be read: ${messageOf(error)}. ${error.hint}`);
  }
}

async function collectFromCommit(
  ports: FloorPorts,
  { ref, commit, read }: Extract<Base, { kind: 'commit' }>,
  policyPath: string | undefined,
): Promise<CollectedFloor> {
  const label = `${ref} (${commit.slice(0, 12)})`;
  const { floors, policy } = await readFiles(read, label, policyPaths(ports, policyPath));
  const bootstrap = policy === undefined;
  return { floors: bootstrap ? [...floors, BUILT_IN_FLOOR] : floors, bootstrap, unreadable: [], keyring: await readKeyring(read, policy) };
}

async function collectFromDirectory(ports: FloorPorts, directory: string): Promise<CollectedFloor> {
  const readFile: ReadFile = (path) => Promise.resolve(ports.files.read(join(directory, path), LIMITS.policyBytes));
  const metadata = readBaseMetadata(ports, directory);
  const { floors, policy } = await readFiles(readFile, directory, [POLICY_FILE]);
  if (metadata.length + floors.length > 0)
    return { floors: [...metadata, ...floors], bootstrap: false, unreadable: [], keyring: await readKeyring(readFile, policy) };
  throw new IntegrityError('base_invalid', `${directory} holds none of ${METADATA_FILE}, ${POLICY_FILE}, ${FLOOR_FILE}`, { base: directory });
}

async function readFiles(
  readFile: ReadFile,
  label: string,
  paths: readonly string[],
): Promise<{ readonly floors: readonly Stance[]; readonly policy: LoadedPolicy | undefined }> {
  const policy = await readBasePolicy(readFile, paths);
  const pinned = await readFile(FLOOR_FILE);
  const floors = pinned === undefined ? [] : [pinnedByFile(parsedFloorFile(pinned, FLOOR_FILE), `${label}: ${FLOOR_FILE}`)];
  if (policy === undefined) return { floors, policy };
  const source = `${label}: ${policy.path ?? POLICY_FILE}`;
  return { floors: [stanceOfPolicy(policy, source), pinnedByPolicy(policy.policy, source), ...floors], policy };
}

/** The floor that a file of `--floor` pins. @throws input_missing, policy_invalid */
export function readPinnedFloor({ files }: Pick<Ports, 'files'>, path: string): Stance {
  const content = files.read(path, LIMITS.policyBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `there is no floor file ${path}`, { path });
  return pinnedByFile(parsedFloorFile(content, path), path);
}

function unreadable(subject: string, message: string): CollectedFloor {
  return { floors: [], bootstrap: false, unreadable: [failure('every-floor-is-readable', 'floor_unreadable', subject, message)], keyring: undefined };
}

function readBaseMetadata(ports: FloorPorts, directory: string): Stance[] {
  const metadata = readMetadata(ports, directory, join(directory, METADATA_FILE));
  if (metadata.kind === 'missing') return [];
  if (metadata.kind !== 'unreadable') return [metadata];
  // A schema of the future has another shape; its version says to upgrade the verifier.
  if (metadata.schemaVersion !== undefined && compareVersions(metadata.schemaVersion, SCHEMA_VERSION) > 0)
    return [stanceOfUnread(metadata.schemaVersion, metadata.source)];
  throw new IntegrityError('evidence_unreadable', `${metadata.source} ${metadata.problem}`);
}

/** The base's policy stands where the candidate's does, or at the usual place; a policy that was moved is no first adoption. */
async function readBasePolicy(readFile: ReadFile, paths: readonly string[]): Promise<LoadedPolicy | undefined> {
  for (const path of paths) {
    const content = await readFile(path);
    if (content !== undefined) return readPolicy(content, path);
  }
  return undefined;
}

function policyPaths({ environment, files }: FloorPorts, policyPath: string | undefined): string[] {
  if (policyPath === undefined) return [POLICY_FILE];
  const absolute = resolve(environment.cwd, policyPath);
  const way = relative(files.resolve(environment.cwd) ?? environment.cwd, files.resolve(absolute) ?? absolute);
  return isAbsolute(way) ? [POLICY_FILE] : [...new Set([way.replaceAll('\\', '/'), POLICY_FILE])];
}

function parsedFloorFile(content: Uint8Array, path: string): Parameters<typeof pinnedByFile>[0] {
  const floor = parseFloorFile(content);
  if (!floor.ok) throw new IntegrityError('policy_invalid', `${path} is not a valid floor: ${describeProblems(floor.problems)}`, { path });
  return floor.value;
}

async function readKeyring(readFile: ReadFile, policy: LoadedPolicy | undefined): Promise<Uint8Array | undefined> {
  const path = policy === undefined ? undefined : keyringPathOf(policy);
  return path === undefined || isAbsolute(path) || posix.normalize(path).startsWith('../') ? undefined : readFile(path);
}
