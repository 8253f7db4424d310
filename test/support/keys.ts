import { generateKey } from '../../src/keys/generate-key.js';
import type { KeyId } from '../../src/keys/key-id.js';
import type { KeyMaterial } from '../../src/keys/key-material.js';
import { EMPTY_RING, type Keyring, type RingKey } from '../../src/keys/keyring.js';
import { toRingKey, type Trust } from '../../src/keys/trust.js';
import type { Secret } from '../../src/model/secret.js';
import type { KeyKind } from '../../src/policy/policy.js';

export const NOW = new Date('2026-01-05T12:00:00Z');

/** The instant some days after NOW. */
export function day(offset: number): string {
  return new Date(NOW.getTime() + offset * 86_400_000).toISOString().replace('.000Z', 'Z');
}

/** A throwaway key: its ring entry and its secret. */
export interface TestKey {
  readonly id: KeyId;
  readonly entry: RingKey;
  readonly material: KeyMaterial;
  readonly file: Secret;
}

/** A fresh key that may seal and log. */
export function testKey(kind: KeyKind = 'ed25519', fields: Partial<RingKey> = {}): TestKey {
  const { material, file } = generateKey(kind);
  const entry = toRingKey(material, NOW, { uses: ['seal', 'log'], ...fields });
  return { id: material.id, entry, material, file };
}

export function ringWith(...keys: readonly (TestKey | RingKey)[]): Keyring {
  return { ...EMPTY_RING, keys: keys.map((key) => ('entry' in key ? key.entry : key)) };
}

/** Trust in a ring, with the secrets of the given keys at hand. */
export function trustIn(ring: Keyring, secretsOf: readonly TestKey[] = [], fields: Partial<Trust> = {}): Trust {
  return {
    ring,
    origin: ring.keys.length > 0 ? 'file' : 'none',
    ringPath: undefined,
    secrets: new Map(secretsOf.map(({ id, material }) => [id, material.secret])),
    given: new Set(),
    unlisted: [],
    anchors: [],
    warnings: [],
    at: NOW,
    ...fields,
  };
}
