import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret } from '../../src/model/secret.js';
import { ecdsaP256 } from '../../src/verification/algorithms/ecdsa-p256.js';
import { ed25519 } from '../../src/verification/algorithms/ed25519.js';
import { hmacSha256 } from '../../src/verification/algorithms/hmac-sha256.js';
import { hmacSha256 as hmacSigner } from '../../src/signing/signers/hmac-sha256.js';
import { testKey } from '../support/keys.js';
import { projectRoot } from '../support/project.js';

interface Vector {
  readonly tcId: number;
  readonly comment: string;
  readonly key?: string;
  readonly msg: string;
  readonly sig?: string;
  readonly tag?: string;
  readonly result: 'valid' | 'invalid';
}

const load = (name: string): { readonly publicKeyPem?: string; readonly tagSize?: number; readonly tests: readonly Vector[] }[] =>
  (JSON.parse(readFileSync(join(projectRoot, 'test', 'vectors', 'wycheproof', `${name}.json`), 'utf8')) as { groups: ReturnType<typeof load> }).groups;
const hex = (text = ''): Buffer => Buffer.from(text, 'hex');

describe.each([
  ['ed25519', ed25519, 151],
  ['ecdsa_secp256r1_sha256', ecdsaP256, 484],
] as const)('Wycheproof %s', (name, algorithm, count) => {
  const groups = load(name);
  const { entry } = testKey(algorithm.kind);

  it(`agrees in all ${count} cases`, () => {
    const wrong = groups.flatMap(({ publicKeyPem = '', tests }) =>
      tests.filter(({ msg, sig, result }) => algorithm.verify({ ...entry, public_key: publicKeyPem }, undefined, hex(msg), hex(sig)) !== (result === 'valid')),
    );
    expect(wrong).toEqual([]);
    expect(groups.flatMap(({ tests }) => tests)).toHaveLength(count);
  });
});

describe('Wycheproof hmac_sha256', () => {
  const { entry } = testKey('hmac-sha256');
  const tests = load('hmac_sha256').flatMap(({ tagSize, tests: own }) => own.map((vector) => ({ ...vector, tagSize })));

  it('agrees in all 174 cases, and takes no tag that is cut short', () => {
    const wrong = tests.filter(({ key, msg, tag, result, tagSize }) => {
      const secret = new Secret(hex(key));
      const whole = tagSize === 256;
      const verified = hmacSha256.verify(entry, secret, hex(msg), hex(tag));
      const signed = Buffer.from(hmacSigner.sign(secret, hex(msg)))
        .subarray(0, hex(tag).length)
        .equals(hex(tag));
      return verified !== (whole && result === 'valid') || signed !== (result === 'valid');
    });
    expect(wrong).toEqual([]);
    expect(tests).toHaveLength(174);
  });
});
