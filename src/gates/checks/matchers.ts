import { compileSchema } from './validate-schema.js';
import { createHash } from 'node:crypto';
import semver from 'semver';
import { messageOf } from '../../model/errors.js';
import type { Matcher } from './matcher.js';
import { compilePattern } from './pattern.js';

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
type Nested = (value: unknown, path: readonly PropertyKey[]) => Problem[];

interface Engine {
  evaluate(actual: unknown, matcher: Matcher): boolean | undefined;
  equals(actual: unknown, expected: unknown): boolean;
}

interface MatcherKind {
  /** What is wrong with the parameter; a parameter under which anything would match is wrong. */
  problems(parameter: unknown, path: readonly PropertyKey[], nested: Nested): Problem[];
  says(parameter: unknown, inner: (matcher: Matcher) => string): string;
  /** Undefined where the value is of a type that this cannot be asked of. */
  test(actual: unknown, parameter: unknown, engine: Engine): boolean | undefined;
}

const quoted = (value: unknown): string => JSON.stringify(value);
const none: readonly Problem[] = [];
const unless = (holds: boolean, path: readonly PropertyKey[], message: string): Problem[] => (holds ? [...none] : [{ path, message }]);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !isList(value);
const isFilledText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A matcher on texts with a text as parameter. */
function onText(
  says: string,
  test: (actual: string, parameter: string) => boolean | undefined,
  problem?: (parameter: string) => string | undefined,
): MatcherKind {
  return {
    problems: (parameter, path) => {
      if (!isFilledText(parameter)) return [{ path, message: 'is no text, or an empty one, which asserts nothing' }];
      const message = problem?.(parameter);
      return message === undefined ? [] : [{ path, message }];
    },
    says: (parameter) => `a text that ${says} ${quoted(parameter)}`,
    test: (actual, parameter) => (typeof actual === 'string' ? test(actual, String(parameter)) : undefined),
  };
}

/** A matcher on numbers, and on texts that are one. */
function onNumber(says: string, test: (actual: number, parameter: number) => boolean): MatcherKind {
  return {
    problems: (parameter, path) => unless(typeof parameter === 'number' && Number.isFinite(parameter), path, 'is no number'),
    says: (parameter) => `${says} ${quoted(parameter)}`,
    test: (actual, parameter) => {
      const number = typeof actual === 'string' && /^-?\d+(\.\d+)?$/.test(actual) ? Number(actual) : actual;
      return typeof number === 'number' && !Number.isNaN(number) ? test(number, Number(parameter)) : undefined;
    },
  };
}

/** A matcher with a list of matchers as parameter. */
function onList(
  says: (parts: readonly string[]) => string,
  test: (actual: unknown, parameter: readonly Matcher[], engine: Engine) => boolean | undefined,
): MatcherKind {
  return {
    problems: (parameter, path, nested) =>
      isList(parameter) && parameter.length > 0
        ? parameter.flatMap((item, index) => nested(item, [...path, index]))
        : [{ path, message: 'is no list, or an empty one, which asserts nothing' }],
    says: (parameter, inner) => says((parameter as readonly Matcher[]).map((item) => inner(item))),
    test: (actual, parameter, engine) => test(actual, parameter as readonly Matcher[], engine),
  };
}

/** A matcher with one matcher as parameter. */
function onMatcher(says: (inner: string) => string, test: (actual: unknown, parameter: Matcher, engine: Engine) => boolean | undefined): MatcherKind {
  return {
    problems: (parameter, path, nested) => nested(parameter, path),
    says: (parameter, inner) => says(inner(parameter as Matcher)),
    test: (actual, parameter, engine) => test(actual, parameter as Matcher, engine),
  };
}

const hasElement = (actual: readonly unknown[], wanted: Matcher, { evaluate }: Engine): boolean => actual.some((item) => evaluate(item, wanted) === true);

/** `contain`: a part of a text, an element of a list; given a list, each of them. */
const contain: MatcherKind = {
  problems: (parameter, path, nested) => {
    if (isList(parameter) && parameter.length > 0) return parameter.flatMap((item, index) => contain.problems(item, [...path, index], nested));
    return nested(parameter, path);
  },
  says: (parameter, inner) =>
    isList(parameter) ? parameter.map((item) => contain.says(item, inner)).join(' and ') : `something that contains ${inner(parameter as Matcher)}`,
  test: (actual, parameter, engine) => {
    if (isList(parameter)) return every(parameter.map((item) => contain.test(actual, item, engine)));
    if (typeof actual === 'string') return typeof parameter === 'object' && parameter !== null ? undefined : actual.includes(String(parameter));
    return isList(actual) ? hasElement(actual, parameter as Matcher, engine) : undefined;
  },
};

