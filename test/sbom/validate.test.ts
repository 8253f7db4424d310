import type { SbomFormat } from '../../src/ports/sbom-source.js';
import { normaliseSbom } from '../../src/sbom/normalise.js';
import { validateSbom } from '../../src/sbom/validate.js';
import { cyclonedxSample, normaliseOptions, spdxSample } from '../support/sbom-samples.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a mutation reaches into any corner
type Loose = any;

const good = (format: SbomFormat): string => {
  const sample = format === 'spdx-json' ? spdxSample() : cyclonedxSample();
  return Buffer.from(normaliseSbom({ format, content: Buffer.from(JSON.stringify(sample)) }, normaliseOptions()).content).toString();
};
const DOCUMENTS: Readonly<Record<SbomFormat, string>> = { 'spdx-json': good('spdx-json'), 'cyclonedx-json': good('cyclonedx-json') };

/** What the validator says after one change to a good document. */
function after(format: SbomFormat, mutate: (document: Loose) => unknown): string {
  const document = JSON.parse(DOCUMENTS[format]);
  mutate(document);
  return validateSbom(Buffer.from(JSON.stringify(document)), format)
    .map(({ where, message }) => `${where} ${message}`)
    .join('\n');
}

const leftPad = ({ packages }: Loose): Loose => packages.find((value: Loose) => value.name === 'left-pad');
const b = ({ components, packages }: Loose): Loose => (components ?? packages).find((value: Loose) => value.name === 'b');

describe('validateSbom', () => {
  it.each(['spdx-json', 'cyclonedx-json'] as const)('accepts the document that every mutation starts from: %s', (format) => {
    expect(after(format, () => undefined)).toBe('');
  });

  it('refuses one format as the other', () => {
    expect(validateSbom(Buffer.from(DOCUMENTS['spdx-json']), 'cyclonedx-json')).not.toEqual([]);
    expect(validateSbom(Buffer.from(DOCUMENTS['cyclonedx-json']), 'spdx-json')).not.toEqual([]);
  });

  it('takes no key twice, however equal', () => {
    expect(validateSbom(Buffer.from(DOCUMENTS['spdx-json'].replace('"spdxVersion":', '"spdxVersion":"SPDX-2.3","spdxVersion":')), 'spdx-json')).toMatchObject([
      { message: 'stands twice in one object' },
    ]);
  });

  it('is bounded in size', () => {
    const large = Buffer.alloc(256 * 1024 * 1024 + 1, ' ');
    expect(validateSbom(large, 'spdx-json')).toMatchObject([{ message: expect.stringContaining('the limit is 268435456') }]);
  });
});

