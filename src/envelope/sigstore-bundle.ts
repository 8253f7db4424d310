import { canonicalJson } from '../shape/canonical-json.js';
import { encodeBase64 } from './base64.js';
import type { Envelope } from './envelope.js';

export const SIGSTORE_BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/**
 * A Sigstore bundle with the one signature of `keyId`, for `cosign verify-blob-attestation --key`. Outside verifiers
 * take an envelope with a single signature only, so several signers give several bundles. It is for public-key
 * signatures: nobody outside can check an HMAC.
 * @source sigstore protobuf-specs, sigstore_bundle.proto, bundle v0.3
 */
export function sigstoreBundle(envelope: Envelope, keyId: string): string {
  const signature = envelope.signatures.find((candidate) => candidate.keyId === keyId);
  if (signature === undefined) throw new Error(`The envelope has no signature by ${keyId}.`);
  return canonicalJson({
    mediaType: SIGSTORE_BUNDLE_TYPE,
    verificationMaterial: { publicKey: { hint: keyId }, tlogEntries: [] },
    dsseEnvelope: {
      payload: encodeBase64(envelope.payload),
      payloadType: envelope.payloadType,
      signatures: [{ keyid: keyId, sig: encodeBase64(signature.signature) }],
    },
  });
}
