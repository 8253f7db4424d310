import { lookAtFreeze } from '../freeze/look-at-freeze.js';
import { type GateFacts, decideGate } from '../gates/merge-gate/decide.js';
import { type HandedOver, readNeeds } from '../gates/merge-gate/read-needs.js';
import { readPartReport } from '../gates/merge-gate/read-report.js';
import { command } from '../inputs/command.js';
import { optionalJson, optionalText, secrets, textList, toggle, type Values } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import { scopeOf, type Trigger } from '../model/trigger.js';
import { loadJudge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { commentSummary } from './comment-inputs.js';
import { partNames, partsOfPolicy, type RanPart, runParts, runVerifyPart, withoutStatus } from './gate-parts.js';
import { lookAround } from './gate-context.js';
import { gatedRelease, type GateRelease, giveVerdict, inProd } from './gate-release.js';
import { verdictSigner } from './sign-verdict.js';
import { tellGate } from './tell-gate.js';
import { REPORT_OUTPUTS, reportInputs } from './report-inputs.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

const inputs = {
  path: optionalText('Release directory', 'DIR', { positional: true, action: 'path' }),
  evidence: optionalText('Evidence set to verify; of a release, the one that the verdict is signed over', 'DIR', evidenceInput, {
    defaultText: 'at a change made for this run, unsigned',
  }),
  base: optionalText('What the change is compared with, where no platform says it: a git ref', 'GIT-REF', { flag: 'base' }),
  config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml; of the base at a pull request' }),
  keyring,
  hmacKey,
  signingKey: secrets('A key with the use `gate` that signs the verdict over a release. Never at a pull request', {
    flag: 'signing-key',
    action: 'signing-key',
  }),
  environment: textList('Where the release may run by this verdict; may be given several times. Else `boot.environment` of the policy: production', 'NAME', {
    flag: 'environment',
    action: 'environment',
  }),
  decideOnly: toggle('Run nothing: decide over the results that --needs hands over', { flag: 'decide-only' }),
  needs: optionalJson('Results to decide over: `toJSON(needs)` of a job, or steps by their id from `toJSON(steps)`', { flag: 'needs', action: 'needs' }),
  moreNeeds: optionalJson('More results to decide over, in the same form', { flag: 'more-needs', action: 'more-needs' }),
  handover: optionalText('Where to write the report that the fork-safe reporter comments with', 'FILE', { flag: 'handover', action: 'handover-path' }),
  commentSummary,
  ...reportInputs,
  expect: textList('A part or job that must have passed, beside those of policy `gate.expect`', 'NAME', { flag: 'expect', action: 'expect' }),
};

export type GateValues = Values<typeof inputs>;

/** `duri gate`; its action `decide` is the last step of every gate. */
export default command({
  name: 'gate',
  summary: 'Run what policy requires of a change and decide: green or red, the merge gate',
  description:
    'Runs the parts of the merge gate and makes one decision that needs the result of each: a part that is missing, skipped, neutral or cancelled is never a pass, and while the kill switch (`duri freeze`) is on nothing is. At a pull request and in a merge queue policy and key ring come from the base, and no key is needed. In another CI system name the base with --base. With --decide-only nothing is run, and the results are taken from --needs: that is the action `decide`, which stands last in a workflow and must say `if: always()`. Over a release (DIR and --evidence, and no change) the signed evidence is verified and audit and uat are run where policy has them; with --signing-key the verdict, green or red, is signed into verdict.vsa.json and gates.intoto.jsonl, which is what a boot asks for; with --decide-only only the evidence is verified here, and the other parts are handed over. Exit code 0 when green, 1 when red, whatever DURI_ENV says.',
  examples: [
    { line: 'duri gate dist --base origin/main', says: 'The merge gate in any CI system' },
    { line: 'duri gate --decide-only --needs "$NEEDS"', says: 'Only decide, over results that came from elsewhere' },
    { line: 'duri gate dist --evidence evidence --signing-key duri-keys/gate.pem', says: 'Over a release: the verdict that a boot asks for' },
  ],
  inputs,
  outputs: {
    verdict: 'green or red',
    failed: 'Names of the parts that did not pass, joined by commas',
    guard: 'What keeps a pull request from removing or imitating this gate: own-app, outside-workflow, none, or unknown',
    'verdict-path': 'Path of verdict.vsa.json, where a verdict over a release was signed; else empty',
    'comment-url': 'Address of our comment on the pull request; empty when there is none',
    ...REPORT_OUTPUTS,
  },
  action: {
    name: 'decide',
    icon: 'check-square',
    permissions: {},
    alsoUses: [
      { scope: 'contents', level: 'read', for: 'the policy of the base, where the checkout lacks it' },
      { scope: 'pull-requests', level: 'write', for: '`comment-summary-in-pr`; never needed on a pull request of a fork' },
    ],
    presets: { decideOnly: 'true' },
  },
  run: async (outer, values) => {
    const ports = { ...outer, trigger: await triggerOf(outer, values) };
    const started = ports.clock.now();
    const scope = scopeOf(ports.trigger);
    const release = gatedRelease(ports, values);
    const handedOver = values.decideOnly ? readParts(ports, values, release) : undefined;
    const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
    const { policy } = judge.policy;
    const signer = verdictSigner(ports, values, judge, { release, at: started });
    const using = release === undefined ? values : { ...values, config: judge.policy.path };
    const inside = release === undefined ? ports : inProd(ports);
    const ran =
      handedOver === undefined
        ? await runParts(inside, using, policy)
        : [...(release === undefined ? [] : [await runVerifyPart(inside, using, release)]), ...handedOver];
    const own = values.decideOnly ? [...(release === undefined ? [] : ['verify']), ...partsOfPolicy(policy)] : partNames(values, policy, scope);
    const expected = [...new Set([...own, ...values.expect, ...policy.gate.expect])];
    const facts: GateFacts = { parts: ran.map(({ part }) => part), expected, scope };
    const freeze = await lookAtFreeze(ports, {
      judge,
      scope: scope === 'pull_request' ? 'merge' : 'release',
      withTip: ports.trigger.kind === 'tag',
      hmacKeys: values.hmacKey,
      at: ports.clock.now(),
    });
    const decided = decideGate(facts);
    const verdict = release === undefined ? undefined : giveVerdict(ports, { release, judge, signer, ran, decided, stopped: freeze.findings, facts, started });
    const context = await lookAround(ports, policy);
    const gate = {
      findings: [...freeze.findings, ...decided],
      ran,
      judge,
      scope,
      trigger: ports.trigger,
      context,
      warnings: freeze.warnings,
      release,
      verdict,
    };
    return tellGate(ports, values, gate);
  },
});

/** A base that the user names makes a change of this run, as a platform's event would. @throws base_invalid, git_unavailable */
async function triggerOf({ trigger, git, environment }: Ports, { base }: GateValues): Promise<Trigger> {
  if (base === undefined || trigger.kind !== 'none') return trigger;
  const [baseCommit, headCommit] = [await git.resolve(environment.cwd, base), await git.resolve(environment.cwd, 'HEAD')];
  if (baseCommit === undefined || headCommit === undefined)
    throw new IntegrityError(
      'git_unavailable',
      `${base} is no commit of this clone`,
      { base },
      { hint: `Fetch it first: \`git fetch --depth=1 origin ${base}\`.` },
    );
  return { kind: 'change', baseBranch: base, baseCommit, headCommit };
}

/** @throws input_invalid, event_unsupported */
function readParts(
  { files, trigger }: Pick<Ports, 'files' | 'trigger'>,
  { needs, moreNeeds }: GateValues,
  release: GateRelease | undefined,
): readonly RanPart[] {
  if (needs === undefined && moreNeeds === undefined && release !== undefined) return [];
  if (release === undefined && needs === undefined && (trigger.kind === 'other' || trigger.kind === 'branch'))
    throw unsupported(trigger.kind === 'other' ? trigger.event : 'push to a branch');
  return [...(needs === undefined && release !== undefined ? [] : [needs ?? '']), ...(moreNeeds === undefined ? [] : [moreNeeds])]
    .flatMap(partsOf)
    .map(({ part, reportPath }) => {
      const content = reportPath === undefined ? undefined : files.read(reportPath, LIMITS.evidenceFileBytes);
      const report = content === undefined ? undefined : readPartReport(content);
      return { part: { ...part, error: part.error ?? report?.error, says: report?.says ?? withoutStatus(part.says, part.status) }, report };
    });
}

function partsOf(text: string): readonly HandedOver[] {
  const parts = readNeeds(text);
  if (parts.ok) return parts.value;
  throw new IntegrityError(
    'input_invalid',
    `needs ${describeProblems(parts.problems)}`,
    {},
    { hint: 'Pass `needs: ${{ toJSON(needs) }}` in a job that lists every part in `needs:` and says `if: always()`.' },
  );
}

/** What the root action says where none of its doors opens: doing nothing would look like a pass. */
function unsupported(event: string): IntegrityError {
  return new IntegrityError('event_unsupported', `there is nothing to decide on the event ${printable(event)}`, { event: printable(event) });
}
