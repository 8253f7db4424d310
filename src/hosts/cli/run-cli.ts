import { COMMANDS } from '../../commands/index.js';
import type { Command, CommandEntry } from '../../inputs/command.js';
import { resolveInputs } from '../../inputs/resolve.js';
import { IntegrityError, messageOf } from '../../model/errors.js';
import type { CommandResult } from '../../model/report.js';
import { exitCode } from '../../model/status.js';
import type { Ports } from '../../ports/index.js';
import { nearest } from '../../shape/nearest.js';
import { overviewText } from './overview.js';
import { readArguments } from './read-arguments.js';
import { splitCommandLine } from './split-command-line.js';
import { type Output, terminalLog } from './terminal-log.js';

// What only some command lines need is loaded by `import()` where it is needed, so that `duri --help` starts like bare Node.

/** Where a run of the CLI reads from and writes to. */
export interface CliProcess {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly version: string;
  now(): number;
  createPorts(log: Ports['log']): Ports | Promise<Ports>;
}

/** Runs one command line and gives its exit code. Results go to standard output, everything else to standard error. */
export async function runCli(cli: CliProcess): Promise<number> {
  const flag = (name: string): boolean => cli.argv.includes(`--${name}`) && !afterDoubleDash(cli.argv, `--${name}`);
  const log = terminalLog(cli.stderr, { quiet: flag('quiet') || flag('json'), debug: flag('debug'), now: cli.now });
  try {
    const done = await dispatch(cli, log);
    log.clear();
    if (typeof done === 'string') {
      cli.stdout.write(done);
      return 0;
    }
    const { result, start } = done;
    const format = { json: flag('json'), short: flag('short') };
    if (start === undefined) {
      await printResult(cli, cli.stdout, result, format);
      return result.exitCode;
    }
    if (!flag('quiet')) await printResult(cli, cli.stderr, result, format); // standard output is the program's
    return await start();
  } catch (error) {
    log.clear();
    return printError(cli, toIntegrityError(error), { json: flag('json'), debug: flag('debug'), cause: error });
  }
}

interface Done {
  readonly result: CommandResult;
  /** Starts the program that the result asks for, and gives its exit code where it did not take the place of this process. */
  readonly start: (() => Promise<number>) | undefined;
}

async function dispatch(cli: CliProcess, log: Ports['log']): Promise<Done | string> {
  const [first] = cli.argv;
  if (first === '--version' || first === '-V') return `${cli.version}\n`;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return overviewText(COMMANDS, colours(cli, cli.stdout));
  const { entry, rest } = findCommand(cli.argv);
  if (entry === undefined)
    return overviewText(
      COMMANDS.filter(({ name }) => name.startsWith(`${first} `)),
      colours(cli, cli.stdout),
    );
  const command = (await entry.load()) as Command;
  const { own, rest: foreign } = splitCommandLine(command, rest);
  const plain = readArguments(command, own);
  const parsedArguments = plain ?? (await import('./parse-arguments.js')).parseArguments(command, own, Math.min(cli.stdout.columns ?? 100, 110));
  if (parsedArguments.help !== undefined) return parsedArguments.help;
  const texts = (key: string): readonly string[] => {
    if (key === foreign?.key) return foreign.texts;
    const given = parsedArguments.texts(key);
    const variable = command.inputs[key]?.env;
    const fallback = variable === undefined ? undefined : cli.env[variable];
    return given.length > 0 || fallback === undefined || fallback === '' ? given : [fallback];
  };
  const values = resolveInputs(command.inputs, texts, (key) => displayName(command, key));
  const ports = await cli.createPorts(log);
  const result = await command.run(ports, values);
  const program = result.start;
  return { result, start: program === undefined ? undefined : () => ports.programs.start(program) };
}

/** The command that argv names; undefined entry for a bare group such as `duri keys`. @throws usage */
function findCommand(argv: readonly string[]): { entry: CommandEntry | undefined; rest: readonly string[] } {
  const [first = '', second = ''] = argv;
  const two = COMMANDS.find(({ name }) => name === `${first} ${second}`);
  if (two !== undefined) return { entry: two, rest: argv.slice(2) };
  const one = COMMANDS.find(({ name }) => name === first);
  if (one !== undefined) return { entry: one, rest: argv.slice(1) };
  const group = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0 && (second === '' || second.startsWith('-'))) return { entry: undefined, rest: [] };
  const tried = group.length > 0 ? `${first} ${second}` : first;
  const suggestion = nearest(
    tried,
    COMMANDS.map(({ name }) => name),
  );
  const hint = suggestion === undefined ? 'Run `duri --help` to see every command.' : `Did you mean \`duri ${suggestion}\`?`;
  throw new IntegrityError('usage', `there is no command "${tried.slice(0, 60)}"`, {}, { hint });
}

function displayName(command: Command, key: string): string {
  const input = command.inputs[key];
  if (input?.positional === true || input?.rest === true) return input.placeholder ?? key;
  return input?.flag === undefined ? key : `--${input.flag}`;
}

async function printResult(cli: CliProcess, stream: Output, result: CommandResult, format: { json: boolean; short: boolean }): Promise<void> {
  if (format.json) return void stream.write(`${JSON.stringify(result.json, null, 2)}\n`);
  if (format.short) return void stream.write(`${result.short ?? result.report.headline}\n`);
  const { renderTerminal } = await import('../../reports/terminal.js');
  stream.write(await renderTerminal(result.report, { colour: colours(cli, stream), width: stream.columns ?? 100 }));
}

function printError(cli: CliProcess, error: IntegrityError, format: { json: boolean; debug: boolean; cause: unknown }): number {
  if (format.json) cli.stdout.write(`${JSON.stringify({ status: null, error: { code: error.code, message: error.message, hint: error.hint } }, null, 2)}\n`);
  cli.stderr.write(`error: ${error.message}\n  hint: ${error.hint}\n  code: ${error.code} (duri explain ${error.code})\n`);
  if (format.debug && format.cause instanceof Error) cli.stderr.write(`${format.cause.stack ?? ''}\n`);
  return error.exitCode ?? exitCode(error.kind === 'config' ? 'error(config)' : 'error(infra)', 'prod');
}

function toIntegrityError(error: unknown): IntegrityError {
  return error instanceof IntegrityError ? error : new IntegrityError('internal', messageOf(error), {}, { cause: error });
}

/** Colour only on a terminal, and never where NO_COLOR asks for none. @source no-color.org */
function colours(cli: CliProcess, stream: Output): boolean {
  if ((cli.env['NO_COLOR'] ?? '') !== '' || cli.env['TERM'] === 'dumb') return false;
  return (cli.env['FORCE_COLOR'] ?? '') !== '' || stream.isTTY === true;
}

function afterDoubleDash(argv: readonly string[], flag: string): boolean {
  const dashes = argv.indexOf('--');
  return dashes !== -1 && argv.indexOf(flag) > dashes;
}
