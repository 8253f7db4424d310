import { type Finding, reasonOf } from '../model/finding.js';

/** What to do about findings: each advice once, in the order in which they appear; that of the finding itself before that of its reason. */
export function adviceFor(all: readonly Finding[]): string[] {
  const advice = all.flatMap(({ outcome, reason, fix }) => {
    if (outcome === 'unknown') return fix === undefined ? [] : [fix];
    return outcome === 'fail' && reason !== undefined ? [fix ?? reasonOf(reason).fix] : [];
  });
  return [...new Set(advice)];
}
