import { isInstant } from '../../model/instant.js';
import { licenceReferences } from '../licence.js';
import { isPurl } from '../purl.js';
import type { Problem } from '../../shape/parsed.js';
import { describedIds, DOCUMENT_ID, SPDX_ID } from './identifiers.js';
import { CHECKSUM_LENGTHS, type SpdxDocument, type SpdxPackage } from './schema.js';

type Report = (where: string, message: string) => void;

/** What the shape does not say: grammars, references, and that the document describes something. */
export function checkSpdx(document: SpdxDocument): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (where, message) => problems.push({ where, message });
  checkHeader(document, report);
  checkIdentifiers(document, report);
  checkReferences(document, report);
  checkLicences(document, report);
  checkDetails(document, report);
  return problems;
}

function checkHeader({ documentNamespace, creationInfo, externalDocumentRefs = [] }: SpdxDocument, report: Report): void {
  if (!URL.canParse(documentNamespace) || documentNamespace.includes('#')) report('/documentNamespace', 'is not an absolute URI without a fragment');
  checkInstant('/creationInfo/created', creationInfo.created, report);
  for (const [index, { externalDocumentId }] of externalDocumentRefs.entries()) {
    if (!/^DocumentRef-[A-Za-z0-9.+-]+$/.test(externalDocumentId))
      report(`/externalDocumentRefs/${index}/externalDocumentId`, 'is not DocumentRef- and letters, digits, dots, hyphens');
  }
}

function* elements({ packages = [], files = [], snippets = [] }: SpdxDocument): Generator<readonly [where: string, id: string]> {
  for (const [key, list] of Object.entries({ packages, files, snippets }))
    for (const [index, { SPDXID }] of list.entries()) yield [`/${key}/${index}/SPDXID`, SPDXID];
}

function checkIdentifiers(document: SpdxDocument, report: Report): void {
  const seen = new Set([DOCUMENT_ID]);
  for (const [where, id] of elements(document)) {
    if (!SPDX_ID.test(id)) report(where, `is "${id.slice(0, 80)}"; expected SPDXRef- and letters, digits, dots, hyphens`);
    if (seen.has(id)) report(where, `is "${id.slice(0, 80)}", which another element has`);
    seen.add(id);
  }
}

function checkReferences(document: SpdxDocument, report: Report): void {
  const known = new Set([DOCUMENT_ID, ...[...elements(document)].map(([, id]) => id)]);
  const external = externalIds(document);
  for (const [where, id] of references(document)) {
    const isKnown = id.includes(':') ? external.has(id.slice(0, id.indexOf(':'))) : known.has(id);
    if (!isKnown) report(where, `names "${id.slice(0, 80)}", which is no element of the document`);
  }
  if (describedIds(document).length === 0) report('', 'describes nothing: it has neither a DESCRIBES relationship nor documentDescribes');
}

function* references(document: SpdxDocument): Generator<readonly [where: string, id: string]> {
  for (const [index, { spdxElementId, relatedSpdxElement }] of (document.relationships ?? []).entries()) {
    yield [`/relationships/${index}/spdxElementId`, spdxElementId];
    if (relatedSpdxElement !== 'NONE' && relatedSpdxElement !== 'NOASSERTION') yield [`/relationships/${index}/relatedSpdxElement`, relatedSpdxElement];
  }
  for (const [index, id] of (document.documentDescribes ?? []).entries()) yield [`/documentDescribes/${index}`, id];
  yield* fileReferences(document);
}

function* fileReferences({ packages = [], files = [], snippets = [] }: SpdxDocument): Generator<readonly [where: string, id: string]> {
  for (const [index, { hasFiles = [] }] of packages.entries()) for (const id of hasFiles) yield [`/packages/${index}/hasFiles`, id];
  for (const [index, { fileDependencies = [] }] of files.entries()) for (const id of fileDependencies) yield [`/files/${index}/fileDependencies`, id];
  for (const [index, { snippetFromFile, ranges }] of snippets.entries()) {
    yield [`/snippets/${index}/snippetFromFile`, snippetFromFile];
    for (const { startPointer, endPointer } of ranges)
      yield* [startPointer, endPointer].map(({ reference }) => [`/snippets/${index}/ranges`, reference] as const);
  }
}

function externalIds({ externalDocumentRefs = [] }: SpdxDocument): Set<string> {
  return new Set(externalDocumentRefs.map(({ externalDocumentId }) => externalDocumentId));
}

