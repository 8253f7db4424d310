import type { Verifier } from '../archive/verify-archive.js';
import { dualVerify } from '../keys/dual-verify.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import type { SecretInput } from '../model/secret.js';
import { spikeThreshold } from '../policy/enforcement.js';
import { decidingFiles, refuseUntrusted } from '../policy/inside.js';
import { type Judge, type JudgeRequest, loadJudge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';

export interface VerifierValues {
  readonly config: string | undefined;
  readonly keyring: string | undefined;
  readonly hmacKey: readonly SecretInput[];
  /** Undefined for a verb that signs nothing: then no private key is opened. */
  readonly signingKey?: readonly SecretInput[];
  /** Whose policy: `repository` takes duri.yml of the current folder, `verifier` that of the host. Default: `repository`. */
  readonly mode?: JudgeRequest['mode'];
}

export interface LoadedVerifier {
  readonly judge: Judge;
  readonly trust: Trust;
  readonly verifier: Verifier;
}

/**
 * Policy and keys of a verb that verifies a release of its own repository, such as `archive`, or of its host, such as `forensics`, and then signs what
 * it saw: always the prod column. @param directories where neither policy nor keys may lie @source trust model, section 1
 */
export async function loadVerifier(ports: Ports, values: VerifierValues, at: Date, directories: readonly string[]): Promise<LoadedVerifier> {
  const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: values.mode ?? 'repository' });
  const { policy } = judge;
  const trust = loadTrust(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: keyringPathOf(policy),
    secretInputs: values.signingKey ?? [],
    hmacKeys: values.hmacKey,
    purpose: values.signingKey === undefined ? 'verify' : 'sign',
    at,
  });
  refuseUntrusted(ports, 'prod', decidingFiles(policy, trust.anchors), directories);
  const { variables } = ports.environment;
  const verifier: Verifier = {
    policy,
    trust,
    dualVerify: dualVerify(variables),
    unsigned: 'refuse',
    spikeThreshold: spikeThreshold(variables, policy.policy),
  };
  return { judge, trust, verifier };
}
