import { relative } from 'node:path';
import { loadTrust } from '../keys/trust.js';
import { dualVerify } from '../keys/dual-verify.js';
import { IntegrityError } from '../model/errors.js';
import { partOutcome } from '../model/part.js';
import { printable } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { exitCode } from '../model/status.js';
import { scopeOf } from '../model/trigger.js';
import { enforcementAt, spikeThreshold } from '../policy/enforcement.js';
import { decidingFiles, refuseUntrusted } from '../policy/inside.js';
import { loadJudge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { recordVerification } from './record-verification.js';
import { withReports } from './report-inputs.js';
import type { VerifyValues } from './verify.js';
import { verifyResult } from './verify-result.js';
import { openTarget } from './verify-target.js';

/** What `duri verify` does: whose policy and keys, what is looked at, the verdict, and its record. @throws as loadJudge, openTarget, loadTrust */
export async function runVerify(ports: Ports, values: VerifyValues): Promise<CommandResult> {
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
  refuseUntrusted(ports, mode, decidingFiles(policy, trust.anchors), place === undefined ? [] : [place.directory, place.evidence]);
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
}
