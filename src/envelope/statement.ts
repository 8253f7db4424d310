import { z } from 'zod';
import { isSha256, type Sha256 } from '../model/digest.js';
import { LIMITS } from '../model/limits.js';
import { canonicalJson, isCanonical } from '../shape/canonical-json.js';
import { checkShape } from '../shape/document.js';
import { parseJson } from '../shape/json.js';
import { type Parsed, parsed, refused } from '../shape/parsed.js';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

/** More subjects than this an outside verifier refuses. @source trust model, section 2 (for outsiders) */
export const MAX_SUBJECTS = 1024;

/** What is signed about: a name for people and the digest that decides. */
export interface Subject {
  readonly name: string;
  readonly digest: Sha256;
}

/** An in-toto Statement v1, reduced to what it says. */
export interface Statement {
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  /** Never empty. */
  readonly predicate: Readonly<Record<string, unknown>>;
}

const statementSchema = z.strictObject({
  _type: z.literal(STATEMENT_TYPE),
  subject: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(LIMITS.pathBytes),
        digest: z.strictObject({ sha256: z.string().refine(isSha256, 'is not a SHA-256 as 64 lower-case hexadecimal digits') }),
      }),
    )
    .min(1)
    .max(MAX_SUBJECTS),
  // A type is a URI: a scheme and something after it. It is compared letter by letter, so nothing is normalised.
  predicateType: z
    .string()
    .max(2048)
    .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/, 'is not a URI'),
  predicate: z.record(z.string(), z.unknown()).refine((predicate) => Object.keys(predicate).length > 0, 'is empty'),
});

/** A statement as canonical JSON, the payload of an envelope. @source in-toto attestation v1, statement layer */
export function renderStatement({ subjects, predicateType, predicate }: Statement): string {
  return canonicalJson({
    _type: STATEMENT_TYPE,
    subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: digest } })),
    predicateType,
    predicate,
  });
}

/** Reads a payload: canonical JSON of exactly the fields of a Statement v1, subjects by SHA-256 alone. */
export function parseStatement(payload: Uint8Array): Parsed<Statement> {
  const json = parseJson(payload, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
  if (!json.ok) return json;
  const shape = checkShape(json.value, statementSchema);
  if (!shape.ok) return shape;
  if (!isCanonical(Buffer.from(payload).toString(), json.value)) return refused('', 'is not canonical JSON (RFC 8785)');
  const { subject, predicateType, predicate } = shape.value;
  return parsed({ subjects: subject.map(({ name, digest }) => ({ name, digest: digest.sha256 })), predicateType, predicate });
}

const signersSchema = z.array(z.string().min(1).max(200)).min(1).max(LIMITS.signaturesPerEnvelope);

/** The key ids that a statement lists as its signers, or undefined when it lists none. @source trust model, section 2 */
export function listedSigners({ predicate }: Statement): readonly string[] | undefined {
  const listed = signersSchema.safeParse(predicate['signers']);
  return listed.success && new Set(listed.data).size === listed.data.length ? listed.data : undefined;
}

/** The statement with its signers listed in the predicate, sorted. */
export function withSigners(statement: Statement, keyIds: readonly string[]): Statement {
  return { ...statement, predicate: { ...statement.predicate, signers: [...keyIds].sort() } };
}
