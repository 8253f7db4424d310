import { COMMANDS } from '../../src/commands/index.js';
import { parseArguments } from '../../src/hosts/cli/parse-arguments.js';

describe.each(COMMANDS.map((entry) => ({ name: entry.name, entry })))('duri $name --help', ({ entry }) => {
  it('says what the command does, every flag and every example, within the width', async () => {
    const command = await entry.load();
    const help = parseArguments(command, ['--help'], 100).help ?? '';
    expect(help.replace(/\s+/g, ' ')).toContain(command.description.replace(/\s+/g, ' '));
    const inputs = Object.values<unknown>(command.inputs) as {
      readonly flag: string | undefined;
      readonly positional: boolean;
      readonly placeholder: string | undefined;
    }[];
    for (const { flag, positional, placeholder } of inputs)
      if (positional || flag !== undefined) expect(help).toContain(positional ? placeholder : `--${flag}`);
    for (const { line, says } of command.examples) expect(help).toContain(`# ${says}\n  $ ${line}`);
    expect({ name: command.name, summary: command.summary }).toEqual({ name: entry.name, summary: entry.summary });
  });
});
