import { resolve } from 'node:path';
import { readReceipts } from '../archive/receipts-file.js';
import type { Verifier } from '../archive/verify-archive.js';
import { type VerifiedReceipts, verifyReceipts } from '../archive/verify-receipts.js';
import { IntegrityError } from '../model/errors.js';
import type { Ports } from '../ports/index.js';

/** The receipts of an evidence directory that was named; none where none was. @throws input_missing when it has no receipts */
export function readGivenReceipts(
  { environment, evidence }: Pick<Ports, 'environment' | 'evidence'>,
  directory: string | undefined,
  verifier: Verifier,
): VerifiedReceipts {
  if (directory === undefined) return { receipts: [], findings: [], warnings: [] };
  const snapshot = evidence.open(resolve(environment.cwd, directory));
  try {
    const content = readReceipts(snapshot);
    if (content === undefined) throw new IntegrityError('input_missing', `there is no receipts.json in ${directory}`, { directory });
    return verifyReceipts(content, verifier);
  } finally {
    snapshot.close();
  }
}
