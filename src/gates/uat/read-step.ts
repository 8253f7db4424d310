import { z } from 'zod';
import { matchShape } from '../../shape/document.js';
import { nearest } from '../../shape/nearest.js';
import type { Problem } from '../../shape/parsed.js';
import { substitute, type Variables } from '../checks/variables.js';
import { durationSchema } from './duration.js';
import type { StepKind } from './step-kind.js';
import { STEP_KINDS } from './steps/index.js';

const interval = durationSchema.optional();

/** What is said of a step beside what it does. */
const common = {
  name: z.string().min(1).max(200).optional().describe('What it is for, in words.'),
  on: z.enum(['rehearsal', 'live']).optional().describe('Only there: what the other cannot have.'),
  eventually: z
    .strictObject({ timeout: durationSchema, interval, stable_for: durationSchema.optional() })
    .optional()
    .describe('Try until it holds, and goes on to hold for stable_for; fails when the time-out is over.'),
  never: z
    .strictObject({ for: durationSchema, interval })
    .optional()
    .describe('It must not hold at any time of this span, though there is an answer each time.'),
  consistently: z.strictObject({ for: durationSchema, interval }).optional().describe('It must hold each time in this span.'),
};

const commonSchema = z.strictObject(common);
export type StepModifiers = z.output<typeof commonSchema>;

/** A step that can run. */
export interface ReadStep {
  readonly kind: StepKind;
  readonly parameters: unknown;
  readonly modifiers: StepModifiers;
  /** Steps inside it, as they are written. */
  readonly inner: readonly unknown[];
  /** How many things it asserts, those of its inner steps not counted. */
  readonly assertions: number;
}

/** Reads a step with its variables filled in. Problems name their place below `where`. */
export function readStep(written: unknown, variables: Variables, where: string): { readonly step?: ReadStep; readonly problems: readonly Problem[] } {
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return { problems: [{ where, message: 'is no step; expected an object such as {http: …}' }] };
  const { outer, inner } = withoutInner(written as Readonly<Record<string, unknown>>);
  const filled = substitute(outer, variables, true);
  const problems = filled.problems.map((problem) => ({ where: joined(where, problem.where), message: problem.message }));
  if (problems.length > 0) return { problems };
  const value = filled.value as Readonly<Record<string, unknown>>;
  const kinds = STEP_KINDS.filter(({ name }) => value[name] !== undefined);
  const [kind] = kinds;
  const stranger = Object.keys(value).find((key) => !Object.hasOwn(common, key) && !STEP_KINDS.some(({ name }) => name === key));
  if (stranger !== undefined) return { problems: [{ where, message: unknownKey(stranger) }] };
  if (kind === undefined || kinds.length > 1)
    return { problems: [{ where, message: `has ${kinds.length} kinds; expected one of ${STEP_KINDS.map(({ name }) => name).join(', ')}` }] };
  const { [kind.name]: own, ...rest } = value;
  const parameters = matchShape(inner === undefined ? own : { ...(own as object), action: inner }, kind.parameters as z.ZodType);
  const modifiers = matchShape(rest, commonSchema);
  if (!parameters.ok || !modifiers.ok) return { problems: [...placed(parameters, `${where}.${kind.name}`), ...placed(modifiers, where)] };
  const wrong = modifierProblem(kind, modifiers.value);
  if (wrong !== undefined) return { problems: [{ where, message: wrong }] };
  return {
    step: {
      kind,
      parameters: parameters.value,
      modifiers: modifiers.value,
      inner: kind.inner?.(parameters.value) ?? [],
      assertions: kind.assertions(parameters.value),
    },
    problems,
  };
}

/** Steps inside a step keep their variables until they run: what they name may be captured by then. */
function withoutInner(written: Readonly<Record<string, unknown>>): { readonly outer: Readonly<Record<string, unknown>>; readonly inner: unknown } {
  const sink = written['webhook_sink'];
  if (typeof sink !== 'object' || sink === null || !('action' in sink)) return { outer: written, inner: undefined };
  const { action, ...rest } = sink as Readonly<Record<string, unknown>>;
  return { outer: { ...written, webhook_sink: rest }, inner: action };
}

function modifierProblem(kind: StepKind, { eventually, never, consistently }: StepModifiers): string | undefined {
  const given = Object.entries({ eventually, never, consistently }).filter(([, value]) => value !== undefined);
  if (given.length > 1) return `has ${given.map(([name]) => name).join(' and ')}; a step has one of them`;
  const [name] = given[0] ?? [];
  return name !== undefined && !kind.repeatable ? `has ${name}, but a second ${kind.name} would do something a second time` : undefined;
}

type Shape = ReturnType<typeof matchShape>;

function placed(shape: Shape, where: string): readonly Problem[] {
  if (shape.ok) return [];
  return shape.problems.map(({ path, key, message }) => {
    const place = [...path, ...(key === undefined ? [] : [key])].map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return { where: `${where}${place}`, message };
  });
}

function unknownKey(key: string): string {
  const suggestion = nearest(key, [...Object.keys(common), ...STEP_KINDS.map(({ name }) => name)]);
  return `has the unknown key ${JSON.stringify(key)}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}

function joined(where: string, inner: string): string {
  return inner === '' ? where : `${where}.${inner}`;
}
