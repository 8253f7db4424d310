import { z } from 'zod';
import type { Statement, Subject } from '../envelope/statement.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Trust } from '../keys/trust.js';
import { CLOCK_TOLERANCE_MS, type MarkEntry } from '../mark/mark.js';
import { sha256 } from '../model/digest.js';
import { LIMITS } from '../model/limits.js';
import { believedKinds, type Policy } from '../policy/policy.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { checkShape } from '../shape/document.js';
import { describeProblems } from '../shape/parsed.js';
import { verifyEnvelope } from '../verification/verify-envelope.js';
import { digest, instant, nonce, signers, words } from './fields.js';

/** How long the reset of a mark may be used: as long as a ticket. */
export const RESET_MAX_HOURS = 72;

/** Sets the mark of one product and line back, because what it holds is wrong. @source trust model, section 5 (mark) */
export const markResetSchema = z
  .strictObject({
    schema_version: z.literal('1'),
    product: words,
    line: words,
    /** Null for nothing: then the next boot needs --bootstrap or --expect. */
    to: z
      .strictObject({
        sequence: z.int().min(1),
        digest,
      })
      .nullable(),
    /** The number of the kill switch that counts from now on; null leaves it. */
    freeze_counter: z.int().min(0).nullable(),
    reason: words,
    nonce,
    issued: instant,
    expires: instant,
    signers: signers.optional(),
  })
  .superRefine(({ issued, expires }, context) => {
    const hours = (Date.parse(expires) - Date.parse(issued)) / 3_600_000;
    if (!(hours > 0 && hours <= RESET_MAX_HOURS))
      context.addIssue({ code: 'custom', path: ['expires'], message: `is not within ${RESET_MAX_HOURS} hours of issued` });
  });

export type MarkReset = z.output<typeof markResetSchema>;

function resetSubject({ product, line }: Pick<MarkReset, 'product' | 'line'>): Subject {
  return { name: `mark of ${product}, line ${line}`, digest: sha256(canonicalJson({ product, line })) };
}

export function markResetStatement(reset: MarkReset): Statement {
  return { subjects: [resetSubject(reset)], predicateType: PREDICATE_TYPES.markReset.type, predicate: reset };
}

export type MarkResetReading = { readonly kind: 'valid'; readonly reset: MarkReset } | { readonly kind: 'invalid'; readonly why: string };

export interface MarkResetRequest {
  readonly name: string;
  readonly content: Uint8Array;
  readonly about: Pick<MarkReset, 'product' | 'line'>;
  readonly entry: MarkEntry | undefined;
  readonly policy: Pick<Policy, 'mark' | 'boot'>;
  readonly trust: Trust;
}

/** May this statement set the mark back: enough root keys, this product and line, in its time, and not used before? Never throws for what the file holds. */
export function verifyMarkReset({ name, content, about, entry, policy, trust }: MarkResetRequest): MarkResetReading {
  const invalid = (why: string): MarkResetReading => ({ kind: 'invalid', why });
  if (content.byteLength > LIMITS.policyBytes) return invalid(`is larger than ${LIMITS.policyBytes} bytes`);
  const { statement, findings } = verifyEnvelope({
    file: name,
    content,
    subject: resetSubject(about),
    predicateType: PREDICATE_TYPES.markReset.type,
    use: PREDICATE_TYPES.markReset.use,
    trust,
    requirement: { threshold: policy.mark.reset_threshold, kinds: believedKinds(policy.boot) },
    dualVerify: true,
  });
  if (statement === undefined) return invalid(findings.find(({ outcome }) => outcome === 'fail' || outcome === 'unknown')?.message ?? 'cannot be believed');
  const parsed = checkShape(statement.predicate, markResetSchema);
  if (!parsed.ok) return invalid(`is signed, and is no reset of a mark: ${describeProblems(parsed.problems)}`);
  const reset = parsed.value;
  if (reset.product !== about.product || reset.line !== about.line) return invalid(`is for ${reset.product}, line ${reset.line}`);
  if (trust.at.getTime() > Date.parse(reset.expires)) return invalid(`was over on ${reset.expires}`);
  if (Date.parse(reset.issued) - trust.at.getTime() > CLOCK_TOLERANCE_MS) return invalid(`was issued on ${reset.issued}, later than now`);
  return entry?.nonces.some(({ nonce }) => nonce === reset.nonce) === true ? invalid('was used on this host before') : { kind: 'valid', reset };
}
