import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { messageOf } from '../../src/model/errors.js';
import { Secret } from '../../src/model/secret.js';
import { KEY_KINDS } from '../../src/policy/policy.js';
import { SIGNERS } from '../../src/signing/signers/index.js';
import { VERIFIERS } from '../../src/verification/algorithms/index.js';
import { testKey } from '../support/keys.js';
import { projectRoot } from '../support/project.js';

it('has a signer and a verifier for every kind of key, and a file for each', () => {
  expect(SIGNERS.map(({ kind }) => kind)).toEqual([...KEY_KINDS]);
  expect(Object.entries(VERIFIERS).map(([name, { kind }]) => [name, kind])).toEqual(KEY_KINDS.map((kind) => [kind, kind]));
  for (const folder of ['signing/signers', 'verification/algorithms']) {
    const files = readdirSync(join(projectRoot, 'src', folder)).filter(
      (name) => !['index.ts', 'private-key.ts', 'algorithm.ts', 'public-key-of.ts'].includes(name),
    );
    expect(files.sort()).toEqual(KEY_KINDS.map((kind) => `${kind}.ts`).sort());
  }
});

describe.each(SIGNERS.map((signer) => ({ name: signer.kind, signer })))('signer $name', ({ signer }) => {
  const [key, other] = [testKey(signer.kind), testKey(signer.kind)];
  const message = Buffer.from('DSSEv1 1 a 1 b');
  const signature = signer.sign(key.material.secret, message);
  const verify = (by: typeof key, what: Uint8Array, sig: Uint8Array): boolean => VERIFIERS[signer.kind].verify(by.entry, by.material.secret, what, sig);

  it('makes a signature that its verifier takes', () => {
    for (const text of ['', 'x', 'ü'.repeat(100_000)]) expect(verify(key, Buffer.from(text), signer.sign(key.material.secret, Buffer.from(text)))).toBe(true);
  });

  it('is refused under another key, over another message, and altered in any byte', () => {
    expect(verify(other, message, signature)).toBe(false);
    for (let at = 0; at < message.length; at++) expect(verify(key, flip(message, at), signature)).toBe(false);
    for (let at = 0; at < signature.length; at++) expect(verify(key, message, flip(signature, at))).toBe(false);
  });

  it('is refused cut short, made longer, or empty, and nothing throws', () => {
    for (let length = 0; length < signature.length; length++) expect(verify(key, message, signature.subarray(0, length))).toBe(false);
    expect(verify(key, message, Buffer.concat([signature, Buffer.of(0)]))).toBe(false);
    expect(verify(key, message, Buffer.alloc(10_000))).toBe(false);
  });

  it('is refused by the verifiers of other kinds', () => {
    for (const kind of KEY_KINDS.filter((one) => one !== signer.kind)) {
      expect(VERIFIERS[kind].verify({ ...key.entry, kind }, undefined, message, signature)).toBe(false);
      expect(VERIFIERS[kind].verify(testKey(kind).entry, key.material.secret, message, signature)).toBe(false);
    }
  });

  it(signer.deterministic ? 'gives the same signature each time' : 'gives another signature each time', () => {
    const again = signer.sign(key.material.secret, message);
    expect(Buffer.from(again).equals(signature)).toBe(signer.deterministic);
  });

  it('leaks no secret by what it throws or prints', () => {
    const secret = new Secret(Buffer.from('a secret that nobody may see, ever'));
    let thrown = '';
    try {
      signer.sign(secret, message);
    } catch (error) {
      thrown = `${messageOf(error)} ${inspect(error, { depth: 9 })}`;
    }
    const shown = `${thrown} ${inspect(key.material, { depth: 9, showHidden: true })} ${JSON.stringify(key.material)} ${String(key.material.secret)}`;
    expect(shown).toContain('***');
    const texts = [secret, key.material.secret].flatMap((one) =>
      (['latin1', 'hex', 'base64'] as const).map((encoding) => Buffer.from(one.reveal()).toString(encoding)),
    );
    for (const text of texts) expect(shown).not.toContain(text);
  });
});

function flip(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
}
