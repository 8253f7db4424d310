import { command } from '../inputs/command.js';
import { optionalText, requiredText, toggle, type Values } from '../inputs/input.js';
import { githubToken } from './forge-inputs.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';
import { REPORT_OUTPUTS, reportInputs } from './report-inputs.js';

const inputs = {
  path: requiredText('Release directory, an archive of one, or a published release', 'DIR|ARCHIVE|OWNER/REPO@TAG', { positional: true, action: 'path' }),
  evidence: optionalText('Directory of the evidence set; an archive brings its own', 'DIR', evidenceInput),
  config: optionalText('Policy of the verifier', 'FILE', configInput, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy' }),
  keyring,
  hmacKey,
  githubToken,
  preCheck: toggle('Look at names, kinds, sizes, modes and links only. It finds sooner, and never clears: where nothing differs the exit code is 3', {
    flag: 'pre-check',
  }),
  withoutLog: toggle('Do not write VERIFY_LOG.log', { flag: 'without-log' }),
  ...reportInputs,
};

export type VerifyValues = Values<typeof inputs>;

export default command({
  name: 'verify',
  summary: 'Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered',
  description:
    'Checks the evidence set (readable, signed by trusted keys, bound together, above the floor, in its time), then the tree against it. Every finding is listed, then one status decides the exit code. A directory needs --evidence; an archive that `duri archive` made holds it. Only OWNER/REPO@TAG needs the network: every archive of that release is downloaded and verified. Policy and key ring come from the verifier, never from the release: --config, DURI_CONFIG or /etc/duri/duri.yml, else the strictest built-in policy.',
  examples: [
    { line: 'duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Verify a release' },
    { line: 'duri verify /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --json', says: 'On a host, for a program' },
    { line: 'duri verify shop-main-7-0123456789ab.tar.gz --keyring duri.keyring.json', says: 'A downloaded archive' },
    { line: 'duri verify acme/shop@v1.2.3 --keyring duri.keyring.json', says: 'A published release' },
    { line: 'duri verify /srv/app --evidence /srv/evidence --pre-check', says: 'Between two full verifications: has anything moved?' },
    { line: 'DURI_ENV=dev duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Only report: the exit code is 0' },
  ],
  inputs,
  outputs: {
    status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
    'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…',
    findings: 'How many findings failed or are unknown',
    ...REPORT_OUTPUTS,
  },
  action: { name: 'verify', icon: 'check-circle', permissions: { contents: 'read' } },
  // A verifier runs before every boot: what it was not asked properly, and how to ask it, is said before the engine is loaded.
  run: async (ports, values) => (await import('./run-verify.js')).runVerify(ports, values),
});
