import { z } from 'zod';
import { matcherSchema } from '../../checks/matcher.js';
import { stepKind } from '../step-kind.js';
import { asserted } from './http-judge.js';
import { programFields, runProgram } from './run-program.js';

const parameters = z.strictObject({
  ...programFields,
  exit: matcherSchema.default(0).describe('What is expected of the exit code.'),
  stdout: matcherSchema.optional().describe('What is expected of standard output.'),
  stderr: matcherSchema.optional().describe('What is expected of standard error.'),
});

/** A program: exit code and what it writes. */
export const command = stepKind<z.output<typeof parameters>>({
  name: 'command',
  summary: 'Runs a program, without a shell, and looks at its exit code and output.',
  parameters,
  executes: () => true,
  repeatable: false,
  assertions: ({ stdout, stderr }) => 1 + [stdout, stderr].filter((one) => one !== undefined).length,
  run: async (context, { exit, stdout, stderr, ...program }) => {
    const result = await runProgram(context, program);
    const subject = program.exec.join(' ').slice(0, 200);
    const last = result.stderr.trim().split('\n').at(-1) ?? '';
    const exited = asserted(subject, 'exit code', result.exitCode, exit);
    return {
      observations: [
        exited.outcome === 'fail' && last !== '' ? { ...exited, message: `${exited.message}: ${last.slice(0, 300)}` } : exited,
        ...(stdout === undefined ? [] : [asserted(subject, 'standard output', Buffer.from(result.stdout).toString('utf8'), stdout)]),
        ...(stderr === undefined ? [] : [asserted(subject, 'standard error', result.stderr, stderr)]),
      ],
      reached: true,
    };
  },
});
