import fc from 'fast-check';
import { isLicenceId, licenceReferenceFor, licenceReferences, readLicence } from '../../src/sbom/licence.js';

const expression = (text: string): string | undefined => {
  const licence = readLicence(text);
  return licence.kind === 'expression' ? licence.expression : undefined;
};

describe('readLicence', () => {
  it.each([
    'MIT',
    'GPL-2.0+',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    '(MIT OR Apache-2.0) AND BSD-3-Clause',
    'LicenseRef-Acme',
    'MIT AND DocumentRef-other:LicenseRef-1.2',
  ])('takes %s as it is', (text) => {
    expect(expression(text)).toBe(text);
  });

  it.each([
    ['mit', 'MIT'],
    ['apache-2.0 or mit', 'Apache-2.0 OR MIT'],
    ['  ISC ', 'ISC'],
    ['(gpl-2.0-or-later with classpath-EXCEPTION-2.0)', '(GPL-2.0-or-later WITH Classpath-exception-2.0)'],
    ['Mit+', 'MIT+'],
  ])('puts the letter case of %j right', (text, right) => {
    expect(expression(text)).toBe(right);
  });

  it.each([
    'MIT/X11',
    'SEE LICENSE IN LICENSE.md',
    'UNLICENSED',
    'Apache 2.0',
    'https://example.com/licence',
    'MIT OR',
    '(MIT',
    'MIT)',
    'MIT Apache-2.0',
    'OR MIT',
    'WITH',
    'LicenseRef-',
    'LicenseRef-foo_bar',
    'LicenseRef-(MIT',
    'LicenseRef-___MIT',
    'DocumentRef-x:MIT',
    'constructor',
    '__proto__',
    'toString',
    'MIT\nOR ISC',
    'MIT, ISC',
    '()',
    '+',
  ])('keeps %j as words', (text) => {
    expect(readLicence(text)).toEqual({ kind: 'text', text });
  });

  it.each([
    [undefined, 'unknown'],
    ['', 'unknown'],
    [' ', 'unknown'],
    ['NOASSERTION', 'unknown'],
    ['noassertion', 'unknown'],
    ['NONE', 'none'],
    ['none', 'none'],
  ] as const)('tells %j from a licence', (text, kind) => {
    expect(readLicence(text).kind).toBe(kind);
  });

  it('is bounded in length and depth', () => {
    expect(readLicence('('.repeat(100_000)).kind).toBe('text');
    expect(readLicence(`${'('.repeat(499)}MIT${')'.repeat(498)}`).kind).toBe('text');
    expect(readLicence(`${'('.repeat(498)}MIT${')'.repeat(498)}`).kind).toBe('expression');
    expect(readLicence('MIT OR '.repeat(10_000)).kind).toBe('text');
  });

  it('changes nothing the second time, whatever it is given', () => {
    const word = fc.constantFrom('mit', 'MIT', 'or', 'AND', 'with', '(', ')', '+', 'LicenseRef-x', 'Apache-2.0', 'classpath-exception-2.0', 'MIT/X11', ' ', '');
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        (text) => {
          const once = expression(text);
          if (once !== undefined) expect([expression(once), licenceReferences(once) !== undefined]).toEqual([once, true]);
        },
      ),
    );
  });
});

describe('licenceReferences', () => {
  it('names what has to be listed elsewhere, each once', () => {
    expect(licenceReferences('LicenseRef-a AND (LicenseRef-b OR LicenseRef-a) AND MIT')).toEqual(['LicenseRef-a', 'LicenseRef-b']);
    expect(licenceReferences('MIT')).toEqual([]);
    expect(licenceReferences('MIT or ISC')).toBeUndefined();
  });
});

describe('licenceReferenceFor', () => {
  it('gives every text a name of its own that follows the grammar', () => {
    expect(licenceReferenceFor('MIT/X11')).toMatch(/^LicenseRef-MIT-X11-[0-9a-f]{8}$/);
    expect(new Set(['MIT/X11', 'MIT X11', 'MIT-X11', 'MIT_X11', '', '许可'].map(licenceReferenceFor)).size).toBe(6);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(licenceReferenceFor(text)).toMatch(/^LicenseRef-[A-Za-z0-9.-]+$/)));
  });
});

describe('isLicenceId', () => {
  it('knows the list in its exact spelling', () => {
    expect(['MIT', 'GPL-2.0', 'mit', 'MIT ', 'constructor', ''].map(isLicenceId)).toEqual([true, true, false, false, false, false]);
  });
});
