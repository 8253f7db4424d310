import { z } from 'zod';

const text = (maxCharacters: number): z.ZodString => z.string().max(maxCharacters);
const count = z.int().min(0).max(1_000_000_000);

/** At most so many; a writer cuts, a reader refuses. */
export const HANDOVER_LIMITS = { parts: 50, findings: 500, warnings: 100, tables: 10, rows: 200, columns: 12, text: 1000, cell: 300, name: 200 } as const;

const { parts, findings, warnings, tables, rows, columns, text: long, cell, name } = HANDOVER_LIMITS;
const outcome = z.enum(['pass', 'fail', 'not-applicable', 'unknown']);
const location = z.strictObject({ file: text(long), line: z.int().min(1).max(1_000_000_000), column: z.int().min(1).max(1_000_000_000).optional() });
const noted = { subject: text(long), message: text(long) };

/**
 * `duri-report.json`: what the run of a pull request hands to the run that may write a comment. Data only: no markup, no command, and
 * no number of a pull request that anybody would believe. Everything in it is text from outside.
 */
export const handoverSchema = z.strictObject({
  schema_version: z.literal('1'),
  head_commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a commit id'),
  verdict: z.enum(['green', 'red']),
  headline: text(long),
  /** Evidence of a pull request is never signed. */
  unsigned: z.literal(true),
  parts: z.array(z.strictObject({ name: text(name), outcome, headline: text(long) })).max(parts),
  /** All that there were; those listed are the first of them. */
  findings_total: count,
  findings: z
    .array(
      z.strictObject({
        check: text(name),
        outcome,
        ...noted,
        reason: text(name).optional(),
        expected: text(long).optional(),
        actual: text(long).optional(),
        location: location.optional(),
      }),
    )
    .max(findings),
  warnings_total: count,
  warnings: z.array(z.strictObject({ reason: text(name), ...noted })).max(warnings),
  tables: z
    .array(
      z.strictObject({
        title: text(cell).optional(),
        head: z.array(text(cell)).min(1).max(columns),
        rows: z.array(z.array(text(cell)).max(columns)).max(rows),
        rows_total: count,
      }),
    )
    .max(tables),
});

export type Handover = z.output<typeof handoverSchema>;
