import { inspect } from 'node:util';
import fc from 'fast-check';
import { ERRORS, IntegrityError } from '../../src/model/errors.js';
import { printablePath, toBytePath, toText } from '../../src/model/path.js';
import type { BytePath } from '../../src/model/path.js';
import { REASONS } from '../../src/model/reasons.js';
import { compareVersions, isVersion } from '../../src/model/schema-version.js';
import { Secret } from '../../src/model/secret.js';
import { exitCode, OUTCOMES, worstOutcome } from '../../src/model/status.js';

describe('worstOutcome', () => {
  it('follows the order of the design, whatever order findings come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...OUTCOMES], { minLength: 1 }), (some) => {
        const first = OUTCOMES.find((outcome) => some.includes(outcome));
        expect(worstOutcome(some)).toBe(first);
      }),
    );
    expect(OUTCOMES).toEqual(['tampered', 'corrupted', 'policy_changed', 'error(config)', 'error(infra)', 'verified']);
  });
});

describe('exitCode', () => {
  it.each([
    ['verified', 0, 0],
    ['error(config)', 2, 2],
    ['error(infra)', 0, 3],
    ['tampered', 0, 20],
    ['corrupted', 0, 21],
    ['policy_changed', 0, 22],
  ] as const)('%s is %i in dev and %i in prod', (outcome, dev, prod) => {
    expect([exitCode(outcome, 'dev'), exitCode(outcome, 'prod')]).toEqual([dev, prod]);
  });
});

describe('compareVersions', () => {
  it('compares integers by part, so that 1.10 is above 1.9', () => {
    expect(['1.10', '1.9', '1.1', '2.0', '1.0'].sort(compareVersions)).toEqual(['1.0', '1.1', '1.9', '1.10', '2.0']);
  });

  it.each(['1', '01.1', '1.1.1.1', 'v1.0', '1.', '1.-1', ' 1.0', '1.0\n', '1.99999999999'])('does not take %j for a version', (text) => {
    expect(isVersion(text)).toBe(false);
  });
});

describe('BytePath', () => {
  it('carries every text through its bytes and back', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(toText(toBytePath(text))).toBe(text)));
  });

  it('shows what is no text, and what would break a line, in escapes', () => {
    expect(printablePath('a\xff\xfeb' as BytePath)).toBe('a\\xff\\xfeb');
    expect(printablePath(toBytePath('line\nbreak \u202e \x1b[31m'))).toBe('line\\x0abreak \\u202e \\x1b[31m');
    expect(printablePath(toBytePath('naïve 🚀'))).toBe('naïve 🚀');
  });
});

describe('Secret', () => {
  it('shows itself in no way of printing', () => {
    const secret = new Secret(Buffer.from('s3cr3t-value'));
    const shown = [String(secret), secret.toString(), JSON.stringify({ secret }), inspect(secret), inspect({ deep: [secret] }, { showHidden: true, depth: 9 })];
    expect(shown.filter((text) => text.includes('s3cr3t') || text.includes('115, 51'))).toEqual([]);
    expect(Buffer.from(secret.reveal()).toString()).toBe('s3cr3t-value');
  });
});

describe('the catalogues', () => {
  it('give every reason and error a sentence and a way out, and no code twice', () => {
    const all = [
      ...Object.entries(REASONS).map(([code, { means, fix }]) => ({ code, texts: [means, fix] })),
      ...Object.entries(ERRORS).map(([code, { means, hint }]) => ({ code, texts: [means, hint] })),
    ];
    const bad = all.filter(
      ({ code, texts }) => !/^[a-z][a-z_]+$/.test(code) || texts.some((text) => text.length < 5 || (!text.endsWith('.') && !text.endsWith('`.'))),
    );
    expect(bad).toEqual([]);
    expect(Object.keys(REASONS).filter((code) => code in ERRORS)).toEqual([]);
  });

  it('keep expected and found as fields of an error', () => {
    const error = new IntegrityError('key_permissions', 'key is 0644', { expected: '0600', found: '0644' });
    expect({ kind: error.kind, details: error.details, hint: error.hint }).toEqual({
      kind: 'config',
      details: { expected: '0600', found: '0644' },
      hint: 'chmod 600 FILE, and let it belong to the user that runs DuRi.',
    });
  });
});
