import { z } from 'zod';
import { holds, unseen } from '../../checks/observation.js';
import { durationSchema } from '../duration.js';
import { pause } from '../pause.js';
import { stepKind } from '../step-kind.js';
import { runProgram } from './run-program.js';

const waitParameters = z.strictObject({ for: durationSchema.describe('How long. Where something can be looked at, `eventually` is faster and surer.') });

/** Waits. It proves nothing and does not count as an assertion. */
export const wait = stepKind<z.output<typeof waitParameters>>({
  name: 'wait',
  summary: 'Waits for a fixed time.',
  parameters: waitParameters,
  executes: () => false,
  repeatable: false,
  assertions: () => 0,
  run: async ({ ports, signal }, { for: ms }) => {
    await pause(ports.clock, ms, signal);
    return { observations: [], reached: true };
  },
});

const restartParameters = z.strictObject({
  command: z
    .array(z.string().min(1).max(8192))
    .max(200)
    .default([])
    .describe('What restarts the service on a live target; a rehearsal restarts what it started.'),
});

/** Restarts the service, to see what survives it. */
export const restart = stepKind<z.output<typeof restartParameters>>({
  name: 'restart',
  summary: 'Restarts the service: in a rehearsal DuRi does it, on a live target a command does.',
  parameters: restartParameters,
  executes: ({ command }) => command.length > 0,
  repeatable: false,
  alone: () => true,
  assertions: () => 0,
  run: async (context, { command }) => {
    const subject = 'the service';
    const { target } = context;
    if (target.restart !== undefined) {
      await target.restart();
      return { observations: [holds(subject, 'was restarted')], reached: true };
    }
    if (command.length === 0) {
      const fix = target.rehearsed
        ? 'Say in uat.rehearsal.start of duri.yml how the service is started.'
        : 'Set the variable restart_command, such as [sudo, systemctl, restart, dashboard].';
      return { observations: [unseen('config', subject, 'cannot be restarted: nothing says how', { fix })], reached: false };
    }
    const { exitCode, stderr } = await runProgram(context, { exec: command, env: {} });
    const observed =
      exitCode === 0
        ? holds(subject, 'was restarted')
        : unseen('infra', subject, `could not be restarted: exit code ${exitCode}: ${stderr.trim().slice(-300)}`);
    return { observations: [observed], reached: exitCode === 0 };
  },
});
