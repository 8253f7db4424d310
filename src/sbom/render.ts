import { canonicalJson } from '../shape/canonical-json.js';

/**
 * A document as JSON text with one meaning and one form: keys in the order of RFC 8785, no white space but
 * line ends, each member of the top level on a line of its own and so is each element of its lists. One
 * package is one line: it diffs well, and costs nothing against the size limits of attestation stores.
 */
export function renderDocument(document: Readonly<Record<string, unknown>>): string {
  const members = Object.keys(document)
    .filter((key) => document[key] !== undefined)
    .sort()
    .map((key) => `${canonicalJson(key)}:${renderMember(document[key])}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

function renderMember(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return canonicalJson(value);
  return `[\n${value.map(textOf).join(',\n')}\n]`;
}

/**
 * The value with its lists in the order of their canonical JSON, duplicates and undefined members taken out, from
 * the inside out. Only for lists that are sets: `isSet` is asked with the key under which a list stands.
 */
export function sortSets<T>(value: T, isSet: (key: string) => boolean, key = ''): T {
  if (Array.isArray(value)) {
    const elements: unknown[] = value.map((element: unknown) => sortSets(element, isSet));
    return (isSet(key) ? sortedUnique(elements) : elements) as T;
  }
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, sortSets<unknown>(member, isSet, name)])) as T;
}

function sortedUnique(elements: readonly unknown[]): unknown[] {
  const byText = new Map(elements.map((element) => [textOf(element), element]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
}

/** Texts of the elements of lists, by which they are sorted before they are rendered, twice. Nobody changes an element once it is in a list. */
const texts = new WeakMap<object, string>();

function textOf(element: unknown): string {
  if (element === null || typeof element !== 'object') return canonicalJson(element);
  const known = texts.get(element);
  if (known !== undefined) return known;
  const text = canonicalJson(element);
  texts.set(element, text);
  return text;
}
