import { toInstant } from '../../model/instant.js';
import { documentUuid } from '../document-identity.js';
import { hideMachinePaths } from '../machine-paths.js';
import type { NormaliseOptions } from '../normalise.js';
import { renderDocument, sortSets } from '../render.js';
import type { Subject } from '../subject.js';
import { withValidLicences } from './licences.js';
import { componentsOf, type CyclonedxDocument } from './schema.js';

/** Lists in which order means nothing. Steps of a workflow or frames of a call stack are not among them. */
const SETS = new Set([
  'annotations',
  'assemblies',
  'authors',
  'components',
  'compositions',
  'dependencies',
  'dependsOn',
  'externalReferences',
  'hashes',
  'licenses',
  'properties',
  'provides',
  'services',
  'tags',
  'tools',
  'vulnerabilities',
]);

/** A CycloneDX document in the form that DuRi signs: no path of the machine, no random part, every set in order. */
export function normaliseCyclonedx(document: CyclonedxDocument, { rootDigest, createdAt, machinePaths, subject }: NormaliseOptions): CyclonedxDocument {
  const named = subject === undefined ? document : withSubject(document, subject);
  const clean = withValidLicences(withStableRoot(hideMachinePaths(named, machinePaths)));
  const dated: CyclonedxDocument = { ...clean, serialNumber: undefined, version: 1, metadata: { ...clean.metadata, timestamp: toInstant(createdAt) } };
  const sorted = sortSets(dated, (key) => SETS.has(key));
  return { ...sorted, serialNumber: `urn:uuid:${documentUuid(rootDigest, renderDocument(sorted))}` };
}

function withSubject(document: CyclonedxDocument, { name, version }: Subject): CyclonedxDocument {
  const { metadata } = document;
  return metadata?.component === undefined ? document : { ...document, metadata: { ...metadata, component: { ...metadata.component, name, version } } };
}

const ROOT_REF = 'release-root';

/** Tools build the reference of the described component from the path that they scanned; here it is fixed. */
function withStableRoot(document: CyclonedxDocument): CyclonedxDocument {
  const root = document.metadata?.component;
  const taken = [...componentsOf(document)].some(([, component]) => component['bom-ref'] === ROOT_REF);
  if (document.metadata === undefined || root?.['bom-ref'] === undefined || taken) return document;
  const rename = (ref: string): string => (ref === root['bom-ref'] ? ROOT_REF : ref);
  const renameAll = (value: unknown): unknown => (Array.isArray(value) ? value.map((ref: unknown) => (typeof ref === 'string' ? rename(ref) : ref)) : value);
  return {
    ...document,
    metadata: { ...document.metadata, component: { ...root, 'bom-ref': ROOT_REF } },
    dependencies: document.dependencies?.map(({ ref, dependsOn, provides }) => ({
      ref: rename(ref),
      dependsOn: dependsOn?.map(rename),
      provides: provides?.map(rename),
    })),
    compositions: document.compositions?.map((value) => ({ ...value, ...mapPresent(value, ['assemblies', 'dependencies'], renameAll) })),
  };
}

function mapPresent(value: Readonly<Record<string, unknown>>, keys: readonly string[], change: (member: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, change(value[key])]));
}
