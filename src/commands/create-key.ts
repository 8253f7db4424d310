import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { generateKey } from '../keys/generate-key.js';
import type { KeyUse } from '../evidence/predicate-types.js';
import type { Keyring, RingKey } from '../keys/keyring.js';
import { toRingKey } from '../keys/trust.js';
import type { KeyKind } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';

export interface KeyRequest {
  readonly kind: KeyKind;
  readonly ringPath: string;
  /** Undefined for `duri-keys` beside the ring. */
  readonly secretsFolder: string | undefined;
  readonly at: Date;
  /** Further fields of the ring's entry. */
  readonly entry: Partial<RingKey>;
}

export interface CreatedKey {
  readonly key: RingKey;
  readonly secretPath: string;
}

/**
 * Makes a key, gives its entry to `addTo`, and writes first the secret and then the ring: a run that ends in between
 * leaves a secret that nothing names, never a ring that names a key nobody has.
 * @throws file_exists, write_failed, and what `addTo` throws, before anything is written
 */
export function createKey(ports: Pick<Ports, 'files'>, request: KeyRequest, addTo: (key: RingKey) => Keyring, write: (ring: Keyring) => void): CreatedKey {
  const { kind, ringPath, at, entry } = request;
  const { material, file, extension } = generateKey(kind);
  const folder = request.secretsFolder ?? join(dirname(ringPath), 'duri-keys');
  const secretPath = join(folder, `${fileName(entry.name) || kind}-${fileId(material.id)}.${extension}`);
  const key = toRingKey(material, at, { ...entry, secret_file: fromRing(ringPath, secretPath) });
  const ring = addTo(key);
  const isNew = !ports.files.exists(folder);
  ports.files.writeSecret(secretPath, file);
  // Only in a folder of our own making: elsewhere it would hide files that are not ours.
  if (isNew) ports.files.write(join(folder, '.gitignore'), '*\n');
  write(ring);
  return { key, secretPath };
}

/** A name for people as far as file names go, so that several secrets in one folder can be told apart. */
function fileName(name: string | undefined): string {
  return (name ?? '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}

/** The beginning of an id, as far as file names go. */
function fileId(id: string): string {
  return id
    .slice(id.indexOf(':') + 1)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 10);
}

/** The secret's path as the ring says it; undefined where no relative path leads there (another drive). */
function fromRing(ringPath: string, secretPath: string): string | undefined {
  const way = relative(dirname(ringPath), secretPath);
  return isAbsolute(way) ? undefined : way.split(sep).join('/');
}

/** What to do with a new secret, for people. */
export function secretAdvice({ key, secretPath }: CreatedKey): string[] {
  if (key.kind === 'hmac-sha256') {
    return [`Mount ${secretPath} as a file (mode 0400) where you seal and where you verify, and set DURI_HMAC_KEY_FILE to it. Whoever can read it can forge.`];
  }
  const whom = key.uses.includes('seal') ? 'the job that seals' : (HOLDERS.find(([use]) => key.uses.includes(use))?.[1] ?? 'whoever is to sign');
  return [`Give ${secretPath} to ${whom}, and to nobody else, for --signing-key ${secretPath}. Verifiers need the ring alone.`];
}

/** Who holds a key that seals nothing. */
const HOLDERS: readonly (readonly [KeyUse, string])[] = [
  ['gate', 'the job of the gate'],
  ['freeze', 'those who may stop everything'],
  ['ticket', 'the one person who approves with it'],
  ['root', 'the one person who keeps it, offline'],
  ['log', 'the job whose record it signs'],
];
