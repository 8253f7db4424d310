import { z } from 'zod';

const id = z.string().min(1).max(64);
const tag = z.string().min(1).max(100);

/** What can be asked of a suite without running it. */
export const suiteParameters = z
  .strictObject({
    readable: z.literal(true).optional().describe('Every case and step can be read; unknown keys and empty matchers cannot. (This is always looked at.)'),
    ids: z.literal('unique').optional().describe('No id stands twice.'),
    count: z.int().min(1).max(1000).optional().describe('The least number of cases; as many are expected to run.'),
    tags_covered: z.array(tag).min(1).optional().describe('Each tag is that of a case at least.'),
    min_assertions: z.int().min(1).max(1000).optional().describe('The least number of assertions of each case, in a rehearsal and on a live target alike.'),
    pairs: z
      .array(z.tuple([id, id]))
      .min(1)
      .optional()
      .describe('Two cases, one of which is let in where the other is refused.'),
    timeout_seconds: z.int().min(1).optional().describe('The longest time of a case.'),
    retries: z.int().min(0).optional().describe('The most retries of a case.'),
    total_seconds: z.int().min(1).optional().describe('The longest time of all cases together, one after the other.'),
    eventually_only: z.array(z.string().min(1)).min(1).optional().describe('Kinds of steps that may be tried again.'),
    deny: z.array(z.string().min(1).max(50)).min(1).optional().describe('Words that no case or step may have as a key or a tag, such as skip, only, focus.'),
    secrets: z
      .literal('ref_only')
      .optional()
      .describe('Secrets are named as ${variables} and never written, in vars of duri.yml too; and none stands on a command line.'),
    teardown_required: z.array(tag).min(1).optional().describe('Cases with one of these tags clean up, and look whether that worked.'),
    test_marker: z.string().min(1).max(200).optional().describe('What everything that alerts somebody contains.'),
    script: z
      .strictObject({
        file: z.string().min(1).max(4096).describe('A test script beside the cases.'),
        tests: z.int().min(1).max(1000).describe('How many tests it defines.'),
        test_pattern: z.string().min(1).max(1000).default('^\\s*(async\\s+)?def\\s+(uat_\\d+|test_\\w+)\\s*\\(').describe('RE2 for the line that begins one.'),
        assert_pattern: z
          .string()
          .min(1)
          .max(1000)
          .default('\\bassert\\b|\\.(check|status|eventually|assert\\w*)\\(|_arrives\\(')
          .describe('RE2 for a line that asserts something.'),
      })
      .optional()
      .describe('A test script in the tree: every test asserts something, none is skipped.'),
  })
  .refine((asked) => Object.values(asked).some((one) => one !== undefined), { message: 'asks for nothing' });

export type SuiteParameters = z.output<typeof suiteParameters>;
