import { COMMANDS } from '../../commands/index.js';
import type { Command, CommandEntry } from '../../inputs/command.js';
import { IntegrityError, messageOf } from '../../model/errors.js';
import type { CommandResult } from '../../model/report.js';
import type { Entry } from '../node-ports.js';
import { actionsLog } from './actions-log.js';
import { actionValues, takeSecrets, textsToMask, tokenOf, type Variables, withoutWeakeners } from './action-inputs.js';
import { artifactUploads } from './artifact-uploads.js';
import { checkPermissions } from './permissions.js';
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
  refuseUnsafeEvent(process.env);
  const ignored = isUntrusted(process.env) ? withoutWeakeners(command, process.env) : [];
  const log = actionsLog({ write: (text) => process.stdout.write(text), debug: (message) => core.debug(message), now: () => Date.now() });
  if (ignored.length > 0) log.warn(`${ignored.join(' and ')} ignored: a pull request does not choose how it is judged`);
  await checkPermissions(command.action?.permissions ?? {}, process.env);
  const { values, showSummary } = actionValues(command, process.env, secrets);
  const { nodePorts } = await import('../node-ports.js');
  const ports = nodePorts(log, entry, { token: tokenOf(secrets), artifacts: artifactUploads(process.env) });
  const result: CommandResult = await command.run(ports, values);
  const { declareArtifacts } = await import('./artifact-list.js');
  declareArtifacts(result.artifacts ?? [], process.env, (text) => log.info(text));
  await publishResult(core, result, { title: `duri ${command.name}`, showSummary, tempFolder: process.env['RUNNER_TEMP'] });
  return result.exitCode;
}

async function loadCommand(name: string, commands: readonly CommandEntry[]): Promise<Command> {
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new IntegrityError('internal', `there is no command "${name}"`);
  return (await entry.load()) as Command;
}

/** Events whose author also writes the workflow file. @source trust model, section 1 */
function isUntrusted(variables: Variables): boolean {
  return ['pull_request', 'merge_group'].includes(variables['GITHUB_EVENT_NAME'] ?? '');
}

/** Runs with secrets and a write token on what a stranger proposes; nothing of DuRi's ever needs it. @throws event_unsupported */
function refuseUnsafeEvent(variables: Variables): void {
  if (variables['GITHUB_EVENT_NAME'] !== 'pull_request_target') return;
  throw new IntegrityError(
    'event_unsupported',
    'DuRi does not run on pull_request_target: it would give secrets and a write token to code of a stranger',
    {},
    { hint: 'Use `on: pull_request`. The verdict is the same without secrets; a comment on a pull request of a fork is posted by the reporter workflow.' },
  );
}
