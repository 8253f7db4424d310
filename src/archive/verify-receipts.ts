import { METADATA_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Trust } from '../keys/trust.js';
import type { Sha256 } from '../model/digest.js';
import { failure, type Finding, pass, type Warning, warning } from '../model/finding.js';
import { KEY_KINDS } from '../policy/policy.js';
import { describeProblems } from '../shape/parsed.js';
import { verifyEnvelope } from '../verification/verify-envelope.js';
import { RECEIPTS_FILE } from './layout.js';
import { type FiledReceipt, parseReceipts } from './receipts-file.js';
import { parseReceipt, type Receipt } from './receipt.js';

const CHECK = 'receipts-are-authentic';

export interface VerifiedReceipt {
  readonly receipt: Receipt;
  readonly archive: { readonly name: string; readonly digest: Sha256 };
  readonly metadataDigest: Sha256;
  /** Nobody can have written it but who holds a trusted key. */
  readonly authentic: boolean;
}

export interface VerifiedReceipts {
  readonly receipts: readonly VerifiedReceipt[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/** Which receipts are believed, of those that a file holds? One that is signed and does not verify is a finding; one that nobody signed is told as such. */
export function verifyReceipts(content: Uint8Array, { trust, dualVerify }: { readonly trust: Trust; readonly dualVerify: boolean }): VerifiedReceipts {
  const filed = parseReceipts(content);
  if (!filed.ok) return { receipts: [], findings: [failure(CHECK, 'evidence_unparseable', RECEIPTS_FILE, describeProblems(filed.problems))], warnings: [] };
  const each = filed.value.map((receipt, index) => verifyOne(receipt, `${RECEIPTS_FILE} ${index + 1}`, { trust, dualVerify }));
  return {
    receipts: each.flatMap(({ receipts }) => receipts),
    findings: each.flatMap(({ findings }) => findings),
    warnings: each.flatMap(({ warnings }) => warnings),
  };
}

function verifyOne(filed: FiledReceipt, subject: string, { trust, dualVerify }: { readonly trust: Trust; readonly dualVerify: boolean }): VerifiedReceipts {
  const { statement } = filed;
  const [archive, metadata] = statement.subjects;
  const receipt = parseReceipt(statement);
  if (!receipt.ok) return refused(subject, describeProblems(receipt.problems));
  if (archive === undefined || metadata?.name !== METADATA_FILE || statement.subjects.length !== 2)
    return refused(subject, `does not name an archive and ${METADATA_FILE} as its subjects`);
  if (statement.predicateType !== PREDICATE_TYPES.receipt.type) return refused(subject, `is of the type ${statement.predicateType.slice(0, 200)}`);
  const found = { receipt: receipt.value, archive, metadataDigest: metadata.digest };
  if (!filed.signed) return { receipts: [{ ...found, authentic: false }], findings: [], warnings: [warning('receipt_unsigned', subject, 'nobody signed it')] };
  const { authentic, findings, warnings } = verifyEnvelope({
    file: subject,
    content: filed.content,
    subject: archive,
    predicateType: PREDICATE_TYPES.receipt.type,
    use: PREDICATE_TYPES.receipt.use,
    trust,
    requirement: { threshold: 1, kinds: KEY_KINDS },
    dualVerify,
  });
  if (authentic) return { receipts: [{ ...found, authentic }], findings: [pass(CHECK, subject, `is signed for ${found.receipt.store}`)], warnings };
  return { receipts: [{ ...found, authentic }], findings: findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown'), warnings };
}

function refused(subject: string, why: string): VerifiedReceipts {
  return { receipts: [], findings: [failure(CHECK, 'evidence_unparseable', subject, why)], warnings: [] };
}
