import { IntegrityError } from '../model/errors.js';
import { type Keyring, type RingKey } from './keyring.js';

/**
 * The one key that a person means: by id, by the beginning of an id (with or without its prefix, 6 characters or more),
 * or by name. A rotated key often shares its name with its successor: then nothing is guessed. @throws key_unnamed
 */
export function findKeyByText(ring: Keyring, text: string): RingKey {
  const fitting = keysByText(ring, text);
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const shown = text.slice(0, 80);
  const several = fitting.map(({ id, created, state }) => `${id} (${state}, made ${created})`).join(', ');
  throw new IntegrityError('key_unnamed', fitting.length === 0 ? `no key of the ring is named "${shown}"` : `"${shown}" fits several keys: ${several}`);
}

/** Every key that a text can mean; an id in full means itself alone. */
export function keysByText(ring: Keyring, text: string): RingKey[] {
  const exact = ring.keys.find(({ id }) => id === text);
  if (exact !== undefined) return [exact];
  const named = ring.keys.filter(({ name }) => name === text);
  if (named.length > 0 || text.length < 6) return named;
  return ring.keys.filter(({ id }) => id.startsWith(text) || id.slice(id.indexOf(':') + 1).startsWith(text));
}
