import type { RunRecord } from '../../../record/log-record.js';
import type { VerifiedLog } from '../../../record/verify-log.js';
import type { Facts } from './claim.js';

export interface FactSources {
  /** The checks that this policy selects; a category only where it is known. */
  readonly checks: readonly { readonly id: string; readonly category?: string | undefined }[];
  readonly uats: number | undefined;
  /** Files by the name of their group, with their sizes and numbers of lines. */
  readonly groups: Readonly<Record<string, readonly { readonly bytes: number; readonly lines: number }[]>>;
  /** Variables that the environment file sets. */
  readonly variables: number | undefined;
  readonly commit: string | undefined;
  /** Execution records; one whose chain does not hold gives no facts. */
  readonly records: readonly VerifiedLog[];
}

/** Everything that a report may claim, by name. */
export function factsOf(sources: FactSources): Facts {
  const facts = new Map<string, string | number>();
  facts.set('checks.selected', sources.checks.length);
  for (const { category } of sources.checks)
    if (category !== undefined) facts.set(`checks.by_category.${categoryName(category)}`, count(facts, `checks.by_category.${categoryName(category)}`) + 1);
  for (const { id } of sources.checks) {
    const prefix = /^([A-Za-z]+)-/.exec(id)?.[1];
    if (prefix !== undefined) facts.set(`checks.by_prefix.${prefix}`, count(facts, `checks.by_prefix.${prefix}`) + 1);
  }
  if (sources.uats !== undefined) facts.set('uats.selected', sources.uats);
  for (const [name, files] of Object.entries(sources.groups)) {
    facts.set(`files.${name}`, files.length);
    facts.set(`bytes.${name}`, sum(files.map(({ bytes }) => bytes)));
    facts.set(`lines.${name}`, sum(files.map(({ lines }) => lines)));
  }
  if (sources.variables !== undefined) facts.set('env.variables', sources.variables);
  if (sources.commit !== undefined) facts.set('git.commit', sources.commit);
  const runs = sources.records.flatMap((record) => (record.level === undefined ? [] : record.runs)).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const [name, value] of recordFacts(runs)) facts.set(name, value);
  return facts;
}

/** A category as names of facts write it: `Nginx configuration` is `nginx_configuration`. */
export function categoryName(category: string): string {
  return category
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Of each verb its last run: what it counted, its result, and a tick when it ended well. */
function recordFacts(runs: readonly RunRecord[]): [string, string | number][] {
  const last = new Map(runs.map((run) => [run.verb.replace(/ /g, '_'), run]));
  return [...last].flatMap(([verb, run]) => {
    const name = `record.${verb}`;
    const total = ['passed', 'failed', 'errors', 'waived'].map((key) => run.observations[key] ?? 0).reduce((a, b) => a + b, 0);
    const passed = run.observations['passed'];
    const facts: [string, string | number][] = Object.entries(run.observations).map(([key, value]) => [`${name}.${key}`, value]);
    facts.push([`${name}.exit_code`, run.exit_code], [`${name}.date`, run.at.slice(0, 10)], [`${name}.tick`, run.exit_code === 0 ? '✅' : '❌']);
    facts.push([`${name}.word`, run.exit_code === 0 ? 'passed' : 'failed']);
    if (run.result !== null) facts.push([`${name}.result`, run.result]);
    if (passed !== undefined && total > 0) facts.push([`${name}.ratio`, `${passed}/${total}`], [`${name}.percent`, `${Math.floor((passed * 100) / total)}%`]);
    return facts;
  });
}

function count(facts: ReadonlyMap<string, string | number>, name: string): number {
  return Number(facts.get(name) ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
