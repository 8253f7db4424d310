import type { SbomTool } from '../../ports/sbom-source.js';
import { sha256 } from '../../model/digest.js';
import { DOCUMENT_ID } from '../spdx/identifiers.js';
import type { SpdxDocument, SpdxPackage } from '../spdx/schema.js';
import type { Component } from './component.js';
import type { ComponentList } from './merge.js';

const ROOT_ID = 'SPDXRef-DocumentRoot';
const UNKNOWN = {
  downloadLocation: 'NOASSERTION',
  filesAnalyzed: false,
  licenseConcluded: 'NOASSERTION',
  copyrightText: 'NOASSERTION',
  supplier: 'NOASSERTION',
};

/** A component list as SPDX 2.3 JSON. Licences are as declared; normalising makes expressions of them. */
export function renderSpdx({ components, direct }: ComponentList, tool: SbomTool): string {
  const root: SpdxPackage = { SPDXID: ROOT_ID, name: 'release', ...UNKNOWN, licenseDeclared: 'NOASSERTION', primaryPackagePurpose: 'APPLICATION' };
  const document: SpdxDocument = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: DOCUMENT_ID,
    name: 'release',
    documentNamespace: 'https://github.com/duri/duri/sbom/unnamed',
    creationInfo: { created: '1970-01-01T00:00:00Z', creators: [`Tool: ${tool.name}-${tool.version}`] },
    packages: [root, ...components.map(toPackage)],
    relationships: [
      { spdxElementId: DOCUMENT_ID, relationshipType: 'DESCRIBES', relatedSpdxElement: ROOT_ID },
      ...components.map(({ purl }) => ({ spdxElementId: ROOT_ID, relationshipType: 'CONTAINS' as const, relatedSpdxElement: idOf(purl) })),
      ...(direct ?? []).map((purl) => ({ spdxElementId: ROOT_ID, relationshipType: 'DEPENDS_ON' as const, relatedSpdxElement: idOf(purl) })),
      ...components.flatMap(({ purl, dependsOn = [] }) =>
        dependsOn.map((needed) => ({ spdxElementId: idOf(purl), relationshipType: 'DEPENDS_ON' as const, relatedSpdxElement: idOf(needed) })),
      ),
    ],
  };
  return JSON.stringify(document);
}

function toPackage({ purl, group, name, version, hashes, licence, foundIn }: Component): SpdxPackage {
  return {
    SPDXID: idOf(purl),
    name: group === undefined ? name : `${group}/${name}`,
    versionInfo: version,
    ...UNKNOWN,
    licenseDeclared: licence ?? 'NOASSERTION',
    checksums: hashes.length === 0 ? undefined : hashes.map(({ algorithm, hex }) => ({ algorithm: algorithm.replace('-', ''), checksumValue: hex })),
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    sourceInfo: `found in ${foundIn.join(', ')}`,
    primaryPackagePurpose: 'LIBRARY',
  };
}

/** Readable and unique: the package URL's letters, and a piece of its digest. */
function idOf(purl: string): string {
  const readable = decodeURIComponent(purl.slice('pkg:'.length).replace(/[?#].*$/, ''))
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .slice(0, 120);
  return `SPDXRef-Package-${readable}-${sha256(purl).slice(0, 12)}`;
}
