import type { NormaliseOptions } from '../../src/sbom/normalise.js';
import type { Sha256 } from '../../src/model/digest.js';

/** A small SPDX document with everything in it that a tool may get wrong. */
export function spdxSample(): Record<string, unknown> {
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: '/home/ci/work/app',
    documentNamespace: 'https://anchore.com/syft/dir/home/ci/work/app-5b0c0f3e-3a0b-4f6c-9f0a-1c8f2a1d9a11',
    creationInfo: { created: '2024-02-29T23:59:59Z', creators: ['Tool: syft-1.44.0', 'Organization: Anchore, Inc'], licenseListVersion: '3.28' },
    packages: [
      {
        SPDXID: 'SPDXRef-DocumentRoot-Directory--home-ci-work-app',
        name: '/home/ci/work/app',
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        primaryPackagePurpose: 'FILE',
      },
      {
        SPDXID: 'SPDXRef-Package_npm_left_pad',
        name: 'left-pad',
        versionInfo: '1.3.0',
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        licenseDeclared: 'MIT/X11',
        licenseConcluded: 'NOASSERTION',
        supplier: 'Person: A. Author (a@example.com)',
        checksums: [{ algorithm: 'SHA256', checksumValue: 'b'.repeat(64) }],
        externalRefs: [
          { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: 'cpe:2.3:a:left-pad:left-pad:1.3.0:*:*:*:*:*:*:*' },
          { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/left-pad@1.3.0' },
        ],
        sourceInfo: 'acquired from /home/ci/work/app/package-lock.json',
      },
      {
        SPDXID: 'SPDXRef-b',
        name: 'b',
        downloadLocation: 'NONE',
        filesAnalyzed: true,
        licenseDeclared: 'mit or LicenseRef-my_own',
        licenseConcluded: 'LicenseRef-elsewhere',
        licenseInfoFromFiles: ['MIT', 'NONE'],
        hasFiles: ['SPDXRef-File_x'],
      },
    ],
    files: [
      {
        SPDXID: 'SPDXRef-File_x',
        fileName: 'x.js',
        checksums: [{ algorithm: 'SHA1', checksumValue: 'a'.repeat(40) }],
        licenseInfoInFiles: ['SEE LICENSE IN x'],
      },
    ],
    hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-my_own', extractedText: 'my own words' }],
    relationships: [
      { spdxElementId: 'SPDXRef-DocumentRoot-Directory--home-ci-work-app', relatedSpdxElement: 'SPDXRef-Package_npm_left_pad', relationshipType: 'CONTAINS' },
      { spdxElementId: 'SPDXRef-b', relatedSpdxElement: 'SPDXRef-Package_npm_left_pad', relationshipType: 'DEPENDS_ON' },
      { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-DocumentRoot-Directory--home-ci-work-app', relationshipType: 'DESCRIBES' },
    ],
  };
}

/** The same in CycloneDX. */
export function cyclonedxSample(): Record<string, unknown> {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 7,
    metadata: {
      timestamp: '2024-02-29T23:59:59+01:00',
      tools: { components: [{ type: 'application', author: 'anchore', name: 'syft', version: '1.44.0' }] },
      component: { 'bom-ref': '9755f86a9148636c', type: 'file', name: '/home/ci/work/app' },
    },
    components: [
      {
        'bom-ref': 'pkg:npm/left-pad@1.3.0?package-id=1',
        type: 'library',
        name: 'left-pad',
        version: '1.3.0',
        purl: 'pkg:npm/left-pad@1.3.0',
        licenses: [{ license: { name: 'MIT/X11' } }],
        hashes: [{ alg: 'SHA-256', content: 'b'.repeat(64) }],
        properties: [{ name: 'syft:location:0:path', value: '/home/ci/work/app/package-lock.json' }],
      },
      {
        'bom-ref': 'b',
        type: 'library',
        group: '@acme',
        name: 'b',
        licenses: [{ license: { id: 'mit' } }, { expression: 'MIT OR isc' }, { license: { id: 'No-Such' } }],
        components: [{ 'bom-ref': 'inner', type: 'library', name: 'inner', licenses: [{ expression: 'SEE LICENSE IN x' }] }],
      },
      { 'bom-ref': 'f', type: 'file', name: 'x.js', licenses: [{ license: { id: 'NOASSERTION' } }] },
    ],
    dependencies: [
      { ref: '9755f86a9148636c', dependsOn: ['b'] },
      { ref: 'b', dependsOn: ['pkg:npm/left-pad@1.3.0?package-id=1', 'inner'] },
    ],
    compositions: [{ aggregate: 'incomplete', assemblies: ['9755f86a9148636c'] }],
  };
}

export const ROOT_DIGEST = 'a'.repeat(64) as Sha256;

export function normaliseOptions(more: Partial<NormaliseOptions> = {}): NormaliseOptions {
  return {
    rootDigest: ROOT_DIGEST,
    createdAt: new Date('2026-01-05T12:00:00.999Z'),
    machinePaths: ['/home/ci/work/app'],
    subject: { name: 'shop', version: '2.1.0' },
    ...more,
  };
}
