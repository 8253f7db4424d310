import { choice, integer, optionalText, requiredText, toggle, type Values } from '../inputs/input.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

/** What `seal` and `merge` take alike. */
export const sealInputs = {
  path: requiredText('Release directory: the tree of files that is deployed', 'DIR', { positional: true, action: 'path' }),
  evidence: optionalText('Directory to write the evidence set to', 'DIR', evidenceInput, {
    defaultText: 'in a step of GitHub Actions a new folder, see the output',
  }),
  config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
  keyring,
  hmacKey,
  signingKey,
  unsigned: toggle('Write evidence without signatures; it never verifies in prod', { flag: 'unsigned', action: 'unsigned' }),
  product: optionalText('What is released', 'NAME', { flag: 'product', action: 'product' }, { defaultText: 'policy, else the name of the directory' }),
  repositoryId: optionalText(
    'Repository that it comes from',
    'ID',
    { flag: 'repository-id', action: 'repository-id' },
    { defaultText: 'policy, else the git remote' },
  ),
  line: optionalText('Line of releases', 'NAME', { flag: 'line', action: 'line' }, { defaultText: 'policy, else main' }),
  sequence: integer(
    { min: 1, max: Number.MAX_SAFE_INTEGER },
    'Number of this release in its line (default: one more than the evidence that is replaced)',
    'N',
    { flag: 'sequence', action: 'sequence' },
  ),
  deploymentId: optionalText('Label of this deployment, for people', 'LABEL', { flag: 'deployment-id', action: 'deployment-id' }),
  sbomPath: optionalText('An SBOM that was made elsewhere, SPDX 2.3 or CycloneDX 1.6 JSON', 'FILE', { flag: 'sbom-path', action: 'sbom-path' }),
  sbomFormat: choice(['', 'spdx-json', 'cyclonedx-json'], '', 'Format of sbom.json; empty for that of the policy', {
    flag: 'sbom-format',
    action: 'sbom-format',
  }),
  syftPath: optionalText('Path of Syft', 'FILE', { flag: 'syft-path', action: 'syft-path' }, { defaultText: 'PATH, else the embedded generator' }),
  syftVersion: optionalText('Release of Syft to install when none is at hand', 'VERSION', { flag: 'syft-version', action: 'syft-version' }),
  acceptSpike: optionalText('Replace evidence from which many files differ; the digest names exactly that change', 'sha256:HEX', { flag: 'accept-spike' }),
};

export type SealValues = Values<typeof sealInputs>;

/** What `seal` and `merge` give alike. */
export const sealOutputs = {
  status: 'sealed',
  'evidence-path': 'Directory of the evidence set',
  'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…: what a deployer passes to `duri boot --expect`',
  'root-digest': 'Merkle root of the inventory, as hex',
  sequence: 'Number of this release in its line',
};
