import picocolors from 'picocolors';
import type { Finding, Warning } from '../model/finding.js';
import { printable } from '../model/path.js';
import type { Report, Table as ReportTable } from '../model/report.js';
import { whereOf } from './location.js';

export interface TerminalStyle {
  readonly colour: boolean;
  readonly width: number;
}

type Paint = ReturnType<typeof picocolors.createColors>;

const MAX_FINDINGS = 20;

/** A report as text for a terminal: coloured there, plain when piped. */
export async function renderTerminal(report: Report, style: TerminalStyle): Promise<string> {
  const paint = picocolors.createColors(style.colour);
  const blocks = [
    headline(report, paint),
    facts(report.facts ?? [], paint),
    ...(await Promise.all((report.tables ?? []).map((table) => renderTable(table, paint)))),
    findings(report.findings ?? [], paint),
    warnings(report.warnings ?? [], paint),
    next(report.next ?? [], paint),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headline({ tone, headline: text }: Report, paint: Paint): string {
  const marks = { good: paint.green('✔'), bad: paint.red('✖'), warn: paint.yellow('▲'), plain: '' };
  return `${marks[tone]} ${paint.bold(printable(text))}`.trim();
}

function facts(rows: readonly (readonly [string, string])[], paint: Paint): string {
  const width = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${paint.dim(label.padEnd(width))}  ${printable(value)}`).join('\n');
}

async function renderTable({ title, head, rows }: ReportTable, paint: Paint): Promise<string> {
  const { default: Table } = await import('cli-table3'); // most reports have no table
  const line = { head: [], border: [] };
  const table = new Table({ head: head.map((cell) => paint.bold(cell)), style: line, chars: BORDERS });
  table.push(...rows.map((row) => row.map(printable)));
  const text = table
    .toString()
    .split('\n')
    .map((row) => `  ${row.trimEnd()}`)
    .join('\n');
  return title === undefined ? text : `${paint.bold(title)}\n${text}`;
}

const BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

function findings(all: readonly Finding[], paint: Paint): string {
  const shown = all.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  const lines = shown.slice(0, MAX_FINDINGS).map((finding) => renderFinding(finding, paint));
  if (shown.length > MAX_FINDINGS) lines.push(paint.dim(`  … and ${shown.length - MAX_FINDINGS} more; --json lists them all`));
  return lines.join('\n');
}

function renderFinding(finding: Finding, paint: Paint): string {
  const mark = finding.outcome === 'fail' ? paint.red('✖') : paint.yellow('?');
  const lines = [`  ${mark} ${paint.bold(printable(whereOf(finding)))}  ${printable(finding.message)}${paint.dim(codeOf(finding))}`];
  if (finding.expected !== undefined) lines.push(`      ${paint.dim('expected')} ${printable(finding.expected)}`);
  if (finding.actual !== undefined) lines.push(`      ${paint.dim('found   ')} ${printable(finding.actual)}`);
  return lines.join('\n');
}

/** A check of Gate 1 has a name that people know; elsewhere the reason says more. */
function codeOf({ check, severity, reason }: Finding): string {
  const code = severity === undefined ? reason : `${check} ${severity}`;
  return code === undefined ? '' : `  [${code}]`;
}

function warnings(all: readonly Warning[], paint: Paint): string {
  return all
    .map(({ subject, message, reason }) => `  ${paint.yellow('▲')} ${printable(subject)}  ${printable(message)}${paint.dim(`  [${reason}]`)}`)
    .join('\n');
}

function next(steps: readonly string[], paint: Paint): string {
  return steps.map((step) => `  ${paint.cyan('→')} ${printable(step)}`).join('\n');
}
