import { command } from '../inputs/command.js';
import { optionalText, requiredText, toggle } from '../inputs/input.js';
import { loadTrust } from '../keys/trust.js';
import { dualVerify } from '../keys/dual-verify.js';
import { exitCode } from '../model/status.js';
import { verifyRelease } from '../pipeline.js';
import { enforcement, spikeThreshold } from '../policy/enforcement.js';
import { refuseUntrusted } from '../policy/inside.js';
import { loadPolicy } from '../policy/load-policy.js';
import { keyringPathOf } from '../policy/policy.js';

import { recordCommand } from './record-command.js';
import { openReleasePlace } from './release-place.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';
import { verifyResult } from './verify-result.js';

export default command({
  name: 'verify',
  summary: 'Check evidence and tree, and say the status: verified, policy_changed, corrupted, tampered',
  description:
    'Checks the evidence set (readable, signed by trusted keys, bound together, above the floor, in its time), then the tree against it. Every finding is listed, then one status decides the exit code. Needs no network. Policy and key ring come from the verifier, never from the release: --config, DURI_CONFIG or /etc/duri/duri.yml, else the strictest built-in policy.',
  examples: [
    { line: 'duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Verify a release' },
    { line: 'duri verify /srv/app --evidence /srv/evidence --config /etc/duri/duri.yml --json', says: 'On a host, for a program' },
    { line: 'DURI_ENV=dev duri verify dist --evidence evidence --keyring duri.keyring.json', says: 'Only report: the exit code is 0' },
  ],
  inputs: {
    path: requiredText('Release directory', 'DIR', { positional: true, action: 'path' }),
    evidence: requiredText('Directory of the evidence set', 'DIR', evidenceInput),
    config: optionalText('Policy of the verifier', 'FILE', configInput, { defaultText: 'DURI_CONFIG, /etc/duri/duri.yml, else the built-in policy' }),
    keyring,
    hmacKey,
    withoutLog: toggle('Do not write VERIFY_LOG.log', { flag: 'without-log' }),
  },
  outputs: {
    status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
    'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…',
    findings: 'How many findings failed or are unknown',
  },
  action: { name: 'verify', icon: 'check-circle', permissions: { contents: 'read' } },
  run: async (ports, values) => {
    const started = ports.clock.now();
    const { variables } = ports.environment;
    const policy = await loadPolicy(ports, { config: values.config, mode: 'verifier' });
    const { mode, why } = enforcement(variables, policy.policy);
    const place = openReleasePlace(ports, values.path, values.evidence);
    const trust = loadTrust(ports, {
      keyringPath: values.keyring,
      policyKeyringPath: keyringPathOf(policy),
      secretInputs: [],
      hmacKeys: values.hmacKey,
      purpose: 'verify',
      at: started,
    });
    const anchors = policy.path === undefined ? trust.anchors : [{ what: 'policy', path: policy.path }, ...trust.anchors];
    refuseUntrusted(ports, mode, anchors, [place.directory, place.evidence]);
    const verification = await verifyRelease(ports, {
      ...place,
      policy,
      trust,
      dualVerify: dualVerify(variables),
      allowUnsigned: mode === 'dev' && !policy.policy.signatures.required,
      spikeThreshold: spikeThreshold(variables, policy.policy),
    });
    const code = exitCode(verification.outcome, mode);
    const { metadataDigest, tree } = verification;
    const logWarnings = values.withoutLog
      ? []
      : recordCommand(ports, {
          verb: 'verify',
          started,
          place,
          trust,
          policyDigest: policy.digest,
          result: verification.outcome,
          exitCode: code,
          subjects: metadataDigest === undefined ? [] : [{ name: 'deployment_metadata.json', digest: metadataDigest }],
          outputs: [],
          observations:
            tree === undefined ? {} : { files_matched: tree.matched, files_modified: tree.modified, files_missing: tree.missing, files_new: tree.unexpected },
        });
    return verifyResult({ ...verification, warnings: [...place.warnings, ...verification.warnings, ...logWarnings] }, { mode, why, exitCode: code, policy });
  },
});
