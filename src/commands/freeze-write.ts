import { highestCounter, raiseCounter } from '../freeze/freeze-mark.js';
import { freezePlaces } from '../freeze/freeze-places.js';
import { type FreezeState, freezeStatement, frozenBy } from '../freeze/freeze-state.js';
import { claimedCounter, type FreezeVerifier, verifyFreeze } from '../freeze/verify-freeze.js';
import { dualVerify } from '../keys/dual-verify.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import { type Sha256, sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { toInstant } from '../model/instant.js';
import { LIMITS } from '../model/limits.js';
import type { SecretInput } from '../model/secret.js';
import type { Judge } from '../policy/judge.js';
import { keyringPathOf } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';
import type { Signer } from '../signing/signer.js';

export interface FreezeChange extends Pick<FreezeState, 'state' | 'reason' | 'owner' | 'scope' | 'expires' | 'auto_lift'> {
  readonly judge: Judge;
  readonly signingKey: readonly SecretInput[];
  readonly hmacKey: readonly SecretInput[];
  readonly at: Date;
}

export interface WrittenFreeze {
  readonly state: FreezeState;
  readonly path: string;
  readonly digest: Sha256;
  readonly trust: Trust;
  readonly signedBy: readonly string[];
  /** Sentences about the state that it takes the place of. */
  readonly notes: readonly string[];
}

/**
 * Signs the next state of the kill switch and writes it: whole or not at all, with a number above every one that is known, and only
 * when the verifiers of this policy would believe it. @throws key_missing, key_may_not_sign, key_not_in_ring, write_failed
 */
export async function writeFreeze(ports: Ports, change: FreezeChange): Promise<WrittenFreeze> {
  const { judge, at, signingKey, hmacKey, state, reason, owner, scope, expires, auto_lift } = change;
  const { policy } = judge.policy;
  const { path } = await freezePlaces(ports, judge, { withTip: false });
  const trust = loadTrust(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: keyringPathOf(judge.policy),
    secretInputs: signingKey,
    hmacKeys: hmacKey,
    purpose: 'sign',
    at,
  });
  const verifier = { trust, dualVerify: dualVerify(ports.environment.variables), policy };
  const about = frozenBy(policy);
  const before = lastState(ports, path, verifier);
  const counter = Math.max(before.counter, highestCounter(ports, about) ?? 0) + 1;
  const next: FreezeState = { schema_version: '1', state, reason, owner, scope: [...scope], counter, issued: toInstant(at), expires, auto_lift, ...about };
  const signers = signersFor(trust, policy.freeze.allow_hmac);
  const { content } = signStatement(freezeStatement(next), signers);
  const readBack = verifyFreeze(Buffer.from(content), path, verifier);
  if (readBack.kind !== 'valid')
    throw new IntegrityError(
      'key_not_in_ring',
      `nobody would believe this state: it ${readBack.kind === 'invalid' ? readBack.why : 'is missing'}`,
      {},
      { hint: 'Sign with a key of the ring that has the use `freeze`: `duri keys new --kind ed25519 --uses freeze`.' },
    );
  ports.files.write(path, content);
  raiseCounter(ports, about, counter);
  return { state: readBack.state, path, digest: sha256(content), trust, signedBy: signers.map(({ keyId }) => keyId), notes: before.notes };
}

/** A kill switch has to work also where somebody has broken its state: then the number that it claims is only passed by. */
function lastState({ files }: Ports, path: string, verifier: FreezeVerifier): { readonly counter: number; readonly notes: readonly string[] } {
  const content = files.read(path, LIMITS.policyBytes);
  const reading = verifyFreeze(content, path, verifier);
  if (reading.kind === 'missing') return { counter: 0, notes: [] };
  if (reading.kind === 'valid') return { counter: reading.state.counter, notes: [] };
  return { counter: claimedCounter(content), notes: [`The state that stood there could not be believed: ${reading.why}. Find out who changed it.`] };
}

/** Keys with the use `freeze`; HMAC alone only where policy takes it. @throws key_missing, key_may_not_sign */
function signersFor(trust: Trust, allowHmac: boolean): readonly Signer[] {
  const { signers } = chooseSigners(trust, 'freeze');
  const hint = 'Make one with `duri keys new --kind ed25519 --uses freeze --name kill-switch`, and pass its secret with --signing-key.';
  if (signers.length === 0) throw new IntegrityError('key_missing', 'there is no key at hand with the use "freeze"', {}, { hint });
  if (!allowHmac && signers.every(({ kind }) => kind === 'hmac-sha256'))
    throw new IntegrityError(
      'key_may_not_sign',
      'an HMAC key alone may not switch: whoever can check it could lift it',
      {},
      { hint: `${hint} Or set \`freeze.allow_hmac: true\` in duri.yml.` },
    );
  return signers;
}
