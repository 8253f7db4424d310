import { join } from 'node:path';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { parseMetadata } from '../evidence/metadata.js';
import { lookAtFreeze } from '../freeze/look-at-freeze.js';
import type { GatePart } from '../gates/merge-gate/decide.js';
import { readNeeds } from '../gates/merge-gate/read-needs.js';
import { ask } from '../gates/release-tag/ask.js';
import { collectTagFacts } from '../gates/release-tag/collect-tag-facts.js';
import { decideTag } from '../gates/release-tag/decide-tag.js';
import type { TagFacts } from '../gates/release-tag/facts.js';
import { gateNamesAt } from '../gates/release-tag/gate-names.js';
import { command } from '../inputs/command.js';
import { optionalJson, optionalText, textList } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Trigger } from '../model/trigger.js';
import { loadJudge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { checkTagResult } from './check-tag-result.js';
import { forgeWith, githubToken } from './forge-inputs.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';
import { releaseTag, tagOf } from './release-tag.js';

/** `duri check-tag` */
export default command({
  name: 'check-tag',
  summary: 'Judge the tag of a release: a new, higher version, never moved, on a commit with a green gate',
  description:
    'Says whether a release may be made of a tag: it names a version by the rules of the policy (section `tags`), higher than every other one of its line, that was not used before; it has never moved, and names the commit that is checked out and sealed; and that commit carries a green gate; and no kill switch (`duri freeze`) stops releases. Everything that is wrong is listed at once. Exit code 0 when green, 1 when refused, 3 when something could not be looked at, which is never green.',
  examples: [
    { line: 'duri check-tag', says: 'In a workflow that a tag sets off' },
    { line: 'duri check-tag --tag v1.2.0', says: 'On a laptop, with GITHUB_REPOSITORY and GH_TOKEN set' },
  ],
  inputs: {
    tag: releaseTag,
    config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
    evidence: optionalText('Evidence set that was sealed for this tag: it must be of the same commit', 'DIR', evidenceInput),
    needs: optionalJson('Where the gate ran in this very run: `toJSON(needs)` of this job', { flag: 'needs', action: 'needs' }),
    gateCheck: textList(
      'Name of the check that the gate shows up as, where policy `gate.check` names none; else it is read from the workflows of the commit',
      'NAME',
      {
        flag: 'gate-check',
        action: 'gate-check',
      },
    ),
    keyring,
    hmacKey,
    githubToken,
  },
  outputs: {
    verdict: 'green or red; empty when it could not be known',
    version: 'The version without the prefix',
    'previous-tag': 'Tag of the version before it in its line; empty for the first',
    line: 'Line of releases that it belongs to',
    sequence: 'Number that this release takes in its line: one more than the release before; empty where no earlier evidence tells',
    again: 'true when this very commit has been released under this tag already',
  },
  action: { name: 'check-tag', icon: 'tag', permissions: { contents: 'read', checks: 'read', 'pull-requests': 'read' } },
  run: async (ports, values) => {
    const tag = tagOf(values.tag, ports.trigger);
    const event = ports.trigger.kind === 'tag' ? ports.trigger : undefined;
    const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
    const { policy, path } = judge.policy;
    const named = policy.gate.check === undefined ? values.gateCheck : [policy.gate.check];
    const facts = await collectTagFacts(ports, {
      tag,
      commit: event?.commit,
      movedByPush: event?.moved ?? false,
      sealed: values.evidence === undefined ? undefined : sealedSource(ports, values.evidence),
      policy,
      needs: values.needs === undefined ? undefined : partsOfThisRun(values.needs, ports.trigger),
      gateChecks: (forge, commit) => (named.length > 0 ? Promise.resolve(named) : gateNamesAt(forge, commit)),
      forge: await openIfKnown(ports, values.githubToken),
    });
    const freeze = await lookAtFreeze(ports, { judge, scope: 'release', withTip: true, hmacKeys: values.hmacKey, at: ports.clock.now() });
    const decision = decideTag(facts, policy);
    const all = { ...decision, findings: [...freeze.findings, ...decision.findings], warnings: [...freeze.warnings, ...decision.warnings] };
    return checkTagResult(all, { tag, commit: facts.commit, line: policy.line ?? 'main', policyPath: path });
  },
});

/** Jobs of this run prove something of the tag only where the tag is what they ran on. @throws input_invalid */
function partsOfThisRun(text: string, trigger: Trigger): readonly GatePart[] {
  if (trigger.kind !== 'tag')
    throw new IntegrityError(
      'input_invalid',
      'needs tells of this run, and this run was not set off by the tag',
      {},
      { hint: 'Leave needs out: then the checks of the commit are asked for.' },
    );
  const parts = readNeeds(text);
  if (parts.ok) return parts.value.map(({ part }) => part);
  throw new IntegrityError(
    'input_invalid',
    `needs ${describeProblems(parts.problems)}`,
    {},
    { hint: 'Pass `needs: ${{ toJSON(needs) }}` in a job that lists the gate in `needs:`.' },
  );
}

/** @throws directory_missing, input_invalid */
function sealedSource({ evidence, files }: Ports, directory: string): NonNullable<TagFacts['sealed']> {
  if (!files.isDirectory(directory)) throw new IntegrityError('directory_missing', `there is no evidence directory ${directory}`, { path: directory });
  const snapshot = evidence.open(directory);
  try {
    const metadata = parseMetadata(snapshot.file(METADATA_FILE)?.read(LIMITS.evidenceFileBytes) ?? new Uint8Array());
    if (metadata.ok) return { commit: metadata.value.source.commit ?? undefined, dirty: metadata.value.source.dirty };
    throw new IntegrityError('input_invalid', `${join(directory, METADATA_FILE)} cannot be read: ${describeProblems(metadata.problems)}`, { path: directory });
  } finally {
    snapshot.close();
  }
}

/** Without a repository's name there is nobody to ask; that leaves questions open, and is no error of its own. */
async function openIfKnown(
  ports: Ports,
  token: Parameters<typeof forgeWith>[1],
): Promise<Awaited<ReturnType<typeof ask<Awaited<ReturnType<typeof forgeWith>>>>>> {
  try {
    return await ask(() => forgeWith(ports, token));
  } catch (error) {
    if (error instanceof IntegrityError && error.code === 'input_missing') return { known: false, why: `${error.message}. ${error.hint}` };
    throw error;
  }
}
