import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { Service } from '../ports/services.js';
import type { DrillHost } from './drill-host.js';

/** A program that is still there after so long has started. */
const SETTLED_MS = 1000;
const BOOT_MS = 120_000;
const MAX_OUTPUT = 16 * 1024 * 1024;

/** How a host of the drill boots its program. */
export interface DrillProgram {
  readonly command: readonly string[] | undefined;
  readonly user: string | undefined;
}

export function drillProgram({ drill }: Policy): DrillProgram {
  return { command: drill.command, user: drill.user };
}

/** Boots the program of the policy over the copy, and sees whether it stays. Undefined where the policy names none. @throws tool_failed */
export async function bootProgram(
  ports: Ports,
  host: DrillHost,
  { command, user }: DrillProgram,
): Promise<{ readonly service: Service; readonly says: string } | undefined> {
  if (command === undefined) return undefined;
  const [program, ...first] = ports.ownProcess.command;
  const args = [...first, ...bootArguments(host, user), '--', ...filled(command, host)];
  // The account of a drill owns the copy, and a boot in prod refuses a program that could write its release: without an account of its own it is only reported.
  const env = user === undefined ? { ...host.env, DURI_ENV: 'dev' } : host.env;
  const service = await ports.services.start({ program, args, env, cwd: host.release });
  const end = ports.clock.now().getTime() + SETTLED_MS;
  while (ports.clock.now().getTime() < end && service.ended() === undefined) await ports.outgoing.wait(50);
  const ended = service.ended();
  if (ended !== undefined)
    throw new IntegrityError('tool_failed', `the program ended at once with ${ended.exitCode ?? 'a signal'}: ${printable(service.output().slice(-500))}`);
  return { service, says: user === undefined ? 'booted (dev: not enforced, for the policy names no drill.user)' : `booted as ${user}` };
}

/** The boot gate has to refuse a damaged release, whatever program it is to start. @throws tool_failed when it does not */
export async function refusedBoot(ports: Ports, host: DrillHost, { command, user }: DrillProgram, anyFile: string): Promise<string> {
  const [program, ...first] = ports.ownProcess.command;
  const args = [...first, ...bootArguments(host, user), '--', ...filled(command ?? [`{release}/${anyFile}`], host)];
  const { exitCode, stderr } = await ports.processes.run({ program, args, env: host.env, cwd: host.release, timeoutMs: BOOT_MS, maxOutputBytes: MAX_OUTPUT });
  if (exitCode >= 20 && exitCode <= 22) return `refused with exit code ${exitCode}`;
  throw new IntegrityError('tool_failed', `the boot gate ended with ${exitCode}, and should have refused with 20, 21 or 22: ${printable(stderr.slice(-500))}`);
}

function bootArguments({ release, evidence, flags }: DrillHost, user: string | undefined): string[] {
  return ['boot', release, '--evidence', evidence, ...flags, ...(user === undefined ? [] : ['--user', user])];
}

function filled(command: readonly string[], { release }: DrillHost): string[] {
  return command.map((argument) => argument.replaceAll('{release}', release));
}
