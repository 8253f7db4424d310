import { z } from 'zod';
import { printable } from '../../../model/path.js';
import type { YamlDocument } from '../../../shape/yaml.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';
import { list, readYaml, record } from '../read-yaml.js';

const label = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of a label');

const parameters = z.strictObject({
  config: z.string().min(1).max(4096).describe('Configuration of Alertmanager, relative to the root; `amtool check-config` must accept it.'),
  route_test: z
    .array(
      z.strictObject({
        labels: z.record(label, z.string().min(1).max(200)).refine((labels) => Object.keys(labels).length > 0, 'has no label'),
        receiver: z.string().min(1).max(200).describe('The receiver that an alert with these labels must reach, and no other.'),
      }),
    )
    .min(1)
    .max(200)
    .describe('Alerts by their labels, and who must get them.'),
});

/** Matchers of old, which Alertmanager warns of and will stop reading. @source Alertmanager, "Configuration" */
const DEPRECATED = ['match', 'match_re', 'source_match', 'source_match_re', 'target_match', 'target_match_re'];

/** Alertmanager's configuration: accepted, routed as meant, and every receiver that is reached really tells somebody. */
export const alertmanager = checkType<z.infer<typeof parameters>>({
  name: 'alertmanager',
  summary: 'amtool accepts the configuration, alerts reach the receivers that are meant, and those receivers send somewhere.',
  parameters,
  executes: staticCheck,
  observe: async (ground, { config, route_test }) => {
    const document = readYaml(ground, config);
    const accepted = await checkConfig(ground, config);
    if (accepted.outcome !== 'pass') return [accepted];
    const seen = [accepted, ...deprecated(document, config)];
    for (const { labels, receiver } of route_test) {
      seen.push(await routed(ground, config, labels, receiver), ...sends(document, config, receiver));
    }
    return seen;
  },
});

async function checkConfig(ground: Ground, config: string): Promise<Observation> {
  const { exitCode, stdout, stderr } = await ground.run({ program: 'amtool', args: ['check-config', ground.resolve(config)] });
  if (exitCode === 0) return holds(config, 'is accepted by amtool');
  const said = `${Buffer.from(stdout).toString('utf8')} ${stderr}`.replaceAll(`${ground.root}/`, '').replace(/\s+/g, ' ').trim();
  if (exitCode !== 1) return unseen('infra', config, `could not be looked at: amtool ended with code ${exitCode}`);
  const line = Number(/line (\d+)/.exec(said)?.[1] ?? '0');
  return fails(config, `is refused by amtool: ${printable(said.slice(0, 400))}`, line > 0 ? { location: { file: config, line } } : {});
}

async function routed(ground: Ground, config: string, labels: Readonly<Record<string, string>>, receiver: string): Promise<Observation> {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  const args = ['config', 'routes', 'test', `--config.file=${ground.resolve(config)}`, `--verify.receivers=${receiver}`, ...pairs];
  const { exitCode, stdout, stderr } = await ground.run({ program: 'amtool', args });
  const subject = `an alert with ${pairs.join(', ')}`;
  const reached = Buffer.from(stdout)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('WARNING'))
    .join(', ');
  if (exitCode === 0) return holds(subject, `reaches ${receiver}`);
  if (reached === '') return unseen('infra', subject, `could not be routed: ${printable(stderr.slice(0, 300))}`);
  return fails(subject, 'reaches another receiver', { expected: receiver, actual: reached, location: { file: config, line: 1 } });
}

/** amtool takes a receiver without any integration; alerts that reach it are gone. */
function sends(document: YamlDocument, config: string, receiver: string): Observation[] {
  const receivers = list(record(document.value)['receivers']).map(record);
  const index = receivers.findIndex(({ name }) => name === receiver);
  const found = receivers[index];
  if (found === undefined) return [fails(receiver, `is no receiver of ${config}`)];
  const channels = Object.entries(found).filter(([key, value]) => key.endsWith('_configs') && list(value).length > 0);
  const location = { file: config, line: document.locate(['receivers', index]).line };
  if (channels.length === 0)
    return [fails(receiver, 'has no channel, so alerts that reach it are lost', { location, fix: 'Give it a webhook, pager or chat configuration.' })];
  return [holds(receiver, `sends by ${channels.map(([key]) => key).join(', ')}`, { location })];
}

function deprecated(document: YamlDocument, config: string): Observation[] {
  const seen: Observation[] = [];
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else
      for (const [key, inner] of Object.entries(record(value))) {
        if (DEPRECATED.includes(key)) {
          const location = { file: config, ...document.locate(path, key) };
          seen.push(fails(config, `uses ${key}, which is deprecated`, { location, fix: 'Write it as `matchers:`.' }));
        }
        visit(inner, [...path, key]);
      }
  };
  const { route, inhibit_rules } = record(document.value);
  visit(route, ['route']);
  visit(inhibit_rules, ['inhibit_rules']);
  return seen;
}
