import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { inspect } from 'node:util';
import { generateKey } from '../../src/keys/generate-key.js';
import { hmacKeyId } from '../../src/keys/key-id.js';
import { readHmacSecret, readKeyMaterial } from '../../src/keys/key-material.js';
import { looksLikeDer } from '../../src/keys/secret-shapes.js';
import { type IntegrityError, messageOf } from '../../src/model/errors.js';
import { Secret } from '../../src/model/secret.js';
import { KEY_KINDS } from '../../src/policy/policy.js';

const secret = (content: string | Uint8Array): Secret => new Secret(Buffer.from(content));
const refusalOf = (content: string | Uint8Array, read = readKeyMaterial): string => {
  try {
    read(secret(content), 'key.file');
  } catch (error) {
    expect(error).toMatchObject({ code: 'key_invalid' });
    const text = `${messageOf(error)} ${(error as IntegrityError).hint} ${JSON.stringify(error)} ${inspect(error)}`;
    if (content.length > 20) expect(text).not.toContain(Buffer.from(content).toString('latin1').slice(-20));
    return messageOf(error);
  }
  return 'taken';
};
const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const ec = (namedCurve: string): KeyObject => generateKeyPairSync('ec', { namedCurve }).privateKey;
const raw = 'x9J2'.repeat(10);

