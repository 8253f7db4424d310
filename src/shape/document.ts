import type { z } from 'zod';
import { issueMessage } from './issue-message.js';
import { type JsonLimits, parseJson } from './json.js';
import { nearest } from './nearest.js';
import { type Parsed, type Problem, parsed } from './parsed.js';

/** Reads untrusted JSON of a known shape. Every problem is listed, each with the JSON pointer of its field. */
export function parseDocument<T>(content: Uint8Array | string, schema: z.ZodType<T>, limits: JsonLimits): Parsed<T> {
  const json = parseJson(content, limits);
  return json.ok ? checkShape(json.value, schema) : json;
}

/** Checks a value against a schema; unknown keys are named together with the nearest key that is known. */
export function checkShape<T>(value: unknown, schema: z.ZodType<T>): Parsed<T> {
  const result = matchShape(value, schema);
  if (result.ok) return parsed(result.value);
  return { ok: false, problems: result.problems.map(({ path, message }): Problem => ({ where: toPointer(path), message })) };
}

/** A problem by its place in the value, for formats that know where in a text that is. */
export interface ShapeProblem {
  readonly path: readonly PropertyKey[];
  /** The unknown key of the object at `path`; absent when the value at `path` itself is wrong. */
  readonly key?: string;
  readonly message: string;
}

/** Like `checkShape`, with the places as paths. */
export function matchShape<T>(
  value: unknown,
  schema: z.ZodType<T>,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ShapeProblem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? { ok: true, value: result.data } : { ok: false, problems: result.error.issues.flatMap((issue) => toProblems(issue, schema)) };
}

function toProblems(issue: z.core.$ZodIssue, schema: z.ZodType): ShapeProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, known) }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    if (closest.length > 0) return closest.flatMap((inner) => toProblems({ ...inner, path: [...issue.path, ...inner.path] }, schema));
  }
  return [{ path: issue.path, message: issueMessage(issue) }];
}

function unknownKey(key: string, known: readonly string[]): string {
  const suggestion = nearest(key, known);
  return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}

function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part)}`).join('');
}

/** The keys that the schema knows at a path, as far as it consists of plain objects, arrays and optionals. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = unwrap(schema);
  for (const part of path) {
    const def = at?._zod.def as { shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType } | undefined;
    at = unwrap(def?.shape?.[String(part)] ?? def?.element ?? def?.valueType);
  }
  const shape = (at?._zod.def as { shape?: object } | undefined)?.shape;
  return Object.keys(shape ?? {});
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const inner = (schema?._zod.def as { innerType?: z.ZodType } | undefined)?.innerType;
  return inner === undefined ? schema : unwrap(inner);
}
