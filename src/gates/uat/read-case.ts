import { z } from 'zod';
import { SEVERITIES } from '../../model/severity.js';
import { matchShape } from '../../shape/document.js';
import type { Problem } from '../../shape/parsed.js';
import { substitute, type Variables } from '../checks/variables.js';
import { type ReadStep, readStep } from './read-step.js';
import { sampleVariables } from './runtime-variables.js';
import type { UatCase } from './suite.js';

const sentence = z.string().min(1).max(2000);
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, 'is no id such as UAT-1');
const word = z.string().min(1).max(100);

/** A case as it may be written; for editors too. */
export const caseSchema = z.strictObject({
  id,
  title: sentence.optional(),
  category: word.optional(),
  severity: z.enum(SEVERITIES).default('high').describe('How much a failure matters.'),
  why: sentence.optional(),
  fix: sentence.optional(),
  tags: z.array(word).max(50).default([]).describe('What it is about, such as auth.'),
  serial_group: word.optional().describe('Cases of one group never run side by side, because they share something.'),
  timeout_seconds: z.int().min(1).max(3600).optional().describe('Time for the whole case.'),
  retries: z.int().min(0).max(5).default(0).describe('How often it is tried again after a failure. A pass on a retry is reported as flaky.'),
  needs: z.array(id).max(50).default([]).describe('Cases that must have passed before.'),
  preconditions: z
    .array(z.unknown())
    .max(20)
    .default([])
    .describe('Steps that only look. Where they do not hold nothing else is done, clean-up neither: the test must not undo what it did not do.'),
  setup: z.array(z.unknown()).max(100).default([]).describe('Steps before.'),
  steps: z.array(z.unknown()).min(1).max(200).describe('What is tested, step by step; the first failure ends it.'),
  teardown: z.array(z.unknown()).max(100).default([]).describe('Steps that always run, the last one first, so that it leaves things as they were.'),
});

export type CaseParts = z.output<typeof caseSchema>;
export const PHASES = ['preconditions', 'setup', 'steps', 'teardown'] as const;
export type Phase = (typeof PHASES)[number];

/** A step with where it stands, such as `steps[0].webhook_sink.action[1]`. */
export interface PlacedStep extends ReadStep {
  readonly place: string;
  readonly phase: Phase;
  readonly depth: number;
}

/** A case that can run. */
export interface ReadCase {
  readonly identity: UatCase;
  readonly parts: CaseParts;
  /** Every step with sample values, those inside others too, in order. */
  readonly steps: readonly PlacedStep[];
}

/** Reads a case with samples for what only a run knows, so that all that is wrong with it is known before anything runs. */
export function readCase(identity: UatCase, variables: Variables): { readonly case?: ReadCase; readonly problems: readonly Problem[] } {
  const { id: own } = identity;
  const { preconditions, setup, steps, teardown, ...rest } = identity.written;
  const samples = sampleVariables(variables, capturedIn(identity.written));
  const filled = substitute(rest, samples);
  const shape = matchShape({ ...(filled.value as object), ...present({ preconditions, setup, steps, teardown }) }, caseSchema);
  const problems: Problem[] = filled.problems.map(({ where, message }) => ({ where: `${own}.${where}`, message }));
  if (!shape.ok) return { problems: [...problems, ...shape.problems.map(({ path, message }) => ({ where: [own, ...path].map(String).join('.'), message }))] };
  const read: PlacedStep[] = [];
  const walk = (written: readonly unknown[], at: { readonly place: string; readonly phase: Phase; readonly depth: number }): void => {
    for (const [index, one] of written.entries()) {
      const place = `${at.place}[${index}]`;
      const result = readStep(one, samples, `${own}.${place}`);
      problems.push(...result.problems);
      if (result.step === undefined) continue;
      read.push({ ...result.step, ...at, place });
      if (at.depth >= 2 && result.step.inner.length > 0) problems.push({ where: `${own}.${place}`, message: 'is nested too deep' });
      else walk(result.step.inner, { place: `${place}.${result.step.kind.name}.action`, phase: at.phase, depth: at.depth + 1 });
    }
  };
  for (const phase of PHASES) walk(shape.value[phase], { place: phase, phase, depth: 0 });
  if (problems.length === 0 && !read.some(({ phase, assertions }) => phase === 'steps' && assertions > 0))
    problems.push({ where: `${own}.steps`, message: 'assert nothing' });
  return problems.length > 0 ? { problems } : { case: { identity, parts: shape.value, steps: read }, problems };
}

function present(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Names under every `captures` of a case. */
export function capturedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => capturedIn(one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'captures' && typeof inner === 'object' && inner !== null ? Object.keys(inner as object) : capturedIn(inner),
  );
}

/** Does any step of these run programs of the repository? */
export function runsPrograms(cases: readonly ReadCase[]): boolean {
  return cases.some(({ steps }) => steps.some(({ kind, parameters }) => kind.executes(parameters)));
}
