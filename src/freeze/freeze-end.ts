import { IntegrityError } from '../model/errors.js';
import { isInstant, toInstant } from '../model/instant.js';

const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const LONGEST_MS = 366 * UNIT_MS.d;

/** The end of a freeze from `90m`, `24h`, `7d` or an instant. @throws input_invalid when it is none, is past, or is more than a year away */
export function parseEnd(text: string, at: Date): string {
  const [, number, unit] = /^([1-9]\d{0,4})([mhd])$/.exec(text) ?? [];
  const end = unit === undefined ? (isInstant(text) ? Date.parse(text) : NaN) : at.getTime() + Number(number) * UNIT_MS[unit as keyof typeof UNIT_MS];
  if (end > at.getTime() && end <= at.getTime() + LONGEST_MS) return toInstant(new Date(end));
  const why = Number.isNaN(end) ? 'expected 90m, 24h, 7d or an instant such as 2026-01-05T12:00:00Z' : 'a freeze ends after now and within a year';
  throw new IntegrityError('input_invalid', `--expires is "${text.slice(0, 40)}"; ${why}`);
}
