import { htpasswdOptions, type MadeFile, unwrapped } from '../../../../languages/made-files.js';
import { type ShellCommand, UNKNOWN } from '../../../../languages/shell-commands.js';
import { match } from '../../../checks/matcher.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';
import type { HtpasswdParameters } from './parameters.js';
import { filesMadeBy, type MadeBy } from '../made-by.js';

const OTHER_WAYS: Readonly<Record<string, string>> = { m: 'apr1', s: 'sha1', d: 'crypt', p: 'plain', 2: 'sha256crypt', 5: 'sha512crypt' };

/** What the script would make: by which options of htpasswd, with which permissions. */
export async function judgeScript(ground: Ground, madeBy: MadeBy, given: HtpasswdParameters): Promise<readonly Observation[]> {
  const { files, commands } = await filesMadeBy(ground, madeBy);
  const { script } = madeBy;
  const runs = distinct(commands.filter(({ words }) => unwrapped(words)[0] === 'htpasswd'));
  const made = [...files.values()].filter(({ htpasswd, path }) => htpasswd !== undefined && (given.path === undefined || path === given.path));
  // A file that was moved on is judged where it ends.
  const final = made.filter((file) => !made.some((other) => other !== file && other.htpasswd === file.htpasswd && other.by.line > file.by.line));
  if (final.length === 0)
    return [
      fails(script, `never makes ${given.path ?? 'an htpasswd file'} by htpasswd`, {
        expected: 'htpasswd -i -B -C 10 FILE USER',
        location: { file: script, line: runs[0]?.line ?? 1 },
      }),
      ...runs.flatMap((run) => judgeArguments(script, run)),
    ];
  return [
    ...runs.flatMap((run) => judgeArguments(script, run)),
    ...final.flatMap((file) => [...(file.htpasswd === undefined ? [] : judgeOptions(script, file.htpasswd, given)), ...judgeMade(script, file, given)]),
  ];
}

/** No run of htpasswd, whatever for, has the password among its arguments. */
function judgeArguments(script: string, run: ShellCommand): readonly Observation[] {
  const { flags } = htpasswdOptions(run.words);
  const at = { location: { file: script, line: run.line, column: run.column } };
  if (flags.has('b'))
    return [
      fails(script, 'gives htpasswd the password as an argument, which every user of the machine can read', {
        expected: 'htpasswd -i, with the password by stdin',
        ...at,
      }),
    ];
  if (flags.has('D')) return [];
  return [
    flags.has('i')
      ? holds(script, 'gives htpasswd the password by stdin', at)
      : fails(script, 'lets htpasswd ask a terminal for the password', { expected: 'htpasswd -i, with the password by stdin', ...at }),
  ];
}

function judgeOptions(script: string, run: ShellCommand, { cost: wanted }: HtpasswdParameters): readonly Observation[] {
  const { flags, cost } = htpasswdOptions(run.words);
  const at = { location: { file: script, line: run.line, column: run.column } };
  const other = [...flags].find((flag) => flag in OTHER_WAYS);
  if (!flags.has('B') || other !== undefined)
    return [
      fails(script, `makes htpasswd hash with ${other === undefined ? 'apr1, its default' : (OTHER_WAYS[other] ?? other)}`, { expected: 'htpasswd -B', ...at }),
    ];
  if (cost?.includes(UNKNOWN) === true)
    return [fails(script, 'gives bcrypt a cost that cannot be told by reading', { expected: 'a cost that the script or its settings hold', ...at })];
  const number = cost === undefined ? 5 : Number(cost);
  const { ok, expected } = match(number, wanted);
  const says = `makes htpasswd use bcrypt with cost ${number}${cost === undefined ? ', its default' : ''}`;
  return [(ok ? holds : fails)(script, says, { expected, actual: String(number), ...at })];
}

function judgeMade(script: string, { path, mode, owner, group, by }: MadeFile, given: HtpasswdParameters): readonly Observation[] {
  const at = { location: { file: script, line: by.line, column: by.column } };
  const found = { mode: mode === undefined ? 'of the umask' : `0${mode.toString(8).padStart(3, '0')}`, owner: owner ?? 'root', group: group ?? 'root' };
  const subject = `${path} of ${script}`;
  return (['mode', 'owner', 'group'] as const).map((name) =>
    (found[name] === given[name] ? holds : fails)(subject, `gets the ${name} ${found[name]}`, { expected: given[name], actual: found[name], ...at }),
  );
}

/** A function that is called twice runs its commands twice; they are one line. */
function distinct(commands: readonly ShellCommand[]): readonly ShellCommand[] {
  return [...new Map(commands.map((command) => [`${command.line}:${command.column}`, command])).values()];
}
