import { basename } from 'node:path';
import { MAX_SUBJECTS, type Subject } from '../envelope/statement.js';
import { isSha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Files } from '../ports/files.js';
import { decodeUtf8 } from '../shape/json.js';

export interface SubjectInputs {
  readonly files: readonly string[];
  /** `sha256:<hex>`. */
  readonly digest: string | undefined;
  readonly name: string | undefined;
  /** A file as `sha256sum` writes it. */
  readonly checksums: string | undefined;
}

/** What is signed about, given in one of three ways as the actions that users know take it. @throws input_invalid, input_missing */
export function readSubjects(files: Files, inputs: SubjectInputs): Subject[] {
  const ways = [inputs.files.length > 0, inputs.digest !== undefined, inputs.checksums !== undefined].filter(Boolean).length;
  if (ways !== 1)
    throw invalid(
      ways === 0
        ? 'nothing to sign was given: pass FILE, --subject-digest or --subject-checksums'
        : 'pass only one of FILE, --subject-digest and --subject-checksums',
    );
  const subjects = subjectsOf(files, inputs);
  if (subjects.length === 0 || subjects.length > MAX_SUBJECTS) throw invalid(`${subjects.length} subjects were given; a statement has 1 to ${MAX_SUBJECTS}`);
  const twice = subjects.find(({ name }, index) => subjects.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw invalid(`two subjects have the name "${twice.name}"`);
  return subjects;
}

function subjectsOf(files: Files, { files: paths, digest, name, checksums }: SubjectInputs): Subject[] {
  if (digest !== undefined) {
    const hex = digest.replace(/^sha256:/, '');
    if (name === undefined) throw invalid('--subject-digest needs --subject-name');
    if (!digest.startsWith('sha256:') || !isSha256(hex)) throw invalid('--subject-digest is not sha256: and 64 lower-case hexadecimal digits');
    return [{ name, digest: hex }];
  }
  if (checksums !== undefined) return readChecksums(files, checksums);
  if (name !== undefined && paths.length > 1) throw invalid('--subject-name goes with a single file');
  return paths.map((path) => {
    const sum = files.digest(path);
    if (sum === undefined) throw new IntegrityError('input_missing', `there is no file ${path}`, { path });
    return { name: name ?? basename(path), digest: sum };
  });
}

function readChecksums(files: Files, path: string): Subject[] {
  const content = files.read(path, LIMITS.evidenceFileBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `there is no file ${path}`, { path });
  const lines = (decodeUtf8(content) ?? '').split('\n').map((line) => line.replace(/\r$/, ''));
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const [, digest = '', name = ''] = /^([0-9a-fA-F]{64}) [ *](.+)$/.exec(line) ?? [];
    const lower = digest.toLowerCase();
    if (!isSha256(lower)) throw invalid(`${path}:${index + 1} is not a line as sha256sum writes it`);
    return [{ name, digest: lower }];
  });
}

function invalid(message: string): IntegrityError {
  return new IntegrityError('input_invalid', message);
}
