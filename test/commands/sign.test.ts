import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnvelope } from '../../src/envelope/envelope.js';
import { parseStatement, type Statement } from '../../src/envelope/statement.js';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import type { Keyring } from '../../src/keys/keyring.js';
import { sha256 } from '../../src/model/digest.js';
import { testKey } from '../support/keys.js';
import { describeWithTool } from '../support/outside-tools.js';
import { type DuriRun, runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const root = tempFolder();
afterAll(() => root.remove());
const TYPE = 'https://example.com/scan/v1';
let next = 0;

function workplace(): {
  readonly path: string;
  duri(...args: string[]): DuriRun;
  sign(...args: string[]): DuriRun;
  put(name: string, content: string | Uint8Array): string;
  statement(): Statement;
} {
  const path = join(root.path, `w${next++}`);
  mkdirSync(path);
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(path, name), content, { mode: 0o600 });
    return name;
  };
  put('app.bin', 'the app');
  put('scan.json', '{"b":1,"a":[2]}');
  const duri = (...args: string[]): DuriRun => runDuri(args, { cwd: path });
  return {
    path,
    duri,
    put,
    sign: (...args) => duri('sign', '--predicate-type', TYPE, '--predicate', 'scan.json', '--out', 'out.json', '--json', ...args),
    statement: () => {
      const envelope = parseEnvelope(readFileSync(join(path, 'out.json')));
      const parsed = parseStatement(envelope.ok ? envelope.value.payload : new Uint8Array());
      if (!parsed.ok) throw new Error('no statement');
      return parsed.value;
    },
  };
}

describe('duri sign', () => {
  it("signs files with a predicate of one's own, by every key at hand", () => {
    const { duri, sign, statement, put } = workplace();
    duri('keys', 'new');
    duri('keys', 'new', '--kind', 'ed25519');
    put('other.bin', 'other');
    const run = sign('app.bin', 'other.bin');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const signers = (run.json()['signers'] as { id: string }[]).map(({ id }) => id);
    expect(signers).toHaveLength(2);
    expect(statement()).toEqual({
      subjects: [
        { name: 'app.bin', digest: sha256('the app') },
        { name: 'other.bin', digest: sha256('other') },
      ],
      predicateType: TYPE,
      predicate: { a: [2], b: 1, signers },
    });
  });

  it('takes subjects by digest and by a list as sha256sum writes it', () => {
    const { duri, sign, statement, put } = workplace();
    duri('keys', 'new');
    sign('--subject-digest', `sha256:${sha256('x')}`, '--subject-name', 'image');
    expect(statement().subjects).toEqual([{ name: 'image', digest: sha256('x') }]);
    put('SUMS', `${sha256('a')}  a b.txt\n${sha256('c').toUpperCase()} *c.bin\r\n\n`);
    sign('--subject-checksums', 'SUMS');
    expect(statement().subjects).toEqual([
      { name: 'a b.txt', digest: sha256('a') },
      { name: 'c.bin', digest: sha256('c') },
    ]);
    sign('app.bin', '--subject-name', 'renamed');
    expect(statement().subjects).toEqual([{ name: 'renamed', digest: sha256('the app') }]);
  });

  it('refuses every statement type of DuRi', () => {
    const { duri, sign } = workplace();
    duri('keys', 'new');
    for (const { type } of Object.values(PREDICATE_TYPES)) {
      expect(sign('app.bin', '--predicate-type', type)).toMatchObject({ exitCode: 2, stdout: expect.stringContaining('statement_type_reserved') as unknown });
    }
    expect(sign('app.bin', '--predicate-type', 'https://github.com/duri/duri/predicates/new/v9').json()).toMatchObject({
      error: { code: 'statement_type_reserved' },
    });
  });

  it.each([
    [['app.bin'], '{', 'input_invalid'],
    [['app.bin'], '[]', 'input_invalid'],
    [['app.bin'], '{}', 'input_invalid'],
    [['app.bin'], '{"a":1,"a":2}', 'input_invalid'],
    [['app.bin'], '{"signers":[]}', 'input_invalid'],
    [['app.bin'], '{"a":"\\ud800"}', 'input_invalid'],
    [['gone.bin'], '{"a":1}', 'input_missing'],
    [[], '{"a":1}', 'input_invalid'],
    [['app.bin', 'app.bin'], '{"a":1}', 'input_invalid'],
    [['app.bin', '--subject-checksums', 'scan.json'], '{"a":1}', 'input_invalid'],
    [['--subject-checksums', 'scan.json'], '{"a":1}', 'input_invalid'],
    [['--subject-digest', 'sha256:12', '--subject-name', 'x'], '{"a":1}', 'input_invalid'],
    [['--subject-digest', `sha256:${sha256('x')}`], '{"a":1}', 'input_invalid'],
    [['app.bin', '--predicate-type', 'scan'], '{"a":1}', 'input_invalid'],
    [['app.bin', '--bundle'], '{"a":1}', 'input_invalid'],
    [['app.bin', '--keyring', 'gone.json'], '{"a":1}', 'input_missing'],
    [['app.bin', '--signing-key', 'foreign.pem'], '{"a":1}', 'key_not_in_ring'],
  ])('refuses %j with the predicate %s', (args, predicate, code) => {
    const { duri, sign, put, path } = workplace();
    duri('keys', 'new');
    put('scan.json', predicate);
    put('foreign.pem', testKey('ed25519').file.reveal());
    const run = sign(...args);
    expect([run.json()['error'], run.exitCode]).toEqual([expect.objectContaining({ code }), 2]);
    expect(() => readFileSync(join(path, 'out.json'))).toThrow();
  });

  it('signs with a private key without any ring, and prints its public half', () => {
    const { sign, put } = workplace();
    const key = testKey('ecdsa-p256');
    put('key.pem', key.file.reveal());
    expect(sign('app.bin', '--signing-key', 'key.pem').json()).toMatchObject({ signers: [{ id: key.id }], public_keys: [key.entry.public_key] });
  });

  it('has nothing to sign with without a key, and makes none up', () => {
    expect(workplace().sign('app.bin').json()).toMatchObject({ error: { code: 'key_missing' } });
  });

  it('shows no secret, not even of a key that it refuses', () => {
    const { duri, put } = workplace();
    const key = testKey('ed25519');
    put('key.pem', key.file.reveal());
    duri('keys', 'new');
    const secret = Buffer.from(key.file.reveal()).toString().split('\n')[1] ?? '';
    for (const flags of [['--debug'], ['--json']]) {
      const { stdout, stderr } = duri(
        'sign',
        'app.bin',
        '--predicate-type',
        TYPE,
        '--predicate',
        'scan.json',
        '--out',
        'o',
        '--signing-key',
        'key.pem',
        ...flags,
      );
      expect(stdout + stderr).not.toContain(secret);
    }
  });
});

