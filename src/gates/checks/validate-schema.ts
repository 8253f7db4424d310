import { format, type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { IntegrityError, messageOf } from '../../model/errors.js';
import { compilePattern } from './pattern.js';

export interface SchemaProblem {
  /** Keys from the top to the value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Says what is wrong with a value; nothing when it fits. */
export type Validate = (value: unknown) => readonly SchemaProblem[];

/** Formats are filed under their pattern, so that the validator runs RE2 and never a pattern of its own. */
const PATTERN_FORMAT = 're2:';

/**
 * A JSON Schema (draft 2020-12, or 7 by its `$schema`) as a function. Patterns are RE2. What the validator would pass over
 * is refused: a `$ref` to elsewhere, an unknown format, `patternProperties`. @throws input_invalid
 */
export function compileSchema(schema: unknown, name: string): Validate {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw invalid(name, 'is no object');
  const safe = rewrite(schema, name, format) as Schema;
  const draft = /draft-0?([47])/.exec(String((schema as Schema).$schema))?.[1] ?? '2020-12';
  const validator = new Validator(safe, draft as '4' | '7' | '2020-12', false);
  return (value) => {
    try {
      const { valid, errors } = validator.validate(value);
      return valid ? [] : leaves(errors).map(toProblem);
    } catch (error) {
      throw invalid(name, `cannot be applied: ${messageOf(error)}`);
    }
  };
}

function invalid(name: string, message: string): IntegrityError {
  return new IntegrityError('input_invalid', `the JSON Schema ${name} ${message}`, { schema: name }, { hint: 'Mend the schema.' });
}

/** Keywords under which names are free: what looks like a keyword there is the name of a property. */
const NAMED = new Set(['properties', '$defs', 'definitions', 'dependentSchemas', 'dependencies']);
const DATA = new Set(['const', 'enum', 'default', 'examples']);

type Formats = Record<string, (text: string) => boolean>;

function rewrite(schema: unknown, name: string, formats: Formats): unknown {
  if (Array.isArray(schema)) return schema.map((item) => rewrite(item, name, formats));
  if (typeof schema !== 'object' || schema === null) return schema;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
    refuseUnread(key, value, name, formats);
    if (key !== 'pattern') result[key] = rewriteValue(key, value, (inner) => rewrite(inner, name, formats));
  }
  const { pattern } = schema as Schema;
  if (pattern === undefined) return result;
  return { ...result, allOf: [...((result['allOf'] as unknown[] | undefined) ?? []), { format: patternFormat(pattern, name, formats) }] };
}

function rewriteValue(key: string, value: unknown, inner: (value: unknown) => unknown): unknown {
  if (DATA.has(key)) return value;
  if (!NAMED.has(key) || typeof value !== 'object' || value === null || Array.isArray(value)) return inner(value);
  return Object.fromEntries(Object.entries(value).map(([property, schema]) => [property, inner(schema)]));
}

/** What the validator would pass over in silence. */
function refuseUnread(key: string, value: unknown, name: string, formats: Formats): void {
  if (key === 'patternProperties') throw invalid(name, 'uses patternProperties, which DuRi does not read');
  if (key === '$ref' && !String(value).startsWith('#')) throw invalid(name, `refers to ${String(value)}; nothing outside of it is read`);
  if (key === 'format' && !Object.hasOwn(formats, String(value))) throw invalid(name, `has the unknown format ${JSON.stringify(value)}`);
}

function patternFormat(pattern: string, name: string, formats: Formats): string {
  const key = `${PATTERN_FORMAT}${pattern}`;
  try {
    const compiled = compilePattern(pattern);
    formats[key] = (text) => compiled.find(text) === true;
  } catch (error) {
    throw invalid(name, `has a pattern that is not RE2: ${messageOf(error)}`);
  }
  return key;
}

/** The errors that are not merely the sum of others. */
function leaves(errors: readonly OutputUnit[]): OutputUnit[] {
  return errors.filter(({ keywordLocation }) => !errors.some((other) => other.keywordLocation.startsWith(`${keywordLocation}/`)));
}

function toProblem({ instanceLocation, keyword, error }: OutputUnit): SchemaProblem {
  const path = instanceLocation
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const pattern = /format "re2:(.*)"\.$/s.exec(error)?.[1];
  return {
    path,
    message:
      pattern !== undefined
        ? `does not match ${pattern}`
        : `does not fit the schema (${keyword}): ${error.charAt(0).toLowerCase()}${error.slice(1).replace(/\.$/, '')}`,
  };
}
