import { resolve } from 'node:path';
import { parseEnvelope } from '../envelope/envelope.js';
import { parseStatement, type Statement } from '../envelope/statement.js';
import type { KeyUse } from '../evidence/predicate-types.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { SecretInput } from '../model/secret.js';
import { changeOf } from '../model/trigger.js';
import { type Judge, loadJudge } from '../policy/judge.js';
import { believedKinds, keyringPathOf } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { describeProblems, type Parsed, refused } from '../shape/parsed.js';
import { addSignatures } from '../signing/add-signatures.js';
import { chooseSigners } from '../signing/choose-signers.js';
import type { Signer } from '../signing/signer.js';
import { type KeyRequirement, refusalOf } from '../verification/accepted-keys.js';
import { attributeSignatures } from '../verification/attribute-signatures.js';

/** A document that counts only once several people have signed the same bytes: a ticket, the reset of a mark. */
export interface ApprovalValues {
  readonly config: string | undefined;
  readonly keyring: string | undefined;
  readonly signingKey: readonly SecretInput[];
  readonly hmacKey: readonly SecretInput[];
}

export interface Approver {
  readonly judge: Judge;
  readonly trust: Trust;
  readonly at: Date;
}

/** Policy and keys of somebody who approves, or looks at approvals. @throws event_unsupported at a change, and as loadJudge, loadTrust */
export async function loadApprover(ports: Ports, values: ApprovalValues): Promise<Approver> {
  if (changeOf(ports.trigger) !== undefined)
    throw new IntegrityError('event_unsupported', 'nothing is approved at a pull request', {}, { hint: 'Each approver signs where his own key is.' });
  const at = ports.clock.now();
  const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
  const trust = loadTrust(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: keyringPathOf(judge.policy),
    secretInputs: values.signingKey,
    hmacKeys: values.hmacKey,
    purpose: values.signingKey.length > 0 ? 'sign' : 'verify',
    at,
  });
  return { judge, trust, at };
}

/**
 * The one key that signs: an approval is of one person, so a second key that lies about here is not used. @throws key_missing,
 * key_may_not_sign, key_not_in_ring
 */
export function oneSigner({ trust, judge }: Approver, use: KeyUse): Signer {
  const { signers } = chooseSigners(trust, use);
  const given = signers.filter(({ keyId }) => trust.given.has(keyId));
  const [signer] = given;
  if (signer === undefined)
    throw new IntegrityError(
      'key_missing',
      `there is no key to approve with: name one with the use "${use}"`,
      {},
      { hint: `--signing-key FILE. Make one with \`duri keys new --kind ed25519 --uses ${use} --name YOU\`.` },
    );
  if (given.length > 1) throw new IntegrityError('input_invalid', 'several keys were given: each approver signs for himself, with one key');
  if (signer.kind === 'hmac-sha256' && !judge.policy.policy.boot.allow_hmac)
    throw new IntegrityError('key_may_not_sign', 'no host would believe an approval by an HMAC key: whoever can check it could forge it');
  return signer;
}

/** A signature of a document, and whose it is. */
export interface Approval {
  readonly keyId: string;
  /** For people; undefined where the ring has none. */
  readonly name: string | undefined;
  /** Why it does not count; undefined when it does. */
  readonly refused: string | undefined;
}

/** Who has signed a document, each once, and whose signature counts now. */
export function approvalsOf(content: Uint8Array, use: KeyUse, { trust, judge }: Approver): readonly Approval[] {
  const envelope = parseEnvelope(content);
  if (!envelope.ok) return [];
  const rule: KeyRequirement = { use, kinds: believedKinds(judge.policy.policy.boot), dualVerify: true };
  const seen = new Set<string>();
  return attributeSignatures(envelope.value, trust).map(({ claimed, verified }): Approval => {
    if (verified === undefined) return { keyId: claimed, name: undefined, refused: 'no key of the ring has made this signature' };
    const again = seen.has(verified.id);
    seen.add(verified.id);
    return { keyId: verified.id, name: verified.name, refused: again ? 'the same key a second time' : refusalOf(verified, rule, trust)?.message };
  });
}

/** The statement of a document as it claims to be. Believed only once its signatures were. */
export function claimedStatement(content: Uint8Array, predicateType: string): Parsed<Statement> {
  const envelope = parseEnvelope(content);
  if (!envelope.ok) return envelope;
  const statement = parseStatement(envelope.value.payload);
  if (statement.ok && statement.value.predicateType !== predicateType)
    return refused('', `is a document of another kind: ${statement.value.predicateType.slice(0, 100)}`);
  return statement;
}

/** A small file that was named. @throws input_missing, input_invalid */
export function readNamed({ files, environment }: Pick<Ports, 'files' | 'environment'>, path: string): Uint8Array {
  const content = files.read(resolve(environment.cwd, path), LIMITS.policyBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `there is no file ${printable(path)}`, { path });
  return content;
}

/**
 * Adds one more signature over the very bytes that the others have signed. @param statement what the document says, as we would write it
 * @throws key_may_not_sign when this key has signed it already; input_invalid when somebody's signature in it does not count
 */
export function approve(content: Uint8Array, statement: Statement, signer: Signer, approvals: readonly Approval[]): string {
  if (approvals.some(({ keyId }) => keyId === signer.keyId))
    throw new IntegrityError(
      'key_may_not_sign',
      `the key ${signer.keyId} has signed this already`,
      {},
      { hint: 'A second approver is another person, with a key of his own.' },
    );
  const broken = approvals.find(({ refused: why }) => why !== undefined);
  if (broken !== undefined) throw new IntegrityError('input_invalid', `the signature by ${broken.keyId.slice(0, 100)} does not count: ${broken.refused}`);
  const joined = addSignatures(content, statement, [signer]);
  if (joined.ok) return joined.value;
  throw new IntegrityError('input_invalid', `it ${describeProblems(joined.problems)}`);
}
