import { SEVERITIES } from '../../model/severity.js';
import type { ReasonCode } from '../../model/reasons.js';
import { fewer, higherNumber, laterVersion, lowerNumber, more, type Order, ranked, unchanged } from './orders.js';
import type { Stance } from './stance.js';

/** How a candidate stands against the floor on one dimension. */
export interface DimensionRow {
  readonly dimension: string;
  readonly stronger: string;
  readonly reason: ReasonCode;
  readonly floor: string | undefined;
  readonly candidate: string | undefined;
  /** The sources whose value is the floor, or of whose values it is made. */
  readonly from: readonly string[];
  /** `changed`: neither is stronger, or nobody can tell; counts as weakened. `unstated`: the candidate says nothing, which is the weakest of all. */
  readonly verdict: 'same' | 'stronger' | 'weaker' | 'changed' | 'unstated' | 'no floor';
}

/** One dimension of the floor. */
export interface Dimension {
  readonly name: string;
  readonly stronger: string;
  /** Undefined where the dimension does not apply to the candidate. */
  compare(candidate: Stance, floors: readonly Stance[]): DimensionRow | undefined;
}

/** Every dimension, once: its name, its order, how it is read. @source design, section 3; trust model, section 5 */
export const DIMENSIONS: readonly Dimension[] = [
  dimension('schema_version', laterVersion, (stance) => stance.schemaVersion, { reason: 'schema_below_floor' }),
  dimension('policy_version', laterVersion, (stance) => stance.policyVersion, { reason: 'policy_below_floor' }),
  dimension('accepted_policy_version', laterVersion, (stance) => stance.acceptedPolicyVersion, { onlyFor: 'policy' }),
  dimension('hash', ranked(['sha256']), ({ protections }) => protections.hash),
  dimension('signature_required', ranked([false, true]), ({ protections }) => protections.signature_required),
  dimension('signature_threshold', higherNumber, ({ protections }) => protections.signature_threshold),
  dimension('signature_kinds', fewer(), ({ protections }) => protections.signature_kinds),
  dimension('retention_days', higherNumber, ({ protections }) => protections.retention_days),
  dimension('expires_days', lowerNumber, ({ protections }) => protections.expires_days),
  // A glob is compared by its text: taking one away from `include`, or adding one to `exclude`, covers less.
  dimension('include', more(), ({ protections }) => protections.include),
  dimension('exclude', fewer(), ({ protections }) => protections.exclude),
  dimension('unexpected', ranked(['ignore', 'warn', 'fail']), ({ protections }) => protections.unexpected),
  dimension('unsafe_modes', ranked(['warn', 'fail']), ({ protections }) => protections.unsafe_modes),
  dimension('spike_threshold', lowerNumber, ({ protections }) => protections.spike_threshold),
  dimension('mode', ranked(['warn', 'strict']), ({ protections }) => protections.mode),
  // What only a policy states: how a change becomes a release, and how that is kept.
  dimension('empty_sbom', ranked(['allow', 'refuse']), ({ rules }) => rules?.empty_sbom, { onlyFor: 'policy' }),
  dimension('gate_parts', more(), ({ rules }) => rules?.gate_parts, { onlyFor: 'policy' }),
  dimension('prerelease_tags', ranked(['allow', 'refuse']), ({ rules }) => rules?.prerelease_tags, { onlyFor: 'policy' }),
  dimension('gated_tags', ranked(['optional', 'required']), ({ rules }) => rules?.gated_tags, { onlyFor: 'policy' }),
  dimension('gate_checks', more(), ({ rules }) => rules?.gate_checks, { onlyFor: 'policy' }),
  dimension('audit_fail_on', ranked([...SEVERITIES]), ({ rules }) => rules?.audit_fail_on, { onlyFor: 'policy' }),
  dimension('expected_checks', higherNumber, ({ rules }) => rules?.expected_checks, { onlyFor: 'policy' }),
  dimension('expected_uats', higherNumber, ({ rules }) => rules?.expected_uats, { onlyFor: 'policy' }),
  dimension('short_retention', ranked(['mirror', 'fail']), ({ rules }) => rules?.short_retention, { onlyFor: 'policy' }),
  dimension('freeze_required', ranked([false, true]), ({ rules }) => rules?.freeze_required, { onlyFor: 'policy' }),
  dimension('freeze_hmac', ranked(['accept', 'refuse']), ({ rules }) => rules?.freeze_hmac, { onlyFor: 'policy' }),
  // A kill switch that is looked for elsewhere is off.
  dimension('freeze_state', unchanged, ({ rules }) => rules?.freeze_state, { onlyFor: 'policy' }),
];

interface Options {
  readonly reason?: ReasonCode;
  readonly onlyFor?: Stance['kind'];
}

function dimension<T extends string | number | boolean | readonly string[]>(
  name: string,
  order: Order<T>,
  read: (stance: Stance) => T | undefined,
  { reason = 'protection_weakened', onlyFor }: Options = {},
): Dimension {
  const { stronger, join, same, show } = order;
  const compare = (candidate: Stance, floors: readonly Stance[]): DimensionRow | undefined => {
    if (onlyFor !== undefined && candidate.kind !== onlyFor) return undefined;
    const stated = floors.flatMap((floor) => {
      const value = read(floor);
      return value === undefined ? [] : [{ source: floor.source, value }];
    });
    const value = read(candidate);
    const row = { dimension: name, stronger, reason, candidate: value === undefined ? undefined : show(value) };
    const [first, ...rest] = stated;
    if (first === undefined) return { ...row, floor: undefined, from: [], verdict: 'no floor' };
    const floor = rest.reduce((joined, next) => join(joined, next.value), first.value);
    const equal = stated.filter((each) => same(each.value, floor));
    return {
      ...row,
      floor: show(floor),
      from: [...new Set((equal.length > 0 ? equal : stated).map(({ source }) => source))],
      verdict: verdictOf(order, floor, value),
    };
  };
  return { name, stronger, compare };
}

function verdictOf<T>({ join, same }: Order<T>, floor: T, candidate: T | undefined): DimensionRow['verdict'] {
  if (candidate === undefined) return 'unstated';
  if (same(candidate, floor)) return 'same';
  const joined = join(floor, candidate);
  if (same(joined, candidate)) return 'stronger';
  return same(joined, floor) ? 'weaker' : 'changed';
}

/** The candidate against the floor over all sources, dimension by dimension. */
export function compareDimensions(candidate: Stance, floors: readonly Stance[]): DimensionRow[] {
  return DIMENSIONS.flatMap((each) => each.compare(candidate, floors) ?? []);
}
