import { type Envelope, parseEnvelope } from '../envelope/envelope.js';
import { listedSigners, parseStatement, type Statement, type Subject } from '../envelope/statement.js';
import type { KeyUse } from '../evidence/predicate-types.js';
import type { KeyId } from '../keys/key-id.js';
import type { Trust } from '../keys/trust.js';
import { failure, type Finding, pass, unknown, type Warning } from '../model/finding.js';
import type { ReasonCode } from '../model/reasons.js';
import type { KeyKind } from '../policy/policy.js';
import { describeProblems, type Problem } from '../shape/parsed.js';
import { attributeSignatures } from './attribute-signatures.js';
import { checkSigners } from './check-signers.js';
import { checkThreshold } from './check-threshold.js';
import { ENVELOPE_CHECKS } from './envelope-checks.js';

export interface EnvelopeRequest {
  /** Name of the signature file, such as `checksums.sig`: the subject of findings. */
  readonly file: string;
  /** Its bytes; undefined when it is not there. */
  readonly content: Uint8Array | undefined;
  /** The file that it must sign: its name and the digest of the bytes that were received. */
  readonly subject: Subject;
  readonly predicateType: string;
  readonly use: KeyUse;
  readonly trust: Trust;
  readonly requirement: { readonly threshold: number; readonly kinds: readonly KeyKind[] };
  /** DURI_HMAC_KEY_DUAL_VERIFY; false accepts only the newest key of a rotation. */
  readonly dualVerify: boolean;
  /** Warn when nothing but HMAC stands behind the file (`boot`, `watch`). */
  readonly warnHmacOnly?: boolean;
  /** The subject was verified in the keys' time. @source trust model, section 2 */
  readonly verifiedBefore?: boolean;
}

export interface EnvelopeResult {
  /** One for each check of ENVELOPE_CHECKS at least, in that order. */
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  /** Nothing failed: trusted keys signed exactly this file, as this kind of document. */
  readonly authentic: boolean;
  /** The signed statement; undefined unless `authentic`, so that nothing else is ever believed. */
  readonly statement: Statement | undefined;
  /** The keys that count towards the threshold, sorted by id. */
  readonly signedBy: readonly { readonly keyId: KeyId; readonly kind: KeyKind }[];
}

/**
 * Does this envelope prove that trusted keys signed exactly this file, as this kind of document? The first failure
 * decides: not there, not readable, not signed by whom it must be, signed about something else. What depends on a
 * failure is `unknown`. Never throws for what the file holds.
 * @source trust model, sections 2 and 4
 */
export function verifyEnvelope(request: EnvelopeRequest): EnvelopeResult {
  const { file, content, trust } = request;
  if (content === undefined) return ends(request, 'signature_missing', `${file} is not there`);
  if (content.byteLength === 0) return ends(request, 'evidence_empty', `${file} is empty`);
  const envelope = parseEnvelope(content);
  if (!envelope.ok) return ends(request, malformed(envelope.problems), `${file} ${describeProblems(envelope.problems)}`);
  const statement = parseStatement(envelope.value.payload);
  if (!statement.ok) return ends(request, malformed(statement.problems), `the payload of ${file} ${describeProblems(statement.problems)}`);
  const signers = listedSigners(statement.value);
  if (signers === undefined) return ends(request, 'evidence_unparseable', `the payload of ${file} does not list its signers`);
  if (trust.ring.keys.length === 0) return ends(request, 'keyring_missing', 'there is no key to believe a signature by', ENVELOPE_CHECKS.signers);
  return judge(request, envelope.value, statement.value, signers);
}

function judge(request: EnvelopeRequest, envelope: Envelope, statement: Statement, signers: readonly string[]): EnvelopeResult {
  const { file, trust } = request;
  const attributions = attributeSignatures(envelope, trust);
  const presence = checkSigners(file, signers, attributions, trust);
  const threshold = checkThreshold({ ...request, signers, broken: presence.broken }, attributions);
  const anyVerified = attributions.some(({ verified }) => verified !== undefined);
  const findings = [
    pass(ENVELOPE_CHECKS.form, file, 'is an envelope with a statement, in canonical form'),
    ...presence.findings,
    ...threshold.findings,
    ...(anyVerified ? [checkType(request, statement), checkSubject(request, statement)] : unknowns(file, [ENVELOPE_CHECKS.type, ENVELOPE_CHECKS.subject])),
  ];
  const authentic = !findings.some(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  return {
    findings,
    warnings: [...presence.warnings, ...threshold.warnings],
    authentic,
    statement: authentic ? statement : undefined,
    signedBy: threshold.accepted.map(({ id, kind }) => ({ keyId: id, kind })),
  };
}

function checkType({ file, predicateType }: EnvelopeRequest, statement: Statement): Finding {
  if (statement.predicateType === predicateType) return pass(ENVELOPE_CHECKS.type, file, 'is of the kind that it must be');
  return failure(ENVELOPE_CHECKS.type, 'signature_wrong_type', file, 'signs a document of another kind', {
    expected: predicateType,
    actual: statement.predicateType,
  });
}

function checkSubject({ file, subject }: EnvelopeRequest, statement: Statement): Finding {
  if (statement.subjects.some(({ digest }) => digest === subject.digest)) return pass(ENVELOPE_CHECKS.subject, file, `signs ${subject.name} as it is`);
  const [first] = statement.subjects;
  return failure(ENVELOPE_CHECKS.subject, 'signature_wrong_file', file, `does not sign ${subject.name} as it is`, {
    expected: first?.digest ?? 'a subject',
    actual: subject.digest,
  });
}

/** A result that ends at its first failure; every later check is unknown. */
function ends({ file }: EnvelopeRequest, reason: ReasonCode, message: string, at: string = ENVELOPE_CHECKS.form): EnvelopeResult {
  const checks = Object.values(ENVELOPE_CHECKS);
  const index = checks.findIndex((check) => check === at);
  const before = checks.slice(0, index).map((check) => pass(check, file, 'is an envelope with a statement, in canonical form'));
  return {
    findings: [...before, failure(at, reason, file, message), ...unknowns(file, checks.slice(index + 1))],
    warnings: [],
    authentic: false,
    statement: undefined,
    signedBy: [],
  };
}

function unknowns(file: string, checks: readonly string[]): Finding[] {
  return checks.map((check) => unknown(check, file, 'could not be looked at: what it rests on failed'));
}

function malformed(problems: readonly Problem[]): ReasonCode {
  return problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
}
