import { RE2JS } from 're2js';

/** Longest text that a pattern is looked for in, and longest pattern, in characters. */
const MAX_TEXT = 4 * 1024 * 1024;
const MAX_PATTERN = 1000;
const MAX_KEPT = 500;

/** A pattern of `duri.yml`: RE2, so that no text takes it more than linear time. */
export interface Pattern {
  /** Is it anywhere in the text? Undefined for a text above 4 Mi characters: it is not looked at. */
  find(text: string): boolean | undefined;
  /** The first group of the first place where it is, or the whole of that place where there is no group. */
  first(text: string): string | undefined;
}

const compiled = new Map<string, Pattern>();

/** @throws RE2JSSyntaxException, or an Error for a pattern above 1000 characters */
export function compilePattern(pattern: string): Pattern {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  if (pattern.length > MAX_PATTERN) throw new Error(`it is longer than ${MAX_PATTERN} characters`);
  const program = RE2JS.compile(pattern);
  const made: Pattern = {
    find: (text) => (text.length <= MAX_TEXT ? program.matcher(text).find() : undefined),
    first: (text) => {
      const matcher = program.matcher(text.slice(0, MAX_TEXT));
      if (!matcher.find()) return undefined;
      return (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group()) ?? undefined;
    },
  };
  if (compiled.size < MAX_KEPT) compiled.set(pattern, made);
  return made;
}
