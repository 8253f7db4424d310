import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import { createRedactor } from '../model/redactor.js';
import { hasSecretWord, wordsOf } from '../model/secret-name.js';
import type { Ports } from '../ports/index.js';

export interface Hook {
  readonly name: 'isolate' | 'release';
  /** Program and arguments; empty where policy names none. */
  readonly argv: readonly string[];
  readonly timeoutSeconds: number;
  /** What the program may want to know, such as the digest of the release. */
  readonly tells: Readonly<Record<string, string>>;
}

const MAX_OUTPUT = 1024 * 1024;
const LAST_LINES = 10;

/**
 * Runs a program of the policy around a rollback: never through a shell, with PATH and what it is told, and secrets taken out of what it
 * prints. Gives the last lines of that. @throws tool_missing, tool_timeout, tool_failed
 */
export async function runHook(
  { processes, environment }: Pick<Ports, 'processes' | 'environment'>,
  { name, argv, timeoutSeconds, tells }: Hook,
): Promise<string | undefined> {
  const [program, ...args] = argv;
  if (program === undefined) return undefined;
  const { variables } = environment;
  const { exitCode, stdout, stderr } = await processes.run({
    program,
    args,
    env: { PATH: variables['PATH'] ?? '', HOME: variables['HOME'] ?? '', ...tells },
    timeoutMs: timeoutSeconds * 1000,
    maxOutputBytes: MAX_OUTPUT,
  });
  const redact = createRedactor(Object.entries(variables).flatMap(([key, value]) => (value !== undefined && hasSecretWord(wordsOf(key)) ? [value] : [])));
  const said = lastLines(redact(`${Buffer.from(stdout).toString('utf8')}\n${stderr}`));
  if (exitCode === 0) return said;
  throw new IntegrityError(
    'tool_failed',
    `the program of rollback.${name}, ${printable(program)}, ended with ${exitCode}${said === '' ? '' : `: ${said}`}`,
    { program, exitCode },
    name === 'isolate' ? { hint: 'Nothing was replaced. Take the host out of traffic by hand and pass --without-isolation, or mend the program.' } : {},
  );
}

function lastLines(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return printable(lines.slice(-LAST_LINES).join(' | ').slice(-2000));
}
