import { type Envelope, pae, PAYLOAD_TYPE, renderEnvelope } from '../envelope/envelope.js';
import { parseStatement, renderStatement, type Statement, withSigners } from '../envelope/statement.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { describeProblems } from '../shape/parsed.js';
import type { Signer } from './signer.js';

export interface SignedStatement {
  /** The content of the envelope's file: canonical JSON, ASCII. */
  readonly content: string;
  /** The same, for `sigstoreBundle`. */
  readonly envelope: Envelope;
}

export interface SignOptions {
  /** False leaves a predicate whose specification is not ours as it is: in-toto's own validator refuses a SLSA predicate with a field more. */
  readonly listSigners?: boolean;
}

/**
 * Signs a statement with every signer; their key ids, sorted, are added to the predicate as `signers` first, so that a
 * signature cannot be taken out unseen. The same input gives the same bytes, ECDSA aside.
 * @source trust model, section 2 @throws key_missing; input_invalid when it is no statement that verification would take
 */
export function signStatement(statement: Statement, signers: readonly Signer[], { listSigners = true }: SignOptions = {}): SignedStatement {
  if (signers.length === 0) throw new IntegrityError('key_missing', 'there is no key to sign this with');
  if (signers.length > LIMITS.signaturesPerEnvelope)
    throw new IntegrityError(
      'input_invalid',
      `${signers.length} keys would sign; the limit is ${LIMITS.signaturesPerEnvelope}`,
      {},
      { hint: 'Retire keys that are no longer needed.' },
    );
  if (Object.keys(statement.predicate).length === 0) throw new IntegrityError('input_invalid', 'the predicate is empty: it says nothing that could be signed');
  const payload = toPayload(
    listSigners
      ? withSigners(
          statement,
          signers.map(({ keyId }) => keyId),
        )
      : statement,
  );
  const readBack = parseStatement(payload);
  if (!readBack.ok) throw new IntegrityError('input_invalid', `this cannot be signed: ${describeProblems(readBack.problems)}`);
  const message = pae(PAYLOAD_TYPE, payload);
  const envelope: Envelope = {
    payloadType: PAYLOAD_TYPE,
    payload,
    signatures: signers.map((signer) => ({ keyId: signer.keyId, signature: signer.sign(message) })),
  };
  return { content: renderEnvelope(envelope), envelope };
}

function toPayload(statement: Statement): Uint8Array {
  try {
    return Buffer.from(renderStatement(statement));
  } catch (error) {
    throw new IntegrityError('input_invalid', `the predicate has no canonical form: ${messageOf(error)}`);
  }
}
