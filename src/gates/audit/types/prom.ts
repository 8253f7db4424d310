import { posix } from 'node:path';
import { z } from 'zod';
import { printable } from '../../../model/path.js';
import type { ProcessResult } from '../../../ports/processes.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';
import { alertmanager } from './alertmanager.js';
import { list, readYaml, record } from '../read-yaml.js';

const files = z.array(z.string().min(1).max(4096)).min(1).max(100);

const parameters = z
  .strictObject({
    rules: files.describe('Rule files: paths or globs. `promtool check rules` must accept each, and each must hold a rule.'),
    tests: files.optional().describe('Unit tests of the rules: `promtool test rules` must pass, and must test these very rules.'),
    config: z.string().min(1).max(4096).optional().describe('Configuration of Prometheus for `promtool check config`.'),
    alerts: z.array(z.string().min(1).max(200)).max(200).default([]).describe('Alerts that must be there.'),
    alertmanager: alertmanager.parameters.optional().describe('Who must hear of them: as the check alertmanager.'),
    every_alert_fires: z.boolean().default(true).describe('Must some unit test expect each alert to fire? Needs `tests`.'),
  })
  .describe('Rules of Prometheus.');

/** What the rule files say, and what their tests ask. */
interface Rules {
  readonly alerts: ReadonlyMap<string, { readonly file: string; readonly line: number }>;
}

/** Prometheus rules: well-formed, tested, and the tests are about them. promtool passes on empty files; this does not. */
export const prom = checkType<z.infer<typeof parameters>>({
  name: 'prom',
  summary: 'promtool accepts the rules, their unit tests pass, and each alert is seen to fire in one of them.',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const seen: Observation[] = [];
    const ruleFiles = expand(ground, wanted.rules, seen);
    const testFiles = expand(ground, wanted.tests ?? [], seen);
    for (const file of ruleFiles) seen.push(await checkRules(ground, file));
    const rules = readRules(ground, ruleFiles);
    for (const alert of wanted.alerts)
      seen.push(
        rules.alerts.has(alert)
          ? holds(alert, 'is defined')
          : fails(alert, 'is defined by no rule', { expected: `an alert ${alert} in ${ruleFiles.join(', ')}` }),
      );
    const expected = new Set<string>();
    for (const file of testFiles) seen.push(await testRules(ground, file, ruleFiles, expected));
    if (wanted.tests !== undefined && wanted.every_alert_fires) {
      for (const [alert, location] of rules.alerts)
        if (!expected.has(alert))
          seen.push(fails(alert, 'is not seen to fire in any unit test', { location, fix: 'Add an alert_rule_test with exp_alerts for it.' }));
    }
    if (wanted.config !== undefined)
      seen.push(await judged(ground, wanted.config, ['check', 'config', ground.resolve(wanted.config)], 'is accepted by promtool'));
    if (wanted.alertmanager !== undefined) seen.push(...(await alertmanager.observe(ground, wanted.alertmanager)));
    return seen;
  },
});

function expand(ground: Ground, patterns: readonly string[], seen: Observation[]): string[] {
  return patterns.flatMap((pattern) => {
    const found = ground.glob([pattern]);
    if (found.length === 0) seen.push(fails(pattern, 'is not there'));
    return found;
  });
}

async function checkRules(ground: Ground, file: string): Promise<Observation> {
  const result = await promtool(ground, ['check', 'rules', '--lint=all', '--lint-fatal', ground.resolve(file)]);
  if (result.exitCode !== 0) return refusal(ground, file, result);
  const count = Number(/SUCCESS: (\d+) rules found/.exec(textOf(result))?.[1] ?? '0');
  return count > 0 ? holds(file, `has ${count} rules that promtool accepts`) : fails(file, 'has no rule');
}

async function testRules(ground: Ground, file: string, ruleFiles: readonly string[], expected: Set<string>): Promise<Observation> {
  const written = record(readYaml(ground, file).value);
  const named = list(written['rule_files']).map((name) => posix.normalize(posix.join(posix.dirname(file), String(name))));
  const foreign = named.filter((name) => ground.glob([name]).some((path) => !ruleFiles.includes(path)) || ground.glob([name]).length === 0);
  if (named.length === 0 || foreign.length > 0)
    return fails(file, 'tests other rules than those that are deployed', { expected: ruleFiles.join(', '), actual: named.join(', ') || 'no rule_files' });
  let asserted = 0;
  for (const test of list(written['tests']).map(record)) {
    asserted += list(test['promql_expr_test']).length;
    for (const alert of list(test['alert_rule_test']).map(record)) {
      asserted += 1;
      if (list(alert['exp_alerts']).length > 0) expected.add(String(alert['alertname']));
    }
  }
  if (asserted === 0) return fails(file, 'has no test that asserts anything');
  return judged(ground, file, ['test', 'rules', ground.resolve(file)], `has ${asserted} assertions, and all hold`);
}

function readRules(ground: Ground, ruleFiles: readonly string[]): Rules {
  const alerts = new Map<string, { file: string; line: number }>();
  for (const file of ruleFiles) {
    const document = readYaml(ground, file);
    list(record(document.value)['groups']).forEach((group, groupAt) => {
      list(record(group)['rules']).forEach((rule, ruleAt) => {
        const { alert } = record(rule);
        if (typeof alert === 'string') alerts.set(alert, { file, line: document.locate(['groups', groupAt, 'rules', ruleAt]).line });
      });
    });
  }
  return { alerts };
}

async function judged(ground: Ground, file: string, args: readonly string[], says: string): Promise<Observation> {
  if (ground.look(file) === undefined) return fails(file, 'is not there');
  const result = await promtool(ground, args);
  return result.exitCode === 0 ? holds(file, says) : refusal(ground, file, result);
}

async function promtool(ground: Ground, args: readonly string[]): Promise<ProcessResult> {
  return ground.run({ program: 'promtool', args });
}

function textOf({ stdout, stderr }: ProcessResult): string {
  return `${Buffer.from(stdout).toString('utf8')}\n${stderr}`;
}

/** promtool's own words, with the line where it names one. 1 and 3 are what it ends with on bad input. */
function refusal(ground: Ground, file: string, result: ProcessResult): Observation {
  const text = textOf(result).replaceAll(`${ground.root}/`, '');
  const said = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(Checking|Unit Testing:|SUCCESS)/.test(line));
  const at = said.map((line) => /^\S*?:\s*(\d+):(\d+):/.exec(line)).find((match) => match !== null);
  const location = at === undefined ? {} : { location: { file, line: Number(at[1]), column: Number(at[2]) } };
  if (result.exitCode !== 1 && result.exitCode !== 3) return unseen('infra', file, `could not be looked at: promtool ended with code ${result.exitCode}`);
  return fails(file, `is refused by promtool: ${printable(said.join(' ').slice(0, 600))}`, location);
}
