import { type Finding, outcomeOf, reasonOf } from '../model/finding.js';
import type { Outcome } from '../model/status.js';

/** The `error` of `--json`, where findings leave no status: the first finding that made the outcome what it is. */
export function errorOfOutcome(
  outcome: Outcome,
  findings: readonly Finding[],
): { readonly code: string; readonly message: string; readonly hint: string } | undefined {
  if (outcome !== 'error(config)' && outcome !== 'error(infra)') return undefined;
  const decisive = findings.find((finding) => outcomeOf(finding) === outcome);
  if (decisive?.reason === undefined) {
    const open = findings.find((finding) => finding.outcome === 'unknown');
    const message = open === undefined ? 'part of the evidence could not be looked at' : `${open.subject}: ${open.message}`;
    return { code: 'unknown', message, hint: 'See the findings.' };
  }
  return { code: decisive.reason, message: `${decisive.subject} ${decisive.message}`, hint: reasonOf(decisive.reason).fix };
}
