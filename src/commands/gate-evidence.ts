import { join } from 'node:path';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { type GateStatementFacts, gateStatement } from '../gates/checks/gate-statement.js';
import type { Trust } from '../keys/trust.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Ports } from '../ports/index.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';

export const GATES_FILE = 'gates.intoto.jsonl';

const LINE_FEED = 0x0a;

/**
 * Appends what a gate found about a sealed release to `gates.intoto.jsonl`, signed with the keys that have the use `gate`.
 * The whole file is written anew and renamed, so a killed run leaves the lines before it. False where no key is at hand.
 * @throws evidence_unreadable, write_failed, input_invalid when the file is full
 */
export function appendGateStatement(
  { files }: Pick<Ports, 'files'>,
  evidence: string,
  trust: Trust,
  facts: Omit<GateStatementFacts, 'metadataDigest'>,
): boolean {
  const metadata = files.read(join(evidence, METADATA_FILE), LIMITS.evidenceFileBytes);
  if (metadata === undefined)
    throw new IntegrityError('evidence_unreadable', `there is no ${METADATA_FILE} in ${evidence}, so there is no release that this could be said of`, {
      evidence,
    });
  const { signers } = chooseSigners(trust, 'gate', { optional: true });
  if (signers.length === 0) return false;
  const { content } = signStatement(gateStatement({ ...facts, metadataDigest: sha256(metadata) }), signers);
  const path = join(evidence, GATES_FILE);
  const before = Buffer.from(files.read(path, LIMITS.evidenceFileBytes) ?? []);
  const lines = before.toString('utf8').split('\n').length - 1;
  if (lines >= LIMITS.gateLines) throw new IntegrityError('input_invalid', `${path} has ${lines} lines; the limit is ${LIMITS.gateLines}`, { path });
  const whole = before.length === 0 || before.at(-1) === LINE_FEED ? before : Buffer.concat([before, Buffer.from('\n')]);
  files.write(path, Buffer.concat([whole, Buffer.from(`${content.trimEnd()}\n`)]));
  return true;
}
