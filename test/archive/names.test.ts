import { ARCHIVE_FILE, archiveName, parseArchiveName, RELEASE_REFERENCE } from '../../src/archive/names.js';
import { sha256 } from '../../src/model/digest.js';

const digest = sha256('metadata');
const named = (product: string, line = 'main', more: { startsWith?: string } = {}): string =>
  archiveName({ metadata: { product, line, sequence: 7 }, metadataDigest: digest, compression: 'gzip', ...more });
const end = `-7-${digest.slice(0, 12)}.tar.gz`;

describe('the name of an archive', () => {
  it.each([
    ['shop', 'main', `shop-main${end}`],
    ['@acme/shop', '2.x', `acme-shop-2.x${end}`],
    ['a:b*c?"<>|\\d', 'feature/x y', `a-b-c-d-feature-x-y${end}`],
    ['..', '../..', `release-release${end}`],
    ['a..b', '-._c_.-', `a.b-c${end}`],
    ['Größe', '主', `Gr-e-release${end}`],
    ['x'.repeat(300), 'y'.repeat(300), `${'x'.repeat(60)}-${'y'.repeat(60)}${end}`],
  ])('has only characters that every store keeps: %s %s', (product, line, name) => {
    expect(named(product, line)).toBe(name);
    expect(parseArchiveName(name)).toMatchObject({ sequence: 7, digestStart: digest.slice(0, 12), compression: 'gzip' });
  });

  it('may start with what the user says, and stays the same for the same release', () => {
    expect(named('shop', 'main', { startsWith: 'web leg 1' })).toBe(`web-leg-1${end}`);
    expect(named('shop')).toBe(named('shop'));
  });

  it.each([
    'shop.tar.gz',
    'shop-main-7-XYZ.tar.gz',
    `shop-main-0-${digest.slice(0, 12)}.tar.gz`,
    `../x-1-${digest.slice(0, 12)}.tar.gz`,
    `a b-1-${digest.slice(0, 12)}.tar.gz`,
    '',
  ])('is not what %s is', (name) => expect(parseArchiveName(name)).toBeUndefined());
});

describe('what verify takes', () => {
  it.each([
    ['acme/shop@v1.2.3', ['acme/shop', 'v1.2.3']],
    ['acme/shop.js@release/2026', ['acme/shop.js', 'release/2026']],
    ['./acme/shop@v1', undefined],
    ['/acme/shop@v1', undefined],
    ['a/b/c@v1', undefined],
    ['acme/shop', undefined],
    ['-acme/shop@v1', undefined],
    ['acme/shop@', undefined],
    ['acme/shop@v 1', undefined],
  ])('%s is a release, or not', (text, parts) => {
    const match = RELEASE_REFERENCE.exec(text);
    expect(match === null ? undefined : [match[1], match[2]]).toEqual(parts);
  });

  it.each(['a.tar', 'a.tar.gz', 'a.TGZ', 'a.tar.zst'])('%s is an archive', (name) => expect(ARCHIVE_FILE.test(name)).toBe(true));
  it.each(['a.zip', 'tar', 'a.tar.gz.json', 'a.tar.xz'])('%s is none', (name) => expect(ARCHIVE_FILE.test(name)).toBe(false));
});
