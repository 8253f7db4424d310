import { randomBytes } from 'node:crypto';
import { Secret } from '../../model/secret.js';
import type { Ports } from '../../ports/index.js';
import type { Tap } from '../../ports/probes.js';
import type { Service } from '../../ports/services.js';
import type { Ground } from '../audit/check-type.js';
import { fails, Unmet } from '../checks/observation.js';
import type { Variables, VariableValue } from '../checks/variables.js';
import { type Fault, NOOP_ANSWER } from './faults.js';
import { mockAnswer } from './mock-upstream.js';
import { pause } from './pause.js';
import { readRehearsal, type RehearsalDefinition } from './rehearsal-definition.js';
import { startNginx } from './rehearsal-nginx.js';
import { redactorOf } from './run-case.js';
import { RUNTIME_VARIABLES } from './runtime-variables.js';
import { openSink } from './sink.js';
import type { UatSuite } from './suite.js';
import type { Target } from './step-kind.js';

/** A deployment that DuRi started for one run. */
export interface Rehearsal {
  readonly target: Target;
  /** Those of the suite, and what only this run knows. */
  readonly variables: Variables;
  /** Ends and removes everything. */
  stop(): Promise<void>;
}

const GRACE_MS = 2000;
const POLL_MS = 40;
const PROXY_PORTS = 8;
const KILL_SWITCH_PATH = '/api/kill-switch';

/**
 * Starts the deployment on loopback: the service or its stand-in, a tap, nginx on the repository's configuration, a receiver of
 * webhooks. Where one of them does not start, those that did are stopped. @throws Unmet, tool_missing, policy_invalid
 */