describe('readHmacSecret', () => {
  it('takes the exact bytes with one trailing line feed removed', () => {
    const reveal = (content: string): string => Buffer.from(readHmacSecret(secret(content), 'k').secret.reveal()).toString();
    expect(reveal(raw)).toBe(raw);
    expect(reveal(`${raw}\n`)).toBe(raw);
    expect(reveal(`${raw}\n\n`)).toBe(`${raw}\n`);
    expect(reveal(`${raw}\r\n`)).toBe(`${raw}\r`);
    expect(reveal(` ${raw} `)).toBe(` ${raw} `);
    expect(readHmacSecret(secret(`${raw}\n`), 'k').id).toBe(hmacKeyId(Buffer.from(raw)));
  });

  it('takes 32 bytes of any value, and no fewer', () => {
    expect(refusalOf(Buffer.alloc(32, 0xfe))).toBe('taken');
    expect(refusalOf(Buffer.alloc(32))).toBe('taken');
    expect(refusalOf('y'.repeat(31))).toBe('key.file is 31 bytes long; an HMAC secret has at least 32');
    expect(refusalOf(`${'y'.repeat(31)}\n`)).toBe('key.file is 31 bytes long; an HMAC secret has at least 32');
    expect(refusalOf('')).toContain('is 0 bytes long');
  });

  const [privateKey, publicKey] = [ec('P-256'), generateKeyPairSync('ed25519').publicKey];
  it.each([
    ['a private key as PEM', pem(privateKey), 'PEM'],
    ['a public key as PEM', publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'PEM'],
    ['PEM behind other text', `# my key\n${pem(privateKey)}`, 'PEM'],
    ['a private key as DER', privateKey.export({ type: 'pkcs8', format: 'der' }), 'DER'],
    ['a SEC 1 key as DER', privateKey.export({ type: 'sec1', format: 'der' }), 'DER'],
    ['a public key as DER', publicKey.export({ type: 'spki', format: 'der' }), 'DER'],
    ['an SSH public key', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(44)} me@host`, 'SSH'],
    ['an SSH certificate', `ssh-ed25519-cert-v01@openssh.com AAAA${'B'.repeat(60)}`, 'SSH'],
    ['an SSH key of a token', `sk-ssh-ed25519@openssh.com AAAA${'B'.repeat(60)}`, 'SSH'],
    ['an ECDSA SSH key', `ecdsa-sha2-nistp256 AAAA${'C'.repeat(100)}`, 'SSH'],
    ['a PuTTY key', `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n${'x'.repeat(40)}`, 'SSH'],
    ['an RFC 4716 key', `---- BEGIN SSH2 PUBLIC KEY ----\n${'x'.repeat(40)}`, 'SSH'],
    ['a JSON object', JSON.stringify({ secret: raw }), 'JSON'],
    ['a JSON array', JSON.stringify([raw]), 'JSON'],
    ['a JSON string', JSON.stringify(raw), 'JSON'],
    ['a JSON number', '1'.repeat(40), 'JSON'],
    ['JSON behind a byte order mark', `\uFEFF{"a":"${raw}"}`, 'JSON'],
    ['a key ring', '{"schema_version":"1.0","keys":[]}           ', 'JSON'],
  ])('refuses %s', (_, content, what) => {
    expect(refusalOf(content, readHmacSecret)).toContain(what);
  });
});

describe('looksLikeDer', () => {
  it('is not misled by random secrets that begin like DER', () => {
    const framed = Array.from({ length: 2000 }, (_, seed) =>
      Buffer.from([0x30, 30, ...Array.from({ length: 30 }, (__, index) => (seed * 31 + index * 97 + (seed >> 3) * index) & 0xff)]),
    );
    expect(framed.filter(looksLikeDer).length).toBeLessThan(60);
    expect(looksLikeDer(Buffer.from([0x30, 0x03, 0x02, 0x01, 0x01]))).toBe(true);
    expect(looksLikeDer(Buffer.from([0x30, 0x81, 0x03, 0x02, 0x01, 0x01]))).toBe(false);
    expect(looksLikeDer(Buffer.from([0x30, 0x03, 0x02, 0x01, 0x01, 0x00]))).toBe(false);
    expect(looksLikeDer(new Uint8Array())).toBe(false);
  });
});

describe('readKeyMaterial', () => {
  it.each(KEY_KINDS)('takes what generateKey makes for %s', (kind) => {
    const { material, file } = generateKey(kind);
    expect(readKeyMaterial(file, 'k')).toEqual(material);
    expect(material.kind).toBe(kind);
  });

  it('never makes the same key twice, and HMAC secrets of 256 random bits', () => {
    const ids = Array.from({ length: 50 }, () => generateKey('hmac-sha256').material.id);
    expect(new Set(ids).size).toBe(50);
    expect(Buffer.from(generateKey('hmac-sha256').file.reveal()).toString()).toMatch(/^[A-Za-z0-9_-]{43}\n$/);
  });

  it('takes SEC 1, with and without its parameters in front, and PKCS #8 with Windows line ends', () => {
    const key = ec('P-256');
    const sec1 = key.export({ type: 'sec1', format: 'pem' }).toString();
    const id = readKeyMaterial(secret(pem(key)), 'k').id;
    expect(readKeyMaterial(secret(sec1), 'k').id).toBe(id);
    expect(readKeyMaterial(secret(`-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${sec1}`), 'k').id).toBe(id);
    expect(readKeyMaterial(secret(pem(key).replace(/\n/g, '\r\n')), 'k').id).toBe(id);
  });

  const encrypted = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();
  const oldEncrypted = ec('P-256').export({ type: 'sec1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }).toString();
  it.each([
    ['an encrypted key', encrypted, 'is an encrypted private key'],
    ['a key encrypted in the old way', oldEncrypted, 'is an encrypted private key'],
    ['RSA', pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey), 'of the type rsa;'],
    ['Ed448', pem(generateKeyPairSync('ed448').privateKey), 'of the type ed448;'],
    ['X25519', pem(generateKeyPairSync('x25519').privateKey), 'of the type x25519;'],
    ['P-384', pem(ec('P-384')), 'EC on the curve secp384r1'],
    ['secp256k1', pem(ec('secp256k1')), 'EC on the curve secp256k1'],
    ['a public key', generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'is a public key, which cannot sign'],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'holds a certificate'],
    ['an OpenSSH key', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n', 'in the format of OpenSSH'],
    ['a broken key', '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1h\n-----END PRIVATE KEY-----\n', 'holds no private key that can be read'],
    ['another kind of PEM', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nAAAA\n-----END PGP PRIVATE KEY BLOCK-----\n', 'holds no private key that can be read'],
  ])('refuses %s, and says so', (_, content, message) => {
    expect(refusalOf(content)).toContain(message);
  });
});
