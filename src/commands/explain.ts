import { command } from '../inputs/command.js';
import { optionalText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { docsPlaceOf } from '../reports/errors-page.js';
import { explain, type Explanation, explanationGroups } from '../reports/explanations.js';
import { nearest } from '../shape/nearest.js';
import { explainCheck } from './explain-check.js';

/** `duri explain` */
export default command({
  name: 'explain',
  summary: 'Say what a finding, error or exit code means, and how to mend it',
  description:
    'Every finding, warning and error has a code. This says what it means, which exit code it leads to and what to do. Without a code all are listed.',
  examples: [
    { line: 'duri explain file_modified', says: 'A finding' },
    { line: 'duri explain 22', says: 'An exit code' },
    { line: 'duri explain NX-03', says: 'A check or an acceptance test of a preset' },
    { line: 'duri explain', says: 'Everything, in groups' },
  ],
  inputs: { code: optionalText('Code of a finding, warning or error, a status, or an exit code', 'CODE', { positional: true }) },
  outputs: {},
  action: undefined,
  run: async (_, { code }) => (code === undefined ? listAll() : ((await explainCheck(code.trim())) ?? explainOne(code))),
});

function explainOne(text: string): CommandResult {
  const code = text.trim().replace(/^\[|\]$/g, '');
  const [found] = explain(code);
  if (found === undefined) throw notFound(code);
  return {
    exitCode: 0,
    json: { ...toJson(found), docs: docsPlaceOf(found.code) },
    report: {
      tone: 'plain',
      headline: found.code,
      facts: [
        ['means', found.means],
        ['do', found.fix],
        ['kind', found.kind],
        ['status', found.outcome ?? 'changes no status'],
        ...(found.exit === undefined ? [] : [['exit code', `${found.exit.prod} in prod, ${found.exit.dev} in dev`] as const]),
        ['more', docsPlaceOf(found.code)],
      ],
    },
    short: `${found.code}: ${found.means} ${found.fix}`,
  };
}

function listAll(): CommandResult {
  const groups = explanationGroups();
  return {
    exitCode: 0,
    json: { groups: groups.map(({ title, explanations }) => ({ title, codes: explanations.map(toJson) })) },
    report: {
      tone: 'plain',
      headline: 'What DuRi says, by code',
      tables: groups.map(({ title, explanations }) => ({
        title,
        head: ['code', 'exit', 'means'],
        rows: explanations.map(({ code, exit, means }) => [code, exit === undefined ? '-' : String(exit.prod), means]),
      })),
      next: ['duri explain CODE says what to do about one of them.'],
    },
    short: groups.flatMap(({ explanations }) => explanations.map(({ code }) => code)).join(' '),
  };
}

function toJson({ code, kind, means, fix, outcome, exit }: Explanation): Record<string, unknown> {
  return { code, kind, means, fix, outcome: outcome ?? null, exit: exit ?? null };
}

function notFound(code: string): IntegrityError {
  const known = explanationGroups().flatMap(({ explanations }) => explanations.map((each) => each.code));
  const suggestion = nearest(code, known);
  const hint = suggestion === undefined ? 'Run `duri explain` to list every code.' : `Did you mean \`duri explain ${suggestion}\`?`;
  return new IntegrityError('input_invalid', `there is no code "${printable(code.slice(0, 60))}"`, { code: printable(code.slice(0, 60)) }, { hint });
}
