import { createECDH, createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { type Envelope, pae, parseEnvelope, PAYLOAD_TYPE, renderEnvelope } from '../../src/envelope/envelope.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const problems = (content: string | Uint8Array): readonly string[] => {
  const result = parseEnvelope(typeof content === 'string' ? bytes(content) : content);
  return result.ok ? [] : result.problems.map(({ where, message }) => `${where} ${message}`.trim());
};

const good = { payload: 'e30=', payloadType: PAYLOAD_TYPE, signatures: [{ keyid: 'a', sig: 'AAEC' }] };
const written = (changes: object): string => canonicalJson({ ...good, ...changes });

describe('pae', () => {
  it('is as the protocol writes it', () => {
    expect(Buffer.from(pae('http://example.com/HelloWorld', bytes('hello world'))).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('counts bytes, not characters', () => {
    expect(Buffer.from(pae('ü', bytes('€'))).toString()).toBe('DSSEv1 2 ü 3 €');
  });

  // DSSE 1.0.0, protocol.md, "Test Vectors"
  it('is what the published signature was made over', () => {
    const d = 97358161215184420915383655311931858321456579547487070936769975997791359926199n;
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(Buffer.from(d.toString(16).padStart(64, '0'), 'hex'));
    const point = curve.getPublicKey();
    expect(BigInt(`0x${point.subarray(1, 33).toString('hex')}`)).toBe(46950820868899156662930047687818585632848591499744589407958293238635476079160n);
    const publicKey = createPublicKey({
      key: { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') },
      format: 'jwk',
    });
    const signature = Buffer.from('A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==', 'base64');
    const message = pae('http://example.com/HelloWorld', bytes('hello world'));
    expect(verify('sha256', message, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  });

  it('never gives one text for two inputs', () => {
    const part = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(part, part, part, part, (t1, p1, t2, p2) => {
        const same = Buffer.from(pae(t1, bytes(p1))).equals(Buffer.from(pae(t2, bytes(p2))));
        expect(same).toBe(t1 === t2 && p1 === p2);
      }),
    );
  });
});

describe('renderEnvelope', () => {
  it('is read back as it was, with signatures in the order of key ids', () => {
    const envelope: Envelope = {
      payloadType: PAYLOAD_TYPE,
      payload: bytes('{"ü":1}'),
      signatures: [
        { keyId: 'b', signature: bytes('2') },
        { keyId: 'a', signature: bytes('1') },
      ],
    };
    const result = parseEnvelope(bytes(renderEnvelope(envelope)));
    expect(result).toEqual({ ok: true, value: { ...envelope, signatures: [...envelope.signatures].reverse() } });
  });
});

describe('parseEnvelope', () => {
  it('takes an envelope in canonical form', () => {
    expect(problems(canonicalJson(good))).toEqual([]);
  });

  it.each(['payload', 'payloadType', 'signatures'])('names the missing field %s', (field) => {
    const rest = Object.fromEntries(Object.entries(good).filter(([key]) => key !== field));
    expect(problems(canonicalJson(rest)).join()).toMatch(new RegExp(`^/${field} `));
  });

  it.each(['payload', 'payloadType', 'signatures'])('names the field %s when it has another type', (field) => {
    for (const value of [null, 7, true, {}, { 0: 'x' }]) expect(problems(written({ [field]: value })).join()).toMatch(new RegExp(`^/${field} `));
  });

  it.each(['payload', 'payloadType', 'signatures'])('names the field %s when it stands there twice', (field) => {
    const text = canonicalJson(good).replace(/^\{/, `{${JSON.stringify(field)}:"x",`);
    expect(problems(text)).toEqual([`/${field} stands twice in one object`]);
  });

  it.each(['keyid', 'sig'])('names %s within a signature: missing, of another type, twice', (field) => {
    const signature = good.signatures[0] ?? {};
    const rest = Object.fromEntries(Object.entries(signature).filter(([key]) => key !== field));
    expect(problems(written({ signatures: [rest] })).join()).toMatch(new RegExp(`^/signatures/0/${field} `));
    expect(problems(written({ signatures: [{ ...signature, [field]: 1 }] })).join()).toMatch(new RegExp(`^/signatures/0/${field} `));
    expect(problems(canonicalJson(good).replace('[{', `[{"${field}":"x",`))).toEqual([`/signatures/0/${field} stands twice in one object`]);
  });

  it('names an unknown field', () => {
    expect(problems(written({ extra: 1 }))).toEqual(['has the unknown key "extra"']);
    expect(problems(written({ signatures: [{ keyid: 'a', sig: 'AAEC', cert: 'x' }] }))).toEqual(['/signatures/0 has the unknown key "cert"']);
  });

  it.each([
    ['url-safe letters', '-_-_'],
    ['no padding', 'AA'],
    ['too much padding', 'AAA=='],
    ['white space', 'AA EC'],
    ['a line break', 'AAEC\n'],
    ['bits left over', 'AAF='],
    ['bits left over before two signs', 'AB=='],
    ['something after the padding', 'AA==AA=='],
    ['letters that are none of base64', 'A*EC'],
  ])('refuses base64 with %s', (_, text) => {
    expect(problems(written({ payload: text }))).toEqual(['/payload is not canonical base64']);
    expect(problems(written({ signatures: [{ keyid: 'a', sig: text }] }))).toEqual(['/signatures/0/sig is not canonical base64']);
  });

  it.each([
    ['an indent', JSON.stringify(good, null, 1)],
    ['another order of keys', JSON.stringify({ payloadType: good.payloadType, payload: good.payload, signatures: good.signatures })],
    ['a line feed at the end', `${canonicalJson(good)}\n`],
    ['an escape that is not needed', canonicalJson(good).replace('"a"', '"\\u0061"')],
  ])('refuses %s, which is not canonical', (_, text) => {
    expect(problems(text)).toEqual(['is not canonical JSON (RFC 8785)']);
  });

  it('refuses a key id that stands there twice', () => {
    expect(
      problems(
        written({
          signatures: [
            { keyid: 'a', sig: 'AAEC' },
            { keyid: 'a', sig: 'AAED' },
          ],
        }),
      ),
    ).toEqual(['/signatures/1/keyid stands in the envelope twice']);
  });

  it('takes 1 to 16 signatures and says that more are over the limit', () => {
    const many = (count: number): object => ({ signatures: Array.from({ length: count }, (_, index) => ({ keyid: `k${index}`, sig: 'AAEC' })) });
    expect(problems(written(many(16)))).toEqual([]);
    expect(parseEnvelope(bytes(written(many(17))))).toMatchObject({ ok: false, problems: [{ where: '/signatures', overLimit: true }] });
    expect(problems(written({ signatures: [] })).join()).toMatch(/^\/signatures /);
  });

  it('takes no payload type but that of in-toto', () => {
    expect(problems(written({ payloadType: 'application/json' })).join()).toMatch(/^\/payloadType /);
  });
});
