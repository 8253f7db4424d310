import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keyring, RingKey } from '../../src/keys/keyring.js';
import { signerWith, STATEMENT } from '../support/envelopes.js';
import { day, testKey } from '../support/keys.js';
import { readKeyMaterial } from '../../src/keys/key-material.js';
import { Secret } from '../../src/model/secret.js';
import { signStatement } from '../../src/signing/sign-statement.js';
import { type DuriRun, runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const root = tempFolder();
afterAll(() => root.remove());
let next = 0;

/** A folder of its own, and the CLI in it on some day. */
function workplace(): { readonly path: string; duri(args: string, offset?: number, env?: Record<string, string>): DuriRun; ring(): Keyring } {
  const path = join(root.path, `w${next++}`);
  mkdirSync(path);
  return {
    path,
    duri: (args, offset = 0, env = {}) => runDuri(args.split(' '), { cwd: path, env, at: day(offset) }),
    ring: () => JSON.parse(readFileSync(join(path, 'duri.keyring.json'), 'utf8')) as Keyring,
  };
}
const keyAt = ({ keys }: Keyring, index: number): RingKey => keys[index]!;

describe('duri keys new', () => {
  it('makes ring, folder and secret, and says what to commit and what to mount', () => {
    const { path, duri, ring } = workplace();
    const run = duri('keys new');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const key = keyAt(ring(), 0);
    expect(key).toMatchObject({ kind: 'hmac-sha256', uses: ['seal', 'receipt', 'log'], state: 'active', created: day(0) });
    const secret = join(path, key.secret_file ?? '');
    expect(statSync(secret).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(path, 'duri-keys', '.gitignore'), 'utf8')).toBe('*\n');
    expect(run.stdout).toContain('Commit duri.keyring.json');
    expect(run.stdout).toContain('DURI_HMAC_KEY_FILE');
    expect(run.stdout + readFileSync(join(path, 'duri.keyring.json'), 'utf8')).not.toContain(readFileSync(secret, 'utf8').trim());
  });

  it('adds to a ring, with name, uses, kind and windows', () => {
    const { duri, ring } = workplace();
    duri('keys new');
    expect(duri('keys new --kind ecdsa-p256 --name release --uses gate,seal --sign-days 30 --verify-days 60 --json').json()).toMatchObject({
      keyring: 'duri.keyring.json',
      key: { name: 'release' },
    });
    expect(keyAt(ring(), 1)).toMatchObject({ kind: 'ecdsa-p256', name: 'release', uses: ['seal', 'gate'], sign_until: day(30), verify_until: day(60) });
    expect(ring().keys).toHaveLength(2);
  });

  it.each([
    ['seal', 'the job that seals'],
    ['seal,gate', 'the job that seals'],
    ['gate', 'the job of the gate'],
    ['ticket', 'the one person who approves with it'],
    ['freeze,log', 'those who may stop everything'],
    ['receipt', 'whoever is to sign'],
  ])('says who is to hold a key for %s', (uses, holder) => {
    const { duri } = workplace();
    expect(duri(`keys new --kind ed25519 --uses ${uses}`).stdout).toContain(`to ${holder}, and to nobody else`);
  });

  it('names the secret after the name for people, as far as file names go', () => {
    const { path, duri } = workplace();
    for (const name of ['gate', '../Ann_of_shop/', '///']) expect(duri(`keys new --kind ed25519 --name ${name}`).exitCode).toBe(0);
    const names = readdirSync(join(path, 'duri-keys')).filter((name) => name.endsWith('.pem'));
    expect(names.map((name) => name.replace(/-[A-Za-z0-9]+\.pem$/, '')).sort()).toEqual(['Ann-of-shop', 'ed25519', 'gate']);
  });

  it('puts no .gitignore into a folder that was there already', () => {
    const { path, duri } = workplace();
    mkdirSync(join(path, 'mine'));
    expect(duri('keys new --secrets mine').exitCode).toBe(0);
    expect(readdirSync(join(path, 'mine'))).toHaveLength(1);
    expect(existsSync(join(path, 'mine', '.gitignore'))).toBe(false);
  });

  it.each([
    ['keys new --kind rsa', 'input_invalid'],
    ['keys new --uses seal,everything', 'input_invalid'],
    ['keys new --uses ,', 'input_invalid'],
    ['keys new --sign-days 9 --verify-days 8', 'input_invalid'],
    ['keys new --verify-days 0', 'input_invalid'],
    ['keys new --keyring broken.json', 'keyring_invalid'],
  ])('refuses %s and writes nothing', (args, code) => {
    const { path, duri } = workplace();
    writeFileSync(join(path, 'broken.json'), '{');
    const run = duri(`${args} --json`);
    expect(run.exitCode).toBe(2);
    expect(run.json()).toMatchObject({ status: null, error: { code } });
    expect(readdirSync(path)).toEqual(['broken.json']);
  });
});

