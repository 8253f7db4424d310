import { type FreezeState, freezeStateSchema } from '../../src/freeze/freeze-state.js';
import { verifyFreeze } from '../../src/freeze/verify-freeze.js';
import { parseFreezeState } from '../../src/freeze/freeze-state.js';
import { freezeStatement } from '../../src/freeze/freeze-state.js';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import type { RingKey } from '../../src/keys/keyring.js';
import { policySchema } from '../../src/policy/policy-schema.js';
import { FROZEN, LIFTED, signedState } from '../support/freeze.js';
import { ringWith, testKey, trustIn } from '../support/keys.js';

const key = testKey('ed25519', { uses: ['freeze'] });
const policy = policySchema.parse({ version: '1.0', product: 'shop', line: 'main' });
const lenient = policySchema.parse({ version: '1.0', product: 'shop', line: 'main', freeze: { allow_hmac: true } });

const verify = (content: string | undefined, { entry = key.entry, using = policy }: { entry?: RingKey; using?: typeof policy } = {}) =>
  verifyFreeze(content === undefined ? undefined : Buffer.from(content), 'duri.freeze.json', {
    trust: trustIn(ringWith(entry)),
    dualVerify: true,
    policy: using,
  });

describe('verifyFreeze', () => {
  it.each([FROZEN, LIFTED])('believes a state that a freeze key has signed: $state', (state) => {
    expect(verify(signedState(key, state))).toMatchObject({ kind: 'valid', state });
  });

  it('tells a missing file from one that cannot be believed', () => {
    expect(verify(undefined)).toEqual({ kind: 'missing' });
    expect(verify('')).toMatchObject({ kind: 'invalid' });
    expect(verify('{}')).toMatchObject({ kind: 'invalid' });
  });

  it('believes no file with a byte changed', () => {
    const content = signedState(key, FROZEN);
    for (let at = 0; at < content.length; at += 7) {
      const changed = `${content.slice(0, at)}${content[at] === 'A' ? 'B' : 'A'}${content.slice(at + 1)}`;
      expect(verify(changed).kind).toBe('invalid');
    }
    expect(verify(`${content}\n`).kind).toBe('invalid');
    expect(verify(content.slice(0, -1)).kind).toBe('invalid');
  });

  it.each(['seal', 'gate', 'ticket', 'root'] as const)('does not believe a key for %s', (use) => {
    expect(verify(signedState(key, FROZEN), { entry: { ...key.entry, uses: [use] } })).toMatchObject({ kind: 'invalid' });
  });

  it('does not believe a stranger, a revoked key, or one past its window', () => {
    expect(verify(signedState(testKey('ed25519'), FROZEN))).toMatchObject({ kind: 'invalid', why: expect.stringContaining('no such key') });
    expect(verify(signedState(key, FROZEN), { entry: { ...key.entry, state: 'revoked' } })).toMatchObject({ kind: 'invalid' });
    expect(verify(signedState(key, FROZEN), { entry: { ...key.entry, verify_until: '2026-01-01T00:00:00Z' } })).toMatchObject({ kind: 'invalid' });
  });

  it('does not believe a document of another kind, however well signed', () => {
    const asGate = signedState(key, FROZEN, (statement) => ({ ...statement, predicateType: PREDICATE_TYPES.log.type }));
    expect(verify(asGate)).toMatchObject({ kind: 'invalid', findings: expect.arrayContaining([expect.objectContaining({ reason: 'signature_wrong_type' })]) });
  });

  it.each([{ product: 'another' }, { line: '2.x' }, { product: null }])('does not believe a state of another release line: %j', (fields) => {
    expect(verify(signedState(key, { ...LIFTED, ...fields }))).toMatchObject({ kind: 'invalid' });
    const asOurs = signedState(key, { ...LIFTED, ...fields }, (statement) => ({ ...statement, subjects: freezeStatement(LIFTED).subjects }));
    expect(verify(asOurs)).toMatchObject({ kind: 'invalid', why: 'is of another product or line' });
  });

  it('believes HMAC only where policy does, and only with the secret', () => {
    const hmac = testKey('hmac-sha256', { uses: ['freeze'] });
    const content = Buffer.from(signedState(hmac, FROZEN));
    const trust = trustIn(ringWith(hmac), [hmac]);
    expect(verifyFreeze(content, 'f', { trust, dualVerify: true, policy })).toMatchObject({ kind: 'invalid' });
    expect(verifyFreeze(content, 'f', { trust, dualVerify: true, policy: lenient })).toMatchObject({ kind: 'valid' });
    expect(verifyFreeze(content, 'f', { trust: trustIn(ringWith(hmac)), dualVerify: true, policy: lenient })).toMatchObject({ kind: 'invalid' });
  });
});

describe('freezeStateSchema', () => {
  it.each<[string, Partial<FreezeState>]>([
    ['without an owner', { owner: null }],
    ['without an end', { expires: null }],
    ['that stops nothing', { scope: [] }],
    ['that stops something twice', { scope: ['merge', 'merge'] }],
    ['with number 0', { counter: 0 }],
    ['with a fraction as number', { counter: 1.5 }],
    ['with a number that is no integer any more', { counter: 2 ** 53 }],
    ['with a line break in its reason', { reason: 'a\nb' }],
    ['with a day that does not exist', { expires: '2026-02-30T00:00:00Z' }],
  ])('refuses a freeze %s', (_, fields) => {
    expect(freezeStateSchema.safeParse({ ...FROZEN, ...fields }).success).toBe(false);
  });

  it.each<Partial<FreezeState>>([{ owner: 'x' }, { scope: ['boot'] }, { expires: FROZEN.expires }, { auto_lift: true }])(
    'refuses one that is off with %j',
    (fields) => {
      expect(freezeStateSchema.safeParse({ ...LIFTED, ...fields }).success).toBe(false);
    },
  );

  it('refuses an unknown field', () => {
    expect(parseFreezeState({ predicate: { ...FROZEN, more: 1 } })).toMatchObject({ ok: false });
  });
});
