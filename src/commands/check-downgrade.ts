import { readPinnedFloor } from '../gates/schema-downgrade/collect-floor.js';
import { decideDowngrade, outcomeOfDowngrade } from '../gates/schema-downgrade/decide.js';
import { basesOfTrigger, findBase } from '../gates/schema-downgrade/find-base.js';
import { placeInPolicy } from '../gates/schema-downgrade/policy-places.js';
import { command } from '../inputs/command.js';
import { optionalText } from '../inputs/input.js';
import { IntegrityError } from '../model/errors.js';
import { partOutcome } from '../model/part.js';
import { KNOWN_SCHEMA_VERSIONS } from '../model/schema-version.js';
import { refuseUntrusted } from '../policy/inside.js';
import { compareEvidence, comparePolicy } from './check-downgrade-compare.js';
import { downgradeResult } from './check-downgrade-result.js';
import { configInput, evidenceInput } from './place-inputs.js';
import { REPORT_OUTPUTS, reportInputs, withReports } from './report-inputs.js';

/** `duri check-downgrade` */
export default command({
  name: 'check-downgrade',
  summary: 'Compare a candidate with the floor: no lower schema, older policy or weaker protection',
  description:
    "Takes the floor from a base (an evidence directory, or a git ref, read from git and never from the work tree) and from pinned floors, dimension by dimension, and says policy_changed when the candidate is below it. With --evidence the candidate is sealed metadata, and --config is the verifier's policy, whose section `floor` pins. Without --evidence, as in a pull request, the candidate is the policy itself: --config, else duri.yml. Nothing here asks who signed the candidate; `duri verify` does. Exit codes are those of prod, whatever the environment says.",
  examples: [
    { line: 'duri check-downgrade --base origin/main', says: 'In a pull request: the policy of the work tree against that of the base branch' },
    { line: 'duri check-downgrade --evidence evidence --base ./last-green', says: 'A sealed release against the one before' },
    {
      line: 'duri check-downgrade --evidence evidence --base v1.4.0 --floor /etc/duri/duri.floor.json',
      says: 'Against a tag, and a floor that is pinned outside the repository',
    },
  ],
  inputs: {
    evidence: optionalText('Evidence set of the candidate', 'DIR', evidenceInput, { defaultText: 'none: the candidate is the policy' }),
    base: optionalText(
      'What to compare with: ./DIR with an evidence set or a policy, or a git ref',
      'DIR|GIT-REF',
      { flag: 'base', action: 'base-ref', weakens: true },
      { defaultText: 'the base of the pull request or merge group that set the run off' },
    ),
    floor: optionalText('A pinned floor (duri.floor.json) beside the base', 'FILE', { flag: 'floor', action: 'floor-file' }),
    config: optionalText('With --evidence the policy of the verifier, else the candidate', 'FILE', configInput, {
      defaultText: 'with --evidence DURI_CONFIG or /etc/duri/duri.yml, else duri.yml',
    }),
    ...reportInputs,
  },
  outputs: {
    status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
    weakened: 'Dimensions on which the candidate is below the floor, joined by commas',
    bootstrap: 'true when the base has no policy yet, so that the built-in floor was the judge',
    ...REPORT_OUTPUTS,
  },
  action: { name: 'check-downgrade', icon: 'trending-down', permissions: { contents: 'read' } },
  run: async (ports, { evidence, base: text, floor, config, ...reports }) => {
    const bases = text === undefined ? await basesOfTrigger(ports) : [await findBase(ports, text)];
    if (bases.length === 0) throw new IntegrityError('input_missing', 'there is nothing to compare with', {}, { hint: NO_BASE });
    const pinned = floor === undefined ? [] : [readPinnedFloor(ports, floor)];
    if (evidence !== undefined) refuseUntrusted(ports, 'prod', floor === undefined ? [] : [{ what: 'floor', path: floor }], [evidence]);
    const { candidate, floors, collected, keyring, edits, unproven } =
      evidence === undefined ? await comparePolicy(ports, bases, config) : await compareEvidence(ports, bases, evidence, config);
    const all = [...collected.flatMap((one) => one.floors), ...floors, ...pinned];
    const unreadable = collected.flatMap((one) => one.unreadable);
    const decided = all.length === 0 && unreadable.length > 0 ? [] : decideDowngrade(candidate, all, KNOWN_SCHEMA_VERSIONS);
    const policyPath = candidate.kind === 'policy' ? candidate.source : undefined;
    const placed = policyPath === undefined ? decided : await placeInPolicy(ports, decided, policyPath);
    const findings = [...unreadable, ...unproven, ...placed];
    const bootstrap = collected.every((one) => one.bootstrap);
    const labels = bases.map((base) => (base.kind === 'directory' ? base.path : base.ref)).join(', ');
    const result = downgradeResult({ candidate, floors: all, findings, bootstrap, base: text ?? labels, keyring, edits });
    const part = { name: 'check-downgrade', outcome: partOutcome(outcomeOfDowngrade(findings)), headline: result.report.headline, findings, warnings: [] };
    return withReports(ports, reports, result, { parts: [part], policyPath });
  },
});

const NO_BASE =
  'Pass --base (in an action `base-ref`): a git ref, or ./DIR. On pull_request and merge_group the base is that of the event, and nothing has to be passed.';
