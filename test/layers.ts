/**
 * The import table. A folder of src/ may import itself and what its row names; each row says why.
 * `base` stands for shape, model and ports: parsing, nouns, and the interfaces to the outside.
 * @source docs/architecture.md, "Which folder may import which"
 */
export interface Layer {
  readonly folder: string;
  readonly imports: readonly string[];
  readonly why: string;
}

const base = ['shape', 'model', 'ports'];

export const LAYERS: readonly Layer[] = [
  { folder: 'shape', imports: [], why: 'Parsing untrusted text depends on nothing of ours, so that everything may depend on it.' },
  { folder: 'model', imports: ['shape'], why: 'The nouns know no verbs.' },
  { folder: 'ports', imports: ['shape', 'model'], why: 'Interfaces to the outside are stated in nouns only.' },
  { folder: 'inputs', imports: base, why: 'How a command declares inputs must not depend on any command.' },
  { folder: 'policy', imports: base, why: 'Policy is judged by nobody but its own schema.' },
  { folder: 'inventory', imports: base, why: 'What is in a release is a fact, whatever policy or signatures say.' },
  { folder: 'manifest', imports: [...base, 'inventory'], why: 'A manifest writes an inventory down.' },
  { folder: 'sbom', imports: base, why: 'Components are facts about files.' },
  { folder: 'provenance', imports: base, why: 'Where a release came from is told without signing it.' },
  {
    folder: 'evidence',
    imports: [...base, 'policy', 'inventory', 'manifest', 'sbom', 'provenance'],
    why: 'The evidence set names its parts and binds them; it does not sign them.',
  },
  { folder: 'envelope', imports: [...base, 'evidence'], why: 'The signed format is the same for those who sign and those who verify.' },
  { folder: 'keys', imports: [...base, 'policy', 'evidence'], why: 'The ring says who may sign what and when; it does neither sign nor verify.' },
  {
    folder: 'languages',
    imports: ['shape', 'model'],
    why: 'What a file of a deployment says (nginx, shell, dotenv, Markdown) is read the same whoever judges it; reading touches no file.',
  },
  {
    folder: 'signing',
    imports: [...base, 'policy', 'provenance', 'evidence', 'envelope', 'keys'],
    why: 'Signing meets verification only in envelope and keys.',
  },
  {
    folder: 'verification',
    imports: [...base, 'policy', 'inventory', 'manifest', 'sbom', 'provenance', 'evidence', 'envelope', 'keys'],
    why: 'Who verifies must be able to run without any code that signs.',
  },
  {
    folder: 'record',
    imports: [...base, 'provenance', 'evidence', 'envelope'],
    why: 'The execution record tells what ran, and names the run as the provenance does; it decides nothing.',
  },
  {
    folder: 'archive',
    imports: [...base, 'policy', 'inventory', 'manifest', 'evidence', 'envelope', 'keys', 'signing', 'verification'],
    why: 'An archive keeps what an inventory lists with its sealed evidence, and signs receipts; it seals nothing and renders nothing.',
  },
  {
    folder: 'forensics',
    imports: [...base, 'inventory', 'manifest', 'evidence', 'envelope', 'archive', 'record'],
    why: 'What a tampered tree, its processes and its logs show is told as it is; whoever tells it judges nothing.',
  },
  { folder: 'notify', imports: [...base, 'policy'], why: 'A channel of the policy is told a message; what it is about was decided elsewhere.' },
  { folder: 'mark', imports: base, why: 'What a host has seen to be good is a small file of its own, which boot, sidecar, rollback and kill switch share.' },
  {
    folder: 'freeze',
    imports: [...base, 'policy', 'evidence', 'envelope', 'keys', 'verification', 'mark'],
    why: 'The kill switch is one signed state that gate, release and boot judge alike; whoever judges it holds no key that could lift it.',
  },
  {
    folder: 'acceptance',
    imports: [...base, 'policy', 'evidence', 'envelope', 'keys', 'verification', 'mark', 'freeze'],
    why: 'May this release run here? Boot, sidecar and rollback ask it alike, by verdict, mark, ticket and kill switch, and sign nothing.',
  },
  {
    folder: 'templates',
    imports: base,
    why: 'Rules, routes, dashboard and runbooks are drawn from one list of alerts; who writes and who compares them draws alike.',
  },
  {
    folder: 'gates',
    imports: [...base, 'templates', 'languages', 'policy', 'inventory', 'manifest', 'sbom', 'evidence', 'envelope', 'verification', 'keys', 'record', 'notify'],
    why: 'A gate judges facts; it does not make them.',
  },
  {
    folder: 'watch',
    imports: [...base, 'policy', 'evidence', 'envelope', 'keys', 'verification', 'mark', 'freeze', 'acceptance'],
    why: 'When the sidecar scans again, what it remembers and what it tells: pure, so that a month of it can be simulated.',
  },
  {
    folder: 'drill',
    imports: [...base, 'evidence', 'envelope'],
    why: 'What an attacker does and how a rehearsal is judged; starting and restoring is done by who calls it.',
  },
  {
    folder: 'rollback',
    imports: [...base, 'policy', 'evidence', 'keys', 'verification', 'mark', 'freeze', 'acceptance', 'archive'],
    why: 'A rollback fetches what an archive kept, asks acceptance whether it may run, and moves directories; it decides nothing of its own.',
  },
  { folder: 'metrics', imports: [...base, 'watch'], why: 'Series are drawn from what the sidecar knows; they decide nothing.' },
  { folder: 'page', imports: [...base, 'watch'], why: 'The status page is drawn from what the sidecar knows; it decides nothing.' },
  { folder: 'reports', imports: base, why: 'Renderers draw a result and never decide one.' },
  {
    folder: 'pipeline',
    imports: [
      ...base,
      'inputs',
      'policy',
      'inventory',
      'manifest',
      'sbom',
      'provenance',
      'evidence',
      'envelope',
      'keys',
      'signing',
      'verification',
      'record',
      'archive',
      'forensics',
      'languages',
      'notify',
      'mark',
      'freeze',
      'acceptance',
      'gates',
    ],
    why: 'The pipeline calls the stages in order and touches the outside only through ports.',
  },
  {
    folder: 'commands',
    imports: [
      ...base,
      'inputs',
      'policy',
      'inventory',
      'manifest',
      'sbom',
      'provenance',
      'evidence',
      'envelope',
      'keys',
      'signing',
      'verification',
      'record',
      'archive',
      'forensics',
      'languages',
      'notify',
      'mark',
      'freeze',
      'acceptance',
      'gates',
      'drill',
      'rollback',
      'watch',
      'metrics',
      'page',
      'templates',
      'reports',
      'pipeline',
    ],
    why: 'A use case knows no adapter and no host: both are handed to it.',
  },
  { folder: 'adapters', imports: [...base, 'inventory', 'sbom', 'evidence', 'keys'], why: 'Adapters do input and output and leave deciding to others.' },
  {
    folder: 'hosts',
    imports: [...base, 'inputs', 'reports', 'pipeline', 'commands', 'adapters'],
    why: 'A host translates between its platform and the commands.',
  },
  { folder: 'bundle', imports: ['adapters', 'hosts'], why: 'The bundle has one entry, and it only names what can be started.' },
];

/** What may touch the outside directly. */
export const IMPURE_FOLDERS = ['adapters', 'hosts'];

/** Modules of Node that reach the outside; hashing and path functions are fine anywhere. */
export const IMPURE_MODULES = ['fs', 'fs/promises', 'child_process', 'http', 'https', 'net', 'tls', 'dns', 'os', 'worker_threads', 'readline', 'process'].map(
  (name) => `node:${name}`,
);
