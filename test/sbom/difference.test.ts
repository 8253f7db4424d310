import { comparePackages, type PackageListing } from '../../src/sbom/difference.js';
import { differenceOf, differenceTables } from '../../src/sbom/difference-report.js';
import type { ListedComponent } from '../../src/sbom/components.js';

const npm = (name: string, version: string | undefined, licence?: string): ListedComponent => ({
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}${version === undefined ? '' : `@${version}`}`,
  ecosystem: 'npm',
  licences: licence === undefined ? [] : [licence],
});
const listing = (packages: readonly ListedComponent[], more: Partial<PackageListing> = {}): PackageListing => ({
  label: 'a side',
  tool: 'duri-embedded 1.0.0',
  packages,
  notes: [],
  unreadable: [],
  ...more,
});

describe('comparePackages', () => {
  const cases: readonly (readonly [string, readonly ListedComponent[], readonly ListedComponent[], readonly string[]])[] = [
    ['nothing', [npm('a', '1')], [npm('a', '1')], []],
    ['an addition', [], [npm('a', '1', 'MIT')], ['added a [] -> [1]']],
    ['a removal', [npm('a', '1')], [], ['removed a [1] -> []']],
    ['a new version', [npm('a', '1')], [npm('a', '2')], ['changed a [1] -> [2]']],
    ['a second version beside the first', [npm('a', '1')], [npm('a', '1'), npm('a', '2')], ['added a [] -> [2] beside 1']],
    ['one of two versions gone', [npm('a', '1'), npm('a', '2')], [npm('a', '2')], ['removed a [1] -> [] beside 2']],
    ['two versions for one', [npm('a', '1'), npm('a', '2')], [npm('a', '2'), npm('a', '3')], ['changed a [1] -> [3] beside 2']],
    ['another licence', [npm('a', '1', 'MIT')], [npm('a', '1', 'GPL-3.0-only')], ['licence a [MIT] -> [GPL-3.0-only]']],
    ['a licence that is no longer stated', [npm('a', '1', 'MIT')], [npm('a', '2')], ['changed a [1] -> [2]', 'licence a [MIT] -> [not stated]']],
    ['scopes apart', [npm('@x/a', '1')], [npm('@y/a', '1')], ['added @y/a [] -> [1]', 'removed @x/a [1] -> []']],
    ['the same package listed twice', [npm('a', '1'), npm('a', '1')], [npm('a', '1')], []],
    ['a range instead of a version', [npm('a', '1')], [npm('a', undefined)], ['changed a [1] -> []']],
    [
      'packages without a package URL by their name',
      [{ ...npm('a', '1'), purl: undefined }],
      [{ ...npm('a', '2'), purl: undefined }],
      ['changed a [1] -> [2]'],
    ],
    [
      'qualifiers of a package URL as the same package',
      [{ ...npm('a', '1'), purl: 'pkg:deb/debian/a@1?arch=amd64' }],
      [{ ...npm('a', '1'), purl: 'pkg:deb/debian/a@1?arch=amd64&distro=debian-12' }],
      [],
    ],
  ];

  it.each(cases)('finds %s', (_, base, head, expected) => {
    const { changes } = comparePackages(base, head);
    expect(
      changes.map(
        ({ kind, name, before, after, beside }) =>
          `${kind} ${name} [${before.join(',')}] -> [${after.join(',')}]${beside.length === 0 ? '' : ` beside ${beside.join(',')}`}`,
      ),
    ).toEqual(expected);
  });

  it('counts, and names the licences that no package had before', () => {
    const { counts, newLicences } = comparePackages(
      [npm('a', '1', 'MIT'), npm('b', '1', 'ISC'), npm('c', '1', 'MIT')],
      [npm('a', '2', 'ISC'), npm('d', '1', 'AGPL-3.0-only'), npm('c', '1', 'MIT')],
    );
    expect(counts).toEqual({ added: 1, removed: 1, changed: 1, licence: 1 });
    expect(newLicences).toEqual(['AGPL-3.0-only']);
  });

  it('gives the same whatever order the sides are in', () => {
    const [base, head] = [
      [npm('a', '1'), npm('b', '1'), npm('b', '2')],
      [npm('c', '1'), npm('b', '3'), npm('a', '2')],
    ];
    expect(comparePackages([...base].reverse(), [...head].reverse())).toEqual(comparePackages(base, head));
  });
});

describe('differenceOf', () => {
  it('notes what the base could not be read from, and leaves the head unknown', () => {
    const unreadable = [{ path: 'x/package-lock.json', message: 'is not JSON' }];
    const difference = differenceOf(listing([], { label: 'main', unreadable }), listing([npm('a', '1')], { label: 'work tree', unreadable }));
    expect(difference.notes).toEqual(['x/package-lock.json cannot be read at main, so that all of its packages seem added: is not JSON']);
    expect(difference.findings).toMatchObject([{ outcome: 'unknown', subject: 'x/package-lock.json' }]);
  });

  it('says when the sides come from different tools', () => {
    const difference = differenceOf(listing([], { tool: 'syft 1.44.0' }), listing([]));
    expect([difference.oneTool, difference.notes]).toEqual([
      false,
      ['the base was listed by syft 1.44.0, the head by duri-embedded 1.0.0: what only one of them sees is listed as a change'],
    ]);
    expect(differenceOf(listing([]), listing([])).oneTool).toBe(true);
  });
});

describe('differenceTables', () => {
  it('marks what brings a licence that no package had', () => {
    const [changes, licences] = differenceTables(
      differenceOf(listing([npm('a', '1', 'MIT')]), listing([npm('a', '1', 'MIT'), npm('a', '2', 'MIT'), npm('b', '1', 'SSPL-1.0')])),
    );
    expect(changes).toEqual({
      title: 'Packages: 2 added, 0 removed, 0 changed, 0 with another licence',
      head: ['change', 'package', 'before', 'after', 'licence'],
      rows: [
        ['added', 'npm a', '-', '2 (beside 1)', 'MIT'],
        ['added', 'npm b', '-', '1', 'SSPL-1.0 NEW LICENCE'],
      ],
    });
    expect(licences?.rows).toEqual([['SSPL-1.0']]);
  });

  it('lists so many rows and counts the rest', () => {
    const many = Array.from({ length: 3000 }, (_, index) => npm(`p-${String(index).padStart(4, '0')}`, '1', `L-${index}`));
    const tables = differenceTables(differenceOf(listing([]), listing(many)));
    expect(tables.map(({ rows }) => [rows.length, rows.at(-1)])).toEqual([
      [51, ['', '2950 more', '', '', '']],
      [51, ['2950 more']],
    ]);
  });

  it('is empty where nothing differs', () => {
    expect(differenceTables(differenceOf(listing([npm('a', '1')]), listing([npm('a', '1')])))).toEqual([]);
  });
});
