import type { UatCase } from '../../uat/suite.js';
import type { SelectedCheck } from '../select-checks.js';
import { byHand } from './by-hand.js';
import { conditionsOf, subjectOf } from './conditions.js';

export interface Checklist {
  readonly text: string;
  /** How many boxes there are to tick. */
  readonly items: number;
}

/** A checklist in Markdown: one box for every single condition of every check and every step of every case, by category. The same input gives the same text. */
export function renderChecklist(checks: readonly SelectedCheck[], cases: readonly UatCase[]): Checklist {
  const categories = [...new Set(checks.map(({ category }) => category))];
  let items = 0;
  const box = (text: string): string => {
    items += 1;
    return `- [ ] ${text}`;
  };
  const sections = categories.flatMap((category) => [
    `## ${category}`,
    '',
    ...checks.filter((check) => check.category === category).flatMap((check) => ofCheck(check, box)),
  ]);
  const acceptance = cases.length === 0 ? [] : ['## Acceptance tests', '', ...cases.flatMap((one) => ofCase(one, box))];
  const body = [...sections, ...acceptance].join('\n');
  const text = [
    '# Verification checklist',
    '',
    `Written by \`duri audit checklist\` from ${checks.length} checks and ${cases.length} acceptance cases: ${items} items. Write it anew when they change; do not edit it.`,
    '',
    body,
  ].join('\n');
  return { text: `${text.trimEnd()}\n`, items };
}

type Box = (text: string) => string;

function ofCheck(check: SelectedCheck, box: Box): string[] {
  const { id, title, severity, why, type } = check;
  const subject = subjectOf(check);
  return [
    `### ${id} ${title} (${severity})`,
    '',
    ...(why === undefined ? [] : [why, '']),
    `By hand: ${byHand(type.name, subject, { id, code })}`,
    '',
    ...conditionsOf(check).map(({ name, value, meaning }) => box(`${code(value === '' ? name : `${name}: ${value}`)}${meaning === '' ? '' : ` ${meaning}`}`)),
    '',
  ];
}

function ofCase({ id, title, severity, why, written }: UatCase, box: Box): string[] {
  const steps = Array.isArray(written['steps']) ? (written['steps'] as unknown[]) : [];
  return [
    `### ${id} ${title} (${severity})`,
    '',
    ...(why === undefined ? [] : [why, '']),
    `By hand: ${code(`duri uat --only ${id} --all`)}`,
    '',
    ...(steps.length === 0 ? [box('the case passes')] : steps.map((step) => box(stepText(step)))),
    '',
  ];
}

/** A step by its name, else by what it does. */
function stepText(step: unknown): string {
  if (typeof step !== 'object' || step === null) return code(String(step));
  const { name, title, ...rest } = step as Readonly<Record<string, unknown>>;
  const said = name ?? title;
  return typeof said === 'string' ? said : code(JSON.stringify(rest).slice(0, 200));
}

/** As code, whatever backticks are in it. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
