import { knownVerbs } from './known-verbs.js';
import type { Suite } from '../gates/audit/load-suite.js';
import { shareGround } from '../gates/audit/ground.js';
import { runAudit } from '../gates/audit/run-audit.js';
import type { SelectedCheck } from '../gates/audit/select-checks.js';
import type { CheckRun } from '../gates/checks/check-result.js';
import { decideChecks } from '../gates/checks/decide.js';
import { readBaseline, readWaivers } from '../gates/checks/read-excuses.js';
import { command } from '../inputs/command.js';
import { optionalText, textList, toggle } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import type { Judge } from '../policy/judge.js';
import { besidePolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { nearest } from '../shape/nearest.js';
import { folderConfig, folderInput, openAudited } from './audited-folder.js';
import { CHECK_OUTPUTS } from './check-outputs.js';
import { finishChecks } from './finish-checks.js';
import { hmacKey, signingKey } from './key-inputs.js';
import { evidenceInput } from './place-inputs.js';
import { reportInputs } from './report-inputs.js';
import { updateBaseline } from './update-baseline.js';

/** `duri audit`: Gate 1. */
export default command({
  name: 'audit',
  summary: 'Gate 1: run the checks of duri.yml on repository and deployment files; green, or what is to be mended',
  description:
    'Runs the checks of the preset and of `audit.checks` in duri.yml on the current folder and decides: green only when as many checks as expected have run, each has looked at something, and none failed. A check that cannot look (a missing tool, a file that cannot be parsed) is an error, never a pass. Checks that run what is under test need a job without secrets and with a read-only token. At a pull request policy, waivers and baseline come from the base. Exit code 0 green, 1 red, 2 the checks themselves are wrong, 3 something is missing to look with.',
  examples: [
    { line: 'duri audit', says: 'In the folder with duri.yml' },
    { line: 'duri audit --only NX-03 --all', says: 'One check, with all that it saw' },
    { line: 'duri audit --sarif audit.sarif --junit audit.xml --tap audit.tap', says: 'Every report in one run' },
    { line: 'duri audit --evidence evidence --signing-key duri-keys/gate.pem', says: 'A signed statement into gates.intoto.jsonl' },
  ],
  inputs: {
    dir: folderInput,
    config: folderConfig,
    only: textList('Run only these: an id, or the name of a category. No verdict of the gate, and never evidence', 'ID', { flag: 'only' }),
    listAll: toggle('List every check, not only what is to be mended', { flag: 'all' }),
    updateBaseline: toggle('Write the failures of this run as the baseline; one that is there already only shrinks', { flag: 'update-baseline' }),
    evidence: optionalText('Evidence set of the release that this is said of', 'DIR', evidenceInput),
    signingKey,
    hmacKey,
    ...reportInputs,
  },
  outputs: CHECK_OUTPUTS,
  action: { name: 'audit', icon: 'search', permissions: { contents: 'read' } },
  run: async (outer, values) => {
    const { ports, judge, suite } = await openAudited(outer, values);
    const started = ports.clock.now();
    const checks = choose(suite.checks, values.only);
    const partial = values.only.length > 0;
    const expected = partial ? checks.length : expectedOf(judge, suite);
    const runs = await runChecks(ports, { judge, suite, checks, at: started });
    const baseline = besidePolicy(judge.policy, judge.policy.policy.audit?.baseline);
    if (values.updateBaseline) return updateBaseline(ports, baseline, runs);
    const { fail_on: failOn = 'medium', waivers } = judge.policy.policy.audit ?? {};
    const rules = { expected, failOn, waivers: readWaivers(ports, besidePolicy(judge.policy, waivers)), baseline: readBaseline(ports, baseline), at: started };
    return finishChecks(outer, values, {
      directory: values.dir,
      gate: 'audit',
      noun: 'checks',
      decision: decideChecks(runs, rules),
      expected,
      partial,
      facts: [['policy', judge.says], ...(suite.preset === undefined ? [] : [['preset', suite.preset.name] as const])],
      listAll: values.listAll,
      judge,
      started,
      secrets: [],
    });
  },
});

interface Selection {
  readonly judge: Judge;
  readonly suite: Suite;
  readonly checks: readonly SelectedCheck[];
  readonly at: Date;
}

async function runChecks(ports: Ports, { judge, suite, checks, at }: Selection): Promise<readonly CheckRun[]> {
  const selected = suite.checks.map(({ id }) => id);
  const shared = shareGround(ports, { root: ports.environment.cwd, at, policy: judge.policy, suite: suite.uat, selected, verbs: knownVerbs });
  return runAudit(shared, checks, {
    jobs: judge.policy.policy.audit?.jobs ?? 4,
    permit: await ports.execution.permit(),
    progress: (finished) => ports.log.progress('audit', finished, checks.length),
  });
}

/** How many checks must have run. @throws policy_invalid when nobody says so */
function expectedOf({ policy }: Judge, { preset }: Suite): number {
  const expected = policy.policy.audit?.expect.checks ?? preset?.categories.flatMap(({ checks }) => checks).length;
  if (expected === undefined) throw nothingExpected();
  return expected;
}

/** @throws input_invalid when a name is neither an id nor a category */
function choose(checks: readonly SelectedCheck[], only: readonly string[]): readonly SelectedCheck[] {
  const known = [...checks.map(({ id }) => id), ...new Set(checks.map(({ category }) => category))];
  const stranger = only.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    const suggestion = nearest(stranger, known);
    throw new IntegrityError('input_invalid', `there is no check or category ${stranger}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`, {
      name: stranger,
    });
  }
  return only.length === 0 ? checks : checks.filter(({ id, category }) => only.includes(id) || only.includes(category));
}

function nothingExpected(): IntegrityError {
  return new IntegrityError(
    'policy_invalid',
    'nothing says how many checks are expected',
    {},
    { hint: 'Write `audit: { expect: { checks: N } }` into duri.yml, or `preset: production-54`; `duri init --preset production-54` writes both.' },
  );
}
