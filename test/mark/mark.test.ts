import {
  EMPTY_MARK,
  entryOf,
  isBehind,
  later,
  type Mark,
  type Marked,
  type MarkedRelease,
  markFreeze,
  markGood,
  markSchema,
  spendNonce,
  type Standing,
  standingOf,
} from '../../src/mark/mark.js';
import { sha256 } from '../../src/model/digest.js';

const SHOP: Marked = { product: 'shop', line: 'main' };
const at = (text: string): Date => new Date(text);
const NOON = at('2026-01-05T12:00:00.000Z');
const release = (sequence: number, name = `release ${sequence}`): MarkedRelease => ({ digest: sha256(name), sequence });
const marked = (...releases: MarkedRelease[]): Mark => releases.reduce((mark, one) => markGood(mark, SHOP, one, NOON), EMPTY_MARK);
const standing = (mark: Mark, one: MarkedRelease): Standing => standingOf(entryOf(mark, SHOP), one);

describe('standingOf', () => {
  const forward = marked(release(4), release(5));
  const back = markGood(forward, SHOP, release(4), NOON);
  const far = markGood(forward, SHOP, release(2), NOON);

  it.each<[string, Mark, MarkedRelease, Standing]>([
    ['nothing is marked', EMPTY_MARK, release(5), 'first'],
    ['another line is marked', markGood(EMPTY_MARK, { product: 'shop', line: '2.x' }, release(5), NOON), release(4), 'first'],
    ['another product is marked', markGood(EMPTY_MARK, { product: 'till', line: 'main' }, release(5), NOON), release(4), 'first'],
    ['only the kill switch was seen', markFreeze(EMPTY_MARK, SHOP, 3), release(5), 'first'],
    ['it is the one that runs', forward, release(5), 'current'],
    ['it ran before', forward, release(4), 'last_green'],
    ['its number is higher', forward, release(6), 'newer'],
    ['its number is lower', forward, release(3), 'older'],
    ['its number is that of another one', forward, release(5, 'evil twin'), 'equivocation'],
    ['its number is that of the last green one, and it is another', forward, release(4, 'evil twin'), 'older'],
    ['it was gone back to', back, release(4), 'current'],
    ['it was left by going back', back, release(5), 'older'],
    ['its number is that of the one that was left', back, release(5, 'evil twin'), 'equivocation'],
    ['it is the way forward after going back', back, release(6), 'newer'],
    ['it was skipped by going far back', far, release(4), 'older'],
    ['it was left by going far back', far, release(5), 'older'],
  ])('when %s', (_, mark, one, expected) => {
    expect(standing(mark, one)).toBe(expected);
  });
});

describe('markGood', () => {
  it('keeps the release before as the way back, and only that one', () => {
    const entry = entryOf(marked(release(4), release(5), release(6)), SHOP);
    expect(entry).toMatchObject({ sequence: 6, current: release(6).digest, last_green: release(5).digest });
    expect(standingOf(entry, release(4))).toBe('older');
  });

  it('changes nothing but the time when the same release starts again', () => {
    const mark = marked(release(4), release(5));
    const again = markGood(mark, SHOP, release(5), at('2026-01-06T12:00:00.000Z'));
    expect(again).toEqual({ ...mark, latest: '2026-01-06T12:00:00.000Z' });
  });

  it('never lowers the highest number, and leaves no way forward but a higher one', () => {
    const back = markGood(marked(release(4), release(5)), SHOP, release(4), NOON);
    expect(entryOf(back, SHOP)).toMatchObject({ sequence: 5, current: release(4).digest, last_green: release(4).digest, highest: release(5).digest });
    const further = markGood(back, SHOP, release(2), NOON);
    expect(entryOf(further, SHOP)).toMatchObject({ sequence: 5, current: release(2).digest, highest: release(5).digest });
    const forward = entryOf(markGood(further, SHOP, release(6), NOON), SHOP);
    expect(forward).toMatchObject({ sequence: 6, current: release(6).digest, last_green: release(2).digest });
    expect(forward).not.toHaveProperty('highest');
  });

  it('leaves other lines alone', () => {
    const other = { product: 'shop', line: '2.x' };
    const mark = markGood(markFreeze(marked(release(5)), SHOP, 7), other, release(1), NOON);
    expect(entryOf(mark, SHOP)).toMatchObject({ sequence: 5, freeze_counter: 7 });
    expect(entryOf(mark, other)).toMatchObject({ sequence: 1, freeze_counter: 0 });
  });

  it('makes nothing that could not be read again', () => {
    const mark = spendNonce(markFreeze(marked(release(4), release(5), release(4)), SHOP, 2), SHOP, { nonce: 'n', expires: '2026-01-06T00:00:00Z' }, NOON);
    expect(markSchema.parse(JSON.parse(JSON.stringify(mark)))).toEqual(mark);
  });
});

