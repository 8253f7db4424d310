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
    const { default: XMLBuilder } = await import('fast-xml-builder'); // most runs write none
    const builder = new XMLBuilder({
      attributeNamePrefix: '@',
      ignoreAttributes: false,
      format: true,
      suppressEmptyNode: true,
      suppressBooleanAttributes: false,
    });
    const suites = parts.map((part) => ({ part, cases: casesOf(part) }));
    return builder.build({
      '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
      testsuites: {
        '@name': plainText(title),
        ...countsOf(suites.flatMap(({ cases }) => cases)),
        testsuite: suites.map(({ part, cases }) => ({
          '@name': plainText(part.name),
          ...timeOf(part),
          ...countsOf(cases),
          testcase: cases.map((one) => caseElement(part, one)),
        })),
      },
    });
  },
} as const satisfies ReportFormat;

function caseElement(part: Part, { name, outcome, findings, seconds }: Case): object {
  const [first] = findings;
  const told = { '@message': clip(describe(first), 500), '@type': first?.reason ?? outcome, '#text': bodyOf(findings) };
  return {
    '@classname': `duri.${plainText(part.name)}`,
    '@name': plainText(name),
    ...timeOf({ seconds }),
    ...(outcome === 'fail' ? { failure: told } : {}),
    ...(outcome === 'unknown' ? { error: told } : {}),
    ...(outcome === 'not-applicable' ? { skipped: '' } : {}),
  };
}

function countsOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  return { '@tests': cases.length, '@failures': count('fail'), '@errors': count('unknown'), '@skipped': count('not-applicable') };
}

function timeOf({ seconds }: Pick<Case, 'seconds'>): object {
  return seconds === undefined ? {} : { '@time': seconds };
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
  return [...lines, ...(more === 0 ? [] : [`${more} more findings of this check`])].join('\n');
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
