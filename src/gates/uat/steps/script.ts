import { join } from 'node:path';
import { z } from 'zod';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { type StepContext, stepKind, type StepResult } from '../step-kind.js';
import { programFields, runProgram } from './run-program.js';
import { readJson, readJunit, readTap, type ScriptResults } from './script-results.js';

const MAX_REPORT_BYTES = 16 * 1024 * 1024;

const parameters = z
  .strictObject({
    ...programFields,
    format: z.enum(['tap', 'junit', 'json', 'exit']).describe('How it tells of its tests: TAP, JUnit XML, JSON, or by nothing but its exit code.'),
    report: z
      .string()
      .min(1)
      .max(4096)
      .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))/, 'leads out of the folder of the run')
      .optional()
      .describe('The file that it writes its results to, relative to the folder of the run; standard output when absent. It must be new in this run.'),
    expect: z.strictObject({ tests: z.int().min(1).max(10_000).describe('How many tests there are. Fewer or more is an error.') }),
  })
  .superRefine((value, context) => {
    if (value.format === 'exit' && value.expect.tests !== 1)
      context.addIssue({ code: 'custom', path: ['expect', 'tests'], message: 'is 1 where only the exit code tells: it says nothing of single tests' });
    if (value.format === 'exit' && value.report !== undefined)
      context.addIssue({ code: 'custom', path: ['report'], message: 'is read by no one: the format is exit' });
  });

type Parameters = z.output<typeof parameters>;

/** A test script of the owner's: every result of it is an observation. */
export const script = stepKind<Parameters>({
  name: 'script',
  summary: 'Runs a test script and understands its results: TAP, JUnit XML, JSON or the exit code. Missing, skipped and unreadable results are errors.',
  parameters,
  executes: () => true,
  repeatable: false,
  assertions: ({ expect }) => expect.tests,
  run: runScript,
});

async function runScript(context: StepContext, { format, report, expect, ...program }: Parameters): Promise<StepResult> {
  const subject = program.exec.join(' ').slice(0, 200);
  if (report !== undefined) context.ports.files.remove(join(context.root, report)); // an old report would speak for this run
  const result = await runProgram(context, program);
  const exit = `exit code ${result.exitCode}`;
  if (format === 'exit') {
    const last = result.stderr.trim().split('\n').at(-1) ?? '';
    const observed =
      result.exitCode === 0
        ? holds(subject, 'ended with exit code 0')
        : fails(subject, `ended with ${exit}: ${last.slice(0, 300)}`, { expected: '0', actual: String(result.exitCode) });
    return { observations: [observed], reached: true };
  }
  const output = report === undefined ? result.stdout : context.ports.files.read(join(context.root, report), MAX_REPORT_BYTES);
  if (output === undefined) return { observations: [unseen('config', subject, `wrote no ${report ?? ''} (${exit})`)], reached: false };
  const results = await read(format, Buffer.from(output).toString('utf8'));
  if (!results.ok) return { observations: [unseen('config', subject, `has an output in ${format} that ${results.problem} (${exit})`)], reached: false };
  return { observations: judge(subject, results.tests, { expected: expect.tests, exitCode: result.exitCode }), reached: true };
}

async function read(format: 'tap' | 'junit' | 'json', text: string): Promise<ScriptResults> {
  if (format === 'tap') return readTap(text);
  return format === 'junit' ? readJunit(text) : readJson(text);
}

function judge(
  subject: string,
  tests: Extract<ScriptResults, { ok: true }>['tests'],
  { expected, exitCode }: { readonly expected: number; readonly exitCode: number },
): readonly Observation[] {
  const observations = tests.map(({ name, outcome, detail }): Observation => {
    const test = `${subject}: ${name}`;
    if (outcome === 'pass') return holds(test, 'passed');
    if (outcome === 'fail') return fails(test, detail === undefined ? 'failed' : `failed: ${detail}`, { expected: 'pass', actual: 'fail' });
    return unseen('config', test, 'was skipped, which proves nothing', { expected: 'pass', actual: 'skip' });
  });
  const failed = tests.some(({ outcome }) => outcome === 'fail');
  return [
    ...observations,
    ...(tests.length === expected
      ? []
      : [unseen('config', subject, `has ${tests.length} results; ${expected} are declared`, { expected: String(expected), actual: String(tests.length) })]),
    ...(exitCode !== 0 && !failed
      ? [fails(subject, `ended with exit code ${exitCode} though no test failed`, { expected: '0', actual: String(exitCode) })]
      : []),
  ];
}