export async function startRehearsal(ground: Ground, suite: UatSuite, fault?: Fault): Promise<Rehearsal> {
  const undo: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return { ...(await build(ground, suite, { fault, undo })), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function build(
  ground: Ground,
  suite: UatSuite,
  { fault, undo }: { readonly fault: Fault | undefined; readonly undo: (() => unknown)[] },
): Promise<Omit<Rehearsal, 'stop'>> {
  const { ports } = ground;
  const folder = ports.archiveFiles.temporaryFolder();
  undo.push(() => folder.remove());
  const sink = await openSink(ports, undefined, fault?.sinkAnswer);
  undo.push(() => sink.close());
  const [port = 0, ...free] = await Promise.all(Array.from({ length: PROXY_PORTS + 1 }, () => ports.probes.freePort()));
  const stateDir = `${folder.path}/state`;
  ports.hostFiles.makeFolder(stateDir);
  const own = madeFor(suite, { port, sinkPort: sink.port, stateDir });
  const definition = readRehearsal(suite.rehearsal, own);
  const app = new App(ground, fault?.wrongSecret === true ? readRehearsal(suite.rehearsal, withOtherSecret(own)) : definition, {
    port,
    home: `${folder.path}/home`,
    own,
  });
  undo.push(() => app.stop(0)); // it is thrown away: there is nothing to wait for
  const tap = await ports.probes.tap({ to: port, ...interceptOf(fault, own) });
  undo.push(() => tap.close());
  const starting = fault?.serviceDown === true ? Promise.resolve() : app.start();
  // Both are waited for, even when one fails: what starts after everything was stopped would never be stopped.
  const [proxied, started] = await Promise.allSettled([
    startProxy(ground, definition, { prefix: `${folder.path}/nginx`, tap, free, own, fault, undo }),
    starting,
  ]);
  if (proxied.status === 'rejected') throw proxied.reason;
  if (started.status === 'rejected') throw started.reason;
  const proxy = proxied.value;
  const variables = { values: new Map([...own.values, ['uat_base_url', proxy.baseUrl], ['uat_idle_hold', definition.idle_hold]]), secrets: own.secrets };
  return {
    variables,
    target: {
      baseUrl: proxy.baseUrl,
      rehearsed: true,
      sink,
      upstream: () => tap.received(),
      ...(proxy.ca !== undefined && { ca: proxy.ca }),
      ...(proxy.connectTo !== undefined && { connectTo: proxy.connectTo }),
      ...(definition.start.length > 0 && {
        restart: async () => {
          await app.stop(GRACE_MS);
          await app.start();
        },
      }),
    },
  };
}

/** Variables with fresh secrets, for every secret that the policy names too: a rehearsal knows none of the real ones. */
function madeFor(
  { variables }: UatSuite,
  { port, sinkPort, stateDir }: { readonly port: number; readonly sinkPort: number; readonly stateDir: string },
): Variables {
  const fresh = (): Secret => new Secret(Buffer.from(randomBytes(18).toString('base64url')));
  const hidden = [...RUNTIME_VARIABLES.flatMap(({ name, secret }) => (secret ? [name] : [])), ...variables.secrets.keys()];
  return {
    values: new Map<string, VariableValue>([
      ['uat_user', 'uat'],
      ...variables.values,
      ['uat_port', port],
      ['uat_sink_port', sinkPort],
      ['uat_sink_url', `http://127.0.0.1:${sinkPort}/robot/send?access_token=${randomBytes(12).toString('hex')}`],
      ['uat_state_dir', stateDir],
    ]),
    secrets: new Map(hidden.map((name) => [name, fresh()])),
  };
}

function withOtherSecret({ values, secrets }: Variables): Variables {
  return { values, secrets: new Map([...secrets, ['uat_sink_secret', new Secret(Buffer.from(randomBytes(18).toString('base64url')))]]) };
}

function interceptOf(fault: Fault | undefined, { values }: Variables): Pick<Parameters<Ports['probes']['tap']>[0], 'intercept'> {
  if (fault?.killSwitchNoop !== true) return {};
  const path = String(values.get('kill_switch_path') ?? KILL_SWITCH_PATH);
  return { intercept: ({ method, url }) => (method !== 'GET' && url.startsWith(path) ? NOOP_ANSWER : undefined) };
}

interface ProxyPlan {
  readonly prefix: string;
  readonly tap: Tap;
  readonly free: readonly number[];
  readonly own: Variables;
  readonly fault: Fault | undefined;
  readonly undo: (() => unknown)[];
}

type Proxy = Pick<Target, 'baseUrl' | 'ca' | 'connectTo'>;

/** nginx, where there is a configuration; else the tap itself is what is asked. */
async function startProxy(
  ground: Ground,
  definition: RehearsalDefinition,
  plan: ProxyPlan,
): Promise<{ readonly [K in keyof Proxy]: Proxy[K] | undefined } & Pick<Proxy, 'baseUrl'>> {
  const { nginx_conf: conf } = definition;
  if (conf === undefined) return { baseUrl: `http://127.0.0.1:${plan.tap.port}`, ca: undefined, connectTo: undefined };
  const { ports } = ground;
  ports.hostFiles.makeFolder(plan.prefix);
  const nginx = await startNginx(ground, {
    definition: { ...definition, nginx_conf: conf },
    prefix: plan.prefix,
    upstreamPort: plan.tap.port,
    ports: plan.free,
    user: String(plan.own.values.get('uat_user')),
    password: Buffer.from(plan.own.secrets.get('uat_password')?.reveal() ?? []).toString('utf8'),
    fault: plan.fault,
  });
  plan.undo.push(() => nginx.service.stop(0));
  const { connectTo } = nginx;
  await answers(ports, { service: nginx.service, subject: conf, url: `tcp://127.0.0.1:${connectTo?.port ?? 0}`, withinMs: 10_000, redact: (text) => text });
  return nginx;
}

/** The service behind the proxy, or what stands in for it. */
class App {
  #service: Service | undefined;
  #mock: { close(): Promise<void> } | undefined;

  constructor(
    private readonly ground: Ground,
    private readonly definition: RehearsalDefinition,
    private readonly given: { readonly port: number; readonly home: string; readonly own: Variables },
  ) {}

  /** @throws Unmet when it does not get ready */
  async start(): Promise<void> {
    const { ports, root } = this.ground;
    const { start, env, ready, ready_within: withinMs } = this.definition;
    const { port, home, own } = this.given;
    const [program, ...args] = start;
    if (program === undefined) {
      this.#mock = await ports.probes.listen({ port, answer: mockAnswer, echo: true });
      return;
    }
    ports.hostFiles.makeFolder(home);
    // Python would leave compiled files in the repository.
    const surroundings = { PATH: ports.environment.variables['PATH'] ?? '', HOME: home, LANG: 'C.UTF-8', TZ: 'UTC', PYTHONDONTWRITEBYTECODE: '1' };
    this.#service = await ports.services.start({ program, args, cwd: root, env: { ...surroundings, ...env } });
    await answers(ports, { service: this.#service, subject: 'the service', url: `http://127.0.0.1:${port}${ready}`, withinMs, redact: redactorOf(own) });
  }

  async stop(graceMs: number): Promise<void> {
    await this.#service?.stop(graceMs);
    await this.#mock?.close();
    this.#service = undefined;
    this.#mock = undefined;
  }
}

interface Awaited {
  readonly service: Service;
  readonly subject: string;
  /** `http:` must answer 200; `tcp:` must be open. */
  readonly url: string;
  readonly withinMs: number;
  redact(text: string): string;
}

/** Waits until it answers. @throws Unmet with its last words when it ends or takes too long */
async function answers({ probes, clock }: Ports, { service, subject, url, withinMs, redact }: Awaited): Promise<void> {
  const end = clock.now().getTime() + withinMs;
  const timeouts = { connectMs: 2000, firstByteMs: 2000, totalMs: 3000 };
  for (;;) {
    const answer = url.startsWith('tcp:')
      ? await probes.tcp({ url, timeouts, reach: {} })
      : await probes.http({ url, method: 'GET', headers: [], redirects: 0, maxBodyBytes: 1_048_576, timeouts, reach: {} });
    if (answer.ok && (!('status' in answer) || answer.status === 200)) return;
    const ended = service.ended();
    if (ended !== undefined || clock.now().getTime() >= end) {
      const last = redact(service.output()).trim().split('\n').slice(-5).join(' | ').slice(0, 800);
      const says =
        ended === undefined ? `does not get ready within ${withinMs} ms` : `ended with exit code ${ended.exitCode ?? 'none'} instead of getting ready`;
      throw new Unmet(
        fails(subject, last === '' ? says : `${says}: ${last}`, {
          expected: 'a rehearsal that starts',
          fix: 'Look at what it says, and at uat.rehearsal of duri.yml.',
        }),
      );
    }
    await pause(clock, POLL_MS);
  }
}
