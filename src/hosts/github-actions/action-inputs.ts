import { githubToken } from '../../commands/forge-inputs.js';
import type { Command } from '../../inputs/command.js';
import type { Input, Inputs, Values } from '../../inputs/input.js';
import { choice } from '../../inputs/input.js';
import { resolveInputs } from '../../inputs/resolve.js';
import { Secret, type SecretInput } from '../../model/secret.js';

export type Variables = Record<string, string | undefined>;

/** What every action takes beside the inputs of its command. */
export const HOST_INPUTS = {
  githubToken,
  showSummary: choice(['true', 'false'], 'true', 'Write the result into the job summary.', { action: 'show-summary' }),
} satisfies Inputs;

/** What every action gives beside the outputs of its command. */
export const HOST_OUTPUTS = {
  says: 'The result in one line.',
  error: 'Code of the error where no result could be formed, such as `policy_invalid`; empty otherwise.',
  'report-path': 'Path of a JSON file with the whole result, the same object that the command line prints with --json.',
} as const;

/** A masked input as the runner handed it over. */
export interface GivenSecret {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}

/** Takes the secret inputs out of the environment, so that no child process inherits them. */
export function takeSecrets(command: Command, variables: Variables): GivenSecret[] {
  const taken: GivenSecret[] = [];
  for (const [key, input] of offered(command.inputs)) {
    if (!input.secret || input.action === undefined) continue;
    const text = variables[variableOf(input.action)] ?? '';
    Reflect.deleteProperty(variables, variableOf(input.action));
    if (text !== '') taken.push({ key, name: input.action, text });
  }
  return taken;
}

/** The token that the platform is asked with, whether or not the command takes it itself. */
export function tokenOf(secrets: readonly GivenSecret[]): string | undefined {
  return secrets.find(({ name }) => name === githubToken.action)?.text;
}

/** What must not appear in a log: each secret, and each of its lines, for a log is written line by line. */
export function textsToMask(secrets: readonly GivenSecret[]): readonly string[] {
  const texts = secrets.flatMap(({ text }) => [text, ...text.split(/\r?\n/)]);
  return [...new Set(texts.filter((text) => text.trim() !== ''))];
}

/** The values of a command's inputs, from `INPUT_*` and from the variables that inputs name. @throws input_invalid */
export function actionValues<I extends Inputs>(
  command: Command<I>,
  variables: Variables,
  secrets: readonly GivenSecret[],
): { readonly values: Values<I>; readonly showSummary: boolean } {
  const all = { ...HOST_INPUTS, ...command.inputs } as Inputs;
  const presets = command.action?.presets ?? {};
  const texts = (key: string): readonly string[] => {
    const input = all[key];
    if (presets[key] !== undefined) return [presets[key]];
    const given = input?.action === undefined || input.secret ? [] : inputTexts(input, variables[variableOf(input.action)] ?? '');
    const fallback = input?.env === undefined ? '' : (variables[input.env] ?? '');
    return given.length > 0 || fallback === '' ? given : [fallback];
  };
  const values: Record<string, unknown> = resolveInputs(all, texts, (key) => all[key]?.action ?? key);
  for (const { key, name, text } of secrets) values[key] = [{ from: 'value', name, secret: new Secret(Buffer.from(text)) } satisfies SecretInput];
  const own = Object.fromEntries(Object.entries(values).filter(([key]) => key in command.inputs));
  return { values: own as Values<I>, showSummary: values['showSummary'] === 'true' || values['showSummary'] === true };
}

/**
 * Takes out of the environment what could make a verdict milder: the author of the event could have set it. Gives the names of what was there.
 * @source trust model, section 1
 */
export function withoutWeakeners(command: Command, variables: Variables): readonly string[] {
  const own = offered(command.inputs).flatMap(([, { weakens, action = '' }]) => (weakens ? [[variableOf(action), action] as const] : []));
  const all = [
    ...['DURI_ENV', 'DURI_INTEGRITY_MODE', 'DURI_INTEGRITY_SPIKE_THRESHOLD', 'DURI_HMAC_KEY_DUAL_VERIFY'].map((name) => [name, name] as const),
    ...own,
  ];
  const found = all.filter(([variable]) => (variables[variable] ?? '') !== '');
  for (const [variable] of found) Reflect.deleteProperty(variables, variable);
  return found.map(([, name]) => name);
}

/** The inputs that an action offers, its command's and the host's. */
export function offered(inputs: Inputs): [string, Input<unknown>][] {
  const own = Object.entries(inputs).filter(([, { action }]) => action !== undefined);
  const host = Object.entries<Input<unknown>>(HOST_INPUTS).filter(([, { action }]) => !own.some(([, input]) => input.action === action));
  return [...own, ...host];
}

/** One text, or with `many` one a line. A line break at the end comes from YAML's block style and means nothing. */
function inputTexts(input: Input<unknown>, text: string): readonly string[] {
  const texts = input.many ? text.split('\n') : [text];
  return texts.map((one) => one.trim()).filter((one) => one !== '');
}

/** @source GitHub, "Metadata syntax": INPUT_<VARIABLE_NAME>, upper case, spaces as underscores */
function variableOf(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}
