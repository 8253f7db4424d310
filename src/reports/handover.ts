import type { Finding, Warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { Part } from '../model/part.js';
import type { Table } from '../model/report.js';
import { parseDocument } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';
import { plainText } from './formats/plain-text.js';
import { type Handover, HANDOVER_LIMITS, handoverSchema } from './handover-schema.js';
import { clip } from './markdown-text.js';

/** The name under which the file is handed over. */
export const HANDOVER_FILE = 'duri-report.json';

const MAX_DEPTH = 8;

export interface HandoverFacts {
  /** Last commit of the pull request itself, not of the merge result. */
  readonly headCommit: string;
  readonly verdict: Handover['verdict'];
  readonly headline: string;
  readonly parts: readonly Part[];
  readonly tables: readonly Table[];
}

/** The file as text, never larger than 1 MiB: what there is no room for is counted. Failures come first. */
export function buildHandover(facts: HandoverFacts): string {
  let shown: number = HANDOVER_LIMITS.findings;
  let text = render(facts, shown);
  while (Buffer.byteLength(text) > LIMITS.handoverBytes && shown > 0) {
    shown = Math.floor(shown / 2);
    text = render(facts, shown);
  }
  return text;
}

/** Reads a file from outside, with every problem that it has. */
export function parseHandover(content: Uint8Array): Parsed<Handover> {
  return parseDocument(content, handoverSchema, { maxBytes: LIMITS.handoverBytes, maxDepth: MAX_DEPTH });
}

function render({ headCommit, verdict, headline, parts, tables }: HandoverFacts, shown: number): string {
  const findings = parts.flatMap((part) => part.findings);
  const open = [...findings.filter(({ outcome }) => outcome === 'fail'), ...findings.filter(({ outcome }) => outcome === 'unknown')];
  const warnings = parts.flatMap((part) => part.warnings);
  const handover: Handover = {
    schema_version: '1',
    head_commit: headCommit,
    verdict,
    headline: long(headline),
    unsigned: true,
    parts: parts.slice(0, HANDOVER_LIMITS.parts).map((part) => ({ name: name(part.name), outcome: part.outcome, headline: long(part.headline) })),
    findings_total: open.length,
    findings: open.slice(0, shown).map(toFinding),
    warnings_total: warnings.length,
    warnings: warnings.slice(0, Math.min(shown, HANDOVER_LIMITS.warnings)).map(toWarning),
    tables: tables.slice(0, HANDOVER_LIMITS.tables).map((table) => toTable(table, shown)),
  };
  return `${JSON.stringify(handover, null, 1)}\n`;
}

function toFinding({ check, outcome, subject, message, reason, expected, actual, location }: Finding): Handover['findings'][number] {
  return {
    check: name(check),
    outcome,
    subject: long(subject),
    message: long(message),
    ...(reason === undefined ? {} : { reason }),
    ...(expected === undefined ? {} : { expected: long(expected) }),
    ...(actual === undefined ? {} : { actual: long(actual) }),
    ...(location === undefined ? {} : { location: { ...location, file: long(location.file) } }),
  };
}

function toWarning({ reason, subject, message }: Warning): Handover['warnings'][number] {
  return { reason, subject: long(subject), message: long(message) };
}

function toTable({ title, head, rows }: Table, shown: number): Handover['tables'][number] {
  const cells = (row: readonly string[]): string[] => row.slice(0, HANDOVER_LIMITS.columns).map(cell);
  return {
    ...(title === undefined ? {} : { title: cell(title) }),
    head: cells(head),
    rows: rows.slice(0, Math.min(shown, HANDOVER_LIMITS.rows)).map(cells),
    rows_total: rows.length,
  };
}

const name = (text: string): string => clip(plainText(text), HANDOVER_LIMITS.name);
const long = (text: string): string => clip(plainText(text), HANDOVER_LIMITS.text);
const cell = (text: string): string => clip(plainText(text), HANDOVER_LIMITS.cell);
