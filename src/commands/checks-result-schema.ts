import { z } from 'zod';
import { SEVERITIES } from '../model/severity.js';

const count = z.int().min(0);
const text = z.string();

const finding = z.looseObject({
  check: text.describe('Id of the check.'),
  outcome: z.enum(['pass', 'fail', 'unknown', 'not-applicable']).describe('unknown: it could not be looked at. not-applicable: waived.'),
  subject: text.describe('What was looked at.'),
  message: text,
  severity: z.enum(SEVERITIES).optional(),
  expected: text.optional(),
  actual: text.optional(),
  location: z.strictObject({ file: text, line: z.int().min(1), column: z.int().min(1).optional() }).optional(),
  reason: text.optional(),
  fix: text.optional(),
  fingerprint: text.optional().describe('What a waiver names.'),
});

/** The one object of `duri audit --json` and `duri uat --json`. */
export const checksResultSchema = z
  .strictObject({
    verdict: z.enum(['green', 'red']),
    error: z.enum(['error(config)', 'error(infra)']).nullable().describe('Why no verdict could be formed, where that is what makes it red.'),
    partial: z.boolean().describe('Only some were selected by hand: no verdict of the gate.'),
    expected: z.strictObject({ checks: count.optional(), uats: count.optional() }),
    counts: z.strictObject({ selected: count, pass: count, fail: count, error: count, waived: count, flaky: count, observations: count }),
    categories: z.array(z.strictObject({ name: text, passed: count, of: count })),
    checks: z.array(
      z.strictObject({
        id: text,
        title: text,
        category: text,
        severity: z.enum(SEVERITIES),
        outcome: z.enum(['pass', 'fail', 'error', 'waived']),
        flaky: z.boolean(),
        attempts: count,
        seconds: z.number().min(0),
        observations: count,
        executes: z.boolean().describe('Programs under test were run for it.'),
        waived_by: text.nullable(),
      }),
    ),
    findings: z.array(finding),
    problems: z.array(text).describe('What is wrong with the run as a whole.'),
    notes: z.array(text).describe('What changes nothing and must be seen.'),
  })
  .describe('Result of duri audit or duri uat');
