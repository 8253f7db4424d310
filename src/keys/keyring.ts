import { z } from 'zod';
import { KEY_USES } from '../evidence/predicate-types.js';
import { isInstant } from '../model/instant.js';
import { LIMITS } from '../model/limits.js';
import { KEY_KINDS } from '../policy/policy.js';
import { parseDocument } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';
import type { KeyId } from './key-id.js';
import { keyProblems, ringProblems } from './keyring-rules.js';

export const KEY_STATES = ['active', 'retired', 'revoked'] as const;

/** The version of the ring's format that this DuRi reads and writes. */
export const KEYRING_VERSION = '1.0';

const keyId = z
  .string()
  .regex(/^(SHA256:[A-Za-z0-9+/]{43}|hmac-sha256:[A-Za-z0-9_-]{43})$/, 'is not a key id (SHA256:… or hmac-sha256:…)')
  .transform((text) => text as KeyId);
const instant = z.string().refine(isInstant, 'is not an instant in UTC such as 2026-01-05T12:00:00Z');

const line = z
  .string()
  .min(1)
  .max(300)
  // eslint-disable-next-line no-control-regex
  .regex(/^[^\x00-\x1f\x7f]*$/, 'has control characters');

export const ringKeySchema = z
  .strictObject({
    id: keyId.describe('SSH fingerprint of the public key, or for HMAC a fingerprint of the secret.'),
    name: line.max(100).optional().describe('A name for people.'),
    kind: z.enum(KEY_KINDS),
    uses: z.array(z.enum(KEY_USES)).min(1).max(KEY_USES.length).describe('What the key may sign.'),
    state: z.enum(KEY_STATES).describe('active signs and verifies; retired only verifies, until verify_until; revoked does neither.'),
    created: instant,
    sign_from: instant.optional().describe('First instant at which it may sign, and from which it verifies.'),
    sign_until: instant.optional().describe('Last instant at which it may sign.'),
    verify_until: instant.optional().describe('Last instant at which its signatures are accepted.'),
    public_key: z.string().max(1000).optional().describe('SPKI as PEM; absent for HMAC, which has no public half.'),
    secret_file: line.max(LIMITS.pathBytes).optional().describe('Where the secret lies, relative to this file. A path, never a secret.'),
    replaces: keyId.optional().describe('Id of the key that this one rotates out.'),
    ended: instant.optional().describe('When it was retired or revoked.'),
    reason: line.optional().describe('Why it was retired or revoked.'),
  })
  .superRefine((key, context) => {
    for (const { field, message } of keyProblems(key)) context.addIssue({ code: 'custom', path: [field], message });
  });

export const keyringSchema = z
  .strictObject({
    schema_version: z.literal(KEYRING_VERSION, `is not ${KEYRING_VERSION}, the one version that this DuRi knows`),
    keys: z.array(ringKeySchema).max(LIMITS.keysPerRing, `has more than ${LIMITS.keysPerRing} keys`),
  })
  .superRefine(({ keys }, context) => {
    for (const { index, field, message } of ringProblems(keys)) context.addIssue({ code: 'custom', path: ['keys', index, field], message });
  })
  .describe('DuRi key ring: who may sign what, and when. Nothing in it is secret.');

/** One key of the ring, as `duri.keyring.json` writes it. Instants are inclusive. */
export type RingKey = z.output<typeof ringKeySchema>;
export type Keyring = z.output<typeof keyringSchema>;

export const EMPTY_RING: Keyring = { schema_version: KEYRING_VERSION, keys: [] };

/** Reads `duri.keyring.json`; every problem is named by its field. */
export function parseKeyring(content: Uint8Array | string): Parsed<Keyring> {
  return parseDocument(content, keyringSchema, { maxBytes: LIMITS.policyBytes, maxDepth: LIMITS.jsonDepth });
}

/** A ring as its file: indented, fields in the order of the schema, a line feed at the end. */
export function renderKeyring({ schema_version, keys }: Keyring): string {
  const fields = Object.keys(ringKeySchema.shape) as (keyof RingKey)[];
  const ordered = keys.map((key) => Object.fromEntries(fields.flatMap((field) => (key[field] === undefined ? [] : [[field, key[field]]]))));
  return `${JSON.stringify({ schema_version, keys: ordered }, null, 2)}\n`;
}
