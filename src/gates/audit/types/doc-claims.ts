import { z } from 'zod';
import { readMarkdown } from '../../../languages/markdown/read-markdown.js';
import { describeProblems } from '../../../shape/parsed.js';
import { fails, holds, type Observation, Unmet } from '../../checks/observation.js';
import { gatherFacts } from '../claims/gather-facts.js';
import { judgeClaims } from '../claims/judge-claims.js';
import { readClaims } from '../claims/read-claims.js';
import { checkType, staticCheck } from '../check-type.js';

const parameters = z.strictObject({
  file: z.string().min(1).describe('The report. What it claims is marked: <!-- fact:NAME -->VALUE<!-- /fact -->.'),
  record: z.string().min(1).optional().describe('Execution record whose runs are facts: record.audit.passed, record.uat.failed, …'),
  groups: z
    .record(z.string().regex(/^[a-z][a-z0-9_]*$/, 'is no name of a group'), z.array(z.string().min(1)).min(1))
    .default({})
    .describe('Globs by name, for the facts files.NAME, bytes.NAME and lines.NAME. The report itself is not counted.'),
  env: z.string().min(1).optional().describe('The environment file, for the fact env.variables.'),
  require: z.array(z.string().min(1)).default([]).describe('Facts that the report must claim.'),
  tolerance: z.literal(0).default(0).describe('A claim is the fact, or wrong.'),
});

export type DocClaims = z.output<typeof parameters>;

/** `doc_claims`: what a report says is so. A number, tick or word of success without a fact behind it fails. */
export const docClaimsCheck = checkType<DocClaims>({
  name: 'doc_claims',
  summary: 'A report against the facts: every number, tick and word of success in it must be one of them',
  parameters,
  executes: staticCheck,
  observe: async (ground, { file, record, groups, env, require }) => {
    const markdown = await readMarkdown(ground.text(file));
    if (!markdown.ok) throw new Unmet(fails(file, `cannot be read: ${describeProblems(markdown.problems)}`));
    const facts = await gatherFacts(ground, { report: file, groups, env, record });
    const claims = judgeClaims(readClaims(markdown.value), facts);
    const named = new Set(claims.filter(({ verdict }) => verdict === 'proven').map(({ fact }) => fact));
    const observations: Observation[] = claims.map(({ verdict, message, line, column, text, fresh }) => {
      const location = { file, line, column };
      if (verdict === 'proven') return holds(file, message, { location });
      const fix =
        verdict === 'wrong'
          ? `duri claims ${file} --write`
          : 'Mark it as a fact, put it into code if it is no claim, or take it out; duri claims strikes it out.';
      return fails(file, message, { location, actual: text.trim(), ...(fresh === undefined ? {} : { expected: fresh }), fix });
    });
    if (named.size === 0) observations.push(fails(file, 'claims nothing that is proven', { expected: '<!-- fact:NAME -->VALUE<!-- /fact -->' }));
    for (const fact of require.filter((one) => !named.has(one)))
      observations.push(fails(file, `does not claim ${fact}`, { expected: `<!-- fact:${fact} -->`, actual: 'nothing' }));
    return observations;
  },
});
