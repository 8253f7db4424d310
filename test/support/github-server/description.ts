import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../project.js';

type Json = Readonly<Record<string, unknown>>;

/** One operation of GitHub's REST API as GitHub describes it; see test/vectors/README.md. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** `METHOD /path` without the part that names the repository: `GET /pulls/{pull_number}`. */
  readonly key: string;
  /** The host, where it is not the API's own. */
  readonly server?: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Json }[];
  readonly body?: { readonly type: string; readonly required: boolean; readonly schema: Json };
  readonly answers: Readonly<Record<string, { readonly schema?: Json; readonly example?: unknown }>>;
}

/** What GitHub sends and does not describe: the repository of a fork that was deleted is null. */
const SENT_ALL_THE_SAME = /\/head\/repo: .*received null$/;

const REPOSITORY = '/repos/{owner}/{repo}';

const file = JSON.parse(readFileSync(join(projectRoot, 'test', 'vectors', 'github-openapi', 'api.github.com.json'), 'utf8')) as {
  readonly operations: readonly Omit<Operation, 'key'>[];
  readonly definitions: Json;
};
const operations: readonly Operation[] = file.operations.map((one) => ({ ...one, key: `${one.method} ${one.path.replace(REPOSITORY, '') || '/'}` }));

/** The operation that a request means, with the values of its path; of several the one with the fewest placeholders. */
export function findOperation(method: string, path: string): { readonly operation: Operation; readonly values: Readonly<Record<string, string>> } | undefined {
  const fitting = operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const match = new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(path);
      return match === null ? [] : [{ operation, values: Object.fromEntries(Object.entries(match.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)])) }];
    });
  return fitting.sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length)[0];
}

/** What GitHub itself shows as the answer of an operation. */
export function exampleOf(key: string, status: string): unknown {
  const operation = operations.find((one) => one.key === key);
  const example = operation?.answers[status]?.example;
  if (example === undefined) throw new Error(`GitHub shows no example for ${key} ${status}`);
  return structuredClone(example);
}

/** What is wrong with a request, by GitHub's description of it; fields and parameters that it does not describe are wrong too. */
export function problemsOfRequest(
  operation: Operation,
  request: { readonly values: Readonly<Record<string, string>>; readonly query: URLSearchParams; readonly type: string; readonly body: Uint8Array },
): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...new Set(request.query.keys())].filter((name) => !known.some((parameter) => parameter.name === name));
  return [
    ...unknown.map((name) => `there is no parameter ${name}`),
    ...known.flatMap((parameter) => {
      const given = request.query.getAll(parameter.name);
      if (given.length === 0) return parameter.required ? [`the parameter ${parameter.name} is missing`] : [];
      return given.length > 1 ? [`the parameter ${parameter.name} is given twice`] : problemsOfText(parameter, given[0] ?? '');
    }),
    ...operation.parameters
      .filter((parameter) => parameter.in === 'path')
      .flatMap((parameter) => problemsOfText(parameter, request.values[parameter.name] ?? '')),
    ...problemsOfBody(operation, request),
  ];
}

/** What is wrong with an answer of the test server itself, so that the client is tried against what GitHub sends. */
export function problemsOfAnswer(operation: Operation, status: number, json: unknown): string[] {
  const answer = operation.answers[String(status)];
  if (answer === undefined) return status < 300 ? [`GitHub describes no answer ${status}`] : [];
  return answer.schema === undefined ? [] : problems(validator(answer.schema, false), json).filter((problem) => !SENT_ALL_THE_SAME.test(problem));
}

function problemsOfText({ name, schema }: Operation['parameters'][number], text: string): string[] {
  const number = schema['type'] === 'integer';
  if (number && !/^\d+$/.test(text)) return [`${name} is "${text}" and no integer`];
  if (name === 'per_page' && Number(text) > 100) return ['per_page is larger than 100, which GitHub silently cuts'];
  const value = number ? Number(text) : schema['type'] === 'boolean' ? (text === 'true' ? true : text === 'false' ? false : text) : text;
  return problems(validator(schema, true), value).map((problem) => `${name}${problem}`);
}

function problemsOfBody({ body }: Operation, request: { readonly type: string; readonly body: Uint8Array }): string[] {
  if (body === undefined) return request.body.length === 0 ? [] : ['there is a body, and none is described'];
  if (body.type !== 'application/json') return [];
  if (request.body.length === 0) return body.required ? ['the body is missing'] : [];
  if (!request.type.startsWith('application/json')) return [`the body is ${request.type} and not JSON`];
  return problems(validator(body.schema, true), JSON.parse(Buffer.from(request.body).toString('utf8')));
}

const validators = new Map<Json, z.ZodType>();

function validator(schema: Json, strict: boolean): z.ZodType {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const whole = { ...(strict ? closed(schema) : schema), definitions: file.definitions } as Parameters<typeof z.fromJSONSchema>[0];
  const made = z.fromJSONSchema(whole, { defaultTarget: 'openapi-3.0' });
  validators.set(schema, made);
  return made;
}

/** The same schema, with every object closed against fields that it does not name. */
function closed(schema: Json): Json {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [key, key === 'properties' ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, closed(one as Json)])) : closed(value as Json)]
        : [key, value],
    ),
  );
  return schema['properties'] === undefined ? inner : { ...inner, additionalProperties: false };
}

function problems(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`);
}
