import type { Configuration } from '../../../../languages/nginx/load.js';
import { relocate, type Relocated } from '../../../../languages/nginx/relocate.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';
import { makeStandIns } from './stand-ins.js';

const FIRST_PORT = 20_000;
const TIMEOUT_MS = 30_000;

/**
 * What nginx itself says of a configuration: `nginx -t` on a copy in a folder of its own, with stand-ins for certificates and passwords.
 * What would run code is refused before. @throws tool_missing
 */
export async function testConfiguration(ground: Ground, configuration: Configuration): Promise<readonly Observation[]> {
  const [problem] = configuration.problems;
  const file = configuration.entry;
  if (problem !== undefined) return [fails(file, `cannot be read: ${problem.message}`, { location: problem.place })];
  const prefix = ground.temporary();
  let port = FIRST_PORT;
  const relocated = relocate(configuration, { prefix, port: () => (port += 1), backend: () => '127.0.0.1:9' });
  if (relocated.refused.length > 0)
    return relocated.refused.map(({ place, message }) =>
      fails(file, `is not tested: ${message}`, { expected: 'a configuration without code', location: place }),
    );
  const { ports } = ground;
  for (const folder of relocated.folders) ports.hostFiles.makeFolder(folder);
  const environment = { PATH: ports.environment.variables['PATH'] ?? '', HOME: prefix, LANG: 'C.UTF-8', TZ: 'UTC' };
  await makeStandIns(prefix, relocated.standIns, { ports, environment, timeoutMs: TIMEOUT_MS });
  const conf = `${prefix}/nginx.conf`;
  ports.files.write(conf, relocated.lines.map(({ text }) => `${text}\n`).join(''));
  const { exitCode, stderr } = await ground.run({ program: 'nginx', args: ['-t', '-e', 'stderr', '-p', prefix, '-c', conf], cwd: prefix });
  const said = stderr.split('\n').flatMap((line) => readMessage(line, relocated, conf));
  const errors = said.filter(({ level }) => level !== 'warn');
  if (exitCode === 0)
    return [
      holds(
        file,
        `is taken by nginx -t${relocated.omitted.length === 0 ? '' : `, apart from what was left out: ${[...new Set(relocated.omitted.map(({ message }) => message))].join('; ')}`}`,
        { location: { file, line: 1 } },
      ),
      ...said
        .filter(({ level }) => level === 'warn')
        .map(({ message, place }) => holds(file, `gets a warning of nginx: ${message}`, { location: place ?? { file, line: 1 } })),
    ];
  if (errors.length === 0)
    return [fails(file, `is refused by nginx -t with exit code ${exitCode}`, { actual: stderr.trim().split('\n').at(-1) ?? '', location: { file, line: 1 } })];
  return errors.map(({ message, place }) =>
    fails(file, `is refused by nginx: ${message}`, { expected: 'nginx -t succeeds', location: place ?? { file, line: 1 } }),
  );
}

/** `nginx: [emerg] unknown directive "x" in /prefix/nginx.conf:12` as level, message and the place that the line was read at. */
function readMessage(
  line: string,
  { lines }: Relocated,
  conf: string,
): readonly { readonly level: string; readonly message: string; readonly place: Observation['location'] }[] {
  const [, level, rest] = /^(?:nginx: |\d{4}\/\d\d\/\d\d [\d:]+ )\[(emerg|alert|crit|error|warn)\] (?:\d+#\d+: )?(.*)$/.exec(line) ?? [];
  if (level === undefined || rest === undefined) return [];
  const at = rest.lastIndexOf(` in ${conf}:`);
  const number = at === -1 ? undefined : Number(rest.slice(at + ` in ${conf}:`.length));
  const message = (at === -1 ? rest : rest.slice(0, at)).replaceAll(`${conf.slice(0, -'/nginx.conf'.length)}/files`, '');
  return [{ level, message, place: number === undefined ? undefined : lines[number - 1]?.place }];
}