const every = (results: readonly (boolean | undefined)[]): boolean | undefined => {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
};

const lengthOf = (value: unknown): number | undefined => {
  if (typeof value === 'string') return Array.from(value).length;
  if (isList(value) || value instanceof Uint8Array) return value.length;
  return isObject(value) ? Object.keys(value).length : undefined;
};

const haveLen: MatcherKind = {
  problems: (parameter, path, nested) => {
    if (typeof parameter === 'number') return unless(Number.isInteger(parameter) && parameter >= 0, path, 'is no length');
    if (!isObject(parameter)) return [{ path, message: 'is neither a number nor a matcher' }];
    return unless(!isNothing(parameter), path, 'holds for every length, which asserts nothing').concat(nested(parameter, path));
  },
  says: (parameter, inner) => `something of length ${inner(parameter as Matcher)}`,
  test: (actual, parameter, { evaluate }) => {
    const length = lengthOf(actual);
    return length === undefined ? undefined : evaluate(length, parameter as Matcher);
  },
};

const isNothing = (parameter: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(parameter).every(([name, bound]) => typeof bound === 'number' && ((name === 'ge' && bound <= 0) || (name === 'gt' && bound < 0)));

/** Can every matcher get an element of its own? Kuhn's algorithm: a matcher takes an element, and who had it looks for another. */
function assigns(actual: readonly unknown[], wanted: readonly Matcher[], { evaluate }: Engine): boolean {
  const holder = new Map<number, number>();
  const seat = (matcher: number, tried: Set<number>): boolean =>
    actual.some((item, index) => {
      if (tried.has(index) || evaluate(item, wanted[matcher] ?? null) !== true) return false;
      tried.add(index);
      const before = holder.get(index);
      if (before !== undefined && !seat(before, tried)) return false;
      holder.set(index, matcher);
      return true;
    });
  return actual.length === wanted.length && wanted.every((_, matcher) => seat(matcher, new Set()));
}

/** A schema that all of these fit says nothing. */
const ANY_DOCUMENT = [null, 0, '', false, [], {}];

const jsonSchema: MatcherKind = {
  problems: (parameter, path) => {
    if (!isObject(parameter)) return [{ path, message: 'is no JSON Schema' }];
    try {
      const problemsOf = compileSchema(parameter, 'of the matcher');
      return unless(!ANY_DOCUMENT.every((document) => problemsOf(document).length === 0), path, 'is a JSON Schema that everything fits, which asserts nothing');
    } catch (error) {
      return [{ path, message: `is no JSON Schema: ${messageOf(error)}` }];
    }
  },
  says: () => 'a document that fits the JSON Schema',
  test: (actual, parameter) => {
    if (actual === undefined) return undefined;
    let document: unknown = actual;
    if (typeof actual === 'string') {
      try {
        document = JSON.parse(actual) as unknown;
      } catch {
        return undefined;
      }
    }
    return compileSchema(parameter, 'of the matcher')(document).length === 0;
  },
};

/** Every matcher, by its name in `duri.yml`. */
export const MATCHERS: Readonly<Record<string, MatcherKind>> = {
  equal: {
    problems: (parameter, path) => unless(parameter !== undefined, path, 'is missing'),
    says: (parameter) => quoted(parameter),
    test: (actual, parameter, { equals }) => (actual === undefined ? undefined : equals(actual, parameter)),
  },
  contain,
  'contain-substring': onText('contains', (actual, part) => actual.includes(part)),
  'contain-element': onMatcher(
    (inner) => `a list with an element ${inner}`,
    (actual, wanted, engine) => (isList(actual) ? hasElement(actual, wanted, engine) : undefined),
  ),
  'contain-elements': onList(
    (parts) => `a list with the elements ${parts.join(', ')}`,
    (actual, wanted, engine) => (isList(actual) ? wanted.every((item) => hasElement(actual, item, engine)) : undefined),
  ),
  'consist-of': onList(
    (parts) => `a list of exactly ${parts.join(', ')}, in any order`,
    (actual, wanted, engine) => (isList(actual) ? assigns(actual, wanted, engine) : undefined),
  ),
  'have-len': haveLen,
  'have-key': {
    problems: (parameter, path) => unless(isFilledText(parameter), path, 'is no key'),
    says: (parameter) => `an object with the key ${quoted(parameter)}`,
    test: (actual, parameter) => (isObject(actual) ? Object.hasOwn(actual, String(parameter)) : undefined),
  },
  'have-key-with-value': {
    problems: (parameter, path, nested) =>
      isObject(parameter) && Object.keys(parameter).length > 0
        ? Object.entries(parameter).flatMap(([key, value]) => nested(value, [...path, key]))
        : [{ path, message: 'is no object of keys with what is expected of their values' }],
    says: (parameter, inner) =>
      Object.entries(parameter as Record<string, Matcher>)
        .map(([key, value]) => `an object whose ${quoted(key)} is ${inner(value)}`)
        .join(' and '),
    test: (actual, parameter, { evaluate }) =>
      isObject(actual) ? every(Object.entries(parameter as Record<string, Matcher>).map(([key, value]) => evaluate(own(actual, key), value))) : undefined,
  },
  'have-prefix': onText('begins with', (actual, prefix) => actual.startsWith(prefix)),
  'have-suffix': onText('ends with', (actual, suffix) => actual.endsWith(suffix)),
  'match-regexp': onText(
    'matches',
    (actual, pattern) => compilePattern(pattern).find(actual),
    (pattern) => {
      try {
        const compiled = compilePattern(pattern);
        return ANYTHING.every((text) => compiled.find(text)) ? 'matches every text, which asserts nothing' : undefined;
      } catch (error) {
        return `is no RE2 pattern: ${messageOf(error)}`;
      }
    },
  ),
  gt: onNumber('more than', (actual, bound) => actual > bound),
  ge: onNumber('at least', (actual, bound) => actual >= bound),
  lt: onNumber('less than', (actual, bound) => actual < bound),
  le: onNumber('at most', (actual, bound) => actual <= bound),
  'semver-constraint': onText(
    'is a version in',
    (actual, range) => (semver.valid(actual) === null ? undefined : semver.satisfies(actual, range)),
    (range) => (semver.validRange(range) === null ? 'is no range of versions' : undefined),
  ),
  sha256: {
    problems: (parameter, path) => unless(/^[0-9a-f]{64}$/.test(String(parameter)), path, 'is no SHA-256: 64 lower-case hexadecimal digits'),
    says: (parameter) => `something with the SHA-256 ${String(parameter)}`,
    test: (actual, parameter) =>
      typeof actual === 'string' || actual instanceof Uint8Array ? createHash('sha256').update(actual).digest('hex') === parameter : undefined,
  },
  'is-json-schema': jsonSchema,
  in: {
    problems: (parameter, path) => unless(isList(parameter) && parameter.length > 0, path, 'is no list, or an empty one'),
    says: (parameter) => `one of ${(parameter as readonly unknown[]).map((item) => quoted(item)).join(', ')}`,
    test: (actual, parameter, { equals }) => (actual === undefined ? undefined : (parameter as readonly unknown[]).some((item) => equals(actual, item))),
  },
  exists: {
    problems: (parameter, path) => unless(typeof parameter === 'boolean', path, 'is neither true nor false'),
    says: (parameter) => (parameter === true ? 'to be there' : 'not to be there'),
    test: (actual, parameter) => (actual !== undefined) === parameter,
  },
  and: onList(
    (parts) => parts.join(' and '),
    (actual, wanted, { evaluate }) => every(wanted.map((item) => evaluate(actual, item))),
  ),
  or: onList(
    (parts) => parts.join(' or '),
    (actual, wanted, { evaluate }) => {
      const results = wanted.map((item) => evaluate(actual, item));
      return results.includes(true) || (results.includes(undefined) ? undefined : false);
    },
  ),
  not: onMatcher(
    (inner) => `not ${inner}`,
    (actual, wanted, { evaluate }) => {
      const result = evaluate(actual, wanted);
      return result === undefined ? undefined : !result;
    },
  ),
};

/** Texts that have nothing in common: a pattern found in each is found in all. */
const ANYTHING = ['', '\u00a4', 'zq\n7'];

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
