import { resolve } from 'node:path';
import { renderChecklist } from '../gates/audit/checklist/render-checklist.js';
import { command } from '../inputs/command.js';
import { optionalText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { folderConfig, folderInput, openAudited } from './audited-folder.js';

/** `duri audit checklist` */
export default command({
  name: 'audit checklist',
  summary: 'Write the checks and acceptance cases as a checklist for people, one box for every condition',
  description:
    'Writes Markdown: every check of the policy by category, with why it matters, how to verify it by hand, and a box for every single condition that it asks for; then the acceptance cases, step by step. The same policy gives the same text, so that a checklist in the repository can be compared. Nothing is run.',
  examples: [
    { line: 'duri audit checklist --out VERIFICATION_CHECKLIST.md', says: 'Into a file' },
    { line: 'duri audit checklist --json | jq .items', says: 'How many boxes there are' },
  ],
  inputs: {
    dir: folderInput,
    config: folderConfig,
    out: optionalText('Where to write it', 'FILE', { flag: 'out' }, { defaultText: 'standard output, as the report' }),
  },
  outputs: {},
  action: undefined,
  run: async (outer, { dir, config, out }) => {
    const { ports, suite } = await openAudited(outer, { dir, config });
    if (suite.checks.length === 0)
      throw new IntegrityError(
        'policy_invalid',
        'there is no check to list',
        {},
        { hint: 'Write `preset: production-54` or `audit: { checks: … }` into duri.yml.' },
      );
    const { text, items } = renderChecklist(suite.checks, suite.uat.cases);
    if (out !== undefined) ports.files.write(resolve(outer.environment.cwd, out), text);
    const says = `${items} items of ${suite.checks.length} checks and ${suite.uat.cases.length} acceptance cases`;
    return {
      exitCode: 0,
      json: { items, checks: suite.checks.length, uats: suite.uat.cases.length, path: out ?? null, text },
      report: {
        tone: 'plain',
        headline: says,
        ...(out === undefined ? { tables: [{ head: ['checklist'], rows: text.split('\n').map((line) => [line]) }] } : { facts: [['written', out]] }),
      },
      short: out === undefined ? text : says,
    };
  },
});
