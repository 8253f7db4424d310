import fc from 'fast-check';
import { COMMANDS } from '../../../src/commands/index.js';
import { parseArguments } from '../../../src/hosts/cli/parse-arguments.js';
import { GLOBAL_SWITCHES, readArguments } from '../../../src/hosts/cli/read-arguments.js';
import type { Command } from '../../../src/inputs/command.js';
import verify from '../../../src/commands/verify.js';
import merge from '../../../src/commands/merge.js';

const VALUES = [
  'release',
  '',
  '-',
  'a=b',
  '--',
  '-h',
  '--help',
  '--json',
  '--no-json',
  '--json=yes',
  '-x',
  '-1',
  '__proto__',
  '--__proto__',
  '--constructor=1',
];

/** Words of a command line: its own flags, bare or with a value, and what may stand between them. */
function words({ inputs }: Command): fc.Arbitrary<string[]> {
  const flags = [...Object.values(inputs).flatMap(({ flag }) => flag ?? []), ...Object.keys(GLOBAL_SWITCHES)].map((flag) => `--${flag}`);
  const flag = fc.constantFrom(...flags);
  const value = fc.constantFrom(...VALUES);
  return fc.array(
    fc.oneof(
      flag,
      value,
      fc.tuple(flag, value).map(([name, text]) => `${name}=${text}`),
    ),
    { maxLength: 6 },
  );
}

describe.each(COMMANDS.map((entry) => ({ name: entry.name, entry })))('the arguments of duri $name', ({ entry }) => {
  it('are read alike by both readers, wherever the first takes them', async () => {
    const command = (await entry.load()) as Command;
    fc.assert(
      fc.property(words(command), (argv) => {
        const plain = readArguments(command, argv);
        if (plain === undefined) return;
        const { texts, help } = parseArguments(command, argv, 100);
        expect(help).toBeUndefined();
        for (const key of Object.keys(command.inputs)) expect(plain.texts(key)).toEqual(texts(key));
      }),
      { numRuns: 300 },
    );
  });
});

describe('readArguments', () => {
  it('takes what is plainly right', () => {
    const texts = readArguments(verify, ['release', '--evidence', 'a', '--json', '--evidence=b', '--without-log'])?.texts;
    expect(['path', 'evidence', 'withoutLog', 'config'].map((key) => texts?.(key))).toEqual([['release'], ['b'], ['true'], []]);
    expect(readArguments(merge as Command, ['release', 'one', '--', '--two'])?.texts('parts')).toEqual(['one', '--two']);
  });

  it.each([['--help'], ['release', '-h'], [], ['release', 'other'], ['release', '--evidenc', 'a'], ['release', '--evidence'], ['release', '--json=yes']])(
    'leaves %j %j %j to the one that has the words',
    (...argv) => {
      expect(readArguments(verify as Command, argv)).toBeUndefined();
    },
  );
});