describe('the time of a mark', () => {
  it('only goes forward', () => {
    const mark = later(EMPTY_MARK, NOON);
    expect(later(mark, at('2026-01-05T11:00:00Z'))).toBe(mark);
    expect(later(mark, at('2026-01-05T13:00:00Z')).latest).toBe('2026-01-05T13:00:00.000Z');
  });

  it.each([
    ['2026-01-05T11:55:00.000Z', false],
    ['2026-01-05T11:54:59.999Z', true],
    ['2026-01-05T12:00:00.000Z', false],
    ['2025-01-05T12:00:00.000Z', true],
  ])('a clock at %s: behind is %s', (now, expected) => {
    expect(isBehind(later(EMPTY_MARK, NOON), at(now))).toBe(expected);
  });

  it('is nothing that a clock could be behind before anything was marked', () => {
    expect(isBehind(EMPTY_MARK, at('1970-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('what else a mark holds', () => {
  it('keeps the highest number of the kill switch', () => {
    expect(entryOf(markFreeze(markFreeze(EMPTY_MARK, SHOP, 5), SHOP, 3), SHOP)?.freeze_counter).toBe(5);
  });

  it('keeps a nonce until its ticket is over, and each once', () => {
    const spent = { nonce: 'a', expires: '2026-01-05T12:00:00Z' };
    const both = spendNonce(spendNonce(EMPTY_MARK, SHOP, spent, NOON), SHOP, { nonce: 'b', expires: '2026-01-08T00:00:00Z' }, at('2026-01-05T12:04:00Z'));
    expect(entryOf(both, SHOP)?.nonces.map(({ nonce }) => nonce)).toEqual(['a', 'b']);
    expect(entryOf(spendNonce(both, SHOP, spent, NOON), SHOP)?.nonces).toHaveLength(2);
    const afterwards = spendNonce(both, SHOP, { nonce: 'c', expires: '2026-01-08T00:00:00Z' }, at('2026-01-05T12:05:01Z'));
    expect(entryOf(afterwards, SHOP)?.nonces.map(({ nonce }) => nonce)).toEqual(['b', 'c']);
  });

  it.each<[string, object]>([
    ['a version of tomorrow', { version: '2' }],
    ['a field that nobody knows', { more: 1 }],
    ['two entries for one line', { entries: [entryOf(marked(release(1)), SHOP), entryOf(marked(release(2)), SHOP)] }],
    ['a number that is no integer any more', { entries: [{ ...entryOf(marked(release(1)), SHOP), sequence: 2 ** 53 }] }],
    ['a digest that is none', { entries: [{ ...entryOf(marked(release(1)), SHOP), current: 'sha256:1' }] }],
    ['a day that does not exist', { latest: '2026-02-30T00:00:00Z' }],
  ])('refuses %s', (_, fields) => {
    expect(markSchema.safeParse({ ...EMPTY_MARK, ...fields }).success).toBe(false);
  });
});
