import { relocate } from '../../languages/nginx/relocate.js';
import type { Ports } from '../../ports/index.js';
import type { Service } from '../../ports/services.js';
import type { Ground } from '../audit/check-type.js';
import { openConfigurations } from '../audit/types/nginx/site.js';
import { makeStandIns } from '../audit/types/nginx/stand-ins.js';
import { fails, Unmet } from '../checks/observation.js';
import type { Fault } from './faults.js';
import type { RehearsalDefinition } from './rehearsal-definition.js';

const TOOL_MS = 20_000;
/** Cheap on purpose: nobody guesses these, and each request costs one. */
const BCRYPT_COST = '4';

export interface NginxPlan {
  readonly definition: RehearsalDefinition & { readonly nginx_conf: string };
  readonly prefix: string;
  /** Where nginx finds the service. */
  readonly upstreamPort: number;
  /** A free port for each address; as many as an nginx.conf may have. */
  readonly ports: readonly number[];
  readonly user: string;
  readonly password: string;
  readonly fault: Fault | undefined;
}

export interface RunningNginx {
  readonly service: Service;
  readonly baseUrl: string;
  readonly connectTo: { readonly host: string; readonly port: number } | undefined;
  readonly ca: string | undefined;
}

/** Starts nginx on the repository's own configuration, moved to loopback. @throws Unmet where the configuration does not let it start */
export async function startNginx(ground: Ground, plan: NginxPlan): Promise<RunningNginx> {
  const { definition, prefix, upstreamPort, fault } = plan;
  const { ports } = ground;
  const file = definition.nginx_conf;
  const [configuration] = openConfigurations(ground, { file, folder: definition.nginx_folder, installed: definition.nginx_installed });
  if (configuration === undefined) throw new Unmet(fails(file, 'is missing'));
  const [problem] = configuration.problems;
  if (problem !== undefined) throw new Unmet(fails(file, `cannot be read: ${problem.message}`, { location: problem.place }));
  const free = [...plan.ports];
  const relocated = relocate(configuration, { prefix, port: () => free.shift() ?? 0, backend: () => `127.0.0.1:${upstreamPort}` });
  const [refused] = relocated.refused;
  if (refused !== undefined) throw new Unmet(fails(file, `is not started: ${refused.message}`, { location: refused.place }));
  const listener = relocated.listeners.find(({ tls }) => tls) ?? relocated.listeners[0];
  if (listener === undefined) throw new Unmet(fails(file, 'listens nowhere', { expected: 'a server block', location: { file, line: 1 } }));

  const environment = { PATH: ports.environment.variables['PATH'] ?? '', HOME: prefix, LANG: 'C.UTF-8', TZ: 'UTC' };
  for (const folder of relocated.folders) ports.hostFiles.makeFolder(folder);
  const standIns = relocated.standIns.filter(({ kind }) => fault?.withoutPasswords !== true || kind !== 'passwords');
  const passwords = await htpasswd(ports, environment, plan);
  const certificate = await makeStandIns(prefix, standIns, { ports, passwords, environment, timeoutMs: TOOL_MS });
  const conf = `${prefix}/nginx.conf`;
  ports.files.write(
    conf,
    withFault(
      relocated.lines.map(({ text }) => text),
      fault,
    )
      .map((line) => `${line}\n`)
      .join(''),
  );
  const service = await ports.services.start({
    program: 'nginx',
    args: ['-e', `${prefix}/logs/start.log`, '-p', prefix, '-c', conf],
    cwd: prefix,
    env: environment,
  });
  const ca = certificate === undefined ? undefined : Buffer.from(ports.files.read(certificate, 65_536) ?? []).toString('utf8');
  return { service, ca, ...addressOf(listener) };
}

/** The lines with the fault in them. @throws Unmet where there is nothing that it could be put into */
function withFault(lines: readonly string[], fault: Fault | undefined): readonly string[] {
  if (fault?.conf === undefined) return lines;
  const changed = fault.conf(lines);
  if (changed.join('\n') === lines.join('\n'))
    throw new Unmet(
      fails('the nginx configuration', `has nothing that ${fault.name} could be put into`, { expected: 'what the fault takes away', actual: 'nothing' }),
    );
  return changed;
}

/** A name that belongs to this host is asked by address; any other keeps its name, so that nginx finds the right server block. */
function addressOf({
  port,
  tls,
  serverNames,
}: {
  readonly port: number;
  readonly tls: boolean;
  readonly serverNames: readonly string[];
}): Pick<RunningNginx, 'baseUrl' | 'connectTo'> {
  const scheme = tls ? 'https' : 'http';
  const name = serverNames.find((one) => /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/i.test(one));
  const local = serverNames.some((one) => one === 'localhost' || one === '127.0.0.1') || name === undefined || tls;
  if (local)
    return { baseUrl: `${scheme}://${serverNames.includes('localhost') || tls ? 'localhost' : '127.0.0.1'}:${port}`, connectTo: { host: '127.0.0.1', port } };
  return { baseUrl: `${scheme}://${name}:${port}`, connectTo: { host: '127.0.0.1', port } };
}

/** A line of an htpasswd file, bcrypt; the password goes in by standard input. @throws tool_missing, tool_failed */
async function htpasswd({ processes }: Ports, env: Readonly<Record<string, string>>, { user, password }: NginxPlan): Promise<string> {
  const { stdout } = await processes.run({
    program: 'htpasswd',
    args: ['-niB', '-C', BCRYPT_COST, user],
    env,
    input: Buffer.from(`${password}\n`),
    timeoutMs: TOOL_MS,
    maxOutputBytes: 65_536,
  });
  return Buffer.from(stdout).toString('utf8');
}
