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
export function sortSets<T>(value: T, isSet: (key: string) => boolean): T {
  return sorted(value, isSet, '').value as T;
}

/** A value in order, and its canonical JSON. */
interface Sorted {
  readonly value: unknown;
  readonly text: string;
}

/** The text of a whole is put together from those of its parts: by them they were sorted, and writing each again took a quarter of all normalising. */
function sorted(value: unknown, isSet: (key: string) => boolean, key: string): Sorted {
  if (value === null || typeof value !== 'object') return { value, text: canonicalJson(value) };
  if (Array.isArray(value)) {
    const elements = value.map((element: unknown) => sorted(element, isSet, ''));
    const list = isSet(key) ? sortedUnique(elements) : elements;
    return { value: list.map((element) => element.value), text: `[${list.map(({ text }) => text).join(',')}]` };
  }
  const object = value as Readonly<Record<string, unknown>>;
  const members: [string, unknown][] = [];
  const parts: string[] = [];
  for (const name of Object.keys(object).sort()) {
    if (object[name] === undefined) continue;
    const inner = sorted(object[name], isSet, name);
    members.push([name, inner.value]);
    parts.push(`${canonicalJson(name)}:${inner.text}`);
  }
  const copy = Object.fromEntries(members);
  const text = `{${parts.join(',')}}`;
  texts.set(copy, text);
  return { value: copy, text };
}

function sortedUnique(elements: readonly Sorted[]): Sorted[] {
  if (elements.length < 2) return [...elements];
  const byText = new Map(elements.map((element) => [element.text, element]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, element]) => element);
}

/** Texts of the objects that were sorted, which are rendered twice. Nobody changes them afterwards. */
const texts = new WeakMap<object, string>();

function textOf(element: unknown): string {
  return (typeof element === 'object' && element !== null ? texts.get(element) : undefined) ?? canonicalJson(element);
}
