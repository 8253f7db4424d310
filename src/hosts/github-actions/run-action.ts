import { COMMANDS } from '../../commands/index.js';
import type { Command, CommandEntry } from '../../inputs/command.js';
import { IntegrityError, messageOf } from '../../model/errors.js';
import type { CommandResult } from '../../model/report.js';
import type { Entry } from '../node-ports.js';
import { actionsLog } from './actions-log.js';
import { actionValues, takeSecrets, textsToMask, type Variables } from './action-inputs.js';
import { type Core, publishError, publishResult } from './publish.js';

/** Runs the action of one command: inputs in, outputs, job summary, annotations and exit code out. */
export async function runAction(name: string, entry: Entry, commands: readonly CommandEntry[] = COMMANDS): Promise<void> {
  const core = await import('@actions/core');
  try {
    process.exitCode = await run(core, await loadCommand(name, commands), entry);
  } catch (error) {
    const known = error instanceof IntegrityError ? error : new IntegrityError('internal', messageOf(error), {}, { cause: error });
    const publication = { title: `duri ${name}`, showSummary: process.env['INPUT_SHOW-SUMMARY'] !== 'false', tempFolder: process.env['RUNNER_TEMP'] };
    process.exitCode = await publishError(core, known, publication);
    if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '');
  }
}

async function run(core: Core, command: Command, entry: Entry): Promise<number> {
  const secrets = takeSecrets(command, process.env);
  textsToMask(secrets).forEach((text) => core.setSecret(text));
  const ignored = withoutWeakeners(process.env);
  const log = actionsLog({ write: (text) => process.stdout.write(text), debug: (message) => core.debug(message), now: () => Date.now() });
  if (ignored.length > 0) log.warn(`${ignored.join(' and ')} ignored: a pull request does not choose how it is judged`);
  const { values, showSummary } = actionValues(command, process.env, secrets);
  const { nodePorts } = await import('../node-ports.js');
  const result: CommandResult = await command.run(nodePorts(log, entry), values);
  await publishResult(core, result, { title: `duri ${command.name}`, showSummary, tempFolder: process.env['RUNNER_TEMP'] });
  return result.exitCode;
}

async function loadCommand(name: string, commands: readonly CommandEntry[]): Promise<Command> {
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new IntegrityError('internal', `there is no command "${name}"`);
  return (await entry.load()) as Command;
}

/** Events whose author also writes the workflow file. @source trust model, section 1 */
const UNTRUSTED_EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];

/** Takes the variables that would weaken a verdict out of the environment, where the event's author could have set them. */
function withoutWeakeners(variables: Variables): readonly string[] {
  if (!UNTRUSTED_EVENTS.includes(variables['GITHUB_EVENT_NAME'] ?? '')) return [];
  const found = ['DURI_ENV', 'DURI_INTEGRITY_MODE'].filter((name) => (variables[name] ?? '') !== '');
  for (const name of found) Reflect.deleteProperty(variables, name);
  return found;
}
