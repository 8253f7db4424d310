import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { SbomTool } from '../../ports/sbom-source.js';
import { isLicenceId, readLicence } from '../licence.js';
import type { Component, ComponentHash } from './component.js';
import type { ComponentList } from './merge.js';

const ROOT_REF = 'release-root';

/** A component list as CycloneDX 1.6 JSON. */
export function renderCyclonedx({ components, direct }: ComponentList, tool: SbomTool): string {
  const bom = new Models.Bom();
  bom.metadata.tools.components.add(new Models.Component(Enums.ComponentType.Application, tool.name, { version: tool.version, group: 'duri' }));
  const root = new Models.Component(Enums.ComponentType.Application, 'release', { bomRef: ROOT_REF });
  bom.metadata.component = root;
  const models = new Map(components.map((component) => [component.purl, toModel(component)]));
  const refs = (purls: readonly string[] = []): Models.BomRef[] => purls.flatMap((purl) => models.get(purl)?.bomRef ?? []);
  for (const ref of refs(direct)) root.dependencies.add(ref);
  for (const { purl, dependsOn } of components) {
    const model = models.get(purl);
    if (model === undefined) continue;
    for (const ref of refs(dependsOn)) model.dependencies.add(ref);
    bom.components.add(model);
  }
  const normalised = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6).makeForBom().normalize(bom, {});
  // An element without dependencies says that there are none; where nobody tells, it has to be left out.
  const told = new Set([...components.flatMap(({ purl, dependsOn }) => (dependsOn === undefined ? [] : [purl])), ...(direct === undefined ? [] : [ROOT_REF])]);
  return JSON.stringify({ ...normalised, dependencies: normalised.dependencies?.filter(({ ref }) => told.has(ref)) });
}

function toModel({ purl, group, name, version, hashes, licence, foundIn }: Component): Models.Component {
  return new Models.Component(Enums.ComponentType.Library, name, {
    bomRef: purl,
    purl,
    ...(group === undefined ? {} : { group }),
    ...(version === undefined ? {} : { version }),
    hashes: new Models.HashDictionary(hashes.map(({ algorithm, hex }) => [HASHES[algorithm], hex])),
    licenses: new Models.LicenseRepository(licenceModels(licence)),
    properties: new Models.PropertyRepository(foundIn.map((path) => new Models.Property('duri:found-in', path))),
  });
}

const HASHES: Readonly<Record<ComponentHash['algorithm'], Enums.HashAlgorithm>> = {
  'SHA-1': Enums.HashAlgorithm['SHA-1'],
  'SHA-256': Enums.HashAlgorithm['SHA-256'],
  'SHA-384': Enums.HashAlgorithm['SHA-384'],
  'SHA-512': Enums.HashAlgorithm['SHA-512'],
};

/** The library's own factory takes names such as "constructor" for identifiers. */
function licenceModels(declared: string | undefined): Models.License[] {
  const licence = readLicence(declared);
  switch (licence.kind) {
    case 'unknown':
      return [];
    case 'none':
      return [new Models.NamedLicense('NONE')];
    case 'text':
      return [new Models.NamedLicense(licence.text)];
    case 'expression':
      return [isLicenceId(licence.expression) ? new Models.SpdxLicense(licence.expression) : new Models.LicenseExpression(licence.expression)];
  }
}
