import { IntegrityError } from '../model/errors.js';
import { DAY_MS, isInstant, parseSpan, toInstant } from '../model/instant.js';

const LONGEST_MS = 366 * DAY_MS;

/** The end of a freeze from `90m`, `24h`, `7d` or an instant. @throws input_invalid when it is none, is past, or is more than a year away */
export function parseEnd(text: string, at: Date): string {
  const span = parseSpan(text);
  const end = span === undefined ? (isInstant(text) ? Date.parse(text) : NaN) : at.getTime() + span;
  if (end > at.getTime() && end <= at.getTime() + LONGEST_MS) return toInstant(new Date(end));
  const why = Number.isNaN(end) ? 'expected 90m, 24h, 7d or an instant such as 2026-01-05T12:00:00Z' : 'a freeze ends after now and within a year';
  throw new IntegrityError('input_invalid', `--expires is "${text.slice(0, 40)}"; ${why}`);
}
