import { appendReceipts, parseReceipts } from '../../src/archive/receipts-file.js';
import { receiptStatement } from '../../src/archive/receipt.js';
import { askedUntil } from '../../src/archive/retention.js';
import type { StoredArchive } from '../../src/archive/stores/store.js';
import { verifyReceipts } from '../../src/archive/verify-receipts.js';
import type { Statement } from '../../src/envelope/statement.js';
import { sha256 } from '../../src/model/digest.js';
import { LIMITS } from '../../src/model/limits.js';
import { chooseSigners } from '../../src/signing/choose-signers.js';
import { signStatement } from '../../src/signing/sign-statement.js';
import { NOW, ringWith, type TestKey, testKey, trustIn } from '../support/keys.js';

const stored: StoredArchive = {
  store: 'artifact',
  name: 'shop-main-1-0123456789ab.tar.gz',
  sizeBytes: 10,
  digest: sha256('archive'),
  location: 'https://github.com/acme/shop/actions/runs/1/artifacts/2',
  id: '2',
  level: 'declared',
  keptUntil: askedUntil(NOW, 90),
  state: 'kept',
};

function statement(fields: Partial<StoredArchive> = {}): Statement {
  return receiptStatement({
    stored: { ...stored, ...fields },
    digest: sha256('archive'),
    metadataDigest: sha256('metadata'),
    at: NOW,
    askedDays: 180,
    askedUntil: askedUntil(NOW, 180),
  });
}

const key = testKey('ed25519', { uses: ['receipt'] });
const trust = trustIn(ringWith(key), [key]);
const envelope = (by: TestKey = key, about: Statement = statement(), use: 'receipt' | 'seal' = 'receipt'): string =>
  signStatement(about, chooseSigners(trustIn(ringWith(by), [by]), use).signers).content;
const verify = (content: string): ReturnType<typeof verifyReceipts> => verifyReceipts(Buffer.from(content), { trust, dualVerify: true });

describe('a receipt', () => {
  it('says what was asked, what was found and how binding that is', () => {
    expect(statement().predicate).toEqual({
      store: 'artifact',
      level: 'declared',
      location: stored.location,
      id: '2',
      size: 10,
      stored_at: '2026-01-05T12:00:00Z',
      asked_days: 180,
      asked_until: '2026-07-04T12:00:00Z',
      observed_until: '2026-04-05T12:00:00Z',
      clamped: true,
      verified: true,
    });
    expect(statement({ keptUntil: undefined }).predicate).toMatchObject({ observed_until: null, clamped: true });
    expect(statement({ keptUntil: 'no_end' }).predicate).toMatchObject({ observed_until: 'no_end', clamped: false });
  });

  it('is believed when a key for receipts signed it', () => {
    const { receipts, findings } = verify(appendReceipts(undefined, [{ envelope: envelope() }]));
    expect(receipts).toEqual([
      expect.objectContaining({ authentic: true, archive: { name: stored.name, digest: sha256('archive') }, metadataDigest: sha256('metadata') }),
    ]);
    expect(findings.every(({ outcome }) => outcome === 'pass')).toBe(true);
  });

  it('is told as unsigned when nobody did', () => {
    const { receipts, findings, warnings } = verify(appendReceipts(undefined, [{ unsigned: statement() }]));
    expect({ authentic: receipts.map(({ authentic }) => authentic), findings, warnings: warnings.map(({ reason }) => reason) }).toEqual({
      authentic: [false],
      findings: [],
      warnings: ['receipt_unsigned'],
    });
  });

  const sealing = testKey('ed25519', { uses: ['seal'] });
  it.each([
    ['a key outside the ring', () => envelope(testKey('ed25519', { uses: ['receipt'] })), 'key_unknown'],
    ['a key for sealing', () => envelope(sealing, statement(), 'seal'), 'key_wrong_use'],
    ['another kind of document', () => envelope(key, { ...statement(), predicateType: 'https://example.com/x' }), 'evidence_unparseable'],
    ['a level that does not exist', () => envelope(key, { ...statement(), predicate: { ...statement().predicate, level: 'proven' } }), 'evidence_unparseable'],
    ['a field more', () => envelope(key, { ...statement(), predicate: { ...statement().predicate, note: 'x' } }), 'evidence_unparseable'],
    ['another subject', () => envelope(key, { ...statement(), subjects: statement().subjects.slice(0, 1) }), 'evidence_unparseable'],
  ])('is not believed from %s', (_name, make, reason) => {
    const both = trustIn(ringWith(key, sealing), []);
    const { receipts, findings } = verifyReceipts(Buffer.from(appendReceipts(undefined, [{ envelope: make() }])), { trust: both, dualVerify: true });
    expect(receipts.some(({ authentic }) => authentic)).toBe(false);
    expect(findings.map(({ reason: each }) => each)).toContain(reason);
  });
});

describe('receipts.json', () => {
  it('keeps every receipt it has, each on a line', () => {
    const one = appendReceipts(undefined, [{ envelope: envelope() }]);
    const two = appendReceipts(Buffer.from(one), [{ unsigned: statement() }]);
    expect(two.split('\n')[1]).toBe(`${one.split('\n')[1]},`);
    const parsed = parseReceipts(Buffer.from(two));
    expect(parsed.ok && parsed.value.map(({ signed }) => signed)).toEqual([true, false]);
  });

  it.each([
    ['no JSON', 'x'],
    ['another version', '{"receipts":[],"version":2}'],
    ['an unknown field', '{"receipts":[],"version":1,"more":1}'],
    ['a field twice', '{"receipts":[],"version":1,"version":1}'],
    ['an entry that is both', `{"receipts":[{"envelope":{},"unsigned":{}}],"version":1}`],
    ['an envelope that is none', '{"receipts":[{"envelope":{"payload":"x"}}],"version":1}'],
    ['too many', JSON.stringify({ receipts: Array.from({ length: LIMITS.receipts + 1 }, () => ({ unsigned: {} })), version: 1 })],
  ])('refuses %s, and never overwrites it', (_name, text) => {
    expect(parseReceipts(Buffer.from(text)).ok).toBe(false);
    expect(() => appendReceipts(Buffer.from(text), [{ unsigned: statement() }])).toThrow(/receipts\.json/);
    expect(verify(text).findings.map(({ reason }) => reason)).toEqual(['evidence_unparseable']);
  });
});
