import { type Composite, expression, handOn } from './composite.js';
import { gate } from './gate.js';
import { release } from './release.js';
import { SHARED } from './shared-inputs.js';

const CHANGE = "github.event_name == 'pull_request' || github.event_name == 'merge_group'";
const TAG = "(github.event_name == 'push' || github.event_name == 'workflow_dispatch') && startsWith(github.ref, 'refs/tags/')";
const LOOK = "github.event_name == 'schedule' || (github.event_name == 'workflow_dispatch' && !startsWith(github.ref, 'refs/tags/'))";

/** One step for every event: the gate, the release, or a look at what is stored. On any other event it fails. */
export const root: Composite = {
  name: '',
  title: 'DuRi',
  summary: 'Prove that what runs is what was released: the gate on a pull request, the release on a tag, re-verification on a schedule',
  icon: 'shield',
  inputs: {
    ...release.inputs,
    path: { description: 'Release directory: the tree of files that is deployed. Not needed on a schedule.' },
    'evidence-path': { description: 'Directory of the evidence set: verified by the gate, written by a release. Default: made for this run.' },
    'config-file': SHARED['config-file'],
    expect: { description: `For the gate: ${gate.inputs['expect']?.description ?? ''}` },
    needs: { description: 'Results of other jobs, `toJSON(needs)`: for the gate more parts, for a release the gate that ran in this very run.' },
    'comment-summary-in-pr': gate.inputs['comment-summary-in-pr'] ?? { description: '' },
    'sarif-file': gate.inputs['sarif-file'] ?? { description: '' },
    'junit-file': gate.inputs['junit-file'] ?? { description: '' },
    'handover-path': gate.inputs['handover-path'] ?? { description: '' },
    'warn-days': { description: 'On a schedule: days before something lapses from which it is warned of. Default: 30.' },
  },
  outputs: {
    verdict: { description: 'green or red, of the gate or the release.', value: expression('steps.gate.outputs.verdict || steps.release.outputs.verdict') },
    status: {
      description: 'Status of the evidence, of the gate or of what is stored.',
      value: expression('steps.gate.outputs.status || steps.audit.outputs.status'),
    },
    'evidence-path': {
      description: 'Directory of the evidence set.',
      value: expression('steps.gate.outputs.evidence-path || steps.release.outputs.evidence-path'),
    },
    ...Object.fromEntries(
      Object.entries(release.outputs)
        .filter(([name]) => !['verdict', 'status', 'evidence-path', 'report-path'].includes(name))
        .map(([name, { description }]) => [name, { description, value: expression(`steps.release.outputs.${name}`) }]),
    ),
    'report-path': {
      description: 'Path of a JSON file with the whole result.',
      value: expression('steps.gate.outputs.report-path || steps.release.outputs.report-path || steps.audit.outputs.report-path'),
    },
  },
  steps: [
    { id: 'gate', name: 'The gate of a change', action: 'gate', if: expression(CHANGE), with: handOn(...Object.keys(gate.inputs)) },
    { id: 'release', name: 'The release of a tag', action: 'release', if: expression(TAG), with: handOn(...Object.keys(release.inputs)) },
    {
      id: 'audit',
      name: 'A look at what is stored',
      action: 'archive-audit',
      if: expression(LOOK),
      with: handOn('config-file', 'keyring', 'hmac-key', 'warn-days', 'github-token', 'show-summary'),
    },
    {
      id: 'none',
      name: 'Nothing to do on this event',
      action: 'decide',
      if: expression(`!(${CHANGE}) && !(${TAG}) && !(${LOOK})`),
      with: handOn('show-summary'),
    },
  ],
};
