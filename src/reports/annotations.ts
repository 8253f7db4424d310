import { type Finding, reasonOf, type Warning } from '../model/finding.js';
import { printable } from '../model/path.js';
import type { Report } from '../model/report.js';
import { locationOf } from './location.js';
import { clip } from './markdown-text.js';

/** A mark that GitHub shows at a file and line, or on the run where there is none. Plain text: the host escapes it. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** GitHub shows ten of a kind a step and drops the rest without a word. @source GitHub, "Workflow commands": limits of annotations */
const MAX_OF_A_KIND = 10;
const MAX_CHARACTERS = 2000;

/**
 * The annotations of a result: its headline when it fails, then one for each finding and warning, at most ten of a kind.
 * Where the result does not act on the exit code (`enforced` is false), nothing is shown as an error.
 */
export function annotationsFor(report: Report, enforced: boolean): readonly Annotation[] {
  const failing = report.tone === 'bad' || report.tone === 'warn';
  const bad = (report.findings ?? []).filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  const level = enforced ? 'error' : 'warning';
  const headline: Annotation[] = failing ? [{ level, title: 'DuRi', message: oneText([report.headline, ...(report.next ?? []).slice(0, 1)]) }] : [];
  const all = [...headline, ...bad.map((finding) => ofFinding(finding, level)), ...(report.warnings ?? []).map(ofWarning)];
  return [...atMostTen(all, 'error'), ...atMostTen(all, 'warning')];
}

function ofFinding(finding: Finding, level: Annotation['level']): Annotation {
  const { subject, message, expected, actual, reason, check, severity } = finding;
  const values = [expected !== undefined && `expected ${expected}`, actual !== undefined && `found ${actual}`].filter((text) => text !== false);
  const fix = finding.fix ?? (reason === undefined ? undefined : reasonOf(reason).fix);
  return {
    level,
    title: title(severity === undefined ? (reason ?? check) : `${check} ${severity}`, subject),
    message: oneText([message, ...values, ...(fix === undefined ? [] : [fix])]),
    ...locationOf(finding),
  };
}

function ofWarning(warning: Warning): Annotation {
  const { subject, message, reason } = warning;
  return { level: 'warning', title: title(reason, subject), message: oneText([message, reasonOf(reason).fix]), ...locationOf(warning) };
}

function title(reason: string, subject: string): string {
  return clip(printable(`${reason}: ${subject}`), 200);
}

function oneText(parts: readonly string[]): string {
  return clip(parts.map(printable).join('\n'), MAX_CHARACTERS);
}

function atMostTen(all: readonly Annotation[], level: Annotation['level']): readonly Annotation[] {
  const some = all.filter((annotation) => annotation.level === level);
  if (some.length <= MAX_OF_A_KIND) return some;
  const shown = some.slice(0, MAX_OF_A_KIND - 1);
  return [
    ...shown,
    { level, title: 'DuRi', message: `${some.length - shown.length} more: see the job summary, or the file that the output report-path names` },
  ];
}
