import type { Sha256 } from '../model/digest.js';
import { failure, type Finding, pass, type Warning, warning } from '../model/finding.js';
import type { ReasonCode } from '../model/reasons.js';
import type { FreezeScope, FreezeState } from './freeze-state.js';
import type { FreezeReading } from './verify-freeze.js';

export const FREEZE_CHECK = 'nothing-is-frozen';

export interface FreezeFacts {
  readonly reading: FreezeReading;
  /** Policy: a missing state counts as on. */
  readonly required: boolean;
  /** The instant of this run. */
  readonly at: Date;
  readonly scope: FreezeScope;
  /** The highest number that was ever seen of this product and line; undefined where nobody kept it. */
  readonly highestCounter: number | undefined;
}

export interface FreezeJudgement {
  readonly frozen: boolean;
  /** Why, where it is frozen. */
  readonly reason: Extract<ReasonCode, 'frozen' | 'freeze_missing' | 'freeze_invalid' | 'freeze_older'> | undefined;
  readonly says: string;
  /** It is on past its end: the owner is to be asked. */
  readonly expired: boolean;
  /** There is no state at all, and none is required. */
  readonly absent: boolean;
  /** The state that counts; undefined where none is believed. */
  readonly state: FreezeState | undefined;
}

/**
 * Does the kill switch stop this? A state that is there and cannot be believed, or is older than one seen before, counts as on: whoever
 * could break it could else lift it. A missing one does where policy requires one. Expiry never lifts, unless the state says so itself. Pure.
 * @source trust model, section 7 (freeze)
 */
export function judgeFreeze({ reading, required, at, scope, highestCounter = 0 }: FreezeFacts): FreezeJudgement {
  const on = (reason: NonNullable<FreezeJudgement['reason']>, says: string, state?: FreezeState): FreezeJudgement => ({
    frozen: true,
    reason,
    says,
    expired: false,
    absent: false,
    state,
  });
  if (reading.kind === 'invalid') return on('freeze_invalid', `cannot be believed, so it counts as on: ${reading.why}`);
  if (reading.kind === 'missing') {
    if (required) return on('freeze_missing', 'is missing, and policy requires one, so it counts as on');
    // Where one was seen before, taking it away is no way to lift it.
    if (highestCounter > 0) return on('freeze_older', `is missing, and number ${highestCounter} was seen before, so it counts as on`);
    return { frozen: false, reason: undefined, says: 'there is none', expired: false, absent: true, state: undefined };
  }
  const { state } = reading;
  if (state.counter < highestCounter)
    return on('freeze_older', `has number ${state.counter}, and ${highestCounter} was seen before, so it counts as on`, state);
  const off = (says: string): FreezeJudgement => ({ frozen: false, reason: undefined, says, expired: false, absent: false, state });
  if (state.state === 'off') return off(`is off since ${state.issued}: ${state.reason}`);
  const expired = state.expires !== null && at.getTime() > Date.parse(state.expires);
  if (expired && state.auto_lift) return off(`was lifted by its own end at ${state.expires}`);
  if (!state.scope.includes(scope)) return { ...off(`is on for ${state.scope.join(', ')}, and not for ${scope}`), expired };
  return { ...on('frozen', `is on since ${state.issued}: ${state.reason} (owner: ${state.owner})`, state), expired };
}

/**
 * May this release boot? A freeze still admits a release that a rollback ticket names, so that it stops what is wrong and not the way back.
 * @source trust model, section 7 (freeze)
 */
export function admitsBoot(judgement: FreezeJudgement, metadataDigest: Sha256, ticketed: readonly Sha256[]): boolean {
  return !judgement.frozen || ticketed.includes(metadataDigest);
}

/** The judgement as a finding of a gate; none where there is no kill switch to speak of. */
export function freezeFindings(judgement: FreezeJudgement, from: string): readonly Finding[] {
  const { absent, reason, says } = judgement;
  if (absent) return [];
  return [reason === undefined ? pass(FREEZE_CHECK, 'freeze', `${from} ${says}`) : failure(FREEZE_CHECK, reason, 'freeze', `${from} ${says}`)];
}

export function freezeWarnings({ expired, state }: FreezeJudgement): readonly Warning[] {
  return expired && state !== undefined ? [warning('freeze_expired', 'freeze', `was to end at ${state.expires}; ${state.owner} answers for it`)] : [];
}