describe('duri keys rotate', () => {
  it('adds a key in place of the one of the ring, for both to sign meanwhile', () => {
    const { duri, ring } = workplace();
    duri('keys new --kind ed25519 --name release --uses gate');
    expect(duri('keys rotate', 10).exitCode).toBe(0);
    expect(ring().keys).toMatchObject([
      { sign_until: day(17), verify_until: day(107) },
      { kind: 'ed25519', name: 'release', uses: ['gate'], created: day(10), replaces: keyAt(ring(), 0).id },
    ]);
    expect(duri('keys rotate release --overlap-days 1 --verify-days 2', 20).exitCode).toBe(0);
    expect(ring().keys).toMatchObject([{}, { sign_until: day(21), verify_until: day(23) }, { replaces: keyAt(ring(), 1).id }]);
  });

  it('asks which key is meant when there are several, and refuses one that has ended', () => {
    const { duri, ring } = workplace();
    duri('keys new');
    duri('keys new');
    expect(duri('keys rotate --json').json()).toMatchObject({ error: { code: 'key_unnamed' } });
    expect(duri('keys rotate nobody --json').json()).toMatchObject({ error: { code: 'key_unnamed' } });
    duri(`keys retire ${keyAt(ring(), 0).id}`);
    expect(duri(`keys rotate ${keyAt(ring(), 0).id} --json`).json()).toMatchObject({ error: { code: 'key_may_not_sign' } });
    expect(duri('keys rotate').exitCode).toBe(0);
  });
});

describe('duri keys retire', () => {
  it('retires a key that others stand in for, and gives its window an end', () => {
    const { duri, ring } = workplace();
    duri('keys new');
    duri('keys rotate');
    expect(duri(`keys retire ${keyAt(ring(), 0).id} --verify-days 5 --reason rotated`, 3).exitCode).toBe(0);
    expect(keyAt(ring(), 0)).toMatchObject({ state: 'retired', sign_until: day(3), verify_until: day(8), reason: 'rotated' });
  });

  it('refuses the only key that signs for a use, also while an old one still does; --force does it', () => {
    const { duri, ring } = workplace();
    duri('keys new');
    expect(duri(`keys retire ${keyAt(ring(), 0).id} --json`).json()).toMatchObject({ error: { code: 'key_needed' } });
    duri('keys rotate');
    expect(duri(`keys retire ${keyAt(ring(), 1).id} --json`).json()).toMatchObject({ error: { code: 'key_needed' } });
    expect(duri(`keys retire ${keyAt(ring(), 1).id} --force`).exitCode).toBe(0);
  });

  it('revokes at once, whatever depends on the key, and wants a reason', () => {
    const { duri, ring } = workplace();
    duri('keys new');
    expect(duri(`keys retire ${keyAt(ring(), 0).id} --revoke --json`).json()).toMatchObject({ error: { code: 'input_invalid' } });
    expect(duri(`keys retire ${keyAt(ring(), 0).id} --revoke --reason stolen`, 4).exitCode).toBe(0);
    expect(keyAt(ring(), 0)).toMatchObject({ state: 'revoked', reason: 'stolen', ended: day(4) });
  });

  describe('while a release depends on the key', () => {
    const { path, duri, ring } = workplace();
    duri('keys new --kind ed25519');
    duri('keys rotate');
    duri('keys new --kind ecdsa-p256 --name leaving');
    duri('keys retire leaving');
    const [old, fresh, leaving] = ring().keys.map((key) => signerOf(path, key));
    const evidence = (name: string, signers: readonly ReturnType<typeof signerWith>[]): string => {
      mkdirSync(join(path, name));
      for (const file of ['checksums.sig', 'deployment_metadata.sig']) writeFileSync(join(path, name, file), signStatement(STATEMENT, signers).content);
      return `--evidence ${name}`;
    };
    const [both, other] = [evidence('both', [old!, fresh!]), evidence('other', [fresh!])];
    evidence('alone', [old!]);
    evidence('foreign', [old!, signerWith(testKey())]);
    evidence('with-retired', [old!, leaving!]);
    mkdirSync(join(path, 'empty'));
    mkdirSync(join(path, 'broken'));
    writeFileSync(join(path, 'broken', 'checksums.sig'), '{}');
    const retire = (args: string): unknown =>
      (duri(`keys retire ${old!.keyId} ${args} --json`).json()['error'] as { code: string } | undefined)?.code ?? 'retired';

    it('refuses, however many others do not', () => {
      expect(['alone', 'foreign', 'with-retired', 'empty', 'broken', 'gone'].map((name) => retire(`${both} --evidence ${name}`))).toEqual([
        'key_needed',
        'key_needed',
        'key_needed',
        'input_missing',
        'input_invalid',
        'directory_missing',
      ]);
      expect(ring().keys.map(({ state }) => state)).toEqual(['active', 'active', 'retired']);
    });

    it('retires once every release is signed by another key, too', () => {
      expect(retire(`${both} ${other}`)).toBe('retired');
    });
  });
});

