import { type TagDecision, verdictOfTag } from '../gates/release-tag/decide-tag.js';
import { shownTag } from '../gates/release-tag/tag-version.js';
import type { Finding } from '../model/finding.js';
import type { CommandResult } from '../model/report.js';
import { EXIT_RED, exitCode } from '../model/status.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson, warningJson } from '../reports/finding-json.js';

interface Context {
  readonly tag: string;
  readonly commit: string;
  readonly line: string;
  readonly policyPath: string | undefined;
}

const EXIT = { green: 0, red: EXIT_RED, unknown: exitCode('error(infra)', 'prod') } as const;
const TONE = { green: 'good', red: 'bad', unknown: 'warn' } as const;

/** What `check-tag` shows and gives back: first why, in one line that stands alone. */
export function checkTagResult(decision: TagDecision, { tag, commit, line, policyPath }: Context): CommandResult {
  const { findings, warnings, version, previousTag, sequence, again } = decision;
  const verdict = verdictOfTag(findings);
  const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  const headline = headlineOf(tag, verdict, open, again);
  const said = verdict ?? 'unknown';
  return {
    exitCode: EXIT[said],
    json: {
      verdict: verdict ?? null,
      ...(verdict === undefined ? { error: unanswered(open) } : {}),
      tag,
      commit,
      version: version ?? null,
      previous_tag: previousTag ?? null,
      line,
      sequence: sequence ?? null,
      again,
      findings: findings.map(findingJson),
      warnings: warnings.map(warningJson),
    },
    report: {
      tone: TONE[said],
      headline,
      facts: [
        ['tag', shownTag(tag)],
        ['commit', commit],
        ['line', line],
        ['version before', previousTag === undefined ? 'none' : shownTag(previousTag)],
        ...(sequence === undefined ? [] : [['sequence', String(sequence)] as const]),
        ...(again ? [['again', 'this very commit has been released under this tag already'] as const] : []),
        ['policy', policyPath ?? 'built-in'],
      ],
      findings: [...open, ...findings.filter((finding) => !open.includes(finding))],
      warnings,
      next: adviceFor(open),
    },
    outputs: outputsOf(decision, verdict, line),
    short: headline,
  };
}

function outputsOf({ version, previousTag, sequence, again }: TagDecision, verdict: string | undefined, line: string): Record<string, string> {
  return {
    verdict: verdict ?? '',
    version: version ?? '',
    'previous-tag': previousTag ?? '',
    line,
    sequence: sequence === undefined ? '' : String(sequence),
    again: String(again),
  };
}

function headlineOf(tag: string, verdict: 'green' | 'red' | undefined, open: readonly Finding[], again: boolean): string {
  if (verdict === 'green') return `green: ${shownTag(tag)} may be released${again ? ' (again: from the same commit)' : ''}`;
  const [first] = open;
  const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
  const what = verdict === 'red' ? 'red: refused' : 'no verdict';
  return `${what}: ${first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`}${more}`;
}

function unanswered([first]: readonly Finding[]): { readonly code: string; readonly message: string; readonly hint: string } {
  return {
    code: 'unknown',
    message: first === undefined ? 'nothing was checked' : `${first.subject} ${first.message}`,
    hint: 'Mend what the message names and run it again; what could not be looked at is never green.',
  };
}
