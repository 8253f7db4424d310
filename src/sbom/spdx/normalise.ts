import { toInstant } from '../../model/instant.js';
import { documentUuid, NAMESPACE } from '../document-identity.js';
import { hideMachinePaths } from '../machine-paths.js';
import type { NormaliseOptions } from '../normalise.js';
import { renderDocument, sortSets } from '../render.js';
import type { Subject } from '../subject.js';
import { describedId, withValidIdentifiers } from './identifiers.js';
import { withValidLicences } from './licences.js';
import type { SpdxDocument } from './schema.js';

/** An SPDX document in the form that DuRi signs: no path of the machine, no random part, every list in order. */
export function normaliseSpdx(document: SpdxDocument, { rootDigest, createdAt, machinePaths, subject }: NormaliseOptions): SpdxDocument {
  const named = subject === undefined ? document : withSubject(document, subject);
  const clean = withValidLicences(withValidIdentifiers(hideMachinePaths(named, machinePaths)));
  const dated: SpdxDocument = { ...clean, documentNamespace: '', creationInfo: { ...clean.creationInfo, created: toInstant(createdAt) } };
  const sorted = sortSets(dated, () => true); // no list of SPDX 2.3 has an order that means something
  return { ...sorted, documentNamespace: NAMESPACE + documentUuid(rootDigest, renderDocument(sorted)) };
}

function withSubject(document: SpdxDocument, { name, version }: Subject): SpdxDocument {
  const root = describedId(document);
  return {
    ...document,
    name: version === undefined ? name : `${name}-${version}`,
    packages: document.packages?.map((value) => (value.SPDXID === root ? { ...value, name, versionInfo: version } : value)),
  };
}
