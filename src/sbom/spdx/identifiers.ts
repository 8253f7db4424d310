import { sha256 } from '../../model/digest.js';
import type { SpdxDocument } from './schema.js';

/** @source SPDX 2.3, 7.2 (SPDXRef- and letters, digits, dot, hyphen) */
export const SPDX_ID = /^SPDXRef-[A-Za-z0-9.-]+$/;

export const DOCUMENT_ID = 'SPDXRef-DOCUMENT';

/** The one element that the document describes; undefined when it describes none or several. */
export function describedId(document: SpdxDocument): string | undefined {
  const ids = describedIds(document);
  return ids.length === 1 ? ids[0] : undefined;
}

/** What the document says that it describes, in either of the two ways it may say so. */
export function describedIds({ documentDescribes = [], relationships = [] }: SpdxDocument): string[] {
  const related = relationships.flatMap(({ spdxElementId, relationshipType, relatedSpdxElement }) => {
    if (relationshipType === 'DESCRIBES' && spdxElementId === DOCUMENT_ID) return [relatedSpdxElement];
    return relationshipType === 'DESCRIBED_BY' && relatedSpdxElement === DOCUMENT_ID ? [spdxElementId] : [];
  });
  return [...new Set([...documentDescribes, ...related])];
}

/**
 * The document with identifiers that follow the grammar, wherever they are used. The described element gets a
 * fixed one: tools build it from the path that they scanned.
 */
export function withValidIdentifiers(document: SpdxDocument): SpdxDocument {
  const renamed = renaming(document);
  const rename = (id: string): string => renamed.get(id) ?? id;
  const element = <E extends { SPDXID: string }>(value: E): E => ({ ...value, SPDXID: rename(value.SPDXID) });
  const pointer = <P extends { reference: string }>(value: P): P => ({ ...value, reference: rename(value.reference) });
  return {
    ...document,
    documentDescribes: document.documentDescribes?.map(rename),
    packages: document.packages?.map((value) => ({ ...element(value), hasFiles: value.hasFiles?.map(rename) })),
    files: document.files?.map((value) => ({ ...element(value), fileDependencies: value.fileDependencies?.map(rename) })),
    snippets: document.snippets?.map((value) => ({
      ...element(value),
      snippetFromFile: rename(value.snippetFromFile),
      ranges: value.ranges.map(({ startPointer, endPointer }) => ({ startPointer: pointer(startPointer), endPointer: pointer(endPointer) })),
    })),
    relationships: document.relationships?.map((value) => ({
      ...value,
      spdxElementId: rename(value.spdxElementId),
      relatedSpdxElement: rename(value.relatedSpdxElement),
    })),
  };
}

const ROOT_ID = 'SPDXRef-DocumentRoot';

function renaming(document: SpdxDocument): Map<string, string> {
  const ids = [...(document.packages ?? []), ...(document.files ?? []), ...(document.snippets ?? [])].map(({ SPDXID }) => SPDXID);
  const root = describedId(document);
  const taken = new Set(ids);
  return new Map(ids.map((id) => [id, id === root && !taken.has(ROOT_ID) ? ROOT_ID : validId(id)]));
}

function validId(id: string): string {
  if (SPDX_ID.test(id)) return id;
  const readable = id
    .replace(/^SPDXRef-/, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .slice(0, 200);
  return `SPDXRef-${readable}-${sha256(id).slice(0, 8)}`;
}
