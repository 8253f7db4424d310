import fc from 'fast-check';
import { createRedactor, redactDeep } from '../../src/model/redactor.js';

const secret = 'p@ss w"rd/+Z9';
const redact = createRedactor([secret]);

describe('the redactor', () => {
  it.each([
    ['as it is', secret],
    ['base64', Buffer.from(secret).toString('base64')],
    ['base64url', Buffer.from(secret).toString('base64url')],
    ['basic auth, where it is a part of what is encoded', Buffer.from(`admin:${secret}`).toString('base64')],
    ['percent-encoded', encodeURIComponent(secret)],
    ['form-encoded', encodeURIComponent(secret).replaceAll('%20', '+')],
    ['JSON', JSON.stringify({ a: secret })],
    ['hexadecimal', Buffer.from(secret).toString('hex')],
  ])('takes it out %s', (_, text) => {
    const clean = redact(`before ${text} after`);
    expect(clean).toContain('***');
    expect(clean).not.toContain(text);
    expect(clean.startsWith('before ') && clean.endsWith(' after')).toBe(true);
  });

  it('leaves no recognisable part of any secret in any encoding, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 9, maxLength: 40 }), fc.string({ maxLength: 7 }), (hidden, before) => {
        const encoded = Buffer.from(`${before}:${hidden}`).toString('base64');
        const clean = createRedactor([hidden])(encoded);
        const inner = Buffer.from(hidden).toString('base64').slice(4, -4);
        expect(clean === encoded && encoded.includes(inner) && inner.length >= 6).toBe(false);
      }),
    );
  });

  it('leaves no character of a secret in the base64 of a longer text', () => {
    const words = fc.string({ maxLength: 7, unit: 'binary-ascii' });
    fc.assert(
      fc.property(
        fc.string({ minLength: 6, maxLength: 40, unit: 'binary-ascii' }),
        words,
        words,
        fc.constantFrom('base64' as const, 'base64url' as const),
        (hidden, before, after, encoding) => {
          const encoded = Buffer.from(`${before}${hidden}${after}`).toString(encoding);
          const [begin, end] = [Math.floor((8 * before.length) / 6), Math.ceil((8 * (before.length + hidden.length)) / 6)];
          const clean = createRedactor([hidden])(encoded);
          if (encoded.indexOf(encoded.slice(begin, end)) === begin)
            expect(clean.replace(/=+$/, '')).toBe(`${encoded.slice(0, begin)}***${encoded.slice(end)}`.replace(/=+$/, ''));
        },
      ),
    );
  });

  it('leaves short words alone, because they are part of harmless ones', () => {
    expect(createRedactor(['abc'])('abcdef')).toBe('abcdef');
  });

  it('goes through every text of a value, keys too', () => {
    expect(redactDeep({ [secret]: [secret, 1, { a: `x${secret}` }], b: new Date(0) }, redact)).toEqual({ '***': ['***', 1, { a: 'x***' }], b: new Date(0) });
  });
});
