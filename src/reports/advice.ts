import { type Finding, reasonOf } from '../model/finding.js';

/** What to do about findings: each reason's advice once, in the order in which they appear. */
export function adviceFor(all: readonly Finding[]): string[] {
  const advice = all.flatMap(({ outcome, reason }) => (outcome === 'fail' && reason !== undefined ? [reasonOf(reason).fix] : []));
  return [...new Set(advice)];
}
