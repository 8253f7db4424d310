import { IntegrityError } from '../../model/errors.js';
import type { Ports } from '../../ports/index.js';
import type { Variables } from '../checks/variables.js';
import { RUNTIME_VARIABLES } from './runtime-variables.js';
import { openSink } from './sink.js';
import type { UatSuite } from './suite.js';
import type { Target } from './step-kind.js';

const IDLE_HOLD = '65s';

/** A target that somebody else runs: its address, the receiver of webhooks, and the variables that a rehearsal would make. */
export async function openLiveTarget(
  ports: Ports,
  { variables }: UatSuite,
  url: string,
): Promise<{ readonly target: Target; readonly variables: Variables; close(): Promise<void> }> {
  const baseUrl = url.replace(/\/+$/, '');
  if (!/^https?:\/\/[^/?#@]+$/.test(baseUrl))
    throw new IntegrityError(
      'input_invalid',
      'the target is no base URL such as https://dashboard.example.com: a scheme, a host, perhaps a port, and nothing else',
    );
  const sinkPort = variables.values.get('uat_sink_port');
  const sink = await openSink(ports, typeof sinkPort === 'number' ? sinkPort : undefined);
  return {
    target: { baseUrl, rehearsed: false, sink },
    variables: {
      values: new Map([['uat_idle_hold', IDLE_HOLD], ...variables.values, ['uat_base_url', baseUrl], ['uat_sink_port', sink.port]]),
      secrets: variables.secrets,
    },
    close: () => sink.close(),
  };
}

/** Variables that only a rehearsal makes and that these cases name, though nobody gave them. */
export function missingOnLive({ cases, variables }: UatSuite): readonly string[] {
  const text = JSON.stringify(cases.map(({ written }) => written));
  const made = ['uat_base_url', 'uat_idle_hold', 'uat_sink_port'];
  return RUNTIME_VARIABLES.filter(
    ({ name }) => !made.includes(name) && text.includes(`\${${name}}`) && !variables.values.has(name) && !variables.secrets.has(name),
  ).map(
    ({ name, help, secret }) => `vars.${name} is missing: ${help}${secret ? ` A secret is named, never written: ${name}: {env: ${name.toUpperCase()}}` : ''}`,
  );
}
