import type { JSONValue } from 'json-p3';
import { z } from 'zod';
import { IntegrityError, messageOf } from '../../../../model/errors.js';
import { match, matcherProblems, type Matcher } from '../../../checks/matcher.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import { type CheckType, checkType, type Ground, staticCheck } from '../../check-type.js';
import { type DataFile, languageOf, readData } from './read-data.js';
import { compileSchema } from '../../../checks/validate-schema.js';

const MAX_PROBLEMS = 50;
const MAX_NODES = 10_000;

/** A JSONPath and, beside it, the matchers that every value found by it must fit. */
const pathRule = z
  .looseObject({ jsonpath: z.string().min(1).max(1000).describe('A JSONPath (RFC 9535) without match() and search().') })
  .superRefine(({ jsonpath: _, ...matcher }, context) => {
    for (const { path, message } of matcherProblems(matcher)) context.addIssue({ code: 'custom', path: [...path], message });
  })
  .describe('A JSONPath, and matchers that each value at it must fit. No value there at all fails, unless exists is false.');

const parameters = z
  .strictObject({
    file: z.string().min(1).describe('The file.'),
    schema: z
      .union([z.string().min(1), z.record(z.string(), z.unknown())])
      .optional()
      .describe('JSON Schema: the path of one (JSON or YAML), or the schema itself.'),
    paths: z.array(pathRule).min(1).optional().describe('What stands at paths of the document.'),
  })
  .refine(({ schema, paths }) => schema !== undefined || paths !== undefined, 'asks for nothing; give schema or paths');

type Parameters = z.output<typeof parameters>;

/** `json` and `yaml`: one file, read strictly, against a schema and by paths. */
export const jsonCheck = dataCheck('json', 'A JSON file: strictly well-formed, fits a JSON Schema, values at JSONPaths');
export const yamlCheck = dataCheck('yaml', 'A YAML file: strictly well-formed, fits a JSON Schema, values at JSONPaths');

function dataCheck(language: 'json' | 'yaml', summary: string): CheckType<Parameters> {
  return checkType({
    name: language,
    summary,
    parameters,
    executes: staticCheck,
    observe: async (ground, { file, schema, paths = [] }) => {
      const data = readData(ground, file, language);
      const observations: Observation[] = [holds(file, `is well-formed ${language.toUpperCase()}`)];
      if (schema !== undefined) observations.push(...(await fits(ground, data, schema)));
      for (const rule of paths) observations.push(...(await judgePath(data, rule)));
      return observations;
    },
  });
}

async function fits(ground: Ground, data: DataFile, schema: string | Record<string, unknown>): Promise<Observation[]> {
  const inline = typeof schema !== 'string';
  const validate = compileSchema(inline ? schema : readData(ground, schema, languageOf(schema)).value, inline ? 'of the check' : schema);
  const problems = validate(data.value);
  if (problems.length === 0) return [holds(data.path, `fits the schema ${inline ? 'of the check' : schema}`)];
  return problems.slice(0, MAX_PROBLEMS).map(({ path, message }) => fails(subjectOf(data, path), message, placeOf(data, path)));
}

async function judgePath(data: DataFile, { jsonpath, ...rest }: z.output<typeof pathRule>): Promise<Observation[]> {
  const matcher = rest as Matcher;
  const nodes = await queryPath(data.value, jsonpath);
  const [first] = nodes;
  if (first === undefined) {
    const { ok, expected } = match(undefined, matcher);
    const subject = `${data.path} ${jsonpath}`;
    return [ok ? holds(subject, 'is not there') : fails(subject, 'matches nothing', { expected, actual: 'nothing' })];
  }
  return nodes.map(({ location, value }) => {
    const { ok, ...values } = match(value, matcher);
    return ok
      ? holds(subjectOf(data, location), 'is as expected')
      : fails(subjectOf(data, location), 'is not as expected', { ...values, ...placeOf(data, location) });
  });
}

export interface DataNode {
  readonly location: readonly (string | number)[];
  readonly value: unknown;
}

/** Values at a JSONPath, in the order of the document. @throws input_invalid when it is none, or finds more than 10,000 */
export async function queryPath(value: unknown, jsonpath: string): Promise<readonly DataNode[]> {
  const { JSONPathEnvironment } = await import('json-p3');
  const environment = new JSONPathEnvironment({ maxRecursionDepth: 64 });
  // Their patterns would run on the backtracking engine of the language.
  environment.functionRegister.delete('match');
  environment.functionRegister.delete('search');
  try {
    const { nodes } = environment.query(jsonpath, value as JSONValue);
    if (nodes.length > MAX_NODES) throw new Error(`it finds more than ${MAX_NODES} values`);
    return nodes;
  } catch (error) {
    throw new IntegrityError('input_invalid', `the JSONPath ${jsonpath} cannot be used: ${messageOf(error)}`, { jsonpath });
  }
}

function subjectOf({ path: file }: DataFile, path: readonly PropertyKey[]): string {
  const where = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return where === '' ? file : `${file} ${where.replace(/^\./, '')}`;
}

function placeOf(data: DataFile, path: readonly PropertyKey[]): Pick<Observation, 'location'> {
  const location = data.locate(path);
  return location === undefined ? {} : { location };
}