describe('duri keys status', () => {
  it('lists state, windows, age and what is due', () => {
    const { duri, ring } = workplace();
    duri('keys new --name old');
    duri('keys new --kind ed25519 --name release', 50);
    const run = duri('keys status --json', 91);
    expect(run.json()).toMatchObject({
      keys: [
        { name: 'old', age_days: 91, due: true, standing: 'active' },
        { name: 'release', age_days: 41, due: false },
      ],
      warnings: [{ reason: 'key_due', subject: keyAt(ring(), 0).id }],
    });
    expect(duri('keys status --json', 60, { DURI_HMAC_KEY_ROTATION_PERIOD: '30' }).json()['warnings']).toHaveLength(1);
    expect(duri('keys status --json', 60).json()['warnings']).toEqual([]);
    const table = duri('keys status', 91).stdout;
    expect(table).toContain('91 d, due');
    expect(table).toContain('key_due');
    expect(table).toContain(`duri keys rotate ${keyAt(ring(), 0).id.slice(0, 22)}`);
  });

  it('shows a ring without keys, and refuses one that is not there or broken', () => {
    const { path, duri } = workplace();
    expect(duri('keys status --json').json()).toMatchObject({ error: { code: 'input_missing' } });
    writeFileSync(join(path, 'duri.keyring.json'), '{"schema_version":"1.0","keys":[]}');
    expect(duri('keys status')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('0 keys') as unknown });
    expect(duri('keys status --json', 0, { DURI_KEYRING: 'gone.json' }).json()).toMatchObject({ error: { code: 'input_missing' } });
    expect(duri('keys status --json', 0, { DURI_HMAC_KEY_ROTATION_PERIOD: 'soon' }).json()).toMatchObject({ error: { code: 'input_invalid' } });
  });
});

(process.getuid?.() === 0 ? it : it.skip)('leaves the ring as it was where it cannot be written', () => {
  const { path, duri } = workplace();
  duri('keys new');
  chmodSync(root.path, 0o755);
  const run = runDuri(['keys', 'new', '--kind', 'ed25519', '--secrets', '/tmp', '--json'], { cwd: path, userId: 65534 });
  expect(run.json()).toMatchObject({ error: { code: 'write_failed' } });
  expect(run.exitCode).toBe(3);
  expect(readdirSync(path).sort()).toEqual(['duri-keys', 'duri.keyring.json']);
});

function signerOf(path: string, key: RingKey): ReturnType<typeof signerWith> {
  const file = new Secret(readFileSync(join(path, key.secret_file ?? '')));
  return signerWith({ id: key.id, entry: key, file, material: readKeyMaterial(file, 'k') });
}
