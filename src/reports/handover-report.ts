import type { Finding, Warning } from '../model/finding.js';
import { type ReasonCode, REASONS } from '../model/reasons.js';
import type { Report, Table } from '../model/report.js';
import { plainText } from './formats/plain-text.js';
import type { Handover } from './handover-schema.js';

/** What is known of the run that handed over, from the platform and not from the file. */
export interface HandedBy {
  /** Address of the run. */
  readonly url: string;
  /** How the platform says that it ended; undefined where it has not, as in the same job. */
  readonly conclusion: string | undefined;
}

/**
 * What a run of a pull request says of itself, as a report that says so: data, not a verdict of the run that shows it. Where the data
 * contradict each other, or how the run ended, that stands first, and a green word is shown as bad.
 */
export function handoverReport(handover: Handover, { url, conclusion }: HandedBy): Report {
  const { verdict, headline, head_commit, parts, findings, warnings, tables } = handover;
  const contradictions = contradictionsIn(handover, conclusion);
  const says = `${verdict}, as the run of the pull request reports of itself: ${plainText(headline)}`;
  return {
    tone: verdict === 'red' || contradictions.length > 0 ? 'bad' : 'plain',
    headline: contradictions.length > 0 ? `contradicted: ${contradictions.join('; ')}` : says,
    facts: [
      ...(contradictions.length > 0 ? [['it says', says] as const] : []),
      ['reported by', `the pull request's own run: data, not a verdict of this job (${url})`],
      ...(conclusion === undefined ? [] : [['run ended', conclusion] as const]),
      ['commit', head_commit],
      ['evidence', 'unsigned'],
    ],
    tables: [
      { title: 'Parts', head: ['', 'part', 'says'], rows: parts.map((part) => [MARKS[part.outcome], plainText(part.name), plainText(part.headline)]) },
      ...tables.map(toTable),
    ],
    findings: findings.map(toFinding),
    warnings: warnings.flatMap(toWarning),
    next: [...notListed('findings', handover.findings_total - findings.length), ...notListed('warnings', handover.warnings_total - warnings.length)],
  };
}

const MARKS = { pass: '✅', fail: '❌', 'not-applicable': '➖', unknown: '❔' } as const;

/** Where a green word does not fit the rest. */
function contradictionsIn({ verdict, parts, findings_total }: Handover, conclusion: string | undefined): string[] {
  if (verdict === 'red') return [];
  const bad = parts.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').length;
  return [
    conclusion !== undefined &&
      conclusion !== 'success' &&
      `the run ended as ${plainText(conclusion)} and hands over green: another job of it did not pass, or the report is not what its gate said`,
    parts.length === 0 && 'it says green and names no part that ran',
    bad + findings_total > 0 && `it says green with ${bad} parts that did not pass and ${findings_total} open findings`,
  ].filter((text) => text !== false);
}

function notListed(what: string, count: number): string[] {
  return count <= 0 ? [] : [`${count} more ${what}: see the run.`];
}

function toFinding({ check, outcome, subject, message, reason, expected, actual, location }: Handover['findings'][number]): Finding {
  return {
    check: plainText(check),
    outcome,
    subject: plainText(subject),
    message: plainText(message),
    ...(isReason(reason) ? { reason } : {}),
    ...(expected === undefined ? {} : { expected: plainText(expected) }),
    ...(actual === undefined ? {} : { actual: plainText(actual) }),
    ...(location === undefined ? {} : { location: { file: plainText(location.file), line: location.line } }),
  };
}

/** A warning of a newer DuRi, which this one has no words for, is left out. */
function toWarning({ reason, subject, message }: Handover['warnings'][number]): Warning[] {
  return isReason(reason) ? [{ reason, subject: plainText(subject), message: plainText(message) }] : [];
}

function toTable({ title, head, rows, rows_total }: Handover['tables'][number]): Table {
  const more = rows_total - rows.length;
  return {
    ...(title === undefined ? {} : { title: plainText(title) }),
    head: head.map(plainText),
    rows: [
      ...rows.map((row) => head.map((_, index) => plainText(row[index] ?? ''))),
      ...(more <= 0 ? [] : [head.map((_, index) => (index === 0 ? `${more} more` : ''))]),
    ],
  };
}

function isReason(text: string | undefined): text is ReasonCode {
  return text !== undefined && Object.hasOwn(REASONS, text);
}
