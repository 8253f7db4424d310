import { z } from 'zod';
import { COMMIT_FILE, EVIDENCE_FILES, KEPT_LOG } from '../../evidence/evidence-set.js';
import { IntegrityError } from '../../model/errors.js';
import { parseDocument } from '../../shape/document.js';
import { describeProblems } from '../../shape/parsed.js';

const evidenceName = z.string().refine((name) => EVIDENCE_FILES.includes(name) || KEPT_LOG.test(name), 'is no name of an evidence file');

const schema = z.strictObject({
  version: z.literal(1),
  /** Files of the new set; each waits under its pending name until it is renamed. */
  files: z.array(evidenceName).max(64),
  /** Files of the old set that the new one does not have. */
  remove: z.array(evidenceName).max(64),
});

/** Says that a new set is whole: from the rename of this record on, readers see the new set. @source trust model, section 3 (atomicity) */
export type CommitRecord = z.output<typeof schema>;

export const COMMIT_RECORD_BYTES = 16_384;

export function renderCommitRecord(record: CommitRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** @throws evidence_unreadable when it is not a record; the rename that made it was atomic, so nothing of ours can have cut it short */
export function parseCommitRecord(content: Uint8Array, directory: string): CommitRecord {
  const record = parseDocument(content, schema, { maxBytes: COMMIT_RECORD_BYTES, maxDepth: 4 });
  if (record.ok) return record.value;
  throw new IntegrityError(
    'evidence_unreadable',
    `${COMMIT_FILE} in ${directory} is damaged (${describeProblems(record.problems)}), so it is not certain which evidence set is the valid one`,
    { directory },
    { hint: 'Restore the evidence directory from its archive, or remove this file if you know that no seal was under way, and seal again.' },
  );
}
