import { relative } from 'node:path';
import { command } from '../inputs/command.js';
import { optionalText, requiredText, toggle } from '../inputs/input.js';
import { loadTrust } from '../keys/trust.js';
import { dualVerify } from '../keys/dual-verify.js';
import { IntegrityError } from '../model/errors.js';
import { partOutcome } from '../model/part.js';
import { printable } from '../model/path.js';
import { exitCode } from '../model/status.js';
import { scopeOf } from '../model/trigger.js';
import { enforcementAt, spikeThreshold } from '../policy/enforcement.js';
import { refuseUntrusted } from '../policy/inside.js';
import { loadJudge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';

import { githubToken } from './forge-inputs.js';
import { recordVerification } from './record-verification.js';
import { hmacKey, keyring } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';
import { REPORT_OUTPUTS, reportInputs, withReports } from './report-inputs.js';
import { verifyResult } from './verify-result.js';
import { openTarget } from './verify-target.js';

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
  inputs: {
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
  },
  outputs: {
    status: 'verified, policy_changed, corrupted or tampered; empty when no verdict could be formed',
    'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…',
    findings: 'How many findings failed or are unknown',
    ...REPORT_OUTPUTS,
  },
  action: { name: 'verify', icon: 'check-circle', permissions: { contents: 'read' } },
  run: async (ports, values) => {
    const started = ports.clock.now();
    const { variables } = ports.environment;
    const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'verifier' });
    const { policy } = judge;
    const { mode, why } = enforcementAt(judge.from, variables, policy.policy);
    const { place, verify } = openTarget(ports, { path: values.path, evidence: values.evidence, token: values.githubToken });
    if (values.preCheck && place === undefined)
      throw new IntegrityError('input_invalid', `--pre-check is for a directory, and ${printable(values.path)} is unpacked and read anyway`);
    const trust = loadTrust(ports, {
      keyringPath: judge.keyring,
      policyKeyringPath: keyringPathOf(policy),
      secretInputs: [],
      hmacKeys: values.hmacKey,
      purpose: 'verify',
      at: started,
    });
    const anchors = policy.path === undefined ? trust.anchors : [{ what: 'policy', path: policy.path }, ...trust.anchors];
    refuseUntrusted(ports, mode, anchors, place === undefined ? [] : [place.directory, place.evidence]);
    const verification = await verify({
      policy,
      trust,
      dualVerify: dualVerify(variables),
      unsigned:
        place !== undefined && scopeOf(ports.trigger) === 'pull_request'
          ? 'pull_request'
          : mode === 'dev' && !policy.policy.signatures.required
            ? 'dev'
            : 'refuse',
      spikeThreshold: spikeThreshold(variables, policy.policy),
      contents: values.preCheck ? 'unread' : 'read',
    });
    const code = exitCode(verification.outcome, mode);
    const logWarnings = values.withoutLog ? [] : recordVerification(ports, { started, place, trust, policy, verification, exitCode: code });
    const warnings = [...(place?.warnings ?? []), ...verification.warnings, ...logWarnings];
    const result = verifyResult({ ...verification, warnings }, { mode, why, exitCode: code, judge });
    const part = { name: 'verify', outcome: partOutcome(verification.outcome), headline: result.report.headline, findings: verification.findings, warnings };
    return withReports(ports, values, result, {
      parts: [place === undefined ? part : { ...part, directory: relative(ports.environment.cwd, place.directory) }],
      policyPath: judge.from === 'base' ? undefined : policy.path,
    });
  },
});
