import { posix } from 'node:path';
import { sha256 } from '../../model/digest.js';
import { type Finding, outcomeOf, type Warning } from '../../model/finding.js';
import type { Part } from '../../model/part.js';
import { OUTCOMES } from '../../model/status.js';
import { locationOf } from '../location.js';
import { clip } from '../markdown-text.js';
import type { FormatContext } from './format.js';
import { plainText } from './plain-text.js';
import { type RuleId, UNKNOWN_RULE } from './sarif-rules.js';

export interface SarifResult {
  readonly ruleId: RuleId;
  readonly [property: string]: unknown;
}

/** What is no pass, most severe first, then warnings. A part that is red without a finding gives one, so that no file is empty for a red run. */
export function sarifResults(parts: readonly Part[], context: FormatContext): SarifResult[] {
  const findings = parts.flatMap((part) => openFindings(part).map((finding) => ({ part, finding })));
  const sorted = [...findings].sort((a, b) => severityRank(a.finding) - severityRank(b.finding));
  const warnings = parts.flatMap((part) => part.warnings.map((warning) => ({ part, warning })));
  const occurrence = counter();
  return [
    ...sorted.map(({ part, finding }) => {
      const { check, subject, message, expected, actual, reason } = finding;
      const values = [expected !== undefined && `expected ${expected}`, actual !== undefined && `found ${actual}`].filter((text) => text !== false);
      const text = [`${subject} ${message}`, ...values].map((each) => clip(each)).join('; ');
      const ruleId = reason ?? UNKNOWN_RULE;
      const named = finding.severity === undefined ? text : `${check} (${finding.severity}): ${text}`;
      return result({ part, ruleId, level: levelOf(finding), text: named, of: finding, identity: [part.name, check, ruleId, withoutLine(subject)] });
    }),
    ...warnings.map(({ part, warning }) => {
      const { reason, subject, message } = warning;
      const identity = [part.name, 'warning', reason, withoutLine(subject)];
      return result({ part, ruleId: reason, level: 'warning', text: clip(`${subject} ${message}`), of: warning, identity });
    }),
  ];

  function result({ part, ruleId, level, text, of, identity }: Described): SarifResult {
    return {
      ruleId,
      level,
      message: { text: messageText(`${part.name}: ${text}`) },
      locations: [{ physicalLocation: placeOf(of, part, context) }],
      partialFingerprints: { primaryLocationLineHash: occurrence(sha256(JSON.stringify(identity)).slice(0, 32)) },
    };
  }
}

/** Code scanning knows three levels. */
function levelOf({ severity }: Finding): Described['level'] {
  if (severity === undefined || severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

function severityRank(finding: Finding): number {
  return finding.outcome === 'unknown' ? OUTCOMES.length : OUTCOMES.indexOf(outcomeOf(finding));
}

interface Described {
  readonly part: Part;
  readonly ruleId: RuleId;
  readonly level: 'error' | 'warning' | 'note';
  readonly text: string;
  readonly of: Finding | Warning;
  /** What makes it the same result in another run: neither lines nor values. */
  readonly identity: readonly string[];
}

function openFindings({ name, outcome, headline, findings }: Part): Finding[] {
  const open = findings.filter((finding) => finding.outcome === 'fail' || finding.outcome === 'unknown');
  if (open.length > 0 || outcome === 'pass' || outcome === 'not-applicable') return open;
  return [{ check: name, outcome: 'unknown', subject: name, message: headline }];
}

/** Code scanning shows nothing that has no file: what stands at none is shown at the policy. */
function placeOf(of: Finding | Warning, { directory = '' }: Part, { policyFile, isFile }: FormatContext): Record<string, unknown> {
  const located = locationOf(of);
  const path = located?.file ?? posix.join(directory, of.subject);
  const inside = !posix.isAbsolute(path) && !posix.normalize(path).startsWith('../');
  if (!inside || (located === undefined && !isFile(path))) return place(policyFile, { startLine: 1 });
  return place(path, { startLine: located?.line ?? 1, ...(located?.column === undefined ? {} : { startColumn: located.column }) });
}

function place(path: string, region: Record<string, number>): Record<string, unknown> {
  const uri = posix
    .normalize(path)
    .split('/')
    .map((segment) => encodeURIComponent(Buffer.from(segment, 'utf8').toString('utf8'))) // half a surrogate pair cannot be encoded
    .join('/');
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}

/** Brackets and braces would be links and placeholders. @source SARIF 2.1.0, sections 3.11.5 and 3.11.6 */
function messageText(text: string): string {
  return plainText(text)
    .replace(/[\\[\]]/g, (character) => `\\${character}`)
    .replace(/[{}]/g, (character) => character + character);
}

function withoutLine(subject: string): string {
  return subject.replace(/(?::\d+){1,2}$/, '');
}

/** The number of the occurrence after a hash, as code scanning writes it. */
function counter(): (hash: string) => string {
  const seen = new Map<string, number>();
  return (hash) => {
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  };
}
