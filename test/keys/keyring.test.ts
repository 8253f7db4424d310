import { EMPTY_RING, KEYRING_VERSION, parseKeyring, renderKeyring, type RingKey } from '../../src/keys/keyring.js';
import { KEY_KINDS } from '../../src/policy/policy.js';
import { day, ringWith, testKey } from '../support/keys.js';

const problems = (ring: unknown): readonly string[] => {
  const result = parseKeyring(typeof ring === 'string' ? ring : JSON.stringify(ring));
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where} ${message}`.trim());
};
const keyProblems = (key: object): readonly string[] => problems({ schema_version: KEYRING_VERSION, keys: [key] });
const full = (kind: RingKey['kind']): RingKey =>
  testKey(kind, {
    name: 'a',
    sign_from: day(0),
    sign_until: day(1),
    verify_until: day(2),
    secret_file: 'duri-keys/a',
    replaces: testKey().id,
    ended: day(1),
    reason: 'why',
  }).entry;

describe('renderKeyring', () => {
  it.each(KEY_KINDS)('writes a ring with a key of the kind %s that is read back as it was', (kind) => {
    const ring = ringWith(full(kind));
    const text = renderKeyring(ring);
    expect(parseKeyring(text)).toEqual({ ok: true, value: ring });
    expect(text).toMatch(/^\{\n {2}"schema_version": "1.0",[\s\S]*\n\}\n$/);
  });

  it('writes the same text whatever the order of fields', () => {
    const key = full('ed25519');
    const turned = Object.fromEntries(Object.entries(key).reverse()) as unknown as RingKey;
    expect(renderKeyring(ringWith(turned))).toBe(renderKeyring(ringWith(key)));
  });

  it('holds nothing secret', () => {
    const keys = KEY_KINDS.map((kind) => testKey(kind));
    const text = renderKeyring(ringWith(...keys));
    for (const { file, material } of keys) {
      for (const secret of [file, material.secret]) {
        for (const encoding of ['latin1', 'hex', 'base64', 'base64url'] as const) {
          expect(text).not.toContain(Buffer.from(secret.reveal()).toString(encoding).trim());
        }
      }
    }
  });
});

describe('parseKeyring', () => {
  const required = ['id', 'kind', 'uses', 'state', 'created', 'public_key'] as const;
  const optional = ['name', 'sign_from', 'sign_until', 'verify_until', 'secret_file', 'replaces', 'ended', 'reason'] as const;

  it.each(required)('names %s when it is missing', (field) => {
    const rest = Object.fromEntries(Object.entries(full('ed25519')).filter(([key]) => key !== field));
    expect(keyProblems(rest).join()).toMatch(new RegExp(`^/keys/0/${field} is missing`));
  });

  it.each(optional)('takes a key without %s', (field) => {
    expect(keyProblems(Object.fromEntries(Object.entries(full('ed25519')).filter(([key]) => key !== field)))).toEqual([]);
  });

  it.each([...required, ...optional])('names %s when it has another type', (field) => {
    for (const value of [null, 7, true, {}, [], [7]])
      expect(keyProblems({ ...full('ed25519'), [field]: value }).join()).toMatch(new RegExp(`^/keys/0/${field}`));
  });

  it.each([...required, ...optional])('names %s when it stands there twice', (field) => {
    expect(problems(renderKeyring(ringWith(full('ed25519'))).replace('      "id"', `      "${field}": 1,\n      "id"`))).toEqual([
      `/keys/0/${field} stands twice in one object`,
    ]);
  });

  it('names unknown fields, and the field that was meant', () => {
    expect(keyProblems({ ...full('ed25519'), sign_untl: day(1) })).toEqual(['/keys/0 has the unknown key "sign_untl"; did you mean "sign_until"?']);
    expect(problems({ ...EMPTY_RING, secret: 'x' })).toEqual(['has the unknown key "secret"']);
  });

  it.each([['1.1'], ['2.0'], ['1'], [1], [undefined]])('refuses the version %p', (schema_version) => {
    expect(problems({ schema_version, keys: [] }).join()).toMatch(/^\/schema_version /);
  });

  it('refuses a key twice, and more than 64', () => {
    const key = testKey();
    expect(problems(ringWith(key, key))).toEqual(['/keys/1/id stands in the ring twice']);
    const keys = Array.from({ length: 65 }, () => testKey('hmac-sha256'));
    expect(problems(ringWith(...keys.slice(0, 64)))).toEqual([]);
    expect(problems(ringWith(...keys))).toEqual(['/keys has 65 entries; expected at most 64']);
  });

  it('refuses a public key under an id that is not its fingerprint, so that one key cannot count twice', () => {
    const [key, other] = [testKey(), testKey()];
    expect(keyProblems({ ...key.entry, id: other.id })).toEqual([`/keys/0/id is not the fingerprint of public_key, which is ${key.id}`]);
    expect(keyProblems({ ...testKey('hmac-sha256').entry, id: other.id })).toEqual(['/keys/0/id is not the id of an HMAC key']);
  });

  it('refuses a public key of another kind, a private one in its place, and one beside HMAC', () => {
    const [ed, ec, hmac] = [testKey('ed25519'), testKey('ecdsa-p256'), testKey('hmac-sha256')];
    expect(keyProblems({ ...ed.entry, public_key: ec.entry.public_key })).toEqual(['/keys/0/public_key is not of the kind ed25519']);
    expect(keyProblems({ ...ed.entry, kind: 'ecdsa-p256' })).toEqual(['/keys/0/public_key is not of the kind ecdsa-p256']);
    expect(keyProblems({ ...ed.entry, public_key: Buffer.from(ed.file.reveal()).toString() })).toEqual([
      '/keys/0/public_key is not a public key as PEM (SPKI)',
    ]);
    expect(keyProblems({ ...hmac.entry, public_key: ed.entry.public_key })).toEqual(['/keys/0/public_key stands beside an HMAC key, which has none']);
  });

  it.each([
    ['sign_until', { sign_from: day(2), sign_until: day(1), verify_until: day(3) }],
    ['verify_until', { sign_from: day(0), sign_until: day(3), verify_until: day(2) }],
    ['verify_until', { sign_from: day(3), sign_until: undefined, verify_until: day(2) }],
    ['verify_until', { state: 'retired', verify_until: undefined }],
  ])('refuses windows out of order, at %s', (field, changes) => {
    expect(keyProblems({ ...full('ed25519'), ...changes }).join()).toMatch(new RegExp(`^/keys/0/${field} `));
  });

  it('takes windows that touch, with fractions of any length', () => {
    expect(
      keyProblems({
        ...full('ed25519'),
        sign_from: '2026-01-05T12:00:00.5Z',
        sign_until: '2026-01-05T12:00:00.500Z',
        verify_until: '2026-01-05T12:00:00.500Z',
      }),
    ).toEqual([]);
  });

  it.each([
    '2026-01-05',
    '2026-01-05T12:00Z',
    '2026-01-05T12:00:00',
    '2026-01-05T12:00:00+01:00',
    '2026-02-30T12:00:00Z',
    '2026-01-05T25:00:00Z',
    '2026-01-05t12:00:00z',
    'now',
  ])('refuses the instant %s', (instant) => {
    expect(keyProblems({ ...full('ed25519'), created: instant })).toEqual(['/keys/0/created is not an instant in UTC such as 2026-01-05T12:00:00Z']);
  });

  it.each(['/etc/key', 'C:\\key', '\\\\host\\key'])('refuses the absolute secret_file %s', (path) => {
    expect(keyProblems({ ...full('ed25519'), secret_file: path })).toEqual(['/keys/0/secret_file is an absolute path; expected one relative to the ring']);
  });

  it('refuses a use that is unknown, twice, or none', () => {
    expect(keyProblems({ ...full('ed25519'), uses: ['sela'] }).join()).toMatch(/^\/keys\/0\/uses\/0 /);
    expect(keyProblems({ ...full('ed25519'), uses: ['seal', 'seal'] })).toEqual(['/keys/0/uses names a use twice']);
    expect(keyProblems({ ...full('ed25519'), uses: [] }).join()).toMatch(/^\/keys\/0\/uses /);
  });

  it('refuses rotations that lead back to themselves, and takes one whose old key has left the ring', () => {
    const [a, b, c] = [testKey(), testKey(), testKey()];
    expect(problems(ringWith({ ...a.entry, replaces: a.id }))).toEqual(['/keys/0/replaces leads back to the key itself']);
    expect(problems(ringWith({ ...a.entry, replaces: c.id }, { ...b.entry, replaces: a.id }, { ...c.entry, replaces: b.id }))).toHaveLength(3);
    expect(problems(ringWith({ ...b.entry, replaces: a.id }))).toEqual([]);
  });
});
