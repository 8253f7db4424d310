import type { KeyUse } from '../evidence/predicate-types.js';
import type { RingKey } from '../keys/keyring.js';
import { standingOf } from '../keys/standing.js';
import type { Trust } from '../keys/trust.js';
import { failure, type Finding, notApplicable, pass, type Warning, warning } from '../model/finding.js';
import type { KeyKind } from '../policy/policy.js';
import { distinct, type KeyRequirement, type Refusal, refusalOf } from './accepted-keys.js';
import type { Attribution } from './attribute-signatures.js';
import { ENVELOPE_CHECKS } from './envelope-checks.js';

export interface ThresholdRequest {
  readonly file: string;
  readonly use: KeyUse;
  readonly trust: Trust;
  readonly requirement: { readonly threshold: number; readonly kinds: readonly KeyKind[] };
  readonly dualVerify: boolean;
  readonly warnHmacOnly?: boolean;
  /** See `KeyRequirement`. */
  readonly verifiedBefore?: boolean;
  /** The key ids that the statement lists. */
  readonly signers: readonly string[];
  /** How many listed signers were found stripped or invalid: reported already. */
  readonly broken: number;
}

export interface ThresholdResult {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  /** The keys that count, sorted by id. */
  readonly accepted: readonly RingKey[];
}

/** Have as many different trusted keys signed as policy requires, of the kinds that it counts? @source trust model, section 2 */
export function checkThreshold(request: ThresholdRequest, attributions: readonly Attribution[]): ThresholdResult {
  const { trust, use, dualVerify, requirement, verifiedBefore = false } = request;
  const rule: KeyRequirement = { use, kinds: requirement.kinds, dualVerify, verifiedBefore };
  const verified = distinct(attributions.flatMap((one) => one.verified ?? []));
  const refusals = verified.flatMap((key) => refusalOf(key, rule, trust) ?? []);
  const accepted = verified.filter((key) => !refusals.some((refusal) => refusal.key === key)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const open = distinct(attributions.flatMap((one) => one.uncheckable ?? [])).filter(
    (key) => refusalOf(key, rule, trust) === undefined && !accepted.includes(key),
  );
  const met = accepted.length >= requirement.threshold;
  return {
    findings: met ? enough(request, accepted, refusals) : tooFew(request, { accepted, refusals, open, verified }),
    warnings: met ? warningsOf(request, accepted) : [],
    accepted,
  };
}

/** A key that no longer counts takes nothing away from those that do: a release can be signed again by the current key. */
function enough({ file, requirement }: ThresholdRequest, accepted: readonly RingKey[], refusals: readonly Refusal[]): Finding[] {
  return [
    pass(ENVELOPE_CHECKS.threshold, file, `${accepted.length} of ${requirement.threshold} required keys have signed`),
    ...refusals.map(({ message }) => notApplicable(ENVELOPE_CHECKS.threshold, file, `${message}: it does not count`)),
  ];
}

interface Shortage {
  readonly accepted: readonly RingKey[];
  readonly refusals: readonly Refusal[];
  /** Keys that would count if their secret were at hand. */
  readonly open: readonly RingKey[];
  readonly verified: readonly RingKey[];
}

/** Why there are too few, as closely as it can be told. */
function tooFew(
  { file, requirement: { threshold, kinds }, signers, trust, broken }: ThresholdRequest,
  { accepted, refusals, open, verified }: Shortage,
): Finding[] {
  const fail = (reason: Parameters<typeof failure>[1], message: string, values?: { expected: string; actual: string }): Finding =>
    failure(ENVELOPE_CHECKS.threshold, reason, file, message, values);
  const known = trust.ring.keys.some(({ id }) => signers.includes(id));
  if (verified.length === 0 && open.length === 0 && !known)
    return [fail('key_unknown', `signed by ${signers.slice(0, 4).join(', ')}: no such key is in the ring`)];
  if (accepted.length + open.length >= threshold)
    return [fail('secret_missing', `the signature by ${open.map(({ id }) => id).join(', ')} can only be checked with its secret`)];

  const specific = refusals.map(({ reason, message }) => fail(reason, message));
  const explained = accepted.length + specific.length + broken >= threshold;
  if (explained && specific.length > 0) return specific;
  return [
    ...specific,
    fail('signature_threshold', 'too few trusted keys have signed', {
      expected: `${threshold} of the kinds ${kinds.join(', ')}`,
      actual: String(accepted.length),
    }),
  ];
}

function warningsOf({ file, trust, warnHmacOnly }: ThresholdRequest, accepted: readonly RingKey[]): Warning[] {
  const warnings = accepted.flatMap((key) => {
    const { rotating, refusal, says } = standingOf(key, trust.ring, trust.at);
    if (refusal !== undefined) return [warning('key_expired', file, `Signed by ${key.id}, which is ${says}; the release was verified in its time.`)];
    return rotating ? [warning('key_rotating', file, `Signed by ${key.id}: ${says}.`)] : [];
  });
  const hmacOnly = warnHmacOnly === true && accepted.every(({ kind }) => kind === 'hmac-sha256');
  return hmacOnly ? [...warnings, warning('hmac_only', file, 'Nothing but HMAC stands behind this file: a host that can check it can forge it.')] : warnings;
}
