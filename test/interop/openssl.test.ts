import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pae, PAYLOAD_TYPE } from '../../src/envelope/envelope.js';
import { signStatement } from '../../src/signing/sign-statement.js';
import { signerWith, STATEMENT } from '../support/envelopes.js';
import { testKey, type TestKey } from '../support/keys.js';
import { describeWithTool } from '../support/outside-tools.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let next = 0;
const put = (content: string | Uint8Array): string => {
  const path = join(folder.path, `f${next++}`);
  writeFileSync(path, content);
  return path;
};

/** The message that our signature is over, and the signature. */
function sign(key: TestKey): { readonly message: Uint8Array; readonly signature: Uint8Array } {
  const { envelope } = signStatement(STATEMENT, [signerWith(key)]);
  return { message: pae(PAYLOAD_TYPE, envelope.payload), signature: envelope.signatures[0]?.signature ?? new Uint8Array() };
}

describeWithTool('openssl', 'openssl', (openssl) => {
  const run = (...args: string[]): string => {
    const { stdout, stderr } = spawnSync(openssl, args, { encoding: 'latin1' });
    return `${stdout}${stderr}`.trim();
  };

  it('verifies our Ed25519 signature over the PAE, and no other', () => {
    const key = testKey('ed25519');
    const { message, signature } = sign(key);
    const verify = (what: Uint8Array): string =>
      run('pkeyutl', '-verify', '-pubin', '-inkey', put(key.entry.public_key ?? ''), '-rawin', '-in', put(what), '-sigfile', put(signature));
    expect(verify(message)).toContain('Signature Verified Successfully');
    expect(verify(Buffer.concat([message, Buffer.of(0)]))).toContain('Signature Verification Failure');
  });

  it('verifies our ECDSA signature over the PAE, and no other', () => {
    const key = testKey('ecdsa-p256');
    const { message, signature } = sign(key);
    const verify = (what: Uint8Array): string => run('dgst', '-sha256', '-verify', put(key.entry.public_key ?? ''), '-signature', put(signature), put(what));
    expect(verify(message)).toBe('Verified OK');
    expect(verify(Buffer.concat([message, Buffer.of(0)]))).toContain('Verification failure');
  });

  it('makes the same HMAC over the PAE', () => {
    const key = testKey('hmac-sha256');
    const { message, signature } = sign(key);
    const secret = Buffer.from(key.material.secret.reveal()).toString('hex');
    expect(run('dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${secret}`, put(message))).toContain(Buffer.from(signature).toString('hex'));
  });

  it('reads the private keys that we make', () => {
    for (const [kind, name] of [
      ['ed25519', 'ED25519'],
      ['ecdsa-p256', 'Private-Key: (256 bit)'],
    ] as const) {
      expect(run('pkey', '-noout', '-text', '-in', put(testKey(kind).file.reveal()))).toContain(name);
    }
  });
});

describeWithTool('ssh-keygen', 'ssh-keygen', (sshKeygen) => {
  it.each(['ed25519', 'ecdsa-p256'] as const)('prints the id that we give to a key of the kind %s', (kind) => {
    const key = testKey(kind);
    const ssh = spawnSync(sshKeygen, ['-i', '-m', 'PKCS8', '-f', put(key.entry.public_key ?? '')], { encoding: 'utf8' }).stdout;
    const [, fingerprint] = spawnSync(sshKeygen, ['-lf', put(ssh === '' ? sshLine(key) : ssh)], { encoding: 'utf8' }).stdout.split(' ');
    expect(fingerprint).toBe(key.id);
  });
});

/** The SSH form of an Ed25519 key, which `ssh-keygen -i` does not read: 12 bytes of SPKI come before its 32. */
function sshLine({ entry }: TestKey): string {
  const spki = Buffer.from((entry.public_key ?? '').replace(/-----[^-]+-----|\n/g, ''), 'base64');
  const text = (value: Buffer): Buffer => Buffer.concat([Buffer.of(0, 0, 0, value.length), value]);
  return `ssh-ed25519 ${Buffer.concat([text(Buffer.from('ssh-ed25519')), text(spki.subarray(12))]).toString('base64')} test\n`;
}
