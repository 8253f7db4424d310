import { dirname, join } from 'node:path';
import { KEY_USES } from '../evidence/predicate-types.js';
import { IntegrityError } from '../model/errors.js';
import type { TrustedFile } from '../policy/inside.js';
import { type Warning, warning } from '../model/finding.js';
import { toInstant } from '../model/instant.js';
import { LIMITS } from '../model/limits.js';
import type { Secret, SecretInput } from '../model/secret.js';
import type { Files } from '../ports/files.js';
import { describeProblems } from '../shape/parsed.js';
import { looksLikeJson } from './secret-shapes.js';
import type { KeyId } from './key-id.js';
import { type KeyMaterial, readHmacSecret, readKeyMaterial } from './key-material.js';
import { EMPTY_RING, type Keyring, KEYRING_VERSION, parseKeyring, type RingKey } from './keyring.js';
import { readKeyring } from './keyring-file.js';

/** Whom this run believes, and what it can sign or check HMACs with. Nothing of it comes from release or evidence. */
export interface Trust {
  /** Without keys when neither a ring nor a raw secret was given. */
  readonly ring: Keyring;
  /** Where the ring comes from: a file, raw secrets that were given without one, or nowhere. */
  readonly origin: 'file' | 'secrets' | 'none';
  /** The ring's file; undefined unless `origin` is `file`. */
  readonly ringPath: string | undefined;
  /** Raw HMAC secrets, or private keys as PKCS #8 DER, by the id of their key. */
  readonly secrets: ReadonlyMap<KeyId, Secret>;
  /** Keys whose secret was handed over by name, not found through `secret_file`. */
  readonly given: ReadonlySet<KeyId>;
  /** Keys of secrets that were given and stand in no ring; `seal --signing-key PEM` prints their public half. */
  readonly unlisted: readonly RingKey[];
  /** Every file that trust is read from, for `refuseUntrusted`: rings and key files. */
  readonly anchors: readonly TrustedFile[];
  readonly warnings: readonly Warning[];
  /** The one instant of this run. */
  readonly at: Date;
}

export interface TrustRequest {
  /** From `--keyring` or DURI_KEYRING. */
  readonly keyringPath: string | undefined;
  /** What the policy names, already resolved to a path; used when `keyringPath` is undefined. */
  readonly policyKeyringPath?: string | undefined;
  /** `--signing-key`: PEM private keys and raw HMAC secrets. */
  readonly secretInputs: readonly SecretInput[];
  /** DURI_HMAC_KEY_FILE: raw secrets or a ring with its secret files; never PEM. */
  readonly hmacKeys?: readonly SecretInput[];
  /** Who only verifies needs no private key, so none is opened on its behalf. */
  readonly purpose: 'sign' | 'verify';
  readonly at: Date;
}

/**
 * Reads ring and secrets. The ring is the first of `keyringPath`, `policyKeyringPath`, a ring named by `hmacKeys`;
 * without any, raw secrets make one.
 * @throws keyring_invalid, input_missing, key_invalid, key_permissions
 */
export function loadTrust(ports: { readonly files: Files }, request: TrustRequest): Trust {
  const { files } = ports;
  const { at } = request;
  const hmac = (request.hmacKeys ?? []).map((input) => readHmacInput(files, input));
  const given = [...request.secretInputs.map((input) => readSigningKey(files, input)), ...hmac.flatMap((one) => ('material' in one ? [one.material] : []))];
  const namedRings = hmac.flatMap((one) => ('ring' in one ? [one] : []));

  const ringPath = request.keyringPath ?? request.policyKeyringPath ?? namedRings[0]?.path;
  const fileRing = ringPath === undefined ? undefined : readKeyring(files, ringPath);
  const raw = uniqueById(given).filter(({ kind }) => kind === 'hmac-sha256');
  const ring = fileRing ?? (raw.length > 0 ? ringOf(raw, at) : EMPTY_RING);
  const origin = fileRing !== undefined ? 'file' : raw.length > 0 ? 'secrets' : 'none';

  const rings = [
    ...namedRings.filter(({ path }) => path !== ringPath),
    ...(ringPath === undefined || fileRing === undefined ? [] : [{ ring: fileRing, path: ringPath }]),
  ];
  const found = rings.flatMap((one) => readSecretFiles(files, one.ring, one.path, request.purpose));
  const secrets = new Map([...found, ...given].map(({ id, secret }) => [id, secret]));
  return {
    ring,
    origin,
    ringPath: origin === 'file' ? ringPath : undefined,
    secrets,
    given: new Set(given.map(({ id }) => id)),
    unlisted: uniqueById(given)
      .filter(({ id }) => !ring.keys.some((key) => key.id === id))
      .map((material) => toRingKey(material, at)),
    anchors: anchorsOf(request, rings),
    warnings:
      origin === 'secrets'
        ? raw.map(({ id }) => warning('ring_of_one', id, 'No key ring was given: this secret is trusted for every use, without a window.'))
        : [],
    at,
  };
}