describe('validateSbom of SPDX refuses', () => {
  it.each<[string, (document: Loose) => unknown, RegExp]>([
    ['another version', (d) => (d.spdxVersion = 'SPDX-2.2'), /^\/spdxVersion /],
    ['another data licence', (d) => (d.dataLicense = 'MIT'), /^\/dataLicense /],
    ['a missing name', (d) => delete d.name, /^\/name is missing/],
    ['an empty name', (d) => (d.name = ''), /^\/name /],
    ['a missing namespace', (d) => delete d.documentNamespace, /^\/documentNamespace is missing/],
    ['a namespace that is no URI', (d) => (d.documentNamespace = 'shop'), /^\/documentNamespace is not an absolute URI/],
    ['a namespace with a fragment', (d) => (d.documentNamespace = 'https://example.com/#x'), /^\/documentNamespace is not an absolute URI/],
    ['another identifier of the document', (d) => (d.SPDXID = 'SPDXRef-Doc'), /^\/SPDXID /],
    ['no creator', (d) => (d.creationInfo.creators = []), /^\/creationInfo\/creators /],
    ['a creator of no kind', (d) => (d.creationInfo.creators = ['syft']), /^\/creationInfo\/creators\/0 /],
    ['a time with a fraction', (d) => (d.creationInfo.created = '2026-01-05T12:00:00.5Z'), /^\/creationInfo\/created /],
    ['a day that does not exist', (d) => (d.creationInfo.created = '2026-02-30T12:00:00Z'), /^\/creationInfo\/created /],
    ['a time without zone', (d) => (d.creationInfo.created = '2026-01-05T12:00:00'), /^\/creationInfo\/created /],
    ['an unknown key', (d) => (d.extra = 1), /has the unknown key "extra"/],
    ['an unknown key of a package', (d) => (leftPad(d).versoinInfo = '1'), /unknown key "versoinInfo"; did you mean "versionInfo"/],
    ['packages that are no list', (d) => (d.packages = {}), /^\/packages /],
    ['an identifier outside the grammar', (d) => (leftPad(d).SPDXID = 'SPDXRef-a_b'), /SPDXID is "SPDXRef-a_b"/],
    ['an identifier without prefix', (d) => (leftPad(d).SPDXID = 'left-pad'), /SPDXID is "left-pad"/],
    ['an identifier that stands twice', (d) => (leftPad(d).SPDXID = b(d).SPDXID), /which another element has/],
    ["the document's identifier for a package", (d) => (leftPad(d).SPDXID = 'SPDXRef-DOCUMENT'), /which another element has/],
    ['a relationship to nothing', (d) => (d.relationships[0].relatedSpdxElement = 'SPDXRef-nowhere'), /relatedSpdxElement names "SPDXRef-nowhere"/],
    ['a relationship from nothing', (d) => (d.relationships[0].spdxElementId = 'SPDXRef-nowhere'), /spdxElementId names "SPDXRef-nowhere"/],
    ['a relationship of no kind', (d) => (d.relationships[0].relationshipType = 'LIKES'), /relationshipType /],
    [
      'a relationship into a document that is not listed',
      (d) => (d.relationships[0].relatedSpdxElement = 'DocumentRef-x:SPDXRef-y'),
      /names "DocumentRef-x:SPDXRef-y"/,
    ],
    ['a file of a package that is none', (d) => (b(d).hasFiles = ['SPDXRef-nowhere']), /hasFiles names/],
    ['a document that describes nothing', (d) => (d.relationships = []), /describes nothing/],
    ['a described element that is not there', (d) => (d.documentDescribes = ['SPDXRef-nowhere']), /documentDescribes\/0 names/],
    ['a licence that is no expression', (d) => (leftPad(d).licenseDeclared = 'MIT/X11'), /licenseDeclared is "MIT\/X11", which is no SPDX licence expression/],
    ['an operator in lower case', (d) => (leftPad(d).licenseDeclared = 'MIT or ISC'), /no SPDX licence expression/],
    [
      'a LicenseRef that is not listed',
      (d) => (leftPad(d).licenseDeclared = 'LicenseRef-nowhere'),
      /uses "LicenseRef-nowhere", which hasExtractedLicensingInfos does not list/,
    ],
    ['a LicenseRef of a document that is not listed', (d) => (leftPad(d).licenseDeclared = 'DocumentRef-x:LicenseRef-y'), /uses "DocumentRef-x:LicenseRef-y"/],
    ['a bad licence found in a file', (d) => (d.files[0].licenseInfoInFiles = ['a b']), /files\/0\/licenseInfoInFiles is "a b"/],
    ['a listed licence outside the grammar', (d) => (d.hasExtractedLicensingInfos[0].licenseId = 'MIT'), /hasExtractedLicensingInfos\/0\/licenseId is "MIT"/],
    ['a listed licence that stands twice', (d) => d.hasExtractedLicensingInfos.push(d.hasExtractedLicensingInfos[0]), /which is listed already/],
    ['a listed licence without text', (d) => delete d.hasExtractedLicensingInfos[0].extractedText, /extractedText is missing/],
    [
      'a package URL that is none',
      (d) => (leftPad(d).externalRefs[0] = { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'left-pad@1' }),
      /which is no package URL/,
    ],
    ['a reference of no category', (d) => (leftPad(d).externalRefs[0].referenceCategory = 'PACKAGE_MANAGER'), /referenceCategory /],
    ['a digest of another length', (d) => (leftPad(d).checksums[0].checksumValue = 'ab'), /is no SHA256 in lower-case hexadecimal/],
    ['a digest in upper case', (d) => (leftPad(d).checksums[0].checksumValue = 'B'.repeat(64)), /is no SHA256/],
    ['an unknown digest', (d) => (leftPad(d).checksums[0].algorithm = 'CRC32'), /algorithm /],
    ['a file without digest', (d) => (d.files[0].checksums = []), /files\/0\/checksums /],
    ['a package without download location', (d) => delete leftPad(d).downloadLocation, /downloadLocation is missing/],
    ['a supplier of no kind', (d) => (leftPad(d).supplier = 'A. Author'), /supplier is neither/],
    ['a purpose that is none', (d) => (leftPad(d).primaryPackagePurpose = 'FUN'), /primaryPackagePurpose /],
    ['a release date that is none', (d) => (leftPad(d).releaseDate = 'yesterday'), /releaseDate is "yesterday"/],
    ['results of files that were not analysed', (d) => (leftPad(d).licenseInfoFromFiles = ['MIT']), /says that none were analysed/],
    [
      'an annotation without date',
      (d) => (d.annotations = [{ annotationDate: 'x', annotationType: 'OTHER', annotator: 'Tool: x', comment: '' }]),
      /annotations is "x"/,
    ],
  ])('%s', (_, mutate, problem) => {
    expect(after('spdx-json', mutate)).toMatch(problem);
  });
});

