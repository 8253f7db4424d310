import { z } from 'zod';
import { LIMITS } from '../model/limits.js';
import { canonicalJson, isCanonical } from '../shape/canonical-json.js';
import { checkShape } from '../shape/document.js';
import { parseJson } from '../shape/json.js';
import { overLimit, type Parsed, parsed, type Problem, refused } from '../shape/parsed.js';
import { decodeBase64, encodeBase64 } from './base64.js';

/** The one payload type of our envelopes. @source in-toto attestation v1, envelope layer */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** One signature of an envelope: its bytes, and the id that its maker claims. */
export interface EnvelopeSignature {
  /** Not authenticated: it tells which key to try first, nothing more. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A DSSE envelope; `payload` is exactly the bytes that were signed. */
export interface Envelope {
  readonly payloadType: typeof PAYLOAD_TYPE;
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

/** The bytes that a DSSE signature is made over. @source DSSE v1.0, protocol.md, "Signature Definition" */
export function pae(payloadType: string, payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

const envelopeSchema = z.strictObject({
  payload: z.string(),
  payloadType: z.literal(PAYLOAD_TYPE),
  signatures: z.array(z.strictObject({ keyid: z.string().min(1).max(200), sig: z.string().min(1) })).min(1),
});

/**
 * Reads an envelope in our strict form: canonical JSON, canonical base64, 1 to 16 signatures, no key id twice.
 * Whether a signature is any good is not asked here.
 * @source DSSE v1.0, envelope.md; trust model, section 2
 */
export function parseEnvelope(content: Uint8Array): Parsed<Envelope> {
  const json = parseJson(content, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
  if (!json.ok) return json;
  const shape = checkShape(json.value, envelopeSchema);
  if (!shape.ok) return shape;
  const { payload, payloadType, signatures } = shape.value;
  if (signatures.length > LIMITS.signaturesPerEnvelope)
    return overLimit('/signatures', `has ${signatures.length} signatures; the limit is ${LIMITS.signaturesPerEnvelope}`);
  if (!isCanonical(Buffer.from(content).toString(), json.value)) return refused('', 'is not canonical JSON (RFC 8785)');

  const problems: Problem[] = [];
  const bytes = (where: string, text: string): Uint8Array => {
    const decoded = decodeBase64(text);
    if (decoded === undefined) problems.push({ where, message: 'is not canonical base64' });
    return decoded ?? new Uint8Array();
  };
  const value: Envelope = {
    payloadType,
    payload: bytes('/payload', payload),
    signatures: signatures.map(({ keyid, sig }, index) => {
      if (signatures.findIndex((other) => other.keyid === keyid) !== index)
        problems.push({ where: `/signatures/${index}/keyid`, message: 'stands in the envelope twice' });
      return { keyId: keyid, signature: bytes(`/signatures/${index}/sig`, sig) };
    }),
  };
  return problems.length > 0 ? { ok: false, problems } : parsed(value);
}

/** An envelope as canonical JSON; signatures in the order of their key ids. ASCII as long as the key ids are. */
export function renderEnvelope(envelope: Envelope): string {
  const signatures = [...envelope.signatures].sort((a, b) => (a.keyId < b.keyId ? -1 : 1));
  return canonicalJson({
    payload: encodeBase64(envelope.payload),
    payloadType: envelope.payloadType,
    signatures: signatures.map(({ keyId, signature }) => ({ keyid: keyId, sig: encodeBase64(signature) })),
  });
}
