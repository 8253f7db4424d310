import { type Composite, expression, given, handOn, resultsOf } from './composite.js';
import { SHARED } from './shared-inputs.js';

const EVIDENCE = { 'evidence-path': expression('steps.seal.outputs.evidence-path') };
/** Where the policy keeps releases as assets of the GitHub release; anywhere else there is none to publish. */
const IN_RELEASE = "contains(steps.archive.outputs.stores, 'release')";
const NO_GATE_KEY = "inputs.gate-key == ''";
const KEYS = ['signing-key', 'hmac-key', 'keyring'] as const;

/** A release on a tag, as steps of one job: simple, and less separated than the reusable workflow. */
export const release: Composite = {
  name: 'release',
  title: 'DuRi release',
  summary: 'Release a tag: judge it, seal and sign, archive for as long as policy says, publish, and verify what was stored',
  icon: 'package',
  inputs: {
    path: SHARED.path,
    'evidence-path': { description: 'Directory to write the evidence set to. Default: made for this run.' },
    'config-file': { description: 'Policy. Default: duri.yml.' },
    keyring: SHARED.keyring,
    'signing-key': SHARED['signing-key'],
    'hmac-key': SHARED['hmac-key'],
    'gate-key': {
      description:
        'A PEM private key with the use `gate`, which signs the verdict that `duri boot` asks for. Default: no verdict is signed. The secret itself; it is masked in the log.',
    },
    environment: { description: 'Where the release may run by that verdict. One a line. Default: `boot.environment` of the policy, production.' },
    'sbom-path': { description: 'An SBOM that was made elsewhere, SPDX 2.3 or CycloneDX 1.6 JSON. Default: made by Syft, else by the embedded generator.' },
    'syft-path': { description: 'Path of Syft.' },
    'syft-version': { description: 'Release of Syft to install when none is at hand.' },
    'retention-days': { description: 'Days for which the release is kept. Default: `retention_days` of the policy.' },
    'artifact-name': { description: 'What the name of the archive starts with. Default: product and line.' },
    needs: { description: 'Where the gate ran in this very run: `toJSON(needs)` of this job.' },
    'gate-check': { description: 'Name of the check that the gate shows up as, where neither policy nor workflows tell.' },
    'draft-only': { description: 'Leave the release of the tag a draft. true or false.', default: 'false' },
    'github-token': SHARED['github-token'],
    'show-summary': SHARED['show-summary'],
  },
  outputs: {
    verdict: { description: 'green or red.', value: expression('steps.decide.outputs.verdict') },
    version: { description: 'Version that the tag names.', value: expression('steps.check-tag.outputs.version') },
    ...output('evidence-path', 'Directory of the evidence set.', 'seal'),
    ...output('metadata-digest', 'Digest of deployment_metadata.json, as sha256:…: what a deployer passes to `duri boot --expect`.', 'seal'),
    ...output('verdict-path', 'Path of verdict.vsa.json, where a verdict was signed.', 'verdict'),
    ...output('artifact-id', 'Id of the workflow artifact, where there is one.', 'archive'),
    ...output('artifact-url', 'Its address.', 'archive'),
    ...output('artifact-digest', 'Digest of the archive, as sha256:….', 'archive'),
    ...output('archive-path', 'Path of the archive on this machine.', 'archive'),
    ...output('kept-until', 'The last day that a store states; no proof of retention.', 'archive'),
    ...output('receipts', 'Path of receipts.json.', 'archive'),
    ...output('release-url', 'Page of the GitHub release, where one was made.', 'publish'),
    'report-path': { description: 'Path of a JSON file with the whole result.', value: expression('steps.decide.outputs.report-path') },
  },
  steps: [
    {
      id: 'check-tag',
      name: 'May this tag become a release?',
      action: 'check-tag',
      with: { ...handOn('config-file', 'needs', 'gate-check', 'github-token'), 'show-summary': 'false' },
    },
    {
      id: 'seal',
      name: 'SBOM, inventory, provenance and signatures',
      action: 'seal',
      with: {
        ...handOn('path', 'evidence-path', 'config-file', ...KEYS, 'sbom-path', 'syft-path', 'syft-version', 'github-token'),
        sequence: expression('steps.check-tag.outputs.sequence'),
        'show-summary': 'false',
      },
    },
    {
      id: 'verdict',
      name: 'The verdict that a boot asks for',
      action: 'decide',
      if: expression(`success() && !(${NO_GATE_KEY})`),
      with: {
        ...handOn('path', 'config-file', 'keyring', 'hmac-key', 'environment', 'github-token'),
        ...EVIDENCE,
        'signing-key': given('gate-key'),
        'more-needs': given('needs'),
        'show-summary': 'false',
      },
    },
    {
      id: 'archive',
      name: 'Verify, store, and read back what was stored',
      action: 'archive',
      with: { ...handOn('path', 'config-file', ...KEYS, 'retention-days', 'artifact-name', 'github-token'), ...EVIDENCE, 'show-summary': 'false' },
    },
    {
      id: 'publish',
      name: 'Publish what verifies, and verify it as a consumer',
      action: 'publish',
      if: expression(`success() && ${IN_RELEASE}`),
      with: { ...handOn('config-file', 'keyring', 'hmac-key', 'draft-only', 'github-token'), ...EVIDENCE, 'show-summary': 'false' },
    },
    {
      id: 'decide',
      name: 'The decision',
      action: 'decide',
      if: expression('always()'),
      with: {
        ...handOn('config-file', 'github-token', 'show-summary'),
        needs: resultsOf(['check-tag', 'seal', 'verdict', 'archive', 'publish'], { verdict: NO_GATE_KEY, publish: `!${IN_RELEASE}` }),
        'more-needs': given('needs'),
        expect: 'check-tag\nseal\narchive',
      },
    },
  ],
};

function output(name: string, description: string, step: string): Composite['outputs'] {
  return { [name]: { description, value: expression(`steps.${step}.outputs.${name}`) } };
}
