import { componentsOf as cyclonedxComponents } from './cyclonedx/schema.js';
import type { SbomDocument } from './document.js';
import { purlType } from './purl.js';
import { describedId } from './spdx/identifiers.js';

/** A component as an SBOM lists it, whatever its format. */
export interface ListedComponent {
  readonly name: string;
  readonly version: string | undefined;
  /** Its package URL; undefined where it has none. */
  readonly purl: string | undefined;
  /** The type of its package URL, such as `npm`; undefined where it has none. */
  readonly ecosystem: string | undefined;
  /** Empty when nothing is known. */
  readonly licences: readonly string[];
}

/** What an SBOM says that the release consists of: neither the release itself nor plain files. */
export function listComponents(sbom: SbomDocument): ListedComponent[] {
  return sbom.format === 'spdx-json' ? fromSpdx(sbom) : fromCyclonedx(sbom);
}

/** How many components an SBOM lists. */
export function countComponents(sbom: SbomDocument): number {
  return listComponents(sbom).length;
}

function fromSpdx({ document }: Extract<SbomDocument, { format: 'spdx-json' }>): ListedComponent[] {
  const root = describedId(document);
  return (document.packages ?? []).flatMap(({ SPDXID, name, versionInfo, externalRefs = [], licenseConcluded, licenseDeclared }) => {
    if (SPDXID === root) return [];
    const purl = externalRefs.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
    const licence = [licenseConcluded, licenseDeclared].find((text) => text !== undefined && text !== 'NOASSERTION' && text !== 'NONE');
    return [{ name, version: versionInfo, purl, ecosystem: purlType(purl), licences: licence === undefined ? [] : [nameOf(licence)] }];
  });

  function nameOf(licence: string): string {
    return document.hasExtractedLicensingInfos?.find(({ licenseId }) => licenseId === licence)?.name ?? licence;
  }
}

function fromCyclonedx({ document }: Extract<SbomDocument, { format: 'cyclonedx-json' }>): ListedComponent[] {
  return [...cyclonedxComponents({ ...document, metadata: undefined })].flatMap(([, { type, group, name, version, purl, licenses = [] }]) => {
    if (type === 'file') return [];
    const licences = licenses.map((choice) => ('expression' in choice ? choice.expression : (choice.license.id ?? choice.license.name ?? '')));
    return [{ name: group === undefined || group === '' ? name : `${group}/${name}`, version, purl, ecosystem: purlType(purl), licences }];
  });
}