describe('validateSbom of CycloneDX refuses', () => {
  it.each<[string, (document: Loose) => unknown, RegExp]>([
    ['another version', (d) => (d.specVersion = '1.5'), /^\/specVersion /],
    ['another format', (d) => (d.bomFormat = 'SPDX'), /^\/bomFormat /],
    ['a version below 1', (d) => (d.version = 0), /^\/version /],
    ['a serial number that is none', (d) => (d.serialNumber = 'urn:uuid:1'), /^\/serialNumber /],
    ['a serial number in upper case', (d) => (d.serialNumber = d.serialNumber.toUpperCase()), /^\/serialNumber /],
    ['a timestamp that is none', (d) => (d.metadata.timestamp = 'today'), /^\/metadata\/timestamp /],
    ['an unknown key', (d) => (d.extra = 1), /has the unknown key "extra"/],
    ['an unknown key of a component', (d) => (b(d).licences = []), /unknown key "licences"; did you mean "licenses"/],
    ['a component without name', (d) => delete b(d).name, /name is missing/],
    ['a component of no type', (d) => (b(d).type = 'gadget'), /type /],
    ['an empty bom-ref', (d) => (b(d)['bom-ref'] = ''), /bom-ref /],
    ['a bom-ref that stands twice', (d) => (b(d)['bom-ref'] = 'release-root'), /bom-ref is "release-root", which another element has/],
    ['a bom-ref that stands twice, deep inside', (d) => (d.services = [{ name: 's', 'bom-ref': 'b' }]), /bom-ref is "b", which another element has/],
    ['dependencies of nothing', (d) => (d.dependencies[0].ref = 'nowhere'), /dependencies\/0\/ref names "nowhere"/],
    ['a dependency on nothing', (d) => (d.dependencies[0].dependsOn = ['nowhere']), /dependsOn\/0 names "nowhere"/],
    ['something provided that is not there', (d) => (d.dependencies[0].provides = ['nowhere']), /provides\/0 names "nowhere"/],
    ['dependencies listed twice', (d) => d.dependencies.push(d.dependencies[0]), /whose dependencies are listed already/],
    ['one dependency listed twice', (d) => d.dependencies[0].dependsOn.push(d.dependencies[0].dependsOn[0]), /lists an element twice/],
    ['a composition of nothing', (d) => (d.compositions[0].assemblies = ['nowhere']), /assemblies\/0 names "nowhere"/],
    ['a composition of no text', (d) => (d.compositions[0].dependencies = [1]), /compositions\/0\/dependencies\/0 names "1"/],
    ['a licence outside the list', (d) => (b(d).licenses = [{ license: { id: 'mit' } }]), /id is "mit", which is not in the SPDX licence list/],
    ['a licence with id and name', (d) => (b(d).licenses = [{ license: { id: 'MIT', name: 'MIT' } }]), /has to have either id or name/],
    ['a licence with neither', (d) => (b(d).licenses = [{ license: {} }]), /has to have either id or name/],
    ['an expression that is none', (d) => (b(d).licenses = [{ expression: 'MIT/X11' }]), /which is no SPDX licence expression/],
    ['an expression beside a licence', (d) => (b(d).licenses = [{ expression: 'MIT' }, { license: { id: 'MIT' } }]), /an expression stands alone/],
    ["a bad licence of the document's own", (d) => (d.metadata.licenses = [{ license: { id: 'x' } }]), /^\/metadata\/licenses\/0\/license\/id /],
    ['a bad licence of a nested component', (d) => (b(d).components[0].licenses = [{ license: { id: 'x' } }]), /components\/0\/licenses\/0\/license\/id /],
    ['a package URL that is none', (d) => (b(d).purl = 'b@1'), /purl is "b@1"/],
    ['a digest of no known length', (d) => (b(d).hashes = [{ alg: 'SHA-256', content: 'ab' }]), /hashes\/0\/content /],
    ['an unknown digest', (d) => (b(d).hashes = [{ alg: 'SHA256', content: 'b'.repeat(64) }]), /hashes\/0\/alg /],
    ['a scope that is none', (d) => (b(d).scope = 'maybe'), /scope /],
    ['a reference without address', (d) => (b(d).externalReferences = [{ type: 'vcs' }]), /url is missing/],
  ])('%s', (_, mutate, problem) => {
    expect(after('cyclonedx-json', mutate)).toMatch(problem);
  });
});
