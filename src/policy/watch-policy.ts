import { z } from 'zod';

/** @source design, section 3 (after a failure); trust model, section 7 */
export const watchSchema = z
  .strictObject({
    interval_minutes: z.number().min(5).max(15).default(5).describe('Minutes between two scans of the sidecar, 5 to 15. After a failure it scans sooner.'),
    jitter: z
      .number()
      .min(0)
      .max(0.25)
      .default(0.1)
      .describe('Share of the interval by which a scan may come sooner or later, so that many hosts do not read at once.'),
    mode: z
      .enum(['full', 'incremental'])
      .default('full')
      .describe('full reads every byte at every scan. incremental reads what changed, a share of the rest, and everything once a day.'),
    full_read_hours: z.number().min(1).max(24).default(24).describe('Hours after which every byte is read again in the mode incremental; a day at most.'),
    events: z.boolean().default(true).describe('Scan sooner when the kernel tells of a change.'),
    rate_limit: z
      .string()
      .regex(/^[1-9]\d{0,5}(?:\.\d)?\s?(?:[kMG]i?)?B\/s$/, 'is not a rate such as 50MB/s')
      .optional()
      .describe('How fast files are read at most, such as 50MB/s. Reading is then done by one thread.'),
    threads: z.int().min(1).max(8).default(1).describe('Threads that read files.'),
    nice: z.int().min(0).max(19).default(10).describe('Nice value of the process: the higher, the more it gives way to others.'),
  })
  .prefault({})
  .describe('The sidecar, `duri watch`.');

/** Bytes a second of a rate such as `50MB/s`. */
export function parseRate(text: string): number | undefined {
  const [, number, prefix = '', binary] = /^([1-9]\d{0,5}(?:\.\d)?)\s?([kMG]?)(i?)B\/s$/.exec(text) ?? [];
  if (number === undefined || (prefix === '' && binary === 'i')) return undefined;
  const power = ['', 'k', 'M', 'G'].indexOf(prefix);
  return Number(number) * (binary === 'i' ? 1024 : 1000) ** power;
}
