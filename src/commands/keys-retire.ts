import { join } from 'node:path';
import { parseEnvelope } from '../envelope/envelope.js';
import { listedSigners, parseStatement } from '../envelope/statement.js';
import { command } from '../inputs/command.js';
import { integer, optionalText, requiredText, textList, toggle } from '../inputs/input.js';
import { findKeyByText } from '../keys/find-key.js';
import type { Keyring, RingKey } from '../keys/keyring.js';
import { retireKey, revokeKey, VERIFY_DAYS } from '../keys/rotation.js';
import { isCurrent, standingOf } from '../keys/standing.js';
import { readKeyring, writeKeyring } from '../keys/keyring-file.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { attributeSignatures } from '../verification/attribute-signatures.js';
import { hmacKey, managedKeyring } from './key-inputs.js';

/** The signed files of an evidence set that stand for a kept release. */
const SIGNATURE_FILES = ['checksums.sig', 'deployment_metadata.sig'];

/** `duri keys retire` */
export default command({
  name: 'keys retire',
  summary: 'End a key: it signs no more, or with --revoke nothing that it signed counts any more',
  description: `Retiring ends signing at once; what the key signed is accepted for ${VERIFY_DAYS} days more, or until the end it had already. Pass the evidence of every release that is deployed or kept: a key is not retired while one of them is signed by that key alone, nor while it is the only key that signs for a use. --revoke is for a key that was stolen: it takes effect at once and asks nothing.`,
  examples: [
    {
      line: 'duri keys retire SHA256:AbCdEf --evidence ./evidence --evidence ./archive/2.4.0',
      says: 'Retire a key, if both releases also carry a signature by another',
    },
    { line: 'duri keys retire release --revoke --reason "laptop stolen"', says: 'Revoke a key' },
  ],
  inputs: {
    key: requiredText('The key: id, beginning of the id, or name', 'KEY', { positional: true }),
    evidence: textList('Evidence of a release that is deployed or kept. May be given several times', 'DIR', { flag: 'evidence' }),
    verifyDays: integer({ min: 0, max: 36500 }, `Days for which its signatures are accepted still (default: ${VERIFY_DAYS})`, 'DAYS', { flag: 'verify-days' }),
    revoke: toggle('Revoke it: nothing that it signed counts any more. Needs --reason', { flag: 'revoke' }),
    reason: optionalText('Why, for those who read the ring', 'TEXT', { flag: 'reason' }),
    force: toggle('Retire it although it is still needed', { flag: 'force' }),
    keyring: managedKeyring,
    hmacKey,
  },
  outputs: {},
  action: undefined,
  async run(ports, { key: text, evidence, verifyDays = VERIFY_DAYS, revoke, reason, force, keyring, hmacKey: hmacKeys }) {
    if (revoke && reason === undefined) throw new IntegrityError('input_invalid', '--revoke needs --reason TEXT, so that others can tell later why');
    const at = ports.clock.now();
    const ring = readKeyring(ports.files, keyring);
    const key = findKeyByText(ring, text);
    if (!revoke && !force) {
      refuseLastOfUse(ring, key, at);
      const trust = loadTrust(ports, { keyringPath: keyring, secretInputs: [], hmacKeys, purpose: 'verify', at });
      for (const directory of evidence) refuseAloneIn(ports, directory, key, trust);
    }
    const changed = revoke ? revokeKey(ring, { id: key.id, at, reason }) : retireKey(ring, { id: key.id, at, reason, verifyDays });
    writeKeyring(ports.files, keyring, changed);
    const after = changed.keys.find(({ id }) => id === key.id) ?? key;
    return {
      exitCode: 0,
      json: { keyring, key: after },
      report: {
        tone: revoke ? 'warn' : 'good',
        headline: revoke
          ? `Revoked ${key.id}: nothing that it signed counts any more`
          : `Retired ${key.id}: what it signed is accepted until ${after.verify_until}`,
        facts: [
          ['key', key.id],
          ['key ring', keyring],
        ],
        next: [
          `Commit ${keyring} and give it to every verifier: until then they go by the old ring.`,
          ...(evidence.length > 0 || revoke ? [] : ['No --evidence was given, so no release was looked at. Seal again what this key alone has signed.']),
        ],
      },
      short: after.id,
    };
  },
});

function refuseLastOfUse(ring: Keyring, key: RingKey, at: Date): void {
  const others = ring.keys.filter((other) => other.id !== key.id && isCurrent(other, ring, at));
  const lost = key.uses.filter((use) => !others.some(({ uses }) => uses.includes(use)));
  if (key.state === 'active' && lost.length > 0)
    throw new IntegrityError(
      'key_needed',
      `no other key of the ring signs for ${lost.join(', ')}`,
      { key: key.id, uses: lost },
      { hint: 'Run `duri keys rotate` or `duri keys new` first; --force retires it all the same.' },
    );
}

/** Refuses while a release is signed by this key, and by no other that goes on being accepted. @throws key_needed @source trust model, section 2 */
function refuseAloneIn(ports: Pick<Ports, 'files'>, directory: string, key: RingKey, trust: Trust): void {
  if (!ports.files.isDirectory(directory)) throw new IntegrityError('directory_missing', `${directory} is no directory`, { path: directory });
  const paths = SIGNATURE_FILES.map((name) => join(directory, name)).filter((path) => ports.files.exists(path));
  if (paths.length === 0) throw new IntegrityError('input_missing', `${directory} holds none of ${SIGNATURE_FILES.join(', ')}`, { path: directory });
  for (const path of paths) {
    const envelope = parseEnvelope(ports.files.read(path, LIMITS.evidenceFileBytes) ?? new Uint8Array());
    if (!envelope.ok) throw new IntegrityError('input_invalid', `${path} ${describeProblems(envelope.problems)}`, { path });
    const statement = parseStatement(envelope.value.payload);
    const listed = statement.ok ? (listedSigners(statement.value) ?? []) : [];
    const attributions = attributeSignatures(envelope.value, trust);
    const signedByKey = listed.includes(key.id) || attributions.some(({ verified, claimed }) => verified?.id === key.id || claimed === key.id);
    const signedByOther = attributions.some(({ verified }) => verified !== undefined && verified.id !== key.id && lasts(verified, trust));
    if (signedByKey && !signedByOther)
      throw new IntegrityError('key_needed', `${path} is signed by ${key.id}, and by no other key that goes on and could be verified here`, {
        path,
        key: key.id,
      });
  }
}

function lasts(key: RingKey, { ring, at }: Trust): boolean {
  return key.state === 'active' && key.uses.includes('seal') && standingOf(key, ring, at).mayVerify;
}
