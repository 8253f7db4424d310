import { createGround, shareGround } from '../gates/audit/ground.js';
import { decideChecks } from '../gates/checks/decide.js';
import { readWaivers } from '../gates/checks/read-excuses.js';
import { requireCases } from '../gates/uat/read-suite.js';
import { command } from '../inputs/command.js';
import { optionalText, textList, toggle } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import type { Judge } from '../policy/judge.js';
import { besidePolicy } from '../policy/policy.js';
import { chooseCases, runCases } from './run-cases.js';
import { folderConfig, folderInput, openAudited } from './audited-folder.js';
import { CHECK_OUTPUTS } from './check-outputs.js';
import { finishChecks } from './finish-checks.js';
import { hmacKey, signingKey } from './key-inputs.js';
import { evidenceInput } from './place-inputs.js';
import { reportInputs } from './report-inputs.js';

const RUN_MS = 3_600_000;

/** `duri uat`: the acceptance tests. */
export default command({
  name: 'uat',
  summary: 'Run the acceptance tests of duri.yml against a target, or rehearse them on a deployment that DuRi starts itself',
  description:
    'Runs the cases of the preset and of `uat.cases` in duri.yml. Without a target it is a rehearsal: DuRi starts nginx with the configuration of the repository and the service on loopback, in a folder that is thrown away, receives its webhooks, and stops everything afterwards; that runs what is under test, so it needs a job without secrets and with a read-only token. Against a live target secrets are named in `vars:` of duri.yml and read from environment or files. Green only when as many cases as expected have run and every one passed; a case that could not be run is an error, never a pass. Clean-up steps run whatever happens. Exit code 0 green, 1 red, 2 the cases themselves are wrong, 3 something is missing to run them with.',
  examples: [
    { line: 'duri uat', says: 'A rehearsal, in the folder with duri.yml' },
    { line: 'duri uat --only UAT-5 --all', says: 'One case, with all that it saw' },
    { line: 'UAT_PASSWORD=… duri uat --target https://dashboard.example.com', says: 'Against what runs; duri.yml says uat_password: {env: UAT_PASSWORD}' },
  ],
  inputs: {
    dir: folderInput,
    config: folderConfig,
    target: optionalText(
      'Base URL of what is tested',
      'URL',
      { flag: 'target', action: 'target' },
      { defaultText: 'uat.target of the policy; else a rehearsal' },
    ),
    only: textList('Run only these: an id, a tag, or the name of a category. No verdict of the gate, and never evidence', 'ID', { flag: 'only' }),
    listAll: toggle('List every case, not only what is to be mended', { flag: 'all' }),
    evidence: optionalText('Evidence set of the release that this is said of', 'DIR', evidenceInput),
    signingKey,
    hmacKey,
    ...reportInputs,
  },
  outputs: CHECK_OUTPUTS,
  action: { name: 'uat', icon: 'user-check', permissions: { contents: 'read' } },
  run: async (outer, values) => {
    const liveOf = ({ policy }: Judge): string | undefined => values.target ?? policy.policy.uat?.target;
    const { ports, judge, suite: whole } = await openAudited(outer, values, (given) => liveOf(given) !== undefined);
    const started = ports.clock.now();
    const { policy } = judge;
    const { uat } = policy.policy;
    const live = liveOf(judge);
    const suite = whole.uat;
    const cases = chooseCases(requireCases(suite), values.only);
    const expected = values.only.length > 0 ? cases.length : suite.expected;
    if (expected === undefined) throw nothingExpected();
    const shared = shareGround(ports, { root: ports.environment.cwd, at: started, policy, suite, selected: [] });
    const { runs, secrets } = await runCases(createGround(shared, RUN_MS), { suite, cases, live, jobs: uat?.jobs ?? 4 });
    const rules = { expected, failOn: 'info', waivers: readWaivers(ports, besidePolicy(policy, uat?.waivers)), baseline: undefined, at: started } as const;
    return finishChecks(outer, values, {
      gate: 'uat',
      directory: values.dir,
      noun: 'uats',
      decision: decideChecks(runs, rules),
      expected,
      partial: values.only.length > 0,
      facts: [
        ['policy', judge.says],
        ['target', live ?? 'a rehearsal on loopback'],
      ],
      listAll: values.listAll,
      judge,
      started,
      secrets,
    });
  },
});

function nothingExpected(): IntegrityError {
  return new IntegrityError(
    'policy_invalid',
    'nothing says how many acceptance cases are expected',
    {},
    { hint: 'Write `uat: { expect: { uats: N } }` into duri.yml, or `preset: production-54`; `duri init --preset production-54` writes both.' },
  );
}
