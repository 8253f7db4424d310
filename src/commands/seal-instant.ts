import { IntegrityError } from '../model/errors.js';
import type { Ports } from '../ports/index.js';

/**
 * The instant that evidence says it was made at: SOURCE_DATE_EPOCH where a build asks for the same bytes again, else now.
 * Only what is written takes it; keys and expiry are always judged by the real clock.
 * @source reproducible-builds.org, SOURCE_DATE_EPOCH specification @throws input_invalid
 */
export function sealInstant({ clock, environment }: Pick<Ports, 'clock' | 'environment'>): Date {
  const text = environment.variables['SOURCE_DATE_EPOCH'];
  if (text === undefined || text === '') return clock.now();
  if (!/^\d{1,11}$/.test(text)) throw new IntegrityError('input_invalid', `SOURCE_DATE_EPOCH is "${text.slice(0, 40)}"; expected whole seconds since 1970`);
  return new Date(Number(text) * 1000);
}
