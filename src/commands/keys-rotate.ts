import { command } from '../inputs/command.js';
import { integer, optionalText } from '../inputs/input.js';
import { findKeyByText, keysByText } from '../keys/find-key.js';
import type { Keyring, RingKey } from '../keys/keyring.js';
import { OVERLAP_DAYS, rotateKey, VERIFY_DAYS } from '../keys/rotation.js';
import { isCurrent } from '../keys/standing.js';
import { readKeyring, writeKeyring } from '../keys/keyring-file.js';
import { IntegrityError } from '../model/errors.js';
import { createKey, secretAdvice } from './create-key.js';
import { managedKeyring, secretsFolder } from './key-inputs.js';

/** `duri keys rotate` */
export default command({
  name: 'keys rotate',
  summary: 'Add a new key in place of an old one; both sign meanwhile',
  description: `Makes a key of the same kind and uses, and gives the old one its ends: it signs beside the new one for ${OVERLAP_DAYS} days, and what it signed is accepted for ${VERIFY_DAYS} days after that (warning key_rotating). Ends that the old key had already are never moved out.`,
  examples: [
    { line: 'duri keys rotate', says: 'Rotate the one key of the ring' },
    { line: 'duri keys rotate release --overlap-days 14', says: 'Rotate the key named "release", with two weeks in which both sign' },
  ],
  inputs: {
    key: optionalText('The key to rotate out: id, beginning of the id, or name. May be left out when only one can be meant', 'KEY', { positional: true }),
    name: optionalText('Name of the new key', 'NAME', { flag: 'name' }, { defaultText: 'that of the old one' }),
    overlapDays: integer({ min: 0, max: 3650 }, `Days for which both sign (default: ${OVERLAP_DAYS})`, 'DAYS', { flag: 'overlap-days' }),
    verifyDays: integer({ min: 0, max: 36500 }, `Days for which the old key is accepted after that (default: ${VERIFY_DAYS})`, 'DAYS', { flag: 'verify-days' }),
    keyring: managedKeyring,
    secrets: secretsFolder,
  },
  outputs: {},
  action: undefined,
  async run(ports, { key, name, overlapDays = OVERLAP_DAYS, verifyDays = VERIFY_DAYS, keyring, secrets }) {
    const at = ports.clock.now();
    const ring = readKeyring(ports.files, keyring);
    const old = key === undefined ? onlyCurrentKey(ring.keys, ring, at) : namedKey(ring, key, at);
    let rotated = ring;
    const created = createKey(
      ports,
      { kind: old.kind, ringPath: keyring, secretsFolder: secrets, at, entry: { name: name ?? old.name, uses: old.uses, replaces: old.id } },
      (fresh) => (rotated = rotateKey(ring, { old: old.id, key: fresh, at, overlapDays, verifyDays })),
      (changed) => writeKeyring(ports.files, keyring, changed),
    );
    const before = rotated.keys.find(({ id }) => id === old.id) ?? old;
    return {
      exitCode: 0,
      json: { keyring, key: created.key, replaces: before, secret_file: created.secretPath },
      report: {
        tone: 'good',
        headline: `New ${old.kind} key in ${keyring}; the old one signs beside it until ${before.sign_until}`,
        facts: [
          ['new key', created.key.id],
          ['secret', created.secretPath],
          ['old key', old.id],
          ['old key signs until', before.sign_until ?? ''],
          ['old key is accepted until', before.verify_until ?? ''],
        ],
        next: [
          `Commit ${keyring}, and give it to every verifier before you seal with the new key.`,
          ...secretAdvice(created),
          `When every place seals with the new key: duri keys retire ${old.id} --evidence DIR`,
        ],
      },
      short: created.key.id,
    };
  },
});

/** Of several keys with one name the current one is meant: the others have been rotated out. */
function namedKey(ring: Keyring, text: string, at: Date): RingKey {
  const fitting = keysByText(ring, text);
  return fitting.length > 1 ? onlyCurrentKey(fitting, ring, at) : findKeyByText(ring, text);
}

function onlyCurrentKey(among: readonly RingKey[], ring: Keyring, at: Date): RingKey {
  const current = among.filter((key) => isCurrent(key, ring, at));
  const [only] = current;
  if (only !== undefined && current.length === 1) return only;
  throw new IntegrityError(
    'key_unnamed',
    current.length === 0
      ? 'the ring has no such key that signs now'
      : `the ring has ${current.length} such keys that sign: ${current.map(({ id }) => id).join(', ')}`,
  );
}