/** The files that a request names, and those that its rings name: there or not, they are where trust would come from. */
function anchorsOf(request: TrustRequest, rings: readonly { readonly ring: Keyring; readonly path: string }[]): TrustedFile[] {
  const given = [...request.secretInputs, ...(request.hmacKeys ?? [])].flatMap((input) => (input.from === 'file' ? [input.path] : []));
  const named = rings.flatMap(({ ring, path }) =>
    ring.keys.flatMap(({ secret_file }) => (secret_file === undefined ? [] : [join(dirname(path), secret_file)])),
  );
  return [...rings.map(({ path }) => ({ what: 'key ring', path })), ...[...given, ...named].map((path) => ({ what: 'key file', path }))];
}

/** The entry of the ring for a key: for every use and without a window, unless told otherwise. */
export function toRingKey({ id, kind, publicKey }: KeyMaterial, at: Date, more: Partial<RingKey> = {}): RingKey {
  return { id, kind, uses: [...KEY_USES], state: 'active', created: toInstant(at), ...(publicKey === undefined ? {} : { public_key: publicKey }), ...more };
}

function ringOf(materials: readonly KeyMaterial[], at: Date): Keyring {
  return { schema_version: KEYRING_VERSION, keys: materials.map((material) => toRingKey(material, at)) };
}

function readSigningKey(files: Files, input: SecretInput): KeyMaterial {
  return input.from === 'file' ? readKeyMaterial(files.readSecret(input.path), input.path) : readKeyMaterial(input.secret, input.name);
}

/** A raw secret, or a ring. A ring is public and may have any permissions, so those are judged only when it is none. */
function readHmacInput(files: Files, input: SecretInput): { readonly material: KeyMaterial } | { readonly ring: Keyring; readonly path: string } {
  if (input.from === 'value') return { material: readHmacSecret(input.secret, input.name) };
  const content = files.read(input.path, LIMITS.policyBytes);
  if (content !== undefined && looksLikeJson(content)) {
    const ring = parseKeyring(content);
    if (ring.ok) return { ring: ring.value, path: input.path };
    if (Buffer.from(content).includes('"keys"'))
      throw new IntegrityError('keyring_invalid', `${input.path}: ${describeProblems(ring.problems)}`, { path: input.path });
  }
  return { material: readHmacSecret(files.readSecret(input.path), input.path) };
}

/**
 * The secrets that a ring says where to find. One that is not there, or that this account may not open, is no error:
 * its key just cannot be used here. One that is another key's is.
 */
function readSecretFiles(files: Files, ring: Keyring, ringPath: string, purpose: TrustRequest['purpose']): KeyMaterial[] {
  return ring.keys.flatMap(({ id, kind, secret_file }) => {
    if (secret_file === undefined || (purpose === 'verify' && kind !== 'hmac-sha256')) return [];
    const path = join(dirname(ringPath), secret_file);
    const secret = readIfPossible(files, path);
    if (secret === undefined) return [];
    const material = kind === 'hmac-sha256' ? readHmacSecret(secret, path) : readKeyMaterial(secret, path);
    if (material.id !== id) throw new IntegrityError('key_invalid', `${path} holds another key than the ring says`, { expected: id, actual: material.id });
    return [material];
  });
}

function readIfPossible(files: Files, path: string): Secret | undefined {
  if (!files.exists(path)) return undefined;
  try {
    return files.readSecret(path);
  } catch (error) {
    if (error instanceof IntegrityError && error.code === 'input_missing') return undefined;
    throw error;
  }
}

function uniqueById(materials: readonly KeyMaterial[]): KeyMaterial[] {
  return [...new Map(materials.map((material) => [material.id, material])).values()];
}
