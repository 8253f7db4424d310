import { integer, optionalText, secrets, textOr } from '../inputs/input.js';

/** Where the commands that manage a ring keep it, unless told otherwise. */
export const DEFAULT_KEYRING = 'duri.keyring.json';

/** The ring that `keys …` reads and writes. */
export const managedKeyring = textOr(DEFAULT_KEYRING, 'The key ring', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING' });

/** The ring that signing and verification believe. */
export const keyring = optionalText('The public key ring; else what the policy names', 'FILE', { flag: 'keyring', env: 'DURI_KEYRING', action: 'keyring' });

/** Keys to sign with. */
export const signingKey = secrets(
  'A key to sign with: a PEM private key (Ed25519, ECDSA P-256) or a raw HMAC secret of 32 bytes or more. May be given several times',
  { flag: 'signing-key', action: 'signing-key' },
);

/** The HMAC secret of the owner's deployments; it both signs and verifies. */
export const hmacKey = secrets('A raw HMAC secret, or a key ring whose secret files lie where it says', {
  flag: 'hmac-key-file',
  env: 'DURI_HMAC_KEY_FILE',
  action: 'hmac-key',
});

/** Where new secrets are written. */
export const secretsFolder = optionalText(
  'Folder for the secret, which is never committed',
  'DIR',
  { flag: 'secrets' },
  { defaultText: 'duri-keys beside the ring' },
);

/** The owner's variable for when a key is due. */
export const rotationDays = integer({ min: 1, max: 36500 }, 'Days after which a key is due to be rotated', 'DAYS', { env: 'DURI_HMAC_KEY_ROTATION_PERIOD' });
