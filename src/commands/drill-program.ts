import { lastWords } from '../drill/last-words.js';
import { IntegrityError } from '../model/errors.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { Service } from '../ports/services.js';
import { type DrillHost, verifyArguments } from './drill-host.js';

/** A program that is still there after so long has started. */
const SETTLED_MS = 1000;
const BOOT_MS = 120_000;
const MAX_OUTPUT = 16 * 1024 * 1024;

/** Who owns nothing. */
const NOBODY = '65534:65534';

/** How a host of the drill boots its program. */
export interface DrillProgram {
  readonly command: readonly string[] | undefined;
  /** Undefined where this account cannot start a program as another one. */
  readonly user: string | undefined;
}

export function drillProgram({ environment }: Pick<Ports, 'environment'>, { drill }: Policy): DrillProgram {
  return { command: drill.command, user: drill.user ?? (environment.userId === 0 ? NOBODY : undefined) };
}

/** Boots the program of the policy over the copy, and sees whether it stays. Undefined where the policy names none. @throws tool_failed */
export async function bootProgram(
  ports: Ports,
  host: DrillHost,
  { command, user }: DrillProgram,
): Promise<{ readonly service: Service; readonly says: string } | undefined> {
  if (command === undefined) return undefined;
  const [program, ...first] = ports.lifetime.command;
  const args = [...first, ...bootArguments(host, user), '--', ...filled(command, host)];
  // This account owns the copy, and a boot in prod refuses a program that could write its release: as the same account it only reports.
  const env = user === undefined ? { ...host.env, DURI_ENV: 'dev' } : host.env;
  const service = await ports.services.start({ program, args, env, cwd: host.release });
  const end = ports.clock.now().getTime() + SETTLED_MS;
  while (ports.clock.now().getTime() < end && service.ended() === undefined) await ports.outgoing.wait(50);
  const ended = service.ended();
  if (ended !== undefined)
    throw new IntegrityError('tool_failed', `the program ended at once with ${ended.exitCode ?? 'a signal'}: ${lastWords(service.output())}`);
  return { service, says: user === undefined ? 'booted (dev: not enforced, for only root starts it as another account)' : `booted as ${user}` };
}

/**
 * A damaged release has to be refused, whatever program is to start: by the boot gate itself, or, where this account cannot run that as in prod, by the same judgement
 * in a single scan. @throws tool_failed when it is not
 */
export async function refusedBoot(ports: Ports, host: DrillHost, { command, user }: DrillProgram, anyFile: string): Promise<string> {
  const [program, ...first] = ports.lifetime.command;
  const gate = user === undefined ? 'duri watch --once' : 'duri boot';
  const args =
    user === undefined
      ? ['watch', ...verifyArguments(host), '--once']
      : [...bootArguments(host, user), '--', ...filled(command ?? [`{release}/${anyFile}`], host)];
  const request = { program, args: [...first, ...args], env: host.env, cwd: host.release, timeoutMs: BOOT_MS, maxOutputBytes: MAX_OUTPUT };
  const { exitCode, stderr } = await ports.processes.run(request);
  if (exitCode >= 20 && exitCode <= 22) return `${gate} refused with exit code ${exitCode}`;
  throw new IntegrityError('tool_failed', `${gate} ended with ${exitCode}, and should have refused with 20, 21 or 22: ${lastWords(stderr)}`);
}

function bootArguments(host: DrillHost, user: string | undefined): string[] {
  return ['boot', ...verifyArguments(host), ...(user === undefined ? [] : ['--user', user])];
}

function filled(command: readonly string[], { release }: DrillHost): string[] {
  return command.map((argument) => argument.replaceAll('{release}', release));
}
