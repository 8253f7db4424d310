import { type Finding, outcomeOf, reasonOf, type Warning } from '../model/finding.js';

/** A finding as it stands in `--json`: with the status that it makes and what to do about it. */
export function findingJson(finding: Finding): Record<string, unknown> {
  if (finding.outcome !== 'fail' || finding.reason === undefined) return { ...finding };
  return { ...finding, status: outcomeOf(finding), fix: finding.fix ?? reasonOf(finding.reason).fix };
}

/** A warning as it stands in `--json`. */
export function warningJson(warning: Warning): Record<string, unknown> {
  return { ...warning, fix: reasonOf(warning.reason).fix };
}
