/** What evidence is found to be. @source design, section 1 */
export type Status = 'verified' | 'policy_changed' | 'corrupted' | 'tampered';

/** What evidence of a pull request is, whose files all match: nobody signed it, so it is never `verified`. @source trust model, section 6 */
export const UNSIGNED_STATUS = 'not-applicable (unsigned)';

/** A status, or the reason why none could be formed. */
export type Outcome = Status | 'error(config)' | 'error(infra)';

/** From worst to best: the first that any finding calls for is the overall outcome. @source design, section 3 */
export const OUTCOMES: readonly Outcome[] = ['tampered', 'corrupted', 'policy_changed', 'error(config)', 'error(infra)', 'verified'];

/** The worst of several outcomes; `verified` when there is none. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  const seen = new Set(outcomes);
  return OUTCOMES.find((outcome) => seen.has(outcome)) ?? 'verified';
}

/** Enforcement: everything is prod unless a protected place said dev or warn. @source design, section 3 */
export type Mode = 'prod' | 'dev';

const PROD_EXIT: Readonly<Record<Outcome, number>> = {
  verified: 0,
  'error(config)': 2,
  'error(infra)': 3,
  tampered: 20,
  corrupted: 21,
  policy_changed: 22,
};

/** Exit code of a gate that is red. */
export const EXIT_RED = 1;

/** Exit code of a boot that the kill switch stops. @source design, section 3 */
export const EXIT_FROZEN = 23;

/** The process exit code of an outcome. In dev only a wrong configuration fails. @source design, section 3 */
export function exitCode(outcome: Outcome, mode: Mode): number {
  if (mode === 'dev' && outcome !== 'error(config)') return 0;
  return PROD_EXIT[outcome];
}
