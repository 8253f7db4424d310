import { KEY_USES, type KeyUse } from '../evidence/predicate-types.js';
import { command } from '../inputs/command.js';
import { choice, integer, optionalText, textOr } from '../inputs/input.js';
import { EMPTY_RING } from '../keys/keyring.js';
import { addKey } from '../keys/rotation.js';
import { readKeyring, writeKeyring } from '../keys/keyring-file.js';
import { IntegrityError } from '../model/errors.js';
import { addDays, toInstant } from '../model/instant.js';
import { KEY_KINDS } from '../policy/policy.js';
import { createKey, secretAdvice } from './create-key.js';
import { managedKeyring, secretsFolder } from './key-inputs.js';

/** `duri keys new` */
export default command({
  name: 'keys new',
  summary: 'Make a signing key and add it to the key ring',
  description:
    'Makes a key, writes its secret to a file that only you can read, and adds its public entry to the key ring, which is made if it is not there. The ring holds nothing secret: commit it, and keep it where the released program cannot write.',
  examples: [
    { line: 'duri keys new', says: 'A first key (HMAC), for sealing and for the log' },
    { line: 'duri keys new --kind ed25519 --name release', says: 'A key whose signatures convince others; verifiers need no secret' },
    { line: 'duri keys new --kind ecdsa-p256 --uses gate --verify-days 365', says: 'A key for gates, whose signatures are accepted for a year' },
  ],
  inputs: {
    kind: choice(KEY_KINDS, 'hmac-sha256', 'Kind of key', { flag: 'kind' }),
    name: optionalText('A name for people', 'NAME', { flag: 'name' }),
    uses: textOr('seal,log,receipt', `What it may sign: a list of ${KEY_USES.join(', ')}`, 'LIST', { flag: 'uses' }),
    signDays: integer({ min: 1, max: 36500 }, 'Days for which it may sign; without it no end', 'DAYS', { flag: 'sign-days' }),
    verifyDays: integer({ min: 1, max: 36500 }, 'Days for which its signatures are accepted; without it no end', 'DAYS', { flag: 'verify-days' }),
    keyring: managedKeyring,
    secrets: secretsFolder,
  },
  outputs: {},
  action: undefined,
  async run(ports, { kind, name, uses, signDays, verifyDays, keyring, secrets }) {
    if (signDays !== undefined && verifyDays !== undefined && signDays > verifyDays)
      throw new IntegrityError('input_invalid', '--verify-days is less than --sign-days');
    const at = ports.clock.now();
    const ring = ports.files.exists(keyring) ? readKeyring(ports.files, keyring) : EMPTY_RING;
    const end = (days: number | undefined): string | undefined => (days === undefined ? undefined : toInstant(addDays(at, days)));
    const entry = { name, uses: parseUses(uses), sign_until: end(signDays), verify_until: end(verifyDays) };
    const created = createKey(
      ports,
      { kind, ringPath: keyring, secretsFolder: secrets, at, entry },
      (key) => addKey(ring, key),
      (changed) => writeKeyring(ports.files, keyring, changed),
    );
    return {
      exitCode: 0,
      json: { keyring, key: created.key, secret_file: created.secretPath },
      report: {
        tone: 'good',
        headline: `New ${kind} key in ${keyring}`,
        facts: [
          ['key', created.key.id],
          ['uses', created.key.uses.join(', ')],
          ['secret', created.secretPath],
          ['key ring', keyring],
        ],
        next: [`Commit ${keyring}; it holds nothing secret. Never commit ${created.secretPath}.`, ...secretAdvice(created)],
      },
      short: created.key.id,
    };
  },
});

function parseUses(text: string): KeyUse[] {
  const words = text.split(/[,\s]+/).filter((word) => word !== '');
  const unknown = words.find((word) => !KEY_USES.includes(word as KeyUse));
  if (unknown !== undefined || words.length === 0)
    throw new IntegrityError('input_invalid', `--uses is "${text.slice(0, 80)}"; expected a list of ${KEY_USES.join(', ')}`);
  return KEY_USES.filter((use) => words.includes(use));
}
