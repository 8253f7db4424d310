import { z } from 'zod';
import { SEVERITIES } from '../../model/severity.js';
import { matchShape, type ShapeProblem } from '../../shape/document.js';
import type { Problem } from '../../shape/parsed.js';
import type { CheckIdentity } from '../checks/check-result.js';
import { substitute, type Variables } from '../checks/variables.js';
import type { CheckType } from './check-type.js';
import type { Preset } from './preset.js';
import { CHECK_TYPES, loadCheckTypes } from './types/index.js';

/** A check that is ready to run. */
export interface SelectedCheck extends CheckIdentity {
  readonly type: CheckType;
  /** As its type wants them: checked, defaults filled in. */
  readonly parameters: unknown;
  readonly timeoutMs: number;
  /** Checks of one group never run side by side. */
  readonly serialGroup: string | undefined;
}

export interface CheckSources {
  readonly preset: Preset | undefined;
  /** `audit.checks` of the policy. */
  readonly own: readonly Readonly<Record<string, unknown>>[];
  readonly variables: Variables;
  readonly timeoutSeconds: number;
}

const DEFAULT_CATEGORY = 'Own checks';
const sentence = z.string().min(1).max(2000);

/** What every check says of itself; its own part stands under the key of its type. */
const identity = {
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, 'is no id such as NX-01'),
  title: sentence.optional(),
  category: z.string().min(1).max(100).optional(),
  severity: z.enum(SEVERITIES).default('high'),
  why: sentence.optional(),
  fix: sentence.optional(),
  timeout_seconds: z.int().min(1).max(3600).optional(),
  serial_group: z.string().min(1).max(100).optional(),
};

/** One check as it may be written; for editors too. Types that are not given may not be used, but are known by their names: for "did you mean". */
export function checkSchema(types: readonly CheckType[]): z.ZodObject {
  const parts = CHECK_TYPES.map(({ name }): [string, z.ZodType] => {
    const type = types.find((one) => one.name === name);
    return [name, type === undefined ? z.undefined().optional() : type.parameters.optional().describe(type.summary)];
  });
  return z.strictObject({ ...identity, ...Object.fromEntries(parts) });
}

/** The checks of the preset and those of the policy, in this order, variables filled in, every parameter checked. Problems name their place. */
export async function selectChecks({ preset, own, variables, timeoutSeconds }: CheckSources): Promise<{
  readonly checks: readonly SelectedCheck[];
  readonly problems: readonly Problem[];
}> {
  const everyCheck: readonly object[] = [...(preset?.categories ?? []).flatMap(({ checks: written }) => written), ...own];
  const types = await loadCheckTypes((name) => everyCheck.some((written) => Object.hasOwn(written, name)));
  const schema = checkSchema(types);
  const checks: SelectedCheck[] = [];
  const problems: Problem[] = [];
  const take = (written: Readonly<Record<string, unknown>>, place: string, category: string): void => {
    const filled = substitute(written, variables);
    const shape = matchShape(filled.value, schema);
    problems.push(...filled.problems.map(({ where, message }) => ({ where: joined(place, where), message })));
    if (!shape.ok) {
      problems.push(...shape.problems.map((problem) => ({ where: joined(place, pathOf(problem)), message: problem.message })));
      return;
    }
    const check = toCheck(shape.value, { types, category, timeoutSeconds });
    if (typeof check === 'string') problems.push({ where: place, message: check });
    else checks.push(check);
  };
  for (const { name, checks: written } of preset?.categories ?? []) for (const one of written) take(one, `${preset?.name ?? ''}: ${one.id}`, name);
  for (const [index, one] of own.entries()) take(one, `audit.checks[${index}]`, DEFAULT_CATEGORY);
  return { checks, problems };
}

/** A check, or what is wrong with it. */
function toCheck(
  value: Readonly<Record<string, unknown>>,
  { types, category, timeoutSeconds }: { readonly types: readonly CheckType[]; readonly category: string; readonly timeoutSeconds: number },
): SelectedCheck | string {
  const {
    id,
    title,
    category: own,
    severity,
    why,
    fix,
    timeout_seconds,
    serial_group,
    ...rest
  } = value as z.output<z.ZodObject<typeof identity>> & Record<string, unknown>;
  const kinds = types.filter(({ name }) => rest[name] !== undefined);
  const [type] = kinds;
  if (type === undefined) return `says nothing that is to be checked; expected one of ${CHECK_TYPES.map(({ name }) => name).join(', ')}`;
  if (kinds.length > 1) return `has ${kinds.length} kinds (${kinds.map(({ name }) => name).join(', ')}); a check has one`;
  return {
    id,
    title: title ?? id,
    category: own ?? category,
    severity,
    why,
    fix,
    type,
    parameters: rest[type.name],
    timeoutMs: (timeout_seconds ?? timeoutSeconds) * 1000,
    serialGroup: serial_group,
  };
}

function pathOf({ path, key }: ShapeProblem): string {
  return [...path, ...(key === undefined ? [] : [key])]
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function joined(place: string, where: string): string {
  return where === '' ? place : `${place}.${where}`;
}
