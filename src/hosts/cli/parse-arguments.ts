import { Argument, Command as Commander, CommanderError, Option } from 'commander';
import type { Command } from '../../inputs/command.js';
import type { Input } from '../../inputs/input.js';
import { IntegrityError } from '../../model/errors.js';
import { GLOBAL_SWITCHES, type ParsedArguments } from './read-arguments.js';

/** Reads the arguments of one command, and says what is wrong with them or how to write them. @throws usage */
export function parseArguments(command: Command, argv: readonly string[], width: number): ParsedArguments {
  let help: string | undefined;
  const program = new Commander(`duri ${command.name}`)
    .description(command.description)
    .exitOverride()
    .helpOption('-h, --help', 'Show this help')
    .configureHelp({ helpWidth: width })
    .configureOutput({ writeOut: (text) => (help = (help ?? '') + text), writeErr: () => undefined });
  const entries = Object.entries<Input<unknown>>(command.inputs);
  const [, rest] = entries.find(([, input]) => input.rest) ?? [];
  if (rest !== undefined)
    program.usage(
      `[options] ${entries
        .filter(([, input]) => input.positional)
        .map(([key, input]) => `<${input.placeholder ?? key}>`)
        .join(' ')} -- <${rest.placeholder}>`,
    );
  const positional = entries.filter(([, input]) => input.positional);
  for (const [key, input] of entries) {
    if (input.positional) program.addArgument(toArgument(key, input));
    else if (input.flag !== undefined) program.addOption(toOption(input.flag, input));
  }
  addGlobalOptions(program);
  program.addHelpText('after', examplesText(command));
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { texts: () => [], help: help ?? '' };
    const behind = rest === undefined ? '' : ` The other program's command line stands behind \`--\`.`;
    throw new IntegrityError('usage', cleanMessage(error), {}, { hint: `Run \`duri ${command.name} --help\` to see its arguments.${behind}` });
  }
  const options = program.opts<Record<string, unknown>>();
  const texts = (key: string): readonly string[] => {
    const index = positional.findIndex(([name]) => name === key);
    const flag = command.inputs[key]?.flag;
    return toTexts(index >= 0 ? program.processedArgs[index] : flag === undefined ? undefined : options[camelCase(flag)]);
  };
  return { texts, help: undefined };
}

function addGlobalOptions(program: Commander): void {
  program.optionsGroup('Output:');
  for (const [name, help] of Object.entries(GLOBAL_SWITCHES)) program.addOption(new Option(`--${name}`, help));
}

function toArgument(key: string, input: Input<unknown>): Argument {
  const name = input.placeholder ?? key;
  return new Argument(input.required ? `<${name}${input.many ? '...' : ''}>` : `[${name}${input.many ? '...' : ''}]`, input.help);
}

function toOption(flag: string, input: Input<unknown>): Option {
  const flags = input.placeholder === undefined ? `--${flag}` : `--${flag} <${input.placeholder}>`;
  const help = [input.help, input.defaultText && `(default: ${input.defaultText})`, input.env && `(env: ${input.env})`].filter(Boolean).join(' ');
  const option = new Option(flags, help);
  if (input.many) option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function examplesText(command: Command): string {
  if (command.examples.length === 0) return '';
  return `\nExamples:\n${command.examples.map(({ line, says }) => `  # ${says}\n  $ ${line}\n`).join('\n')}`;
}

function toTexts(value: unknown): readonly string[] {
  if (value === true) return ['true'];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function camelCase(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function cleanMessage(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/^error: /, '');
}
