import { type Envelope, pae, PAYLOAD_TYPE, parseEnvelope, renderEnvelope } from '../envelope/envelope.js';
import { parseStatement, type Statement } from '../envelope/statement.js';
import { type Parsed, parsed, refused } from '../shape/parsed.js';
import { canonicalJson } from '../shape/canonical-json.js';
import type { Signer } from './signer.js';

/** The key ids that an envelope claims signatures of; none when it cannot be read. */
export function claimedSigners(content: Uint8Array): readonly string[] | undefined {
  const envelope = parseEnvelope(content);
  return envelope.ok ? envelope.value.signatures.map(({ keyId }) => keyId) : undefined;
}

/**
 * Adds signatures to an envelope of others, over the very bytes that they signed. Only where those say what we would
 * say ourselves; who is listed as a signer may differ. @source trust model, section 2
 */
export function addSignatures(content: Uint8Array, expected: Statement, signers: readonly Signer[]): Parsed<string> {
  const envelope = parseEnvelope(content);
  if (!envelope.ok) return envelope;
  const statement = parseStatement(envelope.value.payload);
  if (!statement.ok) return statement;
  if (essence(statement.value) !== essence(expected)) return refused('', 'is signed over something else than this evidence');
  const message = pae(PAYLOAD_TYPE, envelope.value.payload);
  const own = signers.map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) }));
  const others = envelope.value.signatures.filter(({ keyId }) => own.every((one) => one.keyId !== keyId));
  const joined: Envelope = { ...envelope.value, signatures: [...others, ...own] };
  return parsed(renderEnvelope(joined));
}

/** What a statement says, whoever signs it. */
function essence({ subjects, predicateType, predicate }: Statement): string {
  const content = Object.fromEntries(Object.entries(predicate).filter(([key]) => key !== 'signers'));
  return canonicalJson({ subjects, predicateType, predicate: content });
}
