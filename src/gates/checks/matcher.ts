import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { nearest } from '../../shape/nearest.js';
import { MATCHERS } from './matchers.js';

/**
 * What is expected of a value, in the words of goss and gomega. A plain value means equal, a list of plain values means that list;
 * an object has matchers by name, all of which must hold: `{have-prefix: Basic, not: {contain: "realm=\"\""}}`.
 */
export type Matcher = string | number | boolean | null | readonly unknown[] | Readonly<Record<string, unknown>>;

export interface Match {
  readonly ok: boolean;
  /** What was expected, in words: `a text that contains "ok"`. */
  readonly expected: string;
  /** What was found, cut to 200 characters. */
  readonly actual: string;
}

const SHOWN_CHARACTERS = 200;
const MAX_DEPTH = 8;

/** A matcher that asserts something: an empty list, object or text, and one that holds whatever is found, are refused. */
export const matcherSchema: z.ZodType<Matcher> = z
  .unknown()
  .superRefine((value, context) => {
    for (const { path, message } of matcherProblems(value)) context.addIssue({ code: 'custom', path: [...path], message });
  })
  .transform((value) => value as Matcher)
  .describe(`A value that is expected, or matchers by name: ${Object.keys(MATCHERS).join(', ')}.`);

/** Does a value fit? Where there is no value (undefined), only `exists: false` holds, and nothing that was merely negated. */
export function match(actual: unknown, matcher: Matcher): Match {
  return { ok: evaluate(actual, matcher) === true, expected: describeMatcher(matcher), actual: shown(actual) };
}

/** True, false, or undefined where the matcher has nothing to say of such a value: neither that nor its negation is a match. */
export function evaluate(actual: unknown, matcher: Matcher): boolean | undefined {
  if (!isNamed(matcher)) return actual === undefined ? undefined : equals(actual, matcher);
  let all: boolean | undefined = true;
  for (const [name, parameter] of Object.entries(matcher)) {
    const result = MATCHERS[name]?.test(actual, parameter, { evaluate, equals });
    if (result === false) return false;
    if (result === undefined) all = undefined;
  }
  return Object.keys(matcher).length === 0 ? undefined : all;
}

/** Everything that is wrong with a matcher, by place in it. */
export function matcherProblems(value: unknown, path: readonly PropertyKey[] = []): { readonly path: readonly PropertyKey[]; readonly message: string }[] {
  if (path.length > MAX_DEPTH) return [{ path, message: `is nested deeper than ${MAX_DEPTH} levels` }];
  if (value === undefined) return [{ path, message: 'is missing; expected a value or a matcher' }];
  if (value === '') return [{ path, message: 'is empty, which asserts nothing; for the empty text write {equal: ""}' }];
  if (Array.isArray(value)) return value.length > 0 ? [] : [{ path, message: 'is an empty list, which asserts nothing; for no entries write {have-len: 0}' }];
  if (!isNamed(value)) return [];
  const names = Object.keys(value);
  if (names.length === 0) return [{ path, message: 'is an empty object, which asserts nothing' }];
  return names.flatMap((name) => {
    const kind = Object.hasOwn(MATCHERS, name) ? MATCHERS[name] : undefined;
    if (kind !== undefined) return kind.problems(value[name], [...path, name], matcherProblems);
    const suggestion = nearest(name, Object.keys(MATCHERS));
    return [
      {
        path,
        message: `has the unknown matcher ${JSON.stringify(name)}${suggestion === undefined ? '; an object to compare with goes into {equal: …}' : `; did you mean "${suggestion}"?`}`,
      },
    ];
  });
}

/** A matcher in words. */
export function describeMatcher(matcher: Matcher): string {
  if (!isNamed(matcher)) return shown(matcher);
  return Object.entries(matcher)
    .map(([name, parameter]) => MATCHERS[name]?.says(parameter, (inner) => describeMatcher(inner)) ?? name)
    .join(' and ');
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep equality; a text is also equal to the number or truth value that is written like it, as headers and variables are texts. */
function equals(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'string' && (typeof expected === 'number' || typeof expected === 'boolean')) return actual === String(expected);
  return isDeepStrictEqual(actual, expected);
}

/** A value as a reader is shown it, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = value instanceof Uint8Array ? `${value.length} bytes` : JSON.stringify(value);
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}… (${text.length} characters)`;
}
