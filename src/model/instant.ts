/** An instant as evidence and key rings write it: RFC 3339 in UTC with seconds, such as `2026-01-05T12:00:00Z`. */
export type Instant = string;

export const DAY_MS = 24 * 60 * 60 * 1000;

/** Is this text an instant, of a day and hour that exist? @source RFC 3339, section 5.6 */
export function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(text)) return false;
  const time = Date.parse(text);
  // Date.parse takes 30 February for 2 March; a day that exists comes back as it was.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}

/** A date as an instant in whole seconds; a fraction is dropped, so it is never later than the date. */
export function toInstant(date: Date): Instant {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const UNIT_MS = { m: 60_000, h: 3_600_000, d: DAY_MS } as const;

/** A length of time such as `90m`, `24h` or `7d`, in milliseconds; undefined for any other text. */
export function parseSpan(text: string): number | undefined {
  const [, number, unit] = /^([1-9]\d{0,4})([mhd])$/.exec(text) ?? [];
  return unit === undefined ? undefined : Number(number) * UNIT_MS[unit as keyof typeof UNIT_MS];
}

/** The date some days later. A day is 24 hours. */
export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}
