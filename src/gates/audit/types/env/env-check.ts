import picomatch from 'picomatch';
import { z } from 'zod';
import { messageOf } from '../../../../model/errors.js';
import { type Dotenv, type DotenvEntry, dotenvValue, readDotenv } from '../../../../languages/dotenv.js';
import { decodeUtf8 } from '../../../../shape/json.js';
import { nearest } from '../../../../shape/nearest.js';
import { fails, holds, type Observation, Unmet, unseen } from '../../../checks/observation.js';
import { compilePattern } from '../../../checks/pattern.js';
import { checkType, type Ground, staticCheck } from '../../check-type.js';
import { judgeSchema } from './env-schema.js';
import { isPlaceholder, PLACEHOLDER, shownValue } from './placeholders.js';
import { judgeValue, valueTypeSchema } from './value-types.js';

const globs = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const pattern = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    try {
      compilePattern(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: `is no RE2 pattern: ${messageOf(error)}` });
    }
  });

const parameters = z
  .strictObject({
    file: z.string().min(1).describe('The environment file.'),
    parse: z.literal('strict').default('strict').describe('Every reader (shell, systemd, Docker, libraries) must take the file for the same values.'),
    unique: z.boolean().default(true).describe('No key is set twice.'),
    schema: z.string().min(1).optional().describe('JSON Schema with one property for each variable; values are compared with it too.'),
    missing: z.int().min(0).default(0).describe('How many keys of the schema may be absent.'),
    unknown: z.int().min(0).default(0).describe('How many keys that the schema does not know may be set.'),
    keys: globs.optional().describe('Globs of keys whose values are asked for by value.'),
    except: globs.optional().describe('Globs of keys that keys does not mean.'),
    value: pattern.optional().describe('RE2 pattern of the values of keys. Default: a placeholder: empty, CHANGE_ME or a ${REFERENCE}.'),
    url_passwords: z.literal('deny').optional().describe('No value may be a URL with a password in it that is no placeholder.'),
    types: z
      .record(z.string().min(1), valueTypeSchema)
      .optional()
      .describe('Types of values by glob of their key: port, duration, bool, ratio, url, int, number, path, host, text, 0..1, {enum: […]}.'),
    may_be_empty: globs.optional().describe('Globs of keys whose value may be empty whatever its type.'),
    equals: z.record(z.string().min(1), z.string()).optional().describe('Exact values by key.'),
    superset_of: z.literal('base').optional().describe('Every key that the base of the change sets is still set.'),
    removed: z.int().min(0).default(0).describe('How many keys of the base may be gone.'),
  })
  .refine(({ value, keys }) => value === undefined || keys !== undefined, { path: ['value'], message: 'needs keys' });

type Parameters = z.output<typeof parameters>;

/** `env`: an environment file: its form, its keys, its values, and what was there before. */
export const envCheck = checkType<Parameters>({
  name: 'env',
  summary: 'An environment file: strict form, keys equal a schema, placeholders for secrets, types, exact values, no key lost against the base',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const { file } = wanted;
    const dotenv = readDotenv(ground.text(file));
    if (dotenv.entries.length === 0) throw new Unmet(fails(file, 'sets no variable', { location: { file, line: 1 } }));
    return [
      ...judgeForm(file, dotenv, wanted),
      ...(wanted.schema === undefined ? [] : await judgeSchema(ground, file, dotenv, { ...wanted, schema: wanted.schema })),
      ...judgePatterns(file, dotenv, wanted),
      ...(wanted.url_passwords === undefined ? [] : judgeUrls(file, dotenv)),
      ...judgeTypes(file, dotenv, wanted),
      ...Object.entries(wanted.equals ?? {}).map(([key, value]) => judgeEqual(file, dotenv, key, value)),
      ...(wanted.superset_of === undefined ? [] : await judgeBase(ground, file, dotenv, wanted.removed)),
    ];
  },
});

function judgeForm(file: string, { entries, problems }: Dotenv, { unique }: Parameters): Observation[] {
  const wrong = problems
    .filter(({ kind }) => unique || kind !== 'duplicate')
    .map(({ line, column, message }) => fails(file, message, { location: { file, line, column } }));
  return wrong.length > 0 ? wrong : [holds(file, `sets ${entries.length} variables in a form that every reader understands`)];
}

function judgePatterns(file: string, dotenv: Dotenv, { keys, except = [], value = PLACEHOLDER }: Parameters): Observation[] {
  if (keys === undefined) return [];
  const compiled = compilePattern(value);
  const expected = value === PLACEHOLDER ? 'a placeholder: empty, CHANGE_ME or ${NAME}' : `a value that matches ${value}`;
  return forKeys(file, dotenv, { keys: [keys].flat(), except: [except].flat() }, (entry) =>
    compiled.find(entry.value) === true
      ? holds(file, `sets ${entry.key} as expected`)
      : fails(file, `sets ${entry.key} to what it must not`, { expected, actual: '***', location: placeOf(file, entry) }),
  );
}

