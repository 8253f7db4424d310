import type { Finding, Warning } from '../model/finding.js';
import type { Report, Table } from '../model/report.js';
import { type ByteBudget, byteBudget, fittingRows } from './byte-budget.js';
import { whereOf } from './location.js';
import { codeMarkdown, plainMarkdown, proseMarkdown } from './markdown-text.js';

export interface MarkdownOptions {
  /** What ran, such as `duri verify`. */
  readonly title: string;
  /** The text never grows beyond this: rows are dropped, and the text says how many. At least 48 KiB. */
  readonly maxBytes: number;
  /** Where everything stands that was dropped here. */
  readonly whereAll: string;
}

/** A job summary takes 1 MiB a step and is refused whole beyond that; the margin is for what else the step writes. @source GitHub, "Job summaries": step isolation and limits */
export const SUMMARY_MAX_BYTES = 1024 * 1024 - 64 * 1024;

/** For the notes that say what was dropped. */
const RESERVED_BYTES = 4096;

const MARKS = { good: '✅', bad: '❌', warn: '⚠️', plain: 'ℹ️' } as const;

/**
 * A report as GitHub Markdown, for job summaries and comments. Text from outside cannot become markup.
 * When it would be too long, rows go: headline, facts and steps have a quarter of the room, and of the rest
 * findings are served before warnings, and warnings before tables.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const headline = `### ${MARKS[report.tone]} ${plainMarkdown(options.title)}: ${proseMarkdown(report.headline)}`;
  const total = options.maxBytes - RESERVED_BYTES;
  const outline = byteBudget(total / 4);
  outline.take(headline);
  const facts = section(
    { of: 'facts', head: '| | |\n| --- | --- |', rows: report.facts ?? [], draw: ([label, value]) => row([plainMarkdown(label), codeMarkdown(value)]) },
    outline,
    options,
  );
  const next = section(
    { of: 'steps', head: '**What to do**\n', rows: report.next ?? [], draw: (step, index) => `${index + 1}. ${proseMarkdown(step)}` },
    outline,
    options,
  );
  const budget = byteBudget(total - total / 4 + outline.left);
  const findings = drawFindings(report.findings ?? [], budget, options);
  const warnings = section(
    { of: 'warnings', head: `**Warnings**\n\n${tableHead(['', 'Where', 'What', 'Reason'])}`, rows: report.warnings ?? [], draw: drawWarning },
    budget,
    options,
  );
  const tables = drawTables(report.tables ?? [], budget, options);
  return `${[headline, facts, ...tables, findings, warnings, next].filter((block) => block !== '').join('\n\n')}\n`;
}

interface Section<T> {
  /** What its rows are, for the note that some are not shown. */
  readonly of: string;
  readonly head: string;
  readonly rows: readonly T[];
  readonly draw: (row: T, index: number) => string;
}

/** The rows that fit, under their heading; where some do not, a last line says how many. */
function section<T>({ of, head, rows, draw }: Section<T>, budget: ByteBudget, { whereAll }: MarkdownOptions): string {
  if (rows.length === 0) return '';
  const lines = budget.take(head) ? fittingRows(rows, draw, budget) : [];
  const dropped = rows.length - lines.length;
  const shown = lines.length === 0 ? [] : [head, ...lines];
  return [...shown, ...(dropped === 0 ? [] : [`${shown.length === 0 ? '' : '\n'}_${dropped} ${of} not shown here: ${whereAll}._`])].join('\n');
}

function drawFindings(all: readonly Finding[], budget: ByteBudget, options: MarkdownOptions): string {
  if (all.length === 0) return '';
  const count = (outcome: Finding['outcome']): number => all.filter((finding) => finding.outcome === outcome).length;
  const counts = `**Findings**: ${count('fail')} failed, ${count('unknown')} unknown, ${count('pass')} passed, ${count('not-applicable')} not applicable`;
  budget.take(counts);
  // Failures first: when room is short, they are what must be seen.
  const rows = [...all.filter(({ outcome }) => outcome === 'fail'), ...all.filter(({ outcome }) => outcome === 'unknown')];
  const table = section({ of: 'findings', head: tableHead(['', 'Where', 'What', 'Expected', 'Found', 'Reason']), rows, draw: drawFinding }, budget, options);
  return table === '' ? counts : `${counts}\n\n${table}`;
}

function drawFinding(finding: Finding): string {
  const { outcome, message, expected, actual, reason, check, severity } = finding;
  return row([
    outcome === 'fail' ? '❌' : '❔',
    codeMarkdown(whereOf(finding)),
    proseMarkdown(message),
    optionalCode(expected),
    optionalCode(actual),
    optionalCode(severity === undefined ? reason : `${check} ${severity}`),
  ]);
}

function drawWarning({ subject, message, reason }: Warning): string {
  return row(['⚠️', codeMarkdown(subject), proseMarkdown(message), codeMarkdown(reason)]);
}

/** Once a table had to be cut, those after it are only counted. */
function drawTables(tables: readonly Table[], budget: ByteBudget, options: MarkdownOptions): string[] {
  const drawn: string[] = [];
  for (const [index, table] of tables.entries()) {
    if (budget.exceeded) return [...drawn, `_${tables.length - index} tables not shown here: ${options.whereAll}._`];
    const title = table.title === undefined ? '' : `**${plainMarkdown(table.title)}**\n\n`;
    drawn.push(
      section(
        { of: 'rows', head: title + tableHead(table.head.map(plainMarkdown)), rows: table.rows, draw: (cells) => row(cells.map(plainMarkdown)) },
        budget,
        options,
      ),
    );
  }
  return drawn;
}

function tableHead(cells: readonly string[]): string {
  return `${row(cells)}\n${row(cells.map(() => '---'))}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function optionalCode(text: string | undefined): string {
  return text === undefined ? '' : codeMarkdown(text);
}
