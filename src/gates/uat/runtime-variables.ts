import { Secret } from '../../model/secret.js';
import type { Variables, VariableValue } from '../checks/variables.js';

interface RuntimeVariable {
  readonly name: string;
  readonly secret: boolean;
  readonly help: string;
  /** For looking at a suite without running it. */
  readonly sample: VariableValue;
}

const variable = (name: string, sample: VariableValue, help: string): RuntimeVariable => ({ name, sample, help, secret: false });
const secret = (name: string, help: string): RuntimeVariable => ({ name, sample: 'not-a-secret', help, secret: true });

/**
 * What a rehearsal hands to the cases. Against a live target those that the cases use are given in `vars:` of duri.yml,
 * the secrets by reference.
 */
export const RUNTIME_VARIABLES: readonly RuntimeVariable[] = [
  variable('uat_base_url', 'http://127.0.0.1:1', 'Base URL of what is tested, without a slash at the end.'),
  variable('uat_user', 'uat', 'The user that signs in.'),
  secret('uat_password', 'The password of that user.'),
  secret('uat_sink_secret', 'What webhooks are signed with.'),
  secret('uat_token', 'A second secret for what needs more than a password, such as resetting a kill switch.'),
  variable('uat_port', 1, 'The port that the service behind the proxy listens on.'),
  variable('uat_sink_port', 1, 'The port of 127.0.0.1 that webhooks are received on.'),
  variable('uat_sink_url', 'http://127.0.0.1:1/robot/send?access_token=uat', 'The webhook that the service is to send to.'),
  variable('uat_state_dir', 'state', 'An empty folder for the state of the service.'),
  variable('uat_idle_hold', '65s', 'How long a websocket must stay open with nothing said: 65s beats the 60 s of nginx. A rehearsal takes 1s.'),
];

/** Samples for whatever only a run knows, so that a suite can be read without one. `captured` are names that steps capture. */
export function sampleVariables({ values, secrets }: Variables, captured: Iterable<string>): Variables {
  const dummy = new Secret(Buffer.from('not-a-secret'));
  const missing = RUNTIME_VARIABLES.filter(({ name }) => !values.has(name) && !secrets.has(name));
  return {
    values: new Map<string, VariableValue>([
      ...missing.flatMap(({ name, sample, secret: hidden }) => (hidden ? [] : [[name, sample] as const])),
      ...[...captured].map((name) => [name, 'captured'] as const),
      ...values,
    ]),
    secrets: new Map([
      ...missing.flatMap(({ name, secret: hidden }) => (hidden ? [[name, dummy] as const] : [])),
      ...[...secrets.keys()].map((name) => [name, dummy] as const),
    ]),
  };
}

/** Every secret of a run as a text, and with the user before it, as basic auth joins them before it encodes them. */
export function secretTexts({ values, secrets }: Variables): readonly string[] {
  const user = values.get('uat_user');
  return [...secrets.values()].flatMap((one) => {
    const text = Buffer.from(one.reveal()).toString('utf8');
    return typeof user === 'string' && text !== '' ? [text, `${user}:${text}`] : [text];
  });
}