/** In a template a URL may still be a placeholder; a number, switch or time may not. */
function judgeTypes(file: string, dotenv: Dotenv, { types = {}, may_be_empty: open = [] }: Parameters): Observation[] {
  const mayBeEmpty = [open].flat().length === 0 ? () => false : picomatch([open].flat());
  return Object.entries(types).flatMap(([glob, type]) =>
    forKeys(file, dotenv, { keys: [glob] }, (entry) => {
      const { ok, expected } = judgeValue(entry.value, type);
      const empty = entry.value === '' && mayBeEmpty(entry.key);
      const later = entry.value !== '' && isPlaceholder(entry.value) && (type === 'url' || type === 'text');
      if (ok || empty || later) return holds(file, `sets ${entry.key} to ${ok ? expected : empty ? 'nothing, which it may' : 'a placeholder'}`);
      return fails(file, `sets ${entry.key} to what is not ${expected}`, { expected, ...seen(file, entry) });
    }),
  );
}

/** Anywhere in a value: it may be a list of URLs, or have a scheme before the scheme. */
const URL_PASSWORD = /[a-z][a-z0-9+.-]{0,30}:\/\/[^/\s:@]*:([^@\s]+)@/gi;

function judgeUrls(file: string, { entries }: Dotenv): Observation[] {
  const placeholder = compilePattern(PLACEHOLDER);
  const wrong = entries.filter(({ value }) => [...value.matchAll(URL_PASSWORD)].some(([, password = '']) => placeholder.find(password) !== true));
  if (wrong.length === 0) return [holds(file, 'has no password in a URL')];
  return wrong.map((entry) =>
    fails(file, `sets ${entry.key} to a URL with a password`, { expected: 'a placeholder in its place', actual: '***', location: placeOf(file, entry) }),
  );
}

function judgeEqual(file: string, dotenv: Dotenv, key: string, value: string): Observation {
  const entry = dotenvValue(dotenv, key);
  const typo = nearest(
    key,
    dotenv.entries.map((one) => one.key),
  );
  if (entry === undefined) return fails(file, `does not set ${key}`, { expected: `${key}=${value}`, actual: typo ?? 'nothing' });
  if (entry.value === value) return holds(file, `sets ${key} to ${shownValue(key, value)}`);
  return fails(file, `sets ${key} to another value`, { expected: shownValue(key, value), ...seen(file, entry) });
}

async function judgeBase(ground: Ground, file: string, { entries }: Dotenv, removed: number): Promise<Observation[]> {
  const bytes = await ground.baseBytes(file);
  if (bytes === undefined) return [holds(file, 'is new: the base has no such file, so no key can be lost')];
  const text = decodeUtf8(bytes);
  if (text === undefined) return [unseen('config', file, 'is not UTF-8 in the base, so nobody can say which keys it had')];
  const base = readDotenv(text);
  const now = new Set(entries.map(({ key }) => key));
  const lost = [...new Set(base.entries.map(({ key }) => key))].filter((key) => !now.has(key));
  if (lost.length <= removed) return [holds(file, `still sets the ${base.entries.length} keys of the base`)];
  return lost.map((key) => fails(file, `no longer sets ${key}, which the base sets`, { expected: key, actual: nearest(key, [...now]) ?? 'nothing' }));
}

/** One observation for each key that a glob means; a glob that means none fails, as it proves nothing. */
function forKeys(
  file: string,
  { entries }: Dotenv,
  { keys, except = [] }: { readonly keys: readonly string[]; readonly except?: readonly string[] },
  judge: (entry: DotenvEntry) => Observation,
): Observation[] {
  const skipped = except.length === 0 ? () => false : picomatch([...except]);
  return keys.flatMap((glob) => {
    const matches = picomatch(glob);
    const found = entries.filter(({ key }) => matches(key) && !skipped(key));
    return found.length > 0 ? found.map(judge) : [fails(file, `sets no key like ${glob}`, { expected: glob, actual: 'nothing' })];
  });
}

function placeOf(file: string, { line, column }: DotenvEntry): { file: string; line: number; column: number } {
  return { file, line, column };
}

function seen(file: string, entry: DotenvEntry): Pick<Observation, 'actual' | 'location'> {
  return { actual: shownValue(entry.key, entry.value), location: placeOf(file, entry) };
}
