import type { Finding } from '../../model/finding.js';
import type { Part } from '../../model/part.js';
import { clip } from '../markdown-text.js';
import type { ReportFormat } from './format.js';
import { plainText } from './plain-text.js';

const SHOWN_FINDINGS = 20;

/**
 * TAP 14: a test for each check, with a YAML block for what is no pass. What could not be looked at is `not ok`.
 * @source Test Anything Protocol, version 14
 */
export const tap = {
  name: 'tap',
  help: 'Write the results as TAP 14, a test for each check',
  render: (parts) => {
    const tests = parts.flatMap(testsOf);
    const lines = tests.flatMap(({ outcome, title, findings, seconds }, index) => {
      const ok = outcome === 'pass' || outcome === 'not-applicable';
      const directive = outcome === 'not-applicable' ? ' # SKIP not applicable, or waived' : '';
      return [`${ok ? 'ok' : 'not ok'} ${index + 1} - ${escapeTitle(title)}${directive}`, ...(ok ? [] : block(findings, seconds))];
    });
    return [`TAP version 14`, `1..${tests.length}`, ...lines, ''].join('\n');
  },
} as const satisfies ReportFormat;

interface Test {
  readonly title: string;
  readonly outcome: Finding['outcome'];
  readonly findings: readonly Finding[];
  readonly seconds: number | undefined;
}

function testsOf(part: Part): readonly Test[] {
  const own = (part.cases ?? []).map(({ check, title, outcome, seconds }): Test => {
    const findings = part.findings.filter((finding) => finding.check === check && !isGood(finding));
    return { title: `${check} ${title}`, outcome, findings, seconds };
  });
  const told = new Set((part.cases ?? []).map(({ check }) => check));
  const others = part.findings.filter(({ check }) => !told.has(check));
  const rest = others.map((finding): Test => ({
    title: `${part.name}: ${finding.subject} ${finding.message}`,
    outcome: finding.outcome,
    findings: [finding],
    seconds: undefined,
  }));
  const all = [...own, ...rest];
  const bad = part.outcome === 'fail' || part.outcome === 'unknown';
  // A part that is worse than what its checks found, or has none, is never shown as good.
  if (all.length > 0 && (!bad || all.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown'))) return all;
  return [...all, { title: `${part.name}: ${part.headline}`, outcome: part.outcome, findings: [], seconds: part.seconds }];
}

function isGood({ outcome }: Finding): boolean {
  return outcome === 'pass' || outcome === 'not-applicable';
}

/** `#` and `\` mean something in a description. */
function escapeTitle(title: string): string {
  return clip(plainText(title), 300).replace(/\s+/g, ' ').replace(/[\\#]/g, '\\$&');
}

/** JSON is YAML, so nothing in a message can end the block. */
function block(findings: readonly Finding[], seconds: number | undefined): string[] {
  const shown = findings.slice(0, SHOWN_FINDINGS).map(({ subject, message, expected, actual, location, severity, fix }) => ({
    at: clip(location === undefined ? subject : `${location.file}:${location.line}`),
    message: clip(message),
    ...(expected === undefined ? {} : { expected: clip(expected) }),
    ...(actual === undefined ? {} : { found: clip(actual) }),
    ...(severity === undefined ? {} : { severity }),
    ...(fix === undefined ? {} : { fix }),
  }));
  const more = findings.length - shown.length;
  return [
    '  ---',
    ...(seconds === undefined ? [] : [`  duration_ms: ${Math.round(seconds * 1000)}`]),
    '  findings:',
    ...shown.map((one) => `    - ${JSON.stringify(one)}`),
    ...(more > 0 ? [`    - ${JSON.stringify({ message: `${more} more` })}`] : []),
    '  ...',
  ];
}
