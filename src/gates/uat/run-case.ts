import { IntegrityError, messageOf } from '../../model/errors.js';
import { createRedactor, redactDeep, type Redactor } from '../../model/redactor.js';
import type { Ports } from '../../ports/index.js';
import { type Observation, unseen } from '../checks/observation.js';
import type { CheckRun } from '../checks/check-result.js';
import type { Variables, VariableValue } from '../checks/variables.js';
import { allHold, attempt } from './attempt.js';
import { describeProblems } from '../../shape/parsed.js';
import type { Phase, ReadCase } from './read-case.js';
import { readStep } from './read-step.js';
import { secretTexts } from './runtime-variables.js';
import type { StepContext, StepResult, Target } from './step-kind.js';

/** What all cases of a run share. */
export interface CaseSurroundings {
  readonly ports: Ports;
  readonly target: Target;
  readonly root: string;
  /** Those of the policy, the preset and the run; secrets revealed only when a step is filled in. */
  readonly variables: Variables;
  readonly allowHosts: readonly string[];
  readonly timeoutMs: number;
  /** Comes when the run is interrupted. */
  readonly interrupted: AbortSignal;
}

/** Time for the steps that clean up, after the case's own. */
const TEARDOWN_MS = 20_000;

/** Runs a case, and again where it may be retried; cleans up after each try. Nothing that goes wrong leaves this function. */
export async function runCase(surroundings: CaseSurroundings, one: ReadCase): Promise<CheckRun> {
  const { clock } = surroundings.ports;
  const { id, title, category, severity, why, fix } = one.identity;
  const started = clock.now().getTime();
  let attempts = 0;
  let observations: readonly Observation[] = [];
  do {
    attempts += 1;
    observations = await tryCase(surroundings, one);
  } while (!allHold(observations) && attempts <= one.parts.retries && !surroundings.interrupted.aborted);
  const seconds = (clock.now().getTime() - started) / 1000;
  return {
    id,
    title,
    category,
    severity,
    why,
    fix,
    observations,
    seconds,
    attempts,
    executes: one.steps.some(({ kind, parameters }) => kind.executes(parameters)),
  };
}

async function tryCase(surroundings: CaseSurroundings, one: ReadCase): Promise<readonly Observation[]> {
  const { preconditions, setup, steps, teardown, timeout_seconds: seconds } = one.parts;
  const captured = new Map<string, VariableValue>();
  const timeoutMs = seconds === undefined ? surroundings.timeoutMs : seconds * 1000;
  const id = one.identity.id;
  const observations: Observation[] = [];
  const begun = await withDeadline(surroundings, timeoutMs, surroundings.interrupted, async (time) => {
    observations.push(...(await runSteps({ ...surroundings, ...time, captured, phase: 'preconditions' }, preconditions)));
    const holdsBefore = allHold(observations);
    if (holdsBefore) observations.push(...(await runSteps({ ...surroundings, ...time, captured, phase: 'setup' }, setup)));
    if (allHold(observations)) observations.push(...(await runSteps({ ...surroundings, ...time, captured, phase: 'steps' }, steps)));
    if (time.signal.aborted) observations.push(overdue(id, timeoutMs, surroundings));
    return holdsBefore;
  });
  // What cleans up is not ended by the interrupt that made it necessary, only by a time of its own.
  for (const step of begun ? [...teardown].reverse() : []) {
    await withDeadline(surroundings, TEARDOWN_MS, undefined, async (time) => {
      const after = await runSteps({ ...surroundings, ...time, captured, phase: 'teardown' }, [step]);
      if (!allHold(after)) observations.push(...after.filter(({ outcome }) => outcome !== 'pass').map(asTeardownError));
      else if (time.signal.aborted) observations.push(unseen('infra', id, `could not be cleaned up within ${TEARDOWN_MS / 1000} s`));
    });
  }
  return observations;
}

