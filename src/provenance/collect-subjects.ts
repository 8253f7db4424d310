import { basename, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { isSha256, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable, printablePath, toBytePath, toText } from '../model/path.js';
import type { Ports } from '../ports/index.js';
import { decodeUtf8 } from '../shape/json.js';
import type { ProvenanceSubject } from './build-provenance.js';
import { MAX_SUBJECTS } from './statement-schema.js';

/** Artifacts as users of attestation actions name them: by path, by digest and name, or by a list of checksums. */
export interface SubjectInputs {
  /** Paths or globs, relative to the current folder. */
  readonly paths: readonly string[];
  /** `sha256:…`; needs a name. */
  readonly digest: string | undefined;
  /** Name of the one subject. */
  readonly name: string | undefined;
  /** A file as `sha256sum` writes it. */
  readonly checksumsPath: string | undefined;
}

/** Every artifact with its digest, each name once. @throws input_invalid, input_missing */
export async function collectSubjects(ports: Pick<Ports, 'environment' | 'files' | 'tree'>, inputs: SubjectInputs): Promise<readonly ProvenanceSubject[]> {
  const found: ProvenanceSubject[] = [];
  for (const path of inputs.paths) found.push(...(await hashMatches(ports, path)));
  if (inputs.digest !== undefined) found.push(digestSubject(inputs.digest, inputs.name));
  else if (inputs.name !== undefined) renameOnly(found, inputs.name);
  if (inputs.checksumsPath !== undefined) found.push(...readChecksums(ports, inputs.checksumsPath));
  return eachOnce(found);
}

/** One subject a name: two digests under one name could not be told apart by whoever verifies. @throws input_invalid */
export function eachOnce(subjects: readonly ProvenanceSubject[]): readonly ProvenanceSubject[] {
  const byName = new Map<string, Sha256>();
  for (const { name, digest } of subjects) {
    const before = byName.get(name);
    if (before !== undefined && before !== digest) throw invalid(`two artifacts with different content are called "${printable(name)}"`);
    byName.set(name, digest);
  }
  if (byName.size > MAX_SUBJECTS) throw invalid(`there are ${byName.size} subjects; one statement bears ${MAX_SUBJECTS}`);
  return [...byName].map(([name, digest]) => ({ name, digest }));
}

/** Hashes the files that a path or glob names, whatever their size. Directories are no artifacts. */
async function hashMatches({ environment, files, tree }: Pick<Ports, 'environment' | 'files' | 'tree'>, pattern: string): Promise<ProvenanceSubject[]> {
  const { isGlob, base, glob, negated } = picomatch.scan(pattern);
  if (negated) throw invalid(`"${printable(pattern)}" says what is no artifact; name what is one`);
  if (!isGlob) {
    const digest = files.digest(resolve(environment.cwd, pattern));
    if (digest === undefined) throw new IntegrityError('input_missing', `${printable(pattern)} is not there`);
    return [{ name: basename(pattern), digest }];
  }
  const root = resolve(environment.cwd, base);
  const found = await scanMatches(tree, root, picomatch(glob, { dot: true }));
  if (found.length === 0) throw new IntegrityError('input_missing', `"${printable(pattern)}" matches no file (directories and links are no artifacts)`);
  return found;
}

async function scanMatches(tree: Ports['tree'], root: string, matches: (path: string) => boolean): Promise<ProvenanceSubject[]> {
  const found: ProvenanceSubject[] = [];
  await tree.scan({
    root,
    covers: (path, isDirectory) => isDirectory || matches(toText(path) ?? ''),
    expectedSize: () => 'any',
    onEntry: (entry) => {
      if (entry.kind === 'file' && entry.digest !== undefined) found.push({ name: basename(printablePath(entry.path)), digest: entry.digest });
      if (entry.kind === 'problem')
        throw new IntegrityError('input_invalid', `${join(root, printablePath(entry.path))} could not be hashed: ${entry.problem}, ${entry.detail}`);
    },
  });
  return found;
}

function digestSubject(digest: string, name: string | undefined): ProvenanceSubject {
  const hex = /^sha256:(.*)$/.exec(digest)?.[1] ?? '';
  if (!isSha256(hex)) throw invalid(`subject digest "${printable(digest.slice(0, 100))}" is not sha256: and 64 lower-case hexadecimal digits`);
  if (name === undefined) throw invalid('a subject digest needs a subject name');
  return { name, digest: hex };
}

function renameOnly(found: ProvenanceSubject[], name: string): void {
  const [only] = found;
  if (only === undefined || found.length !== 1) throw invalid(`a subject name is for one artifact; there are ${found.length}`);
  found[0] = { name, digest: only.digest };
}

/** Lines of `sha256sum`: digest, space, space or asterisk, name. @source coreutils manual, sha256sum */
function readChecksums({ environment, files }: Pick<Ports, 'environment' | 'files'>, path: string): ProvenanceSubject[] {
  const content = files.read(resolve(environment.cwd, path), LIMITS.evidenceFileBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `${path} is not there`);
  const lines = (decodeUtf8(content) ?? '').split(/\r?\n/).filter((line) => line !== '');
  if (lines.length === 0) throw invalid(`${path} lists no artifact`);
  return lines.map((line, index) => {
    const [, hex = '', name = ''] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (!isSha256(hex) || toText(toBytePath(name)) === undefined)
      throw invalid(`${path}:${index + 1} is no line of sha256sum: 64 lower-case hexadecimal digits, two spaces, a name`);
    return { name, digest: hex };
  });
}

function invalid(message: string): IntegrityError {
  return new IntegrityError('input_invalid', message);
}
