import { dualVerify } from '../../../keys/dual-verify.js';
import { IntegrityError } from '../../../model/errors.js';
import { enforcement, spikeThreshold } from '../../../policy/enforcement.js';
import { BUILT_IN_POLICY } from '../../../policy/policy.js';
import { nearest } from '../../../shape/nearest.js';
import { doctorCheck, note, ok, problem } from '../check.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** Every variable that DuRi reads. @source design, sections 4 and 6 */
const KNOWN = [
  'DURI_ENV',
  'DURI_INTEGRITY_MODE',
  'DURI_HMAC_KEY_FILE',
  'DURI_HMAC_KEY_ROTATION_PERIOD',
  'DURI_HMAC_KEY_DUAL_VERIFY',
  'DURI_INTEGRITY_SPIKE_THRESHOLD',
  'DURI_KEYRING',
  'DURI_STATE_DIR',
  'DURI_CONFIG',
  'DURI_METRICS_ALIASES',
];

const VALIDATIONS: readonly ((variables: Variables) => unknown)[] = [
  (variables) => enforcement(variables, BUILT_IN_POLICY.policy),
  (variables) => spikeThreshold(variables, BUILT_IN_POLICY.policy),
  dualVerify,
  rotationPeriod,
];

/** Do the DURI_* variables have values that DuRi takes? Values are shown only where they cannot be secrets. */
export const variables = doctorCheck({
  id: 'variables',
  title: 'DURI_* variables',
  collect: ({ ports }): Variables =>
    Object.fromEntries(Object.entries(ports.environment.variables).filter(([name, value]) => name.startsWith('DURI_') && value !== '')),
  judge: (set) => {
    const wrong = VALIDATIONS.flatMap((validate) => messageOfFailure(() => validate(set)));
    if (wrong.length > 0)
      return problem(wrong.join('; '), 'Correct or unset them; unset means prod, strict, a spike at 0.3, both keys while rotating, and 90 days.');
    const unknown = Object.keys(set).filter((name) => !KNOWN.includes(name));
    if (unknown.length > 0)
      return note(`nothing reads ${unknown.map(described).join(', ')}`, 'Correct the name, or unset it. A secret belongs in a file, never in a variable.');
    const { mode, why } = enforcement(set, BUILT_IN_POLICY.policy);
    if (mode === 'dev') return note(`${why}: results are reported and not enforced`, 'Unset it to enforce.');
    return ok(Object.keys(set).length === 0 ? 'none set: prod and strict' : Object.keys(set).sort().join(', '));
  },
});

function described(name: string): string {
  const meant = nearest(name, KNOWN);
  return meant === undefined ? name : `${name} (did you mean ${meant}?)`;
}

function rotationPeriod(set: Variables): void {
  const text = set['DURI_HMAC_KEY_ROTATION_PERIOD'];
  if (text === undefined || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 36_500)) return;
  throw new IntegrityError('input_invalid', 'DURI_HMAC_KEY_ROTATION_PERIOD is no whole number of days from 1 to 36500');
}

function messageOfFailure(validate: () => unknown): string[] {
  try {
    validate();
    return [];
  } catch (error) {
    if (error instanceof IntegrityError) return [error.message];
    throw error;
  }
}
