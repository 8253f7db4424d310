import type { Dotenv } from '../../../../languages/dotenv.js';
import { nearest } from '../../../../shape/nearest.js';
import { fails, holds, type Observation, unseen } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';
import { languageOf, readData } from '../data/read-data.js';
import { compileSchema } from '../../../checks/validate-schema.js';
import { isPlaceholder } from './placeholders.js';

type Property = Readonly<Record<string, unknown>>;

export interface SchemaRules {
  readonly schema: string;
  /** How many keys of the schema may be absent, and how many keys may be beside them. */
  readonly missing: number;
  readonly unknown: number;
}

/** The keys of a file against those of a JSON Schema, one property for each, and each value against its property. */
export async function judgeSchema(ground: Ground, file: string, dotenv: Dotenv, { schema: path, missing, unknown }: SchemaRules): Promise<Observation[]> {
  const schema = readData(ground, path, languageOf(path)).value as { readonly properties?: unknown; readonly $defs?: unknown } | null;
  const properties = schema?.properties;
  if (typeof properties !== 'object' || properties === null || Object.keys(properties).length === 0)
    return [unseen('config', path, 'has no properties: one for each variable is expected')];
  const known = Object.keys(properties);
  const present = new Set(dotenv.entries.map(({ key }) => key));
  const absent = known.filter((key) => !present.has(key));
  const strangers = dotenv.entries.filter(({ key }) => !known.includes(key));
  const observations = [
    ...(absent.length > missing
      ? absent.map((key) =>
          missingKey(
            file,
            key,
            path,
            strangers.map((entry) => entry.key),
          ),
        )
      : []),
    ...(strangers.length > unknown ? strangers.map(({ key, line, column }) => unknownKey({ file, line, column }, key, path, absent)) : []),
  ];
  if (observations.length === 0)
    observations.push(holds(file, `sets the ${present.size} keys of ${path}`, { expected: String(known.length), actual: String(present.size) }));
  return [...observations, ...(await judgeValues(file, dotenv, { path, schema, properties: properties as Record<string, Property> }))];
}

function missingKey(file: string, key: string, schema: string, candidates: readonly string[]): Observation {
  const typo = nearest(key, candidates);
  return fails(file, `lacks ${key}, which ${schema} has`, {
    expected: key,
    actual: typo ?? 'nothing',
    fix: typo === undefined ? `Add ${key} to ${file}, or take it out of ${schema}.` : `Is ${typo} meant?`,
  });
}

function unknownKey(location: { file: string; line: number; column: number }, key: string, schema: string, candidates: readonly string[]): Observation {
  const typo = nearest(key, candidates);
  return fails(location.file, `sets ${key}, which ${schema} does not know`, {
    location: { ...location, column: 1 },
    actual: key,
    ...(typo === undefined ? {} : { expected: typo }),
    fix: typo === undefined ? `Add ${key} to ${schema}, or take it out of ${location.file}.` : `Did you mean ${typo}?`,
  });
}

async function judgeValues(
  file: string,
  { entries }: Dotenv,
  { path, schema, properties }: { readonly path: string; readonly schema: object | null; readonly properties: Readonly<Record<string, Property>> },
): Promise<Observation[]> {
  const { required: _required, additionalProperties: _more, ...rest } = schema as Record<string, unknown>;
  const validate = compileSchema({ ...rest, type: 'object' }, path);
  const filled = entries.filter(({ key, value }) => !isPlaceholder(value) || !mayBePlaceholder(properties[key]));
  const values = Object.fromEntries(filled.flatMap(({ key, value }) => (properties[key] === undefined ? [] : [[key, toTyped(value, properties[key])]])));
  return validate(values).map(({ path: [key = ''], message }) => {
    const entry = entries.findLast((one) => one.key === key);
    // The validator's words may hold the value, which may be a secret.
    const said = message.startsWith('does not match') ? message : message.replace(/\):[\s\S]*$/, ')');
    return fails(file, `sets ${key} to a value that ${said}`, entry === undefined ? {} : { location: { file, line: entry.line, column: entry.column } });
  });
}

/** A text that is not given yet fits any text; a number or switch has to be one, also in a template. */
function mayBePlaceholder(property: Property | undefined): boolean {
  return property?.['type'] === 'string' && property['enum'] === undefined && property['const'] === undefined;
}

/** A variable is a text; the schema says what it stands for. */
function toTyped(value: string, { type }: Property): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d{1,15}(?:\.\d+)?$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
