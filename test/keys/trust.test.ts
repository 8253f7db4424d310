import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { KEY_USES } from '../../src/evidence/predicate-types.js';
import { type Keyring, renderKeyring } from '../../src/keys/keyring.js';
import { loadTrust, type Trust, type TrustRequest } from '../../src/keys/trust.js';
import type { SecretInput } from '../../src/model/secret.js';
import { NOW, ringWith, testKey, type TestKey } from '../support/keys.js';
import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { refuseUntrusted } from '../../src/policy/inside.js';
import { recordingLog } from '../support/doubles.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
const ports = { files: nodeFiles() };
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
let next = 0;
function put(content: string | Uint8Array, mode = 0o600, path = join(folder.path, `f${next++}`)): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}
const putRing = (ring: Keyring): string => put(renderKeyring(ring), 0o644);
const putKey = (key: TestKey): string => put(key.file.reveal());
const file = (path: string): SecretInput => ({ from: 'file', path });
const load = (request: Partial<TrustRequest>): Trust => loadTrust(ports, { keyringPath: undefined, secretInputs: [], purpose: 'sign', at: NOW, ...request });

describe('loadTrust', () => {
  const [hmac, ed] = [testKey('hmac-sha256'), testKey('ed25519')];

  it('has an empty ring when nothing is given, and believes nobody', () => {
    expect(load({})).toEqual({
      ring: { schema_version: '1.0', keys: [] },
      origin: 'none',
      ringPath: undefined,
      secrets: new Map(),
      given: new Set(),
      unlisted: [],
      anchors: [],
      warnings: [],
      at: NOW,
    });
  });

  it('takes the ring that is named before that of the policy', () => {
    const [one, two] = [putRing(ringWith(hmac)), putRing(ringWith(ed))];
    expect(load({ keyringPath: one, policyKeyringPath: two })).toMatchObject({ origin: 'file', ringPath: one, ring: ringWith(hmac) });
    expect(load({ policyKeyringPath: two })).toMatchObject({ ringPath: two, ring: ringWith(ed) });
    expect(() => load({ keyringPath: join(folder.path, 'gone'), policyKeyringPath: two })).toThrow(code('input_missing'));
    expect(() => load({ keyringPath: put('{}') })).toThrow(code('keyring_invalid'));
  });

  it('makes a ring of one of a raw secret without any ring: every use, no window, and a warning', () => {
    const trust = load({ hmacKeys: [file(putKey(hmac))], purpose: 'verify' });
    expect(trust).toMatchObject({ origin: 'secrets', warnings: [{ reason: 'ring_of_one', subject: hmac.id }], unlisted: [] });
    expect(trust.ring.keys).toEqual([{ id: hmac.id, kind: 'hmac-sha256', uses: [...KEY_USES], state: 'active', created: '2026-01-05T12:00:00Z' }]);
    expect(trust.secrets.get(hmac.id)).toBeDefined();
  });

  it('adds a raw secret to no ring that is given', () => {
    const trust = load({ keyringPath: putRing(ringWith(ed)), hmacKeys: [file(putKey(hmac))] });
    expect(trust).toMatchObject({ origin: 'file', ring: ringWith(ed), warnings: [], unlisted: [{ id: hmac.id }] });
  });

  it('keeps a private key without a ring beside the ring, with its public half to print', () => {
    const trust = load({ secretInputs: [file(putKey(ed))] });
    expect(trust).toMatchObject({ origin: 'none', ring: { keys: [] }, unlisted: [{ id: ed.id, public_key: ed.entry.public_key }] });
    expect(load({ secretInputs: [file(putKey(ed)), file(putKey(hmac))] })).toMatchObject({
      origin: 'secrets',
      ring: { keys: [{ id: hmac.id }] },
      unlisted: [{ id: ed.id }],
    });
  });

  it('takes masked values as it takes files', () => {
    const trust = load({
      secretInputs: [{ from: 'value', name: 'signing-key', secret: ed.file }],
      hmacKeys: [{ from: 'value', name: 'hmac-key', secret: hmac.file }],
    });
    expect([...trust.given].sort()).toEqual([ed.id, hmac.id].sort());
  });

  it('takes no PEM through DURI_HMAC_KEY_FILE', () => {
    expect(() => load({ hmacKeys: [file(putKey(ed))] })).toThrow(code('key_invalid'));
    expect(() => load({ hmacKeys: [{ from: 'value', name: 'x', secret: ed.file }] })).toThrow(code('key_invalid'));
  });

  it('refuses key files that others can read, wherever they are named', () => {
    const open = put(hmac.file.reveal(), 0o644);
    expect(() => load({ hmacKeys: [file(open)] })).toThrow(code('key_permissions'));
    expect(() => load({ secretInputs: [file(open)] })).toThrow(code('key_permissions'));
    put(hmac.file.reveal(), 0o644, join(folder.path, 'open-secret'));
    expect(() => load({ keyringPath: putRing(ringWith({ ...hmac.entry, secret_file: 'open-secret' })) })).toThrow(code('key_permissions'));
  });

  it('takes a ring through DURI_HMAC_KEY_FILE, readable by all as rings are, with the secrets that it names', () => {
    put(hmac.file.reveal(), 0o600, join(folder.path, 'named', 'k'));
    const ring = putRing(ringWith({ ...hmac.entry, secret_file: 'named/k' }));
    const trust = load({ hmacKeys: [file(ring)], purpose: 'verify' });
    expect(trust).toMatchObject({ origin: 'file', ringPath: ring, warnings: [] });
    expect([...trust.secrets.keys()]).toEqual([hmac.id]);
    expect(trust.given.size).toBe(0);
  });

  it('says what is wrong with a ring in that place, and takes no other JSON', () => {
    expect(() => load({ hmacKeys: [file(put('{"schema_version":"1.0","keys":[{}]}'))] })).toThrow(code('keyring_invalid'));
    expect(() => load({ hmacKeys: [file(put(JSON.stringify({ key: 'x'.repeat(40) })))] })).toThrow(code('key_invalid'));
  });

  it('opens private keys of the ring for signing only, and misses none that is absent', () => {
    put(ed.file.reveal(), 0o600, join(folder.path, 'ed.pem'));
    put(hmac.file.reveal(), 0o600, join(folder.path, 'hmac.key'));
    const ring = putRing(
      ringWith({ ...ed.entry, secret_file: 'ed.pem' }, { ...hmac.entry, secret_file: 'hmac.key' }, { ...testKey('hmac-sha256').entry, secret_file: 'gone' }),
    );
    expect([...load({ keyringPath: ring }).secrets.keys()].sort()).toEqual([ed.id, hmac.id].sort());
    expect([...load({ keyringPath: ring, purpose: 'verify' }).secrets.keys()]).toEqual([hmac.id]);
  });

  it('names every file that trust comes from, there or not', () => {
    const ring = putRing(ringWith({ ...hmac.entry, secret_file: 'keys/gone' }));
    const [key, raw] = [putKey(ed), putKey(testKey('hmac-sha256'))];
    const trust = load({ keyringPath: ring, secretInputs: [file(key)], hmacKeys: [file(raw)] });
    expect(trust.anchors).toEqual([
      { what: 'key ring', path: ring },
      { what: 'key file', path: key },
      { what: 'key file', path: raw },
      { what: 'key file', path: join(folder.path, 'keys', 'gone') },
    ]);
  });

  it("refuses a secret file that is another key's", () => {
    put(testKey('hmac-sha256').file.reveal(), 0o600, join(folder.path, 'other.key'));
    expect(() => load({ keyringPath: putRing(ringWith({ ...hmac.entry, secret_file: 'other.key' })) })).toThrow(code('key_invalid'));
  });
});

