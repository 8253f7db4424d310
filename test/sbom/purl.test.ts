import fc from 'fast-check';
import { isPurl, makePurl, purlType } from '../../src/sbom/purl.js';

describe('makePurl', () => {
  // The canonical forms of package-url/purl-spec, tests/spec/specification-test.json and tests/types.
  it.each([
    [{ type: 'npm', namespace: '@angular', name: 'animation', version: '12.3.1' }, 'pkg:npm/%40angular/animation@12.3.1'],
    [{ type: 'golang', namespace: 'google.golang.org', name: 'genproto', version: 'abcdedf' }, 'pkg:golang/google.golang.org/genproto@abcdedf'],
    [{ type: 'gem', name: 'jruby-launcher', version: '1.1.2', qualifiers: { platform: 'java' } }, 'pkg:gem/jruby-launcher@1.1.2?platform=java'],
    [
      { type: 'docker', namespace: 'customer', name: 'dockerimage', version: 'sha256:244fd47e07d1004f0aed9c', qualifiers: { repository_url: 'gcr.io' } },
      'pkg:docker/customer/dockerimage@sha256:244fd47e07d1004f0aed9c?repository_url=gcr.io',
    ],
    [
      { type: 'generic', name: 'bitwarderl', qualifiers: { vcs_url: 'git+https://git.fsfe.org/dxteam/bitwarderl@cc55108da32bfac47f0ea04b6e9a3a2c5a1ac2df' } },
      'pkg:generic/bitwarderl?vcs_url=git%2Bhttps://git.fsfe.org/dxteam/bitwarderl%40cc55108da32bfac47f0ea04b6e9a3a2c5a1ac2df',
    ],
    [
      { type: 'deb', namespace: 'debian', name: 'g++', version: '1:2+b', qualifiers: { distro: 'jessie', arch: 'i386' } },
      'pkg:deb/debian/g%2B%2B@1:2%2Bb?arch=i386&distro=jessie',
    ],
    [{ type: 'pypi', name: 'plain', version: undefined, qualifiers: { empty: '', absent: undefined } }, 'pkg:pypi/plain'],
  ])('writes %j in canonical form', (parts, purl) => {
    expect(makePurl(parts)).toBe(purl);
    expect(isPurl(purl)).toBe(true);
  });

  it('gives something valid for any name, version and qualifier, even half a character', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (name, version, value) => expect(isPurl(makePurl({ type: 'npm', name, version, qualifiers: { key: value } }))).toBe(true)),
    );
    expect(isPurl(makePurl({ type: 'npm', name: '\ud800', version: "\udc00!*()'" }))).toBe(true);
  });
});

describe('isPurl', () => {
  it.each([
    '',
    'pkg:',
    'pkg:npm',
    'pkg:npm/',
    'npm/a@1',
    'pkg:npm//a',
    'pkg:npm/a@',
    'pkg:npm/a b@1',
    'pkg:npm/@scope/a@1',
    'pkg:npm/a@1@2',
    'pkg:npm/a%zz@1',
    'pkg:npm/a@1?',
    'pkg:npm/a@1#',
    'pkg:1npm/a',
    `pkg:npm/${'a'.repeat(5000)}`,
  ])('refuses %j', (text) => {
    expect(isPurl(text)).toBe(false);
  });

  it('takes a subpath', () => {
    expect(isPurl('pkg:golang/google.golang.org/genproto@abc#googleapis/api')).toBe(true);
  });

  it('is linear in a long text', () => {
    const from = performance.now();
    isPurl(`pkg:npm/${'a/'.repeat(2000)}@`);
    expect(performance.now() - from).toBeLessThan(100);
  });
});

describe('purlType', () => {
  it('gives the type in lower case, and nothing for what is no package URL', () => {
    expect([purlType('pkg:NPM/a@1'), purlType('pkg:npm'), purlType(undefined)]).toEqual(['npm', undefined, undefined]);
  });
});