describeWithTool('cosign', 'a bundle and cosign', (cosign) => {
  it.each(['ed25519', 'ecdsa-p256'])('cosign takes our bundle by a key of the kind %s, and no altered one', (kind) => {
    const { duri, sign, put, path } = workplace();
    duri('keys', 'new', '--kind', kind);
    expect(sign('app.bin', '--bundle').exitCode).toBe(0);
    const ring = JSON.parse(readFileSync(join(path, 'duri.keyring.json'), 'utf8')) as Keyring;
    put('pub.pem', ring.keys[0]?.public_key ?? '');
    const bundle = readFileSync(join(path, 'out.json'), 'utf8');
    const verify = (file: string, type = TYPE, content = bundle): number | null => {
      put('try.sigstore.json', content);
      // COSIGN_… and HOME are set so that nothing is looked up or fetched
      return spawnSync(
        cosign,
        ['verify-blob-attestation', '--key', 'pub.pem', '--bundle', 'try.sigstore.json', '--insecure-ignore-tlog', '--type', type, file],
        { cwd: path, env: { HOME: path, PATH: '/nonexistent' }, timeout: 30_000 },
      ).status;
    };
    expect(verify('app.bin')).toBe(0);
    expect(verify('scan.json')).not.toBe(0);
    expect(verify('app.bin', 'https://example.com/other/v1')).not.toBe(0);
    const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope: { payload: string; signatures: { sig: string }[] } };
    for (const text of [dsseEnvelope.payload, dsseEnvelope.signatures[0]?.sig ?? '']) {
      const bytes = Buffer.from(text, 'base64');
      bytes[20]! ^= 1;
      expect(verify('app.bin', TYPE, bundle.replace(text, bytes.toString('base64')))).not.toBe(0);
    }
  });
});
