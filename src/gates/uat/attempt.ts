import type { Observation } from '../checks/observation.js';
import { fails, holds } from '../checks/observation.js';
import { pause } from './pause.js';
import type { StepModifiers } from './read-step.js';
import type { StepContext, StepResult } from './step-kind.js';

const DEFAULT_INTERVAL_MS = 250;

/** Does everything that a step saw fit? One that saw nothing (a wait) does. */
export function allHold(observations: readonly Observation[]): boolean {
  return observations.every(({ outcome }) => outcome === 'pass');
}

/** Did a case pass? One that looked at nothing did not. */
export function passed(observations: readonly Observation[]): boolean {
  return observations.length > 0 && allHold(observations);
}

type Try = () => Promise<StepResult>;

/** Runs a step as its modifier wants it; the number of attempts stands in the observations. */
export async function attempt(context: Pick<StepContext, 'ports' | 'signal'>, modifiers: StepModifiers, tryOnce: Try): Promise<StepResult> {
  if (modifiers.eventually !== undefined) return eventually(context, modifiers.eventually, tryOnce);
  if (modifiers.never !== undefined) return never(context, modifiers.never, tryOnce);
  if (modifiers.consistently !== undefined) return consistently(context, modifiers.consistently, tryOnce);
  return tryOnce();
}

type Clocked = Pick<StepContext, 'ports' | 'signal'>;
const SUBJECT = 'the step';

async function eventually(
  { ports: { clock }, signal }: Clocked,
  { timeout, interval = DEFAULT_INTERVAL_MS, stable_for: stable = 0 }: NonNullable<StepModifiers['eventually']>,
  tryOnce: Try,
): Promise<StepResult> {
  const now = (): number => clock.now().getTime();
  const started = now();
  let since: number | undefined;
  for (let attempts = 1; ; attempts++) {
    const result = await tryOnce();
    since = allHold(result.observations) ? (since ?? now()) : undefined;
    if (since !== undefined && now() - since >= stable) {
      const says = `holds on attempt ${attempts}, after ${now() - started} ms${stable > 0 ? `, and for ${stable} ms` : ''}`;
      return { ...result, observations: [...result.observations, ...(attempts > 1 ? [holds(SUBJECT, says)] : [])] };
    }
    if (signal.aborted || now() - started + interval > timeout) {
      const says =
        since === undefined
          ? `does not hold within ${timeout} ms (${attempts} attempts)`
          : `did not hold for ${stable} ms within ${timeout} ms (${attempts} attempts)`;
      return {
        ...result,
        observations: [...result.observations, fails(SUBJECT, says, { expected: `to hold within ${timeout} ms`, actual: `${attempts} attempts` })],
      };
    }
    await pause(clock, interval, signal);
  }
}

async function never({ ports: { clock }, signal }: Clocked, span: NonNullable<StepModifiers['never']>, tryOnce: Try): Promise<StepResult> {
  const end = clock.now().getTime() + span.for;
  for (let attempts = 1; ; attempts++) {
    const { observations, reached } = await tryOnce();
    const details = { expected: `not to hold for ${span.for} ms` };
    if (!reached) return { reached, observations: [...observations, fails(SUBJECT, 'got no answer, and that is no proof of never', details)] };
    if (allHold(observations))
      return { reached, observations: [fails(SUBJECT, `holds on attempt ${attempts}, and should never`, { ...details, actual: 'it holds' })] };
    if (observations.some(({ outcome }) => outcome === 'unknown')) return { reached, observations };
    if (clock.now().getTime() >= end) return { reached, observations: [holds(SUBJECT, `does not hold for ${span.for} ms (${attempts} attempts)`)] };
    await pause(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
  }
}

async function consistently({ ports: { clock }, signal }: Clocked, span: NonNullable<StepModifiers['consistently']>, tryOnce: Try): Promise<StepResult> {
  const end = clock.now().getTime() + span.for;
  for (let attempts = 1; ; attempts++) {
    const result = await tryOnce();
    if (!allHold(result.observations)) {
      const observed = fails(SUBJECT, `does not hold on attempt ${attempts}, and should for ${span.for} ms`, {
        expected: `to hold for ${span.for} ms`,
        actual: `attempt ${attempts}`,
      });
      return { ...result, observations: [...result.observations, observed] };
    }
    if (clock.now().getTime() >= end)
      return { ...result, observations: [...result.observations, holds(SUBJECT, `holds for ${span.for} ms (${attempts} attempts)`)] };
    await pause(clock, span.interval ?? DEFAULT_INTERVAL_MS, signal);
  }
}
