import type { KeyUse } from '../evidence/predicate-types.js';
import type { RingKey } from '../keys/keyring.js';
import { isReplaced, type Standing, standingOf } from '../keys/standing.js';
import type { Trust } from '../keys/trust.js';
import type { ReasonCode } from '../model/reasons.js';
import type { KeyKind } from '../policy/policy.js';

/** What a key must be to count. */
export interface KeyRequirement {
  readonly use: KeyUse;
  readonly kinds: readonly KeyKind[];
  /** False accepts only the newest key of a rotation. */
  readonly dualVerify: boolean;
  /** What is signed was verified in the key's time: then the end of its window is no refusal. */
  readonly verifiedBefore?: boolean;
}

export interface Refusal {
  readonly key: RingKey;
  readonly reason: ReasonCode;
  readonly message: string;
}

/** Why a signature by this key does not count, though it verifies; undefined when it counts. @source trust model, section 2 */
export function refusalOf(key: RingKey, requirement: KeyRequirement, { ring, at }: Pick<Trust, 'ring' | 'at'>): Refusal | undefined {
  const refuse = (reason: ReasonCode, message: string): Refusal => ({ key, reason, message });
  const standing = standingOf(key, ring, at);
  if (standing.refusal !== undefined && !(requirement.verifiedBefore === true && isExpired(standing.refusal, key, at)))
    return refuse(standing.refusal, `signed by ${key.id}, which is ${standing.says}`);
  if (!requirement.dualVerify && requirement.verifiedBefore !== true && (key.state === 'retired' || isReplaced(key.id, ring, at))) {
    return refuse('key_outside_window', `signed by ${key.id}, which is ${standing.says}; DURI_HMAC_KEY_DUAL_VERIFY=false accepts the newest key only`);
  }
  if (!key.uses.includes(requirement.use))
    return refuse('key_wrong_use', `signed by ${key.id}, whose uses are ${key.uses.join(', ')} and not ${requirement.use}`);
  if (!requirement.kinds.includes(key.kind))
    return refuse('signature_threshold', `signed by ${key.id} of the kind ${key.kind}; policy counts ${requirement.kinds.join(', ')}`);
  return undefined;
}

/** Is the key past its window, and not before it? */
function isExpired(refusal: Standing['refusal'], { verify_until }: RingKey, at: Date): boolean {
  return refusal === 'key_outside_window' && verify_until !== undefined && at.getTime() > Date.parse(verify_until);
}

/** Keys without repetition. An id is the fingerprint of the key itself, so two entries cannot be one key under two ids. */
export function distinct(keys: readonly RingKey[]): RingKey[] {
  return [...new Map(keys.map((key) => [key.id, key])).values()];
}