function overdue(id: string, timeoutMs: number, { interrupted }: CaseSurroundings): Observation {
  if (interrupted.aborted) return unseen('infra', id, 'was interrupted');
  return unseen('infra', id, `did not end within ${timeoutMs / 1000} s`, { fix: 'Look for what it waits for, or give it more with timeout_seconds.' });
}

/** That cleaning up failed does not make the case fail, but nobody knows what state the target is in. */
function asTeardownError({ subject, message, expected, actual, error = 'infra' }: Observation): Observation {
  return unseen(error, subject, `could not be cleaned up: ${message}`, {
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
  });
}

interface Time {
  readonly signal: AbortSignal;
  leftMs(): number;
}

async function withDeadline<T>(
  { ports: { clock } }: CaseSurroundings,
  ms: number,
  other: AbortSignal | undefined,
  body: (time: Time) => Promise<T>,
): Promise<T> {
  const end = clock.now().getTime() + ms;
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const cancel = clock.after(ms, abort);
  other?.addEventListener('abort', abort);
  if (other?.aborted === true) abort();
  try {
    return await body({ signal: controller.signal, leftMs: () => Math.max(0, end - clock.now().getTime()) });
  } finally {
    cancel();
    other?.removeEventListener('abort', abort);
  }
}

interface StepsRun extends CaseSurroundings, Time {
  readonly captured: Map<string, VariableValue>;
  readonly phase: Phase;
}

/** One step after the other; the first that does not hold ends it. */
async function runSteps(run: StepsRun, steps: readonly unknown[]): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  for (const [index, written] of steps.entries()) {
    if (run.signal.aborted) break;
    const own = await runStep(run, written, `${run.phase}[${index}]`);
    observations.push(...own);
    if (!allHold(own)) break;
  }
  return observations;
}

async function runStep(run: StepsRun, written: unknown, place: string): Promise<readonly Observation[]> {
  const { ports, target, root, signal, allowHosts, captured, variables } = run;
  const filledIn: Variables = { values: new Map([...variables.values, ...captured]), secrets: variables.secrets };
  const { step, problems } = readStep(written, filledIn, place);
  if (step === undefined) return [unseen('config', place, `cannot be run: ${describeProblems(problems)}`)];
  const { on } = step.modifiers;
  if (on !== undefined && (on === 'rehearsal') !== target.rehearsed) {
    ports.log.info(`${place} is only for a ${on === 'live' ? 'live target' : 'rehearsal'}, and was left out`);
    return [];
  }
  const redact = redactorOf(variables);
  const context: StepContext = {
    ports,
    target,
    root,
    signal,
    redact,
    allowHosts,
    leftMs: () => run.leftMs(),
    nested: (steps) => runSteps(run, steps),
  };
  const result = await tryStep(context, place, () => attempt(context, step.modifiers, () => step.kind.run(context, step.parameters)));
  for (const [name, value] of Object.entries(result.captures ?? {})) captured.set(name, value);
  const observations = signal.aborted ? result.observations.map(cutShort) : result.observations;
  return redactDeep<readonly Observation[]>(observations, redact);
}

/** What a step misses after it was stopped was perhaps still to come: that is no failure of the target, and no fault that was noticed. */
function cutShort(observed: Observation): Observation {
  return observed.outcome === 'fail'
    ? { ...observed, outcome: 'unknown', error: 'infra', message: `${observed.message}, but was stopped before its time` }
    : observed;
}

async function tryStep({ redact }: StepContext, place: string, run: () => Promise<StepResult>): Promise<StepResult> {
  try {
    return await run();
  } catch (error) {
    const observed =
      error instanceof IntegrityError
        ? unseen(error.kind, place, `could not be run: ${redact(error.message)}`, { fix: error.hint })
        : unseen('infra', place, `could not be run: DuRi met something it did not expect: ${redact(messageOf(error))}`, { fix: 'Please report it.' });
    return { observations: [observed], reached: false };
  }
}

/** Takes the secrets of the run out of a text. */
export function redactorOf(variables: Variables): Redactor {
  return createRedactor(secretTexts(variables));
}
