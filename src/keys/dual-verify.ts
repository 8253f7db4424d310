import { IntegrityError } from '../model/errors.js';

/** Are old and new key both accepted while rotating? From DURI_HMAC_KEY_DUAL_VERIFY; true unless it says false. @source design, section 4 @throws input_invalid */
export function dualVerify(variables: Readonly<Record<string, string | undefined>>): boolean {
  const text = variables['DURI_HMAC_KEY_DUAL_VERIFY'];
  if (text === undefined || text === '' || text === 'true') return true;
  if (text === 'false') return false;
  throw new IntegrityError('input_invalid', `DURI_HMAC_KEY_DUAL_VERIFY is "${text.slice(0, 40)}"; expected true or false`);
}
