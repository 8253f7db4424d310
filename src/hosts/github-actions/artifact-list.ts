import { appendFileSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { digestOfFile } from '../../adapters/digest-of-file.js';
import { type ListedSubject, parseListedSubjects } from '../../commands/listed-subjects.js';
import { messageOf } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Variables } from './action-inputs.js';

/** What the runner takes; anything beyond fails the whole step. @source actions/runner, CreateArtifactsFileCommand.cs */
export const ARTIFACT_LIMITS = { subjects: 500, fileBytes: 1024 * 1024 } as const;

/**
 * Declares files to the runner, so that a later step such as actions/attest finds them by itself: their paths, one a line, in the file
 * that `GITHUB_ARTIFACTS` names. What the runner would refuse is left out with a notice, for its refusal would fail a step that has done its work.
 */
export function declareArtifacts(paths: readonly string[], variables: Variables, notice: (text: string) => void): void {
  const target = (variables['GITHUB_ARTIFACTS'] ?? '').trim();
  if (target === '' || paths.length === 0) return;
  try {
    const known = knownSubjects(variables);
    const lines = acceptable(
      paths.map((path) => resolve(path)),
      { known, variables, room: ARTIFACT_LIMITS.fileBytes - sizeOf(target), notice },
    );
    if (lines.length > 0) appendFileSync(target, lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    notice(`no artifact was declared to the runner: ${messageOf(error)}`);
  }
}

interface Context {
  /** What steps before have declared, by name. */
  readonly known: Map<string, string>;
  readonly variables: Variables;
  /** Bytes that the file still takes. */
  readonly room: number;
  readonly notice: (text: string) => void;
}

function acceptable(paths: readonly string[], { known, variables, room, notice }: Context): string[] {
  const lines: string[] = [];
  let left = room;
  for (const path of paths) {
    const problem = problemOfPath(path, variables);
    const name = basename(path);
    const digest = problem === undefined ? digestOfFile(path) : '';
    const size = Buffer.byteLength(path) + 1;
    const refusal = problem ?? problemOfPlace({ name, digest, known, size, left });
    if (refusal !== undefined) notice(`${printable(path)} is not declared to the runner: ${refusal}`);
    if (refusal !== undefined || known.has(name)) continue;
    known.set(name, digest);
    left -= size;
    lines.push(path);
  }
  return lines;
}

/** Lines mean more than paths to the runner: `=` and schemes are reserved, `#` starts a comment, ends are trimmed, `@sha256:…` is an image. */
function problemOfPath(path: string, variables: Variables): string | undefined {
  // eslint-disable-next-line no-control-regex
  if (/[=\x00-\x1f\x7f\u0085\u2028\u2029\ufffd]|\p{Surrogate}/u.test(path)) return 'its path has a character that the runner does not take';
  if (path.trim() !== path || path.startsWith('#') || /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(path) || /@sha(?:256|384|512):[0-9a-fA-F]+$/.test(path))
    return 'its path means something else to the runner';
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return stat === undefined ? 'it is not there' : 'it is no regular file';
  // In a job with a container the runner sees only what is mounted into it.
  const folders = [variables['GITHUB_WORKSPACE'], variables['RUNNER_TEMP']].filter((folder) => folder !== undefined && folder !== '');
  return folders.some((folder) => isBelow(path, folder ?? '')) ? undefined : 'it lies outside of the workspace';
}

function problemOfPlace(at: {
  readonly name: string;
  readonly digest: string;
  readonly known: ReadonlyMap<string, string>;
  readonly size: number;
  readonly left: number;
}): string | undefined {
  const before = at.known.get(at.name);
  if (before !== undefined) return before === at.digest ? undefined : 'this job has declared another file of that name';
  if (at.known.size >= ARTIFACT_LIMITS.subjects) return `a job declares at most ${ARTIFACT_LIMITS.subjects}`;
  return at.size > at.left ? `a step declares at most ${ARTIFACT_LIMITS.fileBytes} bytes of paths` : undefined;
}

function knownSubjects(variables: Variables): Map<string, string> {
  const path = (variables['GITHUB_ARTIFACTS_LIST'] ?? '').trim();
  const list = path === '' ? undefined : parseListedSubjects(readFileSync(path));
  if (list?.ok === false) throw new Error(`the list of what was declared before cannot be read: ${list.problems[0]?.message ?? ''}`);
  const subjects: readonly ListedSubject[] = list?.value ?? [];
  return new Map(subjects.map(({ name, digest }) => [name, digest]));
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(realPath(folder), realPath(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
