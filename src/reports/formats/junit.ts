import type { Builder } from 'junit-report-builder';
import type { Finding } from '../../model/finding.js';
import { reasonOf } from '../../model/finding.js';
import type { Part } from '../../model/part.js';
import { clip } from '../markdown-text.js';
import type { ReportFormat } from './format.js';
import { plainText } from './plain-text.js';

const SHOWN_FINDINGS = 100;

/** From worst to best: what a check is called that found several things. */
const WORST_FIRST: readonly Finding['outcome'][] = ['fail', 'unknown', 'pass', 'not-applicable'];

/**
 * JUnit XML, as Jenkins and most CI systems read it: a suite for each part, a case for each check. What could not be
 * looked at is an `error`, never a pass. @source Jenkins xUnit plug-in, junit-10.xsd
 */
export const junit = {
  name: 'junit',
  help: 'Write the findings as JUnit XML, a suite for each part and a case for each check',
  render: async (parts, { title }) => {
    const builder = (await loadBuilder()).newBuilder().name(plainText(title));
    for (const part of parts) {
      const suite = builder.testSuite().name(plainText(part.name));
      if (part.seconds !== undefined) suite.time(part.seconds);
      for (const { name, outcome, findings, seconds } of casesOf(part)) {
        const testCase = suite
          .testCase()
          .className(`duri.${plainText(part.name)}`)
          .name(plainText(name));
        if (seconds !== undefined) testCase.time(seconds);
        const [first] = findings;
        const [message, type] = [clip(describe(first), 500), first?.reason ?? outcome];
        if (outcome === 'fail') testCase.failure(message, type).stacktrace(bodyOf(findings));
        if (outcome === 'unknown') testCase.error(message, type, bodyOf(findings));
        if (outcome === 'not-applicable') testCase.skipped();
      }
    }
    return builder.build();
  },
} as const satisfies ReportFormat;

/** Loaded when it is asked for: it takes longer than all the rest. Its types call what it exports by `module.exports` a default export. */
async function loadBuilder(): Promise<Builder> {
  return (await import('junit-report-builder')).default as unknown as Builder;
}

interface Case {
  readonly name: string;
  readonly outcome: Finding['outcome'];
  /** Those that made the outcome what it is, at least one. */
  readonly findings: readonly Finding[];
  readonly seconds?: number | undefined;
}

function casesOf(part: Part): Case[] {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of part.findings) {
    const before = byCheck.get(finding.check);
    if (before === undefined) byCheck.set(finding.check, [finding]);
    else before.push(finding);
  }
  const cases = [...byCheck].map(([name, findings]) => {
    const outcome = WORST_FIRST.find((each) => findings.some((finding) => finding.outcome === each)) ?? 'unknown';
    const named = part.cases?.find(({ check }) => check === name);
    const title = named === undefined ? name : `${name} ${named.title}`;
    return { name: title, outcome, findings: findings.filter((finding) => finding.outcome === outcome), seconds: named?.seconds };
  });
  // A part that is worse than what its checks found, or has none, is never shown as good.
  const rank = (outcome: Finding['outcome']): number => WORST_FIRST.indexOf(outcome);
  if (cases.length > 0 && cases.some(({ outcome }) => rank(outcome) <= rank(part.outcome))) return cases;
  const verdict: Finding = { check: part.name, outcome: part.outcome, subject: part.name, message: part.headline };
  return [...cases, { name: 'verdict', outcome: part.outcome, findings: [verdict] }];
}

function bodyOf(findings: readonly Finding[]): string {
  const lines = findings.slice(0, SHOWN_FINDINGS).map(withAdvice);
  const more = findings.length - lines.length;
  // The library parts only the first end mark of a CDATA section.
  return [...lines, ...(more === 0 ? [] : [`${more} more findings of this check`])].join('\n').replaceAll(']]>', ']] >');
}

function withAdvice(finding: Finding): string {
  const values = [
    finding.expected !== undefined && `expected ${finding.expected}`,
    finding.actual !== undefined && `found ${finding.actual}`,
    finding.reason !== undefined && `what to do: ${finding.fix ?? reasonOf(finding.reason).fix}`,
  ].filter((text) => text !== false);
  return [describe(finding), ...values.map((text) => `  ${clip(plainText(text))}`)].join('\n');
}

function describe(finding: Finding | undefined): string {
  return finding === undefined ? '' : clip(plainText(`${finding.subject} ${finding.message}`));
}
