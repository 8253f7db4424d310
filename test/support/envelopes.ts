import type { Statement } from '../../src/envelope/statement.js';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import type { RingKey } from '../../src/keys/keyring.js';
import { sha256 } from '../../src/model/digest.js';
import { KEY_KINDS } from '../../src/policy/policy.js';
import type { Trust } from '../../src/keys/trust.js';
import { chooseSigners } from '../../src/signing/choose-signers.js';
import { signStatement } from '../../src/signing/sign-statement.js';
import type { Signer } from '../../src/signing/signer.js';
import { SIGNERS } from '../../src/signing/signers/index.js';
import { type EnvelopeRequest, type EnvelopeResult, verifyEnvelope } from '../../src/verification/verify-envelope.js';
import { ringWith, type TestKey, trustIn } from './keys.js';

export const SUBJECT = { name: 'checksums.json', digest: sha256('the manifest') };
export const STATEMENT: Statement = { subjects: [SUBJECT], predicateType: PREDICATE_TYPES.checksums.type, predicate: { schema_version: '1.1' } };

/** A signer with a key, whatever the ring says of it. */
export function signerWith(key: TestKey): Signer {
  const algorithm = SIGNERS.find(({ kind }) => kind === key.material.kind);
  if (algorithm === undefined) throw new Error('no such signer');
  return { keyId: key.id, kind: key.material.kind, key: key.entry, sign: (message) => algorithm.sign(key.material.secret, message) };
}

/** An envelope signed with the given keys. */
export function signedBy(keys: readonly TestKey[], statement: Statement = STATEMENT): string {
  return signStatement(statement, keys.map(signerWith)).content;
}

/** An envelope signed by whoever the ring lets sign, at the instant of the trust. */
export function sealedIn(trust: Trust): string {
  return signStatement(STATEMENT, chooseSigners(trust, 'seal').signers).content;
}

/** Verifies an envelope over SUBJECT with trust in a ring; HMAC secrets are those of `keys`. */
export function verifyWith(
  content: string | Uint8Array | undefined,
  keys: readonly (TestKey | RingKey)[],
  changes: Partial<EnvelopeRequest> = {},
): EnvelopeResult {
  const secrets = keys.flatMap((key) => ('entry' in key && key.material.kind === 'hmac-sha256' ? [key] : []));
  return verifyEnvelope({
    file: 'checksums.sig',
    content: typeof content === 'string' ? Buffer.from(content) : content,
    subject: SUBJECT,
    predicateType: PREDICATE_TYPES.checksums.type,
    use: 'seal',
    trust: trustIn(ringWith(...keys), secrets),
    requirement: { threshold: 1, kinds: KEY_KINDS },
    dualVerify: true,
    ...changes,
  });
}

/** `authentic`, or the reasons of its failures. */
export function reasonsOf({ authentic, findings }: EnvelopeResult): readonly string[] {
  const reasons = findings.flatMap(({ outcome, reason }) => (outcome === 'fail' ? [reason ?? 'none'] : []));
  return authentic ? ['authentic', ...reasons] : [...new Set(reasons)];
}
