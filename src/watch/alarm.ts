import type { Instant } from '../model/instant.js';
import type { Severity } from '../model/severity.js';
import type { Outcome } from '../model/status.js';

/** So many failures page, in a row or among the last five scans. @source trust model, section 7 */
const FAILURES_THAT_PAGE = 3;

/** What people were told of a time in which scans were not verified; null while all is well. */
export type Episode = { readonly since: Instant; readonly outcome: Outcome; readonly paged: boolean } | null;

/** Something that people are to be told. `page` wakes somebody. */
export interface Alert {
  readonly kind: 'changed' | 'page' | 'recovered';
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** When the time began that it is about: two alerts of one time with one outcome say the same. */
  readonly since: Instant;
}

export interface AlarmFacts {
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly consecutiveFailures: number;
  readonly recentFailures: readonly boolean[];
}

/**
 * Whom does a scan concern? `tampered` and `corrupted` page at once; `policy_changed` and errors are told at once and page
 * after three scans in a row, or three of the last five. Nobody is told the same twice, and everybody that it is over. Pure.
 * @source design, section 3 (notify); trust model, section 7
 */
export function alarmAfter(episode: Episode, facts: AlarmFacts): { readonly episode: Episode; readonly alerts: readonly Alert[] } {
  const { outcome, at } = facts;
  if (outcome === 'verified')
    return { episode: null, alerts: episode === null ? [] : [{ kind: 'recovered', outcome, severity: 'info', since: episode.since }] };
  const since = episode?.since ?? at;
  const isChange = episode?.outcome !== outcome;
  const atOnce = outcome === 'tampered' || outcome === 'corrupted';
  const pagedBefore = episode?.paged ?? false;
  const goesOn = facts.consecutiveFailures >= FAILURES_THAT_PAGE || facts.recentFailures.filter(Boolean).length >= FAILURES_THAT_PAGE;
  const paging = (atOnce && isChange) || (goesOn && !pagedBefore);
  return {
    episode: { since, outcome, paged: pagedBefore || paging },
    alerts: paging ? [{ kind: 'page', outcome, severity: 'critical', since }] : isChange ? [{ kind: 'changed', outcome, severity: mild(outcome), since }] : [],
  };
}

/** What is told, and does not page yet. @source design, section 3 (severity) */
function mild(outcome: Outcome): Severity {
  return outcome === 'policy_changed' ? 'medium' : 'high';
}