describe('refuseUntrusted, for what trust is read from', () => {
  const [release, safe] = [join(folder.path, 'release'), join(folder.path, 'safe')];
  mkdirSync(join(release, 'sub'), { recursive: true });
  mkdirSync(safe);
  put('{}', 0o644, join(release, 'sub', 'ring'));
  put('{}', 0o644, join(safe, 'ring'));
  symlinkSync(join(release, 'sub', 'ring'), join(safe, 'link-in'));
  symlinkSync(join(safe, 'ring'), join(release, 'link-out'));
  symlinkSync(release, join(folder.path, 'release-link'));
  const refuse = (path: string, directory = release): void =>
    refuseUntrusted(
      { files: ports.files, environment: { ...nodeEnvironment('0.0.0'), cwd: folder.path }, log: recordingLog() },
      'prod',
      [{ what: 'key ring', path }],
      [directory],
    );

  it.each([
    ['stands inside', () => refuse(join(release, 'sub', 'ring'))],
    ['is a link that leads inside', () => refuse(join(safe, 'link-in'))],
    ['is a link inside that leads out', () => refuse(join(release, 'link-out'))],
    ['stands inside by way of ..', () => refuse(join(safe, '..', 'release', 'sub', 'ring'))],
    ['stands inside, where the directory is named by a link', () => refuse(join(release, 'sub', 'ring'), join(folder.path, 'release-link'))],
    ['is named by a link, inside a directory that is not', () => refuse(join(folder.path, 'release-link', 'sub', 'ring'))],
    ['would stand inside, were it there', () => refuse(join(release, 'new', 'ring'))],
    ['is the directory itself', () => refuse(release)],
  ])('refuses a ring that %s', (_, attempt) => {
    expect(attempt).toThrow(code('policy_untrusted'));
  });

  it('takes one that stands beside, also where names begin alike', () => {
    expect(() => refuse(join(safe, 'ring'))).not.toThrow();
    expect(() => refuse(join(folder.path, 'release-notes'))).not.toThrow();
    expect(() => refuse(join(folder.path, '..ring'), join(folder.path, 'safe'))).not.toThrow();
    expect(() => refuse(join(release, '..ring'))).toThrow(code('policy_untrusted'));
  });
});
