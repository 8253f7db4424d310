import { type Composite, expression, given, handOn, resultsOf } from './composite.js';
import { SHARED } from './shared-inputs.js';

const { path, keyring } = SHARED;

/** The merge gate as steps of one job. */
export const gate: Composite = {
  name: 'gate',
  title: 'DuRi gate',
  summary: 'Block a merge unless the change keeps what the base requires and its files match their evidence',
  icon: 'shield',
  inputs: {
    path,
    'evidence-path': { description: 'Evidence set to verify. Default: made for this run, unsigned.' },
    'config-file': SHARED['config-file'],
    keyring,
    expect: { description: 'Names of parts or jobs that must have passed too. One a line.' },
    needs: { description: 'Results of other jobs that must have passed as well: `toJSON(needs)`.' },
    'comment-summary-in-pr': {
      description: 'When the result becomes a comment on the pull request: never, on-failure, always. Needs `pull-requests: write`. Default: never.',
    },
    'sarif-file': { description: 'Where to write SARIF 2.1.0 for code scanning.' },
    'junit-file': { description: 'Where to write JUnit XML.' },
    'handover-path': { description: 'Where to write the report that the fork-safe reporter comments with.' },
    'github-token': SHARED['github-token'],
    'show-summary': SHARED['show-summary'],
  },
  outputs: {
    verdict: { description: 'green or red.', value: expression('steps.decide.outputs.verdict') },
    status: {
      description: 'Status of the evidence: at a pull request `not-applicable (unsigned)` when all is well.',
      value: expression('steps.verify.outputs.status'),
    },
    weakened: {
      description: 'Dimensions on which the change is below the floor, joined by commas.',
      value: expression('steps.check-downgrade.outputs.weakened'),
    },
    'evidence-path': {
      description: 'Directory of the evidence set that was verified.',
      value: expression('inputs.evidence-path || steps.seal.outputs.evidence-path'),
    },
    'report-path': { description: 'Path of a JSON file with the whole result.', value: expression('steps.decide.outputs.report-path') },
  },
  steps: [
    {
      id: 'seal',
      name: 'Evidence of this change, unsigned',
      action: 'seal',
      if: expression("inputs.evidence-path == ''"),
      with: { ...handOn('path', 'config-file', 'keyring', 'github-token'), unsigned: 'true', 'show-summary': 'false' },
    },
    {
      id: 'check-downgrade',
      name: 'The policy of the change against that of the base',
      action: 'check-downgrade',
      if: expression('!cancelled()'),
      with: { ...handOn('config-file', 'github-token'), 'show-summary': 'false' },
    },
    {
      id: 'check-evidence',
      name: 'The evidence against the floor of the base',
      action: 'check-downgrade',
      if: expression("!cancelled() && inputs.evidence-path != ''"),
      with: { ...handOn('config-file', 'evidence-path', 'github-token'), 'show-summary': 'false' },
    },
    {
      id: 'verify',
      name: 'The tree against its evidence',
      action: 'verify',
      if: expression('!cancelled()'),
      with: {
        ...handOn('path', 'config-file', 'keyring', 'github-token'),
        'evidence-path': expression('inputs.evidence-path || steps.seal.outputs.evidence-path'),
        'show-summary': 'false',
      },
    },
    {
      id: 'decide',
      name: 'The decision',
      action: 'decide',
      if: expression('always()'),
      with: {
        ...handOn('config-file', 'comment-summary-in-pr', 'sarif-file', 'junit-file', 'handover-path', 'github-token', 'show-summary'),
        needs: resultsOf(['seal', 'check-downgrade', 'check-evidence', 'verify'], {
          seal: "inputs.evidence-path != ''",
          'check-evidence': "inputs.evidence-path == ''",
        }),
        'more-needs': given('needs'),
        expect: `check-downgrade\nverify\n${given('expect')}`,
      },
    },
  ],
};
