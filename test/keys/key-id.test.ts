import { createHash, createPublicKey } from 'node:crypto';
import { hmacKeyId, shortKeyId, sshFingerprint } from '../../src/keys/key-id.js';

describe('hmacKeyId', () => {
  // printf 'duri key id v1' | openssl dgst -sha256 -mac HMAC -macopt key:0123456789abcdef0123456789abcdef -binary | basenc --base64url
  it('is fixed, so that rings stay valid', () => {
    expect(hmacKeyId(Buffer.from('0123456789abcdef0123456789abcdef'))).toBe('hmac-sha256:_Nfa8MeEfZ2x0BO6BmZJ-8S7J2FGUkQbyCsUiaAXh0U');
  });

  it('is no plain hash of the secret', () => {
    const secret = Buffer.alloc(32, 7);
    for (const encoding of ['base64url', 'hex', 'base64'] as const)
      expect(hmacKeyId(secret)).not.toContain(createHash('sha256').update(secret).digest(encoding));
  });
});

describe('sshFingerprint', () => {
  // RFC 8032, 7.1, test 1; the fingerprint as ssh-keygen prints it (see test/interop)
  it('hashes the SSH form of an Ed25519 key', () => {
    const x = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    expect(sshFingerprint(key)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
  });
});

describe('shortKeyId', () => {
  it('keeps the prefix and ten characters', () => {
    expect(shortKeyId('SHA256:abcdefghijklmnop')).toBe('SHA256:abcdefghij');
  });
});
