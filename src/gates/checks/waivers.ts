import { z } from 'zod';
import { sha256 } from '../../model/digest.js';
import type { Severity } from '../../model/severity.js';
import { canonicalJson } from '../../shape/canonical-json.js';
import type { CheckIdentity } from './check-result.js';
import type { Observation } from './observation.js';

/** The longest that anybody may look away. */
export const MAX_WAIVER_DAYS = 90;
/** From here on the end is announced. */
const WARN_DAYS = 14;
const DAY_MS = 86_400_000;

const name = z.string().min(1).max(300);
const day = z.iso.date({ error: 'is not a day such as 2026-01-31' });
const fingerprint = z.string().regex(/^[0-9a-f]{12}$/, 'is not a fingerprint: 12 lower-case hexadecimal digits');

/** `waivers.yml`: failures that somebody answers for, each for a time. */
export const waiversSchema = z.strictObject({
  waivers: z
    .array(
      z.strictObject({
        id: name.describe('Name of the waiver.'),
        check: name.describe('Id of the check.'),
        fingerprint: fingerprint.describe('Which failure: as `duri audit` prints it.'),
        reason: z.string().min(10).max(2000).describe('Why, in a sentence.'),
        owner: name.describe('Who mends it.'),
        approved_by: name.describe('Who accepted it; not the owner.'),
        created: day,
        expires: day.describe(`At most ${MAX_WAIVER_DAYS} days after it was created. It ends with that day, UTC.`),
      }),
    )
    .max(1000),
});

export type Waiver = z.output<typeof waiversSchema>['waivers'][number];

/** `duri.baseline.json`: failures that were there when the audit was adopted. */
export const baselineSchema = z.strictObject({
  version: z.literal('1'),
  failures: z.array(z.strictObject({ check: name, fingerprint, subject: z.string().max(4096) })).max(10_000),
});

export type Baseline = z.output<typeof baselineSchema>;

/** Names one failure wherever it moves to: the check, the subject and the claim, without lines, values and times. */
export function fingerprintOf(check: string, { subject, message, expected }: Pick<Observation, 'subject' | 'message' | 'expected'>): string {
  const claim = message.replace(/\d+/g, '#');
  return sha256(canonicalJson({ check, subject: subject.replaceAll('\\', '/').replace(/:\d+(?::\d+)?$/, ''), claim, expected: expected ?? null })).slice(0, 12);
}

export interface Excuse {
  readonly says: string;
}

/** Why a waiver is of no use; undefined when it counts. */
export function waiverProblem(waiver: Waiver, severity: Severity | undefined, at: Date): string | undefined {
  const [created, end] = [Date.parse(`${waiver.created}T00:00:00Z`), endOf(waiver)];
  if (severity === undefined) return `names the check ${waiver.check}, which there is not`;
  if (severity === 'critical') return 'is for a critical check, which cannot be waived';
  if (waiver.owner === waiver.approved_by) return 'is approved by its own owner';
  if (created > at.getTime()) return `begins only on ${waiver.created}`;
  if (end - DAY_MS - created > MAX_WAIVER_DAYS * DAY_MS) return `lasts longer than ${MAX_WAIVER_DAYS} days`;
  return end <= at.getTime() ? `ended with ${waiver.expires}` : undefined;
}

/** Does a waiver end so soon that it has to be said? */
export function endsSoon(waiver: Waiver, at: Date): number | undefined {
  const days = Math.ceil((endOf(waiver) - at.getTime()) / DAY_MS);
  return days > 0 && days <= WARN_DAYS ? days : undefined;
}

/** What excuses a failure: a live waiver, or the baseline. Critical checks have no excuse. */
export function excuseFor(
  { id, severity }: CheckIdentity,
  observation: Observation,
  { waivers, baseline, at }: { readonly waivers: readonly Waiver[]; readonly baseline: Baseline | undefined; readonly at: Date },
): Excuse | undefined {
  if (severity === 'critical' || observation.outcome !== 'fail') return undefined;
  const mark = fingerprintOf(id, observation);
  const waiver = waivers.find((one) => one.check === id && one.fingerprint === mark && waiverProblem(one, severity, at) === undefined);
  if (waiver !== undefined) return { says: `${waiver.id}, approved by ${waiver.approved_by} until ${waiver.expires}: ${waiver.reason}` };
  const known = baseline?.failures.some((failure) => failure.check === id && failure.fingerprint === mark) ?? false;
  return known ? { says: 'baseline: it was there when the audit was adopted' } : undefined;
}

function endOf({ expires }: Waiver): number {
  return Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
}
