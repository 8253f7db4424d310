import { dualVerify } from '../keys/dual-verify.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import { failure, type Finding, pass, unknown, type Warning, warning } from '../model/finding.js';
import type { SecretInput } from '../model/secret.js';
import { changeOf } from '../model/trigger.js';
import type { Judge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';
import { highestCounter, raiseCounter } from './freeze-mark.js';
import { type FreezePlace, type FreezePlaces, freezePlaces, type PlacePorts } from './freeze-places.js';
import { type FreezeScope, frozenBy } from './freeze-state.js';
import { FREEZE_CHECK, freezeFindings, type FreezeJudgement, freezeWarnings, judgeFreeze } from './judge-freeze.js';
import { type FreezeReading, type FreezeVerifier, verifyFreeze } from './verify-freeze.js';

export interface FreezeRequest {
  readonly judge: Judge;
  readonly scope: FreezeScope;
  /** Look at the default branch too: at a release the tagged commit may be older than the freeze. */
  readonly withTip: boolean;
  readonly hmacKeys: readonly SecretInput[];
  readonly at: Date;
}

/** What there is to say of the kill switch. */
export interface FreezeLook {
  readonly judgement: FreezeJudgement;
  /** Where the state that counts was read. */
  readonly from: string;
  /** None where no kill switch is in use. */
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/** Does the kill switch stop what this run judges? @throws as freezePlaces, loadTrust */
export async function lookAtFreeze(ports: PlacePorts, request: FreezeRequest): Promise<FreezeLook> {
  const { judge, scope, at } = request;
  const { policy } = judge.policy;
  const places = await freezePlaces(ports, judge, request);
  const verifier = freezeVerifier(ports, { judge, hmacKeys: request.hmacKeys, at }, places);
  const about = frozenBy(policy);
  const readings = places.judging.map((place) => ({ from: place.from, reading: verifyFreeze(place.content, place.from, verifier) }));
  const seen = highestCounter(ports, about);
  const judged = (ports.trigger.kind === 'merge_group' ? readings : [newest(readings)]).map(({ from, reading }) => ({
    from,
    judgement: judgeFreeze({ reading, required: policy.freeze.required, at, scope, highestCounter: seen }),
  }));
  const counts = judged.find(({ judgement }) => judgement.frozen) ?? judged.find(({ judgement }) => !judgement.absent) ?? judged[0];
  if (counts === undefined) throw new Error('there is always a place to look at');
  const { judgement, from } = counts;
  if (changeOf(ports.trigger) === undefined && judgement.state !== undefined && judgement.reason !== 'freeze_older')
    raiseCounter(ports, about, judgement.state.counter);
  return {
    judgement,
    from,
    findings: [...freezeFindings(judgement, from), ...tipFindings(ports, places, judgement), ...broughtFindings(places, verifier)],
    warnings: [...freezeWarnings(judgement), ...tipWarnings(ports, places, judgement)],
  };
}

/** Keys to check states with; read only where there is a state. */
export function freezeVerifier(
  ports: PlacePorts,
  { judge, hmacKeys, at }: Pick<FreezeRequest, 'judge' | 'hmacKeys' | 'at'>,
  { judging, brought }: Pick<FreezePlaces, 'judging' | 'brought'>,
): FreezeVerifier {
  const { policy } = judge.policy;
  const needed = [...judging, brought].some((place) => place?.content !== undefined);
  const trust: Trust = loadTrust(ports, {
    keyringPath: needed ? judge.keyring : undefined,
    policyKeyringPath: needed ? keyringPathOf(judge.policy) : undefined,
    secretInputs: [],
    hmacKeys: needed ? hmacKeys : [],
    purpose: 'verify',
    at,
  });
  return { trust, dualVerify: dualVerify(ports.environment.variables), policy };
}

interface Read {
  readonly from: string;
  readonly reading: FreezeReading;
}

/** Of one history, the last word: one that cannot be believed, else the highest number, else what is missing. In a merge queue each base counts. */
function newest(readings: readonly Read[]): Read {
  const counter = ({ reading }: Read): number => (reading.kind === 'invalid' ? Infinity : reading.kind === 'valid' ? reading.state.counter : 0);
  return readings.reduce((best, one) => (counter(one) > counter(best) ? one : best));
}

/** On the tag of a release not knowing is no pass; on a laptop it is a warning. */
function tipFindings({ trigger }: PlacePorts, { tipUnknown }: FreezePlaces, { frozen }: FreezeJudgement): Finding[] {
  if (tipUnknown === undefined || frozen || trigger.kind !== 'tag') return [];
  return [unknown(FREEZE_CHECK, 'freeze', `could not be read from the default branch: ${tipUnknown}`)];
}

/** At a change the base has been looked at: where it has no kill switch the tip is not worth a warning. A release has only the tip. */
function tipWarnings({ trigger }: PlacePorts, { tipUnknown }: FreezePlaces, { absent }: FreezeJudgement): Warning[] {
  if (tipUnknown === undefined || trigger.kind === 'tag' || (absent && changeOf(trigger) !== undefined)) return [];
  return [warning('freeze_tip_unknown', 'freeze', `could not be read at the tip of the branch: ${tipUnknown}`)];
}

/** A change may bring a newer state, signed as any other, which counts once it is merged. It may not take one back. */
function broughtFindings({ madeFrom: base, brought }: FreezePlaces, verifier: FreezeVerifier): Finding[] {
  if (brought === undefined || base === undefined || sameContent(base, brought)) return [];
  const check = 'kill-switch-is-not-taken-back';
  const before = verifyFreeze(base.content, base.from, verifier);
  const after = verifyFreeze(brought.content, brought.from, verifier);
  const weakened = (why: string): Finding[] => [failure(check, 'freeze_weakened', 'freeze', `${brought.from} ${why}`)];
  if (after.kind === 'missing') return weakened('is removed by this change');
  if (after.kind === 'invalid') return weakened(`is edited by this change and ${after.why}`);
  const counter = before.kind === 'valid' ? before.state.counter : 0;
  if (after.state.counter <= counter) return weakened(`is put back to number ${after.state.counter} by this change; the base has ${counter}`);
  return [pass(check, 'freeze', `${brought.from} is brought by this change with number ${after.state.counter}; it counts once it is merged`)];
}

function sameContent(a: FreezePlace, b: FreezePlace): boolean {
  if (a.content === undefined || b.content === undefined) return a.content === b.content;
  return Buffer.compare(a.content, b.content) === 0;
}
