import { fixupSpdxId, isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import parseExpression, { type Expression } from 'spdx-expression-parse';
import { sha256 } from '../model/digest.js';

/** What a package says about its licence, as far as it can be understood. */
export type Licence =
  | { readonly kind: 'expression'; readonly expression: string; readonly references: readonly string[] }
  /** Words that are no SPDX expression, such as `SEE LICENSE IN FILE`. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** Longer texts are no expression but a licence's own words; it also bounds how deep parentheses can nest. */
const MAX_EXPRESSION = 1_000;

/**
 * Reads what a package declares. Letter case of identifiers and operators is put right, as the list itself
 * takes no notice of it; nothing else is guessed: `MIT/X11` stays a text.
 * @source SPDX 2.3, Annex D (licence expressions)
 */
export function readLicence(declared: string | undefined): Licence {
  const text = declared?.trim() ?? '';
  if (text === '' || text.toUpperCase() === 'NOASSERTION') return { kind: 'unknown' };
  if (text.toUpperCase() === 'NONE') return { kind: 'none' };
  const expression = text
    .split(/([()\s]+)/)
    .map(withUsualCase)
    .join('');
  const references = licenceReferences(expression);
  return references === undefined ? { kind: 'text', text } : { kind: 'expression', expression, references };
}

/** The `LicenseRef-` names that an expression uses; undefined when the text is no expression. */
export function licenceReferences(text: string): string[] | undefined {
  // The parser takes lower-case operators, and skips characters that it does not know right after a `Ref-`.
  if (text.length > MAX_EXPRESSION || !/^[A-Za-z0-9.+\-:() ]+$/.test(text)) return undefined;
  if (/\b(?:LicenseRef|DocumentRef)-(?![A-Za-z0-9.-])/.test(text) || text.split(/[()\s]+/).some(isLowerCaseOperator)) return undefined;
  try {
    return [...new Set(namesIn(parseExpression(text)).filter((name) => name.includes('LicenseRef-')))];
  } catch {
    return undefined;
  }
}

/** Is this an identifier of the SPDX licence list, in its exact spelling? */
export function isLicenceId(text: string): boolean {
  return isSupportedSpdxId(text);
}

/** The `LicenseRef-` name under which a text is listed; different texts never share one. */
export function licenceReferenceFor(text: string): string {
  const readable = text
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `LicenseRef-${readable === '' ? '' : `${readable}-`}${sha256(text).slice(0, 8)}`;
}

function namesIn(expression: Expression): string[] {
  return 'license' in expression ? [expression.license] : [...namesIn(expression.left), ...namesIn(expression.right)];
}

function isLowerCaseOperator(word: string): boolean {
  return /^(?:and|or|with)$/i.test(word) && word !== word.toUpperCase();
}

function withUsualCase(word: string): string {
  if (/^(?:and|or|with)$/i.test(word)) return word.toUpperCase();
  const [, id = '', plus = ''] = /^(.*?)(\+?)$/.exec(word) ?? [];
  const fixed: unknown = fixupSpdxId(id); // its table answers to names such as "constructor", too
  return typeof fixed === 'string' ? fixed + plus : word;
}
