import { DAY_MS } from '../model/instant.js';
import type { Keyring, RingKey } from './keyring.js';
import { isCurrent } from './standing.js';

/** Days after which a key is due, unless DURI_HMAC_KEY_ROTATION_PERIOD says otherwise. @source design, section 4 */
export const ROTATION_DAYS = 90;

/** Whole days since a key was made. */
export function ageDays(key: RingKey, at: Date): number {
  return Math.floor((at.getTime() - Date.parse(key.created)) / DAY_MS);
}

/** Is a key older than its rotation period, with nothing done about it yet? */
export function isDue(key: RingKey, ring: Keyring, at: Date, rotationDays: number): boolean {
  return isCurrent(key, ring, at) && at.getTime() - Date.parse(key.created) > rotationDays * DAY_MS;
}
