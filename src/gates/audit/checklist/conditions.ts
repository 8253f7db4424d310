import type { z } from 'zod';
import type { SelectedCheck } from '../select-checks.js';

/** One thing that a check asks for. */
export interface Condition {
  /** The parameter that asks it. */
  readonly name: string;
  /** What it asks for, on one line; empty where the check has no parameter but what it looks at. */
  readonly value: string;
  /** What the parameter means. */
  readonly meaning: string;
}

/** Parameters that say where to look, not what to find. */
const PLACES = new Set([
  'path',
  'file',
  'files',
  'script',
  'scan',
  'in',
  'except',
  'folder',
  'installed',
  'set',
  'programs',
  'ignore',
  'values',
  'exec',
  'optional',
  'may_be_empty',
  'groups',
]);
const MAX_VALUE = 160;

/** Where a check looks: the files that its parameters name, on one line. */
export function subjectOf({ parameters, id }: SelectedCheck): string {
  const given = parameters as Readonly<Record<string, unknown>>;
  const named = ['path', 'file', 'files', 'script', 'scan', 'set', 'exec'].map((key) => given[key]).find((value) => value !== undefined);
  if (named === undefined) return id;
  return [named]
    .flat()
    .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    .join(', ');
}

/** Every single condition of a check, in the order of its parameters; at least one. Lists and maps give one for each entry. */
export function conditionsOf({ type, parameters, title }: SelectedCheck): readonly Condition[] {
  const conditions = Object.entries(parameters as Readonly<Record<string, unknown>>)
    .filter(([name, value]) => !PLACES.has(name) && asks(value, fieldOf(type.parameters, name)))
    .flatMap(([name, value]) => entriesOf(value).map((text) => ({ name, value: text, meaning: fieldOf(type.parameters, name)?.description ?? '' })));
  return conditions.length > 0 ? conditions : [{ name: type.name, value: '', meaning: title }];
}

/** A `false` that is the default only leaves something out; any other, such as `exists: false`, is asked for. */
function asks(value: unknown, field: z.ZodType | undefined): boolean {
  if (value === undefined || value === null || value === 'any') return false;
  if (value === false) return (field?._zod.def as { readonly defaultValue?: unknown } | undefined)?.defaultValue !== false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function entriesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(oneLine);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `${key}: ${oneLine(inner)}`);
  return [oneLine(value)];
}

function oneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= MAX_VALUE ? flat : `${flat.slice(0, MAX_VALUE)}…`;
}

/** The schema of one parameter; undefined where the parameters are no object of fields. */
function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  return (schema._zod.def as { readonly shape?: Readonly<Record<string, z.ZodType>> }).shape?.[name];
}
