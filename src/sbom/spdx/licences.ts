import { licenceReferenceFor, readLicence } from '../licence.js';
import type { SpdxDocument } from './schema.js';

type Extracted = NonNullable<SpdxDocument['hasExtractedLicensingInfos']>[number];

/**
 * The document with licences that follow the grammar: words that are no expression become a `LicenseRef-` whose
 * text is those words, and every `LicenseRef-` in use is listed. @source SPDX 2.3, Annex D and clause 10
 */
export function withValidLicences(document: SpdxDocument): SpdxDocument {
  const book = new LicenceBook(document.hasExtractedLicensingInfos ?? []);
  const one = (text: string | undefined): string | undefined => (text === undefined ? undefined : book.expression(text));
  const many = (texts: readonly string[] | undefined): string[] | undefined => texts?.map((text) => book.expression(text));
  const changed: SpdxDocument = {
    ...document,
    packages: document.packages?.map((value) => ({
      ...value,
      licenseConcluded: one(value.licenseConcluded),
      licenseDeclared: one(value.licenseDeclared),
      licenseInfoFromFiles: many(value.licenseInfoFromFiles),
    })),
    files: document.files?.map((value) => ({ ...value, licenseConcluded: one(value.licenseConcluded), licenseInfoInFiles: many(value.licenseInfoInFiles) })),
    snippets: document.snippets?.map((value) => ({
      ...value,
      licenseConcluded: one(value.licenseConcluded),
      licenseInfoInSnippets: many(value.licenseInfoInSnippets),
    })),
  };
  const extracted = book.extracted();
  return { ...changed, hasExtractedLicensingInfos: extracted.length === 0 ? undefined : extracted };
}

const LICENCE_REFERENCE = /^LicenseRef-[A-Za-z0-9.-]+$/;

/** The licences that the document has to list, gathered while its expressions are rewritten. */
class LicenceBook {
  readonly #listed = new Map<string, Extracted>();
  readonly #renamed = new Map<string, string>();

  constructor(listed: readonly Extracted[]) {
    for (const entry of listed) {
      const licenseId = LICENCE_REFERENCE.test(entry.licenseId) ? entry.licenseId : licenceReferenceFor(entry.licenseId);
      if (licenseId !== entry.licenseId) this.#renamed.set(entry.licenseId, licenseId);
      if (!this.#listed.has(licenseId)) this.#listed.set(licenseId, { ...entry, licenseId, extractedText: entry.extractedText || 'NOASSERTION' });
    }
  }

  expression(text: string): string {
    const licence = readLicence(
      text
        .split(/([()\s]+)/)
        .map((word) => this.#renamed.get(word) ?? word)
        .join(''),
    );
    switch (licence.kind) {
      case 'none':
        return 'NONE';
      case 'unknown':
        return 'NOASSERTION';
      case 'text':
        return this.#list({ licenseId: licenceReferenceFor(licence.text), extractedText: licence.text, name: licence.text.slice(0, 200) });
      case 'expression':
        for (const licenseId of licence.references) if (!licenseId.startsWith('DocumentRef-')) this.#list({ licenseId, extractedText: 'NOASSERTION' });
        return licence.expression;
    }
  }

  extracted(): Extracted[] {
    return [...this.#listed.values()];
  }

  #list(entry: Extracted): string {
    if (!this.#listed.has(entry.licenseId)) this.#listed.set(entry.licenseId, entry);
    return entry.licenseId;
  }
}
