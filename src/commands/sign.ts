import { sigstoreBundle } from '../envelope/sigstore-bundle.js';
import { isReservedType } from '../evidence/predicate-types.js';
import { command } from '../inputs/command.js';
import { optionalText, requiredText, textList, toggle } from '../inputs/input.js';
import { isPublicKind } from '../keys/public-key.js';
import { loadTrust } from '../keys/trust.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Files } from '../ports/files.js';
import { parseJson } from '../shape/json.js';
import { describeProblems } from '../shape/parsed.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { type SignedStatement, signStatement } from '../signing/sign-statement.js';
import type { Signer } from '../signing/signer.js';
import { DEFAULT_KEYRING, hmacKey, keyring, signingKey } from './key-inputs.js';
import { readSubjects } from './sign-subjects.js';

/** `duri sign` */
export default command({
  name: 'sign',
  summary: 'Sign files with a statement of your own',
  description:
    'Signs an in-toto statement about files: your predicate, with the key ids of its signers added as `signers`. Writes a DSSE envelope with a signature by every key at hand that may sign for "seal", or with --bundle a Sigstore bundle with one public-key signature, for `cosign verify-blob-attestation --key`. Statement types of DuRi itself are refused.',
  examples: [
    { line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --out scan.intoto.json', says: 'An envelope' },
    {
      line: 'duri sign app.tar.gz --predicate-type https://example.com/scan/v1 --predicate scan.json --signing-key key.pem --bundle --out scan.sigstore.json',
      says: 'A bundle for cosign',
    },
  ],
  inputs: {
    files: textList('Files to sign', 'FILE', { positional: true, action: 'subject-path' }),
    subjectDigest: optionalText('Digest of what is signed, instead of a file', 'sha256:HEX', { flag: 'subject-digest', action: 'subject-digest' }),
    subjectName: optionalText('Its name', 'NAME', { flag: 'subject-name', action: 'subject-name' }, { defaultText: 'the file name' }),
    subjectChecksums: optionalText('A file as sha256sum writes it: signs everything that it lists', 'FILE', {
      flag: 'subject-checksums',
      action: 'subject-checksums',
    }),
    predicateType: requiredText('Type of the predicate: a URI of your own', 'URI', { flag: 'predicate-type', action: 'predicate-type' }),
    predicate: requiredText('The predicate: a file with a JSON object', 'FILE', { flag: 'predicate', action: 'predicate-path' }),
    out: requiredText('Where to write', 'FILE', { flag: 'out', action: 'out' }),
    bundle: toggle('Write a Sigstore bundle instead of an envelope', { flag: 'bundle', action: 'bundle' }),
    signingKey,
    hmacKey,
    keyring,
  },
  outputs: { 'bundle-path': 'Path of the envelope or bundle that was written' },
  action: { name: 'sign', icon: 'edit-3', permissions: { contents: 'read' } },
  async run(ports, inputs) {
    const { predicateType, out } = inputs;
    if (isReservedType(predicateType)) throw new IntegrityError('statement_type_reserved', `${predicateType} is a statement type of DuRi`);
    const subjects = readSubjects(ports.files, {
      files: inputs.files,
      digest: inputs.subjectDigest,
      name: inputs.subjectName,
      checksums: inputs.subjectChecksums,
    });
    const predicate = readPredicate(ports.files, inputs.predicate);
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
  },
});

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
