import { type Envelope, pae } from '../envelope/envelope.js';
import type { RingKey } from '../keys/keyring.js';
import type { Trust } from '../keys/trust.js';
import { VERIFIERS } from './algorithms/index.js';

/** A signature of an envelope, and whose it is found to be. */
export interface Attribution {
  /** The key id beside the signature: a claim. */
  readonly claimed: string;
  /** The key of the ring under which the signature verifies over the received payload bytes; a fact. */
  readonly verified: RingKey | undefined;
  /** The HMAC key of the ring that it claims to be by and whose secret is not at hand: neither proven nor disproven. */
  readonly uncheckable: RingKey | undefined;
}

/**
 * Finds the maker of every signature. The claimed key id says only which key is tried first: an altered one hides no
 * valid signature, and none is believed for it. State and windows of the keys are not asked here.
 * @source DSSE v1.0, protocol.md, "Verify"; trust model, section 2
 */
export function attributeSignatures(envelope: Envelope, { ring, secrets }: Pick<Trust, 'ring' | 'secrets'>): Attribution[] {
  const message = pae(envelope.payloadType, envelope.payload);
  return envelope.signatures.map(({ keyId, signature }) => {
    const claimedKey = ring.keys.find(({ id }) => id === keyId);
    const candidates = claimedKey === undefined ? ring.keys : [claimedKey, ...ring.keys.filter((key) => key !== claimedKey)];
    const verified = candidates.find((key) => VERIFIERS[key.kind].verify(key, secrets.get(key.id), message, signature));
    const open = verified === undefined && claimedKey?.kind === 'hmac-sha256' && !secrets.has(claimedKey.id);
    return { claimed: keyId, verified, uncheckable: open ? claimedKey : undefined };
  });
}
