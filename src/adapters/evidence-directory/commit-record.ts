import { COMMIT_FILE, EVIDENCE_FILES, KEPT_LOG } from '../../evidence/evidence-set.js';
import { IntegrityError } from '../../model/errors.js';
import { parseJson } from '../../shape/json.js';
import { describeProblems } from '../../shape/parsed.js';

/** Says that a new set is whole: from the rename of this record on, readers see the new set. @source trust model, section 3 (atomicity) */
export interface CommitRecord {
  readonly version: 1;
  /** Files of the new set; each waits under its pending name until it is renamed. */
  readonly files: readonly string[];
  /** Files of the old set that the new one does not have. */
  readonly remove: readonly string[];
}

export const COMMIT_RECORD_BYTES = 16_384;
const MAX_NAMES = 64;

export function renderCommitRecord(record: CommitRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** @throws evidence_unreadable when it is not a record; the rename that made it was atomic, so nothing of ours can have cut it short */
export function parseCommitRecord(content: Uint8Array, directory: string): CommitRecord {
  const json = parseJson(content, { maxBytes: COMMIT_RECORD_BYTES, maxDepth: 4 });
  if (json.ok && isRecord(json.value)) return json.value;
  const why = json.ok ? 'it must hold version 1 and two lists of names of evidence files, files and remove' : describeProblems(json.problems);
  throw new IntegrityError(
    'evidence_unreadable',
    `${COMMIT_FILE} in ${directory} is damaged (${why}), so it is not certain which evidence set is the valid one`,
    { directory },
    { hint: 'Restore the evidence directory from its archive, or remove this file if you know that no seal was under way, and seal again.' },
  );
}

/** By hand, because who only writes evidence then needs no schemas: loading their library took a fifth of the time in which 1000 files are inventoried. */
function isRecord(value: unknown): value is CommitRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { version, files, remove, ...others } = value as Readonly<Record<string, unknown>>;
  return version === 1 && areNames(files) && areNames(remove) && Object.keys(others).length === 0;
}

function areNames(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_NAMES && value.every((name: unknown) => typeof name === 'string' && isEvidenceName(name));
}

function isEvidenceName(name: string): boolean {
  return EVIDENCE_FILES.includes(name) || KEPT_LOG.test(name);
}
