import { parseEnvelope } from '../envelope/envelope.js';
import { parseStatement } from '../envelope/statement.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Trust } from '../keys/trust.js';
import type { Finding, Warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import { believedKinds, type Policy } from '../policy/policy.js';
import { describeProblems } from '../shape/parsed.js';
import { verifyEnvelope } from '../verification/verify-envelope.js';
import { type FreezeState, freezeSubject, frozenBy, parseFreezeState } from './freeze-state.js';

/** What a state file turned out to be. `invalid` is never believed in any part. */
export type FreezeReading =
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly why: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'valid'; readonly state: FreezeState; readonly warnings: readonly Warning[] };

export interface FreezeVerifier {
  readonly trust: Trust;
  readonly dualVerify: boolean;
  readonly policy: Pick<Policy, 'freeze' | 'line' | 'product'>;
}

/** Reads a state: signed by a key with the use `freeze`, of a kind that policy takes, for this product and line. Never throws for what the file holds. */
export function verifyFreeze(content: Uint8Array | undefined, name: string, { trust, dualVerify, policy }: FreezeVerifier): FreezeReading {
  if (content === undefined) return { kind: 'missing' };
  if (content.byteLength > LIMITS.policyBytes) return { kind: 'invalid', why: `is larger than ${LIMITS.policyBytes} bytes`, findings: [] };
  const about = frozenBy(policy);
  const { authentic, findings, statement, warnings } = verifyEnvelope({
    file: name,
    content,
    subject: freezeSubject(about),
    predicateType: PREDICATE_TYPES.freeze.type,
    use: PREDICATE_TYPES.freeze.use,
    trust,
    requirement: { threshold: 1, kinds: believedKinds(policy.freeze) },
    dualVerify,
  });
  const failed = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  if (!authentic || statement === undefined) return { kind: 'invalid', why: failed[0]?.message ?? 'cannot be believed', findings: failed };
  const state = parseFreezeState(statement);
  if (!state.ok) return { kind: 'invalid', why: `is signed, but is no state: ${describeProblems(state.problems)}`, findings: [] };
  if (state.value.product !== about.product || state.value.line !== about.line) return { kind: 'invalid', why: 'is of another product or line', findings: [] };
  return { kind: 'valid', state: state.value, warnings };
}

/** A number that this high was written by nobody who counts. */
const HIGHEST_CLAIM = 2 ** 40;

/** The number that a state claims that cannot be believed: the next one is made higher, and nothing else comes of it. 0 where it claims none. */
export function claimedCounter(content: Uint8Array | undefined): number {
  const envelope = content === undefined ? undefined : parseEnvelope(content);
  const statement = envelope?.ok === true ? parseStatement(envelope.value.payload) : undefined;
  const counter = statement?.ok === true ? statement.value.predicate['counter'] : 0;
  return typeof counter === 'number' && Number.isSafeInteger(counter) && counter > 0 && counter <= HIGHEST_CLAIM ? counter : 0;
}
