import { lastWords } from '../drill/last-words.js';
import { IntegrityError } from '../model/errors.js';
import type { Ports } from '../ports/index.js';
import type { Service } from '../ports/services.js';
import { type DrillHost, verifyArguments } from './drill-host.js';

const PAUSE_MS = 200;
const TIMEOUTS = { connectMs: 2000, firstByteMs: 5000, totalMs: 10_000 };
const STATE_BYTES = 4 * 1024 * 1024;

/** A real `duri watch` beside a copy. */
export interface DrillSidecar {
  /** What it found last; undefined before its first scan, and when it does not answer. */
  outcome(): Promise<string | undefined>;
  /** What `/readyz` answers; undefined when nobody does. */
  ready(): Promise<number | undefined>;
  /** Waits until it has verified the release. @throws tool_timeout, tool_failed */
  verified(timeoutMs: number): Promise<void>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts the sidecar and waits until it listens. @throws tool_failed, tool_timeout */
export async function startDrillSidecar(ports: Ports, host: DrillHost, timeoutMs: number): Promise<DrillSidecar> {
  const [program, ...first] = ports.lifetime.command;
  const args = [...first, 'watch', ...verifyArguments(host), '--interval', '2s', '--listen', '127.0.0.1:0'];
  const service = await ports.services.start({ program, args, env: host.env });
  const waits = { ports, service, timeoutMs };
  const url = await until(waits, 'listens', () => Promise.resolve(/listening on (http:\S+)/.exec(service.output())?.[1]));
  const ask = async (path: string): Promise<{ readonly status: number; readonly body: string } | undefined> => {
    const answer = await ports.probes.http({
      url: `${url}${path}`,
      method: 'GET',
      headers: [],
      redirects: 0,
      maxBodyBytes: STATE_BYTES,
      timeouts: TIMEOUTS,
      reach: {},
    });
    return answer.ok ? { status: answer.status, body: Buffer.from(answer.body).toString('utf8') } : undefined;
  };
  const outcome = async (): Promise<string | undefined> => outcomeIn((await ask('/api/state'))?.body);
  return {
    outcome,
    ready: async () => (await ask('/readyz'))?.status,
    verified: async (ms) => {
      await until({ ...waits, timeoutMs: ms }, 'says verified', async () => ((await outcome()) === 'verified' ? true : undefined));
    },
    stop: () => service.stop(5000),
    kill: () => service.stop(0),
  };
}

function outcomeIn(body: string | undefined): string | undefined {
  if (body === undefined) return undefined;
  try {
    const state = JSON.parse(body) as { readonly last?: { readonly outcome?: unknown } };
    return typeof state.last?.outcome === 'string' ? state.last.outcome : undefined;
  } catch {
    return undefined;
  }
}

/** Asks again and again until there is an answer. @throws tool_failed when the sidecar ends; tool_timeout */
async function until<T>(
  { ports, service, timeoutMs }: { readonly ports: Ports; readonly service: Service; readonly timeoutMs: number },
  what: string,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const end = ports.clock.now().getTime() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    const ended = service.ended();
    const said = lastWords(service.output());
    if (ended !== undefined) throw new IntegrityError('tool_failed', `the sidecar has ended with ${ended.exitCode ?? 'a signal'}: ${said}`);
    if (ports.clock.now().getTime() > end) throw new IntegrityError('tool_timeout', `the sidecar never ${what}: ${said}`);
    await ports.outgoing.wait(PAUSE_MS);
  }
}
