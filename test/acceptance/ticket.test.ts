import {
  TICKET_MAX_HOURS,
  type Ticket,
  type TicketReading,
  type TicketRequest,
  ticketSchema,
  ticketStatement,
  verifyTicket,
} from '../../src/acceptance/ticket.js';
import { PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import type { RingKey } from '../../src/keys/keyring.js';
import { EMPTY_MARK, entryOf, type Mark, markGood, resetLine, spendNonce } from '../../src/mark/mark.js';
import { sha256 } from '../../src/model/digest.js';
import { policySchema } from '../../src/policy/policy-schema.js';
import { signedBy } from '../support/envelopes.js';
import { day, NOW, ringWith, type TestKey, testKey, trustIn } from '../support/keys.js';

const [ann, bob] = [testKey('ed25519', { uses: ['ticket'] }), testKey('ecdsa-p256', { uses: ['ticket'] })];
const [old, current] = [sha256('old'), sha256('current')];
const about = { product: 'shop', line: 'main' };
const TICKET: Ticket = {
  schema_version: '1',
  ...about,
  environment: 'production',
  from: current,
  to: old,
  reason: 'Orders are lost',
  nonce: '0'.repeat(32),
  issued: day(0),
  expires: day(1),
};
const marked: Mark = markGood(EMPTY_MARK, about, { digest: current, sequence: 5 }, NOW);

interface Case {
  readonly fields?: Partial<Ticket>;
  readonly by?: readonly TestKey[];
  readonly keys?: readonly (TestKey | RingKey)[];
  readonly secrets?: readonly TestKey[];
  readonly request?: Partial<TicketRequest>;
  readonly boot?: object;
  readonly at?: string;
  readonly mark?: Mark;
}

const verify = ({ fields, by = [ann, bob], keys = [ann, bob], secrets = [], request = {}, boot = {}, at = day(0), mark = marked }: Case): TicketReading =>
  verifyTicket({
    name: 'ticket.json',
    content: Buffer.from(signedBy(by, ticketStatement({ ...TICKET, ...fields }))),
    metadataDigest: old,
    scope: { ...about, environment: 'production' },
    entry: entryOf(mark, about),
    policy: policySchema.parse({ version: '1.0', boot }),
    trust: trustIn(ringWith(...keys), secrets, { at: new Date(at) }),
    dualVerify: true,
    ...request,
  });

describe('a ticket', () => {
  it('allows the step that two approvers have signed', () => {
    expect(verify({})).toMatchObject({ kind: 'valid', ticket: TICKET });
  });

  it.each<[string, Case]>([
    ['one approver', { by: [ann] }],
    ['a stranger beside one approver', { by: [ann, testKey('ed25519', { uses: ['ticket'] })] }],
    ['a key for something else beside one approver', { keys: [ann, { ...bob.entry, uses: ['gate', 'seal', 'root'] }] }],
    ['a revoked key beside one approver', { keys: [ann, { ...bob.entry, state: 'revoked' }] }],
    ['a key past its window beside one approver', { keys: [ann, { ...bob.entry, verify_until: day(-1) }] }],
    ['no key at all', { keys: [] }],
    ['another release', { fields: { to: sha256('other') } }],
    ['another product', { fields: { product: 'till' } }],
    ['another line', { fields: { line: '2.x' } }],
    ['another environment', { fields: { environment: 'staging' } }],
    ['a step from another release', { fields: { from: sha256('other') } }],
    ['after its end', { at: '2026-01-06T12:00:01Z' }],
    ['before it was issued', { at: '2026-01-05T11:54:59Z' }],
    ['the second time', { mark: spendNonce(marked, about, TICKET, NOW) }],
    [
      'the second time, and the mark was reset to nothing in between',
      { mark: resetLine(spendNonce(marked, about, TICKET, NOW), about, { release: null, freezeCounter: undefined }, NOW) },
    ],
  ])('is refused with %s', (_, given) => {
    expect(verify(given)).toMatchObject({ kind: 'invalid', why: expect.stringMatching(/./) });
  });

  it('is refused when there is none, when it is too large, or when a byte was changed', () => {
    const content = signedBy([ann, bob], ticketStatement(TICKET));
    expect(verify({ request: { content: undefined } })).toEqual({ kind: 'invalid', why: 'is not there' });
    expect(verify({ request: { content: new Uint8Array(1024 * 1024 + 1) } })).toMatchObject({ kind: 'invalid', why: expect.stringContaining('larger') });
    for (let place = 0; place < content.length; place += 13) {
      const changed = `${content.slice(0, place)}${content[place] === 'A' ? 'B' : 'A'}${content.slice(place + 1)}`;
      expect(verify({ request: { content: Buffer.from(changed) } }).kind).toBe('invalid');
    }
  });

  it('is refused as any other document, however well signed', () => {
    const statement = { ...ticketStatement(TICKET), predicateType: PREDICATE_TYPES.markReset.type };
    expect(verify({ request: { content: Buffer.from(signedBy([ann, bob], statement)) } })).toMatchObject({ kind: 'invalid' });
  });

  it('does not take two signatures of one key for two approvers', () => {
    const statement = ticketStatement(TICKET);
    const { payload, payloadType, signatures } = JSON.parse(signedBy([ann], statement)) as {
      payload: string;
      payloadType: string;
      signatures: [{ sig: string }];
    };
    const twice = {
      payload,
      payloadType,
      signatures: [
        { keyid: ann.id, sig: signatures[0].sig },
        { keyid: bob.id, sig: signatures[0].sig },
      ],
    };
    expect(verify({ request: { content: Buffer.from(JSON.stringify(twice)) } })).toMatchObject({ kind: 'invalid' });
  });

  it('counts HMAC keys only where policy says so', () => {
    const keys = [testKey('hmac-sha256', { uses: ['ticket'] }), testKey('hmac-sha256', { uses: ['ticket'] })];
    expect(verify({ by: keys, keys, secrets: keys }).kind).toBe('invalid');
    expect(verify({ by: keys, keys, secrets: keys, boot: { allow_hmac: true } }).kind).toBe('valid');
  });

  it('lets a program start again that was rolled back by it, for as long as it holds', () => {
    const rolledBack = spendNonce(markGood(marked, about, { digest: old, sequence: 2 }, NOW), about, TICKET, NOW);
    expect(verify({ mark: rolledBack }).kind).toBe('valid');
    expect(verify({ mark: rolledBack, at: day(2) }).kind).toBe('invalid');
  });

  it('can only be held against its step where the host knows what it runs', () => {
    expect(verify({ fields: { from: sha256('anything') }, mark: EMPTY_MARK }).kind).toBe('valid');
  });
});

describe('ticketSchema', () => {
  it.each<[string, Partial<Record<keyof Ticket, unknown>>]>([
    ['that holds too long', { expires: new Date(NOW.getTime() + TICKET_MAX_HOURS * 3_600_000 + 1000).toISOString() }],
    ['that is over before it begins', { expires: day(0) }],
    ['that leads nowhere', { to: current }],
    ['without a reason', { reason: '' }],
    ['with a line break in its reason', { reason: 'a\nb' }],
    ['with a nonce that could be guessed', { nonce: '1' }],
    ['of tomorrow', { schema_version: '2' }],
    ['with a day that does not exist', { issued: '2026-02-30T00:00:00Z' }],
  ])('refuses a ticket %s', (_, fields) => {
    expect(ticketSchema.safeParse({ ...TICKET, ...fields }).success).toBe(false);
  });

  it('takes one of exactly as long as it may hold', () => {
    expect(ticketSchema.safeParse({ ...TICKET, expires: new Date(NOW.getTime() + TICKET_MAX_HOURS * 3_600_000).toISOString() }).success).toBe(true);
  });
});
