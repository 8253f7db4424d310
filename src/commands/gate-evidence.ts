import { GATES_FILE } from '../acceptance/verdict.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { type GateStatementFacts, gateStatement } from '../gates/checks/gate-statement.js';
import type { Trust } from '../keys/trust.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { EvidenceStore } from '../ports/evidence-store.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';

/**
 * Appends what a gate found about a sealed release to `gates.intoto.jsonl`, under the lock of the set: two gates at the same time both
 * keep their line. @throws key_may_not_sign when the keys that were given have not the use `gate`; evidence_unreadable, locked,
 * write_failed, input_invalid when the file is full
 */
export function appendGateStatement(store: EvidenceStore, evidence: string, trust: Trust, facts: Omit<GateStatementFacts, 'metadataDigest'>): void {
  const { signers } = chooseSigners(trust, 'gate');
  const transaction = store.begin(evidence);
  try {
    const snapshot = store.open(evidence);
    try {
      const metadata = snapshot.file(METADATA_FILE);
      if (metadata === undefined)
        throw new IntegrityError('evidence_unreadable', `there is no ${METADATA_FILE} in ${evidence}, so there is no release that this could be said of`, {
          evidence,
        });
      const { content } = signStatement(gateStatement({ ...facts, metadataDigest: metadata.digest() }), signers);
      transaction.put(GATES_FILE, withLines(snapshot.file(GATES_FILE)?.read(LIMITS.evidenceFileBytes), [content], evidence));
    } finally {
      snapshot.close();
    }
    transaction.commit();
  } finally {
    transaction.abort();
  }
}

/** Lines are only ever added. @throws input_invalid when there would be too many */
export function withLines(before: Uint8Array | undefined, more: readonly string[], evidence: string): string {
  const lines = Buffer.from(before ?? [])
    .toString('utf8')
    .split('\n')
    .filter((one) => one !== '');
  if (lines.length + more.length > LIMITS.gateLines)
    throw new IntegrityError('input_invalid', `${GATES_FILE} in ${evidence} has ${lines.length} lines; the limit is ${LIMITS.gateLines}`, { evidence });
  return [...lines, ...more.map((line) => line.trimEnd()), ''].join('\n');
}
