import { sigstoreBundle } from '../envelope/sigstore-bundle.js';
import { isReservedType } from '../evidence/predicate-types.js';
import { isPublicKind } from '../keys/public-key.js';
import { loadTrust } from '../keys/trust.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { CommandResult } from '../model/report.js';
import type { Files } from '../ports/files.js';
import type { Ports } from '../ports/index.js';
import { parseJson } from '../shape/json.js';
import { describeProblems } from '../shape/parsed.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { type SignedStatement, signStatement } from '../signing/sign-statement.js';
import type { Signer } from '../signing/signer.js';
import { DEFAULT_KEYRING } from './key-inputs.js';
import { listedSubjects } from './listed-subjects.js';
import type { SignValues } from './sign.js';
import { readSubjects } from './sign-subjects.js';

/** Signs a statement of the user's own about files: `duri sign FILE`. */
export function signFiles(ports: Ports, inputs: SignValues): CommandResult {
  const [predicateType, predicatePath, out] = [
    needed(inputs.predicateType, '--predicate-type'),
    needed(inputs.predicate, '--predicate'),
    needed(inputs.out, '--out'),
  ];
  if (isReservedType(predicateType)) throw new IntegrityError('statement_type_reserved', `${predicateType} is a statement type of DuRi`);
  const named = inputs.files.length > 0 || [inputs.subjectDigest, inputs.subjectName, inputs.subjectChecksums].some((text) => text !== undefined);
  const subjects =
    (named ? undefined : listedSubjects(ports)) ??
    readSubjects(ports.files, { files: inputs.files, digest: inputs.subjectDigest, name: inputs.subjectName, checksums: inputs.subjectChecksums });
  const predicate = readPredicate(ports.files, predicatePath);
  const trust = loadTrust(ports, {
    keyringPath: inputs.keyring ?? ringHere(ports.files),
    secretInputs: inputs.signingKey,
    hmacKeys: inputs.hmacKey,
    purpose: 'sign',
    at: ports.clock.now(),
  });
  const { signers: able, warnings } = chooseSigners(trust, 'seal');
  if (able.length === 0) throw new IntegrityError('key_missing', 'there is no key to sign with');
  const signers = inputs.bundle ? [onlyPublicSigner(able)] : able;
  const signed = signStatement({ subjects, predicateType, predicate }, signers);
  ports.files.write(out, inputs.bundle ? bundleOf(signed, signers) : signed.content);
  return {
    exitCode: 0,
    json: {
      out,
      predicate_type: predicateType,
      subjects,
      signers: signers.map(({ keyId, kind }) => ({ id: keyId, kind })),
      public_keys: trust.unlisted.flatMap(({ public_key }) => public_key ?? []),
      warnings: [...trust.warnings, ...warnings],
    },
    report: {
      tone: 'good',
      headline: `Signed ${subjects.length === 1 ? subjects[0]?.name : `${subjects.length} subjects`} as ${predicateType}`,
      facts: [
        ['written', out],
        ...signers.map(({ keyId, kind }) => ['signed by', `${keyId} (${kind})`] as const),
        ...trust.unlisted.flatMap(({ public_key }) => (public_key === undefined ? [] : [['public key', public_key.replace(/\n/g, ' ').trim()] as const])),
      ],
      warnings: [...trust.warnings, ...warnings],
    },
    outputs: { 'bundle-path': out },
    short: out,
  };
}

function needed(value: string | undefined, name: string): string {
  if (value === undefined)
    throw new IntegrityError('input_invalid', `${name} is missing`, {}, { hint: 'Signing files needs it; for the evidence of a release pass --evidence.' });
  return value;
}

/** Without a word about a ring, the one of the current folder: nobody's signature is believed here. */
function ringHere(files: Files): string | undefined {
  return files.exists(DEFAULT_KEYRING) ? DEFAULT_KEYRING : undefined;
}

function readPredicate(files: Files, path: string): Record<string, unknown> {
  const content = files.read(path, LIMITS.evidenceFileBytes);
  if (content === undefined) throw new IntegrityError('input_missing', `there is no predicate file ${path}`, { path });
  const json = parseJson(content, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth - 2 });
  if (!json.ok) throw new IntegrityError('input_invalid', `${path} ${describeProblems(json.problems)}`, { path });
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new IntegrityError('input_invalid', `${path} is not a JSON object`, { path });
  if ('signers' in value) throw new IntegrityError('input_invalid', `${path} has a field "signers", which DuRi writes itself`, { path });
  return value as Record<string, unknown>;
}

function bundleOf({ envelope }: SignedStatement, [signer]: readonly Signer[]): string {
  return sigstoreBundle(envelope, signer?.keyId ?? '');
}

function onlyPublicSigner(able: readonly Signer[]): Signer {
  const fitting = able.filter(({ kind }) => isPublicKind(kind));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  throw new IntegrityError(
    'input_invalid',
    fitting.length === 0
      ? 'a bundle needs an Ed25519 or ECDSA key: nobody outside can check an HMAC'
      : `a bundle holds one signature, and ${fitting.length} public keys would sign`,
    {},
    { hint: 'Pass the one key with --signing-key and a ring, or without a ring, that has no other.' },
  );
}
