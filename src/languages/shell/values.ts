/** Stands in a text for what cannot be known without running: `MARK name ;`. The name keeps apart what is not the same. */
const MARK = '\uFFFC';

/** What a variable holds: a text, or the elements of an array. */
export type Value = string | readonly string[];

/** Where words find values. */
export interface Scope {
  /** Undefined for what the script never sets: it would come from the environment. */
  get(name: string): Value | undefined;
  /** Positional parameters; undefined where they are the caller's. */
  readonly args: readonly string[] | undefined;
}

/** A text that is not known, called by something that tells it from others. */
export function unknownText(name: string): string {
  return `${MARK}${name.replaceAll(MARK, '').replaceAll(';', ',')};`;
}

/** Is nothing of the text unknown? */
export function isKnown(text: string): boolean {
  return !text.includes(MARK);
}

/** A text for people: what is unknown is shown as the variable that it came from. */
export function shownText(text: string): string {
  return text.replace(/\uFFFC([^;]*);/g, (_, name: string) => (/^\w+$/.test(name) ? `$${name}` : name));
}
