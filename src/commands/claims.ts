import { relative, resolve, sep } from 'node:path';
import type { JudgedClaim } from '../gates/audit/claims/claim.js';
import { gatherFacts } from '../gates/audit/claims/gather-facts.js';
import { judgeClaims } from '../gates/audit/claims/judge-claims.js';
import { readClaims } from '../gates/audit/claims/read-claims.js';
import { renderClaims } from '../gates/audit/claims/render-claims.js';
import { createGround, shareGround } from '../gates/audit/ground.js';
import type { Suite } from '../gates/audit/load-suite.js';
import { type DocClaims, docClaimsCheck } from '../gates/audit/types/doc-claims.js';
import { Unmet } from '../gates/checks/observation.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText, toggle } from '../inputs/input.js';
import { readMarkdown } from '../languages/markdown/read-markdown.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { EXIT_RED } from '../model/status.js';
import { describeProblems } from '../shape/parsed.js';
import { folderConfig, folderInput, openAudited } from './audited-folder.js';

const MAX_ROWS = 500;
const TIMEOUT_MS = 60_000;

/** `duri claims` */
export default command({
  name: 'claims',
  summary: 'List what a report claims: proven, wrong or unproven; write it anew with the numbers as they are',
  description:
    'A claim is marked in Markdown: <!-- fact:checks.selected -->54<!-- /fact -->. Its value must be that of the fact: number of checks and cases, files, lines and bytes of groups, variables, the commit, and what an execution record says of its runs. A number with a unit, a ratio, a tick, a rating or a word of success that stands bare is unproven. With --write fresh values are put in, and what has no fact behind it is struck out. Groups and files are those of the doc_claims check of the policy for this report. Exit code 1 unless every claim is proven.',
  examples: [
    { line: 'duri claims COMPLETION_REPORT.md', says: 'What the report claims, and what of it is so' },
    { line: 'duri claims COMPLETION_REPORT.md --record evidence/VERIFY_LOG.log --write', says: 'Write it anew after a release' },
  ],
  inputs: {
    file: requiredText('The report', 'FILE', { positional: true }),
    dir: folderInput,
    record: optionalText('Execution record that facts are taken from', 'LOG', { flag: 'record' }, { defaultText: 'that of the doc_claims check' }),
    config: folderConfig,
    write: toggle('Write the report anew: fresh values, and what is unproven struck out', { flag: 'write' }),
  },
  outputs: {},
  action: undefined,
  run: async (outer, { file, dir, record, config, write }) => {
    const { ports, judge, suite } = await openAudited(outer, { dir, config });
    const { policy } = judge;
    const root = ports.environment.cwd;
    const shared = shareGround(ports, { root, at: ports.clock.now(), policy, suite: suite.uat, selected: suite.checks.map(({ id }) => id) });
    const ground = createGround(shared, TIMEOUT_MS);
    const path = relative(root, resolve(outer.environment.cwd, file)).split(sep).join('/');
    const source = readable(() => ground.text(path));
    const markdown = await readMarkdown(source);
    if (!markdown.ok) throw new IntegrityError('input_invalid', `${printable(path)} ${describeProblems(markdown.problems)}`, { path });
    const rules = rulesFor(suite, path);
    const chosen = record === undefined ? rules?.record : resolve(outer.environment.cwd, record);
    if (record !== undefined && chosen !== undefined && ground.look(chosen) === undefined)
      throw new IntegrityError('input_missing', `there is no record ${printable(record)}`, { path: record });
    const facts = await gatherFacts(ground, { report: path, groups: rules?.groups ?? {}, env: rules?.env, record: chosen }, suite.checks);
    const claims = judgeClaims(readClaims(markdown.value), facts);
    const fresh = renderClaims(source, claims);
    if (write && fresh !== source) ports.files.write(resolve(root, path), fresh);
    return toResult(path, claims, write && fresh !== source);
  },
});

/** What the policy's own check of this report says about it. */
function rulesFor({ checks }: Suite, path: string): DocClaims | undefined {
  const check = checks.find(({ type, parameters }) => type.name === docClaimsCheck.name && (parameters as DocClaims).file === path);
  return check?.parameters as DocClaims | undefined;
}

/** @throws input_missing, for a report that is not there: to a check that is a finding, to this verb its input */
function readable(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unmet)) throw error;
    throw new IntegrityError('input_missing', `${printable(error.observation.subject)} ${error.observation.message}`, {}, { cause: error });
  }
}

function toResult(path: string, claims: readonly JudgedClaim[], written: boolean): CommandResult {
  const count = (verdict: JudgedClaim['verdict']): number => claims.filter((claim) => claim.verdict === verdict).length;
  const counts = { proven: count('proven'), wrong: count('wrong'), unproven: count('unproven') };
  const good = counts.proven > 0 && counts.wrong + counts.unproven === 0;
  const says = claims.length === 0 ? `${path} claims nothing` : `${counts.proven} proven, ${counts.wrong} wrong, ${counts.unproven} unproven`;
  const rows = claims.map(({ verdict, line, fact, text, fresh }) => [verdict, String(line), fact ?? '', printable(text.trim().slice(0, 60)), fresh ?? '']);
  return {
    exitCode: good ? 0 : EXIT_RED,
    json: {
      path,
      ...counts,
      written,
      claims: claims.map(({ verdict, line, column, fact, text, fresh, message }) => ({
        verdict,
        line,
        column,
        fact: fact ?? null,
        text,
        fresh: fresh ?? null,
        message,
      })),
    },
    report: {
      tone: good ? 'good' : 'bad',
      headline: says,
      facts: written ? [['written', path]] : [],
      tables: claims.length === 0 ? [] : [{ head: ['', 'line', 'fact', 'claims', 'is'], rows: rows.slice(0, MAX_ROWS) }],
      next: good
        ? []
        : written
          ? [`It was written anew; look at it, then run duri claims ${path} again.`]
          : [`duri claims ${path} --write puts in what is so, and strikes out the rest.`],
    },
    short: says,
  };
}
