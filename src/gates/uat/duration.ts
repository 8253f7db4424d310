import { z } from 'zod';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** `500ms`, `10s`, `5m`, `1h`, as milliseconds; at most a day. */
export const durationSchema: z.ZodType<number> = z
  .string()
  .regex(/^\d{1,8}(ms|s|m|h)$/, 'is no length of time such as 500ms, 10s or 5m')
  .transform((text) => milliseconds(text))
  .refine((ms) => ms <= 86_400_000, 'is more than a day');

function milliseconds(text: string): number {
  const [, number = '0', unit = 'ms'] = /^(\d+)(ms|s|m|h)$/.exec(text) ?? [];
  return Number(number) * (UNITS[unit] ?? 1);
}