const LICENCE_FIELD = /^license(?:Concluded|Declared|InfoFromFiles|InfoInFiles|InfoInSnippets)$/;

function* licences({ packages = [], files = [], snippets = [] }: SpdxDocument): Generator<readonly [where: string, text: string]> {
  for (const [key, list] of Object.entries({ packages, files, snippets })) {
    for (const [index, value] of list.entries()) yield* licencesOf(`/${key}/${index}`, value);
  }
}

function* licencesOf(where: string, value: object): Generator<readonly [where: string, text: string]> {
  for (const [field, member] of Object.entries(value)) {
    if (!LICENCE_FIELD.test(field)) continue;
    for (const text of typeof member === 'string' ? [member] : ((member ?? []) as string[])) yield [`${where}/${field}`, text];
  }
}

function checkLicences(document: SpdxDocument, report: Report): void {
  const listed = new Set<string>();
  for (const [index, { licenseId }] of (document.hasExtractedLicensingInfos ?? []).entries()) {
    const where = `/hasExtractedLicensingInfos/${index}/licenseId`;
    if (!/^LicenseRef-[A-Za-z0-9.-]+$/.test(licenseId))
      report(where, `is "${licenseId.slice(0, 80)}"; expected LicenseRef- and letters, digits, dots, hyphens`);
    if (listed.has(licenseId)) report(where, `is "${licenseId.slice(0, 80)}", which is listed already`);
    listed.add(licenseId);
  }
  const external = externalIds(document);
  for (const [where, text] of licences(document)) {
    if (text === 'NONE' || text === 'NOASSERTION') continue;
    const references = licenceReferences(text);
    if (references === undefined) report(where, `is "${text.slice(0, 80)}", which is no SPDX licence expression`);
    const missing = references?.find((name) => (name.includes(':') ? !external.has(name.slice(0, name.indexOf(':'))) : !listed.has(name)));
    if (missing !== undefined) report(where, `uses "${missing.slice(0, 80)}", which hasExtractedLicensingInfos does not list`);
  }
}

function checkDetails({ packages = [], files = [], annotations = [], snippets = [] }: SpdxDocument, report: Report): void {
  for (const [index, value] of packages.entries()) checkPackage(`/packages/${index}`, value, report);
  for (const [index, { checksums }] of files.entries()) checkChecksums(`/files/${index}`, checksums, report);
  for (const { annotations: inner = [] } of [{ annotations }, ...packages, ...files, ...snippets])
    for (const { annotationDate } of inner) checkInstant('/annotations', annotationDate, report);
}

function checkPackage(where: string, value: SpdxPackage, report: Report): void {
  checkChecksums(where, value.checksums ?? [], report);
  for (const [index, { referenceType, referenceLocator }] of (value.externalRefs ?? []).entries()) {
    if (referenceType === 'purl' && !isPurl(referenceLocator))
      report(`${where}/externalRefs/${index}`, `is "${referenceLocator.slice(0, 80)}", which is no package URL`);
  }
  if (value.filesAnalyzed === false && (value.packageVerificationCode ?? value.licenseInfoFromFiles) !== undefined)
    report(where, 'has results of analysing files, but says that none were analysed');
  for (const field of ['supplier', 'originator'] as const) checkAgent(`${where}/${field}`, value[field], report);
  for (const field of ['builtDate', 'releaseDate', 'validUntilDate'] as const) checkInstant(`${where}/${field}`, value[field], report);
}

function checkAgent(where: string, text: string | undefined, report: Report): void {
  if (text !== undefined && !/^(?:NOASSERTION$|(?:Person|Organization): ?\S)/.test(text))
    report(where, 'is neither NOASSERTION nor "Person: …" or "Organization: …"');
}

function checkChecksums(where: string, checksums: readonly { algorithm: string; checksumValue: string }[], report: Report): void {
  for (const [index, { algorithm, checksumValue }] of checksums.entries()) {
    if (!/^[0-9a-f]+$/.test(checksumValue) || checksumValue.length !== CHECKSUM_LENGTHS[algorithm])
      report(`${where}/checksums/${index}`, `is no ${algorithm} in lower-case hexadecimal`);
  }
}

/** SPDX takes no fraction of a second. @source SPDX 2.3, 6.9 */
function checkInstant(where: string, text: string | undefined, report: Report): void {
  if (text === undefined) return;
  if (text.length !== '2026-01-05T12:00:00Z'.length || !isInstant(text))
    report(where, `is "${text.slice(0, 40)}"; expected an instant such as 2026-01-05T12:00:00Z`);
}
