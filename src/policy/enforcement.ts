import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Mode } from '../model/status.js';
import type { Policy } from './policy.js';

type Variables = Readonly<Record<string, string | undefined>>;

export interface Enforcement {
  readonly mode: Mode;
  /** What decided, for reports. */
  readonly why: string;
}

/**
 * Does a bad result act on the exit code? DURI_ENV decides, then DURI_INTEGRITY_MODE, then the policy;
 * prod where nothing says otherwise. The policy is the verifier's own, so it is a protected place too.
 * @source design, section 3; trust model, section 1 @throws mode_invalid
 */
export function enforcement(variables: Variables, policy: Policy): Enforcement {
  const environment = oneOf(variables, 'DURI_ENV', ['prod', 'dev']);
  const mode = oneOf(variables, 'DURI_INTEGRITY_MODE', ['strict', 'warn']);
  if (environment !== undefined) return { mode: environment, why: `DURI_ENV=${environment}` };
  if (mode !== undefined) return { mode: mode === 'warn' ? 'dev' : 'prod', why: `DURI_INTEGRITY_MODE=${mode}` };
  if (policy.integrity.mode === 'warn') return { mode: 'dev', why: 'integrity.mode: warn in the policy' };
  return { mode: 'prod', why: 'the default' };
}

/** A pull request that brings the first policy does not choose how it is judged by it. */
export function enforcementAt(from: 'here' | 'base' | 'bootstrap', variables: Variables, policy: Policy): Enforcement {
  return from === 'bootstrap' ? { mode: 'prod', why: 'a first adoption is judged as in prod' } : enforcement(variables, policy);
}

/** The share of changed files from which a change is a spike: DURI_INTEGRITY_SPIKE_THRESHOLD, else the policy. @throws input_invalid */
export function spikeThreshold(variables: Variables, policy: Policy): number {
  const text = variables['DURI_INTEGRITY_SPIKE_THRESHOLD'];
  if (text === undefined || text === '') return policy.integrity.spike_threshold;
  const value = /^\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
  if (value > 0 && value <= 1) return value;
  throw new IntegrityError(
    'input_invalid',
    `DURI_INTEGRITY_SPIKE_THRESHOLD is "${shown(text)}"; expected a number above 0 and at most 1`,
    { found: shown(text) },
    {
      hint: "Unset it for the policy's threshold, or give a share such as 0.3.",
    },
  );
}

function oneOf<const V extends string>(variables: Variables, name: string, values: readonly V[]): V | undefined {
  const text = variables[name];
  if (text === undefined || text === '') return undefined;
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) throw new IntegrityError('mode_invalid', `${name} is "${shown(text)}"; expected ${values.join(' or ')}`, { found: shown(text) });
  return value;
}

function shown(text: string): string {
  return printable(text.slice(0, 40));
}
