import { parseEnvelope } from '../../src/envelope/envelope.js';
import { listedSigners, parseStatement } from '../../src/envelope/statement.js';
import type { KeyKind } from '../../src/policy/policy.js';
import { signStatement } from '../../src/signing/sign-statement.js';
import { signerWith, STATEMENT } from '../support/envelopes.js';
import { testKey } from '../support/keys.js';

const signers = (...kinds: KeyKind[]): ReturnType<typeof signerWith>[] => kinds.map((kind) => signerWith(testKey(kind)));
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('signStatement', () => {
  it('writes a canonical envelope with a signature by each signer, listed and sorted', () => {
    const three = signers('hmac-sha256', 'ed25519', 'ecdsa-p256');
    const { content, envelope } = signStatement(STATEMENT, three);
    const parsed = parseEnvelope(Buffer.from(content));
    const ids = three.map(({ keyId }) => keyId).sort();
    expect(parsed).toMatchObject({ ok: true, value: { signatures: ids.map((keyId) => ({ keyId })) } });
    const statement = parseStatement(envelope.payload);
    expect(statement).toMatchObject({ ok: true, value: { ...STATEMENT, predicate: { ...STATEMENT.predicate, signers: ids } } });
    expect(statement.ok && listedSigners(statement.value)).toEqual(ids);
    expect(content).toMatch(/^[\x20-\x7e]+$/);
  });

  it('gives the same bytes for the same input, in whatever order signers come', () => {
    const two = signers('hmac-sha256', 'ed25519');
    expect(signStatement(STATEMENT, two).content).toBe(signStatement(STATEMENT, [...two].reverse()).content);
  });

  it('signs the same payload under ECDSA, with another signature', () => {
    const one = signers('ecdsa-p256');
    const [a, b] = [signStatement(STATEMENT, one), signStatement(STATEMENT, one)];
    expect(Buffer.from(a.envelope.payload).equals(b.envelope.payload)).toBe(true);
    expect(a.content).not.toBe(b.content);
  });

  it('refuses an empty predicate, no signer, more than 16, and what verification would refuse', () => {
    const [one] = [signers('ed25519')];
    expect(() => signStatement({ ...STATEMENT, predicate: {} }, one)).toThrow(code('input_invalid'));
    expect(() => signStatement(STATEMENT, [])).toThrow(code('key_missing'));
    expect(() =>
      signStatement(
        STATEMENT,
        Array.from({ length: 17 }, () => signerWith(testKey('hmac-sha256'))),
      ),
    ).toThrow(code('input_invalid'));
    expect(() => signStatement({ ...STATEMENT, subjects: [] }, one)).toThrow(code('input_invalid'));
    expect(() => signStatement({ ...STATEMENT, predicateType: 'x' }, one)).toThrow(code('input_invalid'));
    expect(() => signStatement({ ...STATEMENT, predicate: { a: '\ud800' } }, one)).toThrow(code('input_invalid'));
  });
});
