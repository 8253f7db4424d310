import { z } from 'zod';
import { printable } from '../../../model/path.js';
import { sha256 } from '../../../model/digest.js';
import type { ProcessResult } from '../../../ports/processes.js';
import { match, type Matcher, matcherSchema } from '../../checks/matcher.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground } from '../check-type.js';
import { copyOfRoot } from '../copy-of-root.js';

const parameters = z
  .strictObject({
    exec: z.array(z.string().max(4096)).min(1).max(100).describe('Program and arguments; never a shell line. It runs in a copy of the root.'),
    exit: z.int().min(0).max(255).default(0).describe('The exit code that is expected.'),
    stdout: matcherSchema.optional().describe('What standard output must be like.'),
    stderr: matcherSchema.optional().describe('What standard error must be like.'),
    runs: z.int().min(1).max(5).default(1).describe('How often it is run.'),
    stdout_equal: z.boolean().default(false).describe('Must each run print the same?'),
    writes: z.enum(['none', 'any']).default('any').describe('`none`: files of the copy, and the folder for temporary files, are afterwards as before.'),
    network: z.enum(['none', 'any']).default('any').describe('`none`: it runs without network, where this host can do that (unshare -n).'),
    env: z
      .record(z.string().regex(/^[A-Za-z_]\w*$/), z.string().max(4096))
      .default({})
      .describe('Variables beside PATH, HOME, LANG and TZ.'),
  })
  .refine(({ stdout_equal, runs }) => !stdout_equal || runs > 1, '`stdout_equal` needs more than one run');

type Parameters = z.infer<typeof parameters>;

/** Programs that only parse, and the arguments with which they do. Everything else counts as running what is under test. */
const PARSERS: Readonly<Record<string, (args: readonly string[]) => boolean>> = {
  bash: ([flag, file, ...rest]) => flag === '-n' && isPlain(file) && rest.length === 0,
  sh: ([flag, file, ...rest]) => flag === '-n' && isPlain(file) && rest.length === 0,
};

const isPlain = (word: string | undefined): boolean => word !== undefined && word !== '' && !word.startsWith('-');

/** A program's exit code and output; also that it writes nothing and says the same twice. */
export const command = checkType<Parameters>({
  name: 'command',
  summary: 'Runs a program in a copy of the root: exit code, output, twice the same, nothing written, no network.',
  parameters,
  // PATH, LD_PRELOAD, BASH_ENV: by its environment another program would be run, or more than this one.
  executes: ({ exec: [program = '', ...args], env }) => Object.keys(env).length > 0 || PARSERS[program]?.(args) !== true,
  observe: async (ground, wanted) => {
    const subject = wanted.exec.join(' ').slice(0, 200);
    const copy = await copyOfRoot(ground);
    const isolated = wanted.network === 'none' ? await canIsolate(ground) : false;
    const seen: Observation[] = [];
    if (wanted.network === 'none' && !isolated) seen.push(unseen('infra', subject, 'could not be run without network: unshare -n is not allowed here'));
    const outputs: ProcessResult[] = [];
    for (let run = 1; run <= wanted.runs; run++) {
      const before = wanted.writes === 'none' ? copy.digests() : undefined;
      const result = await runOnce(ground, wanted, { copy: copy.path, home: copy.home, isolated });
      outputs.push(result);
      seen.push(...judge(subject, wanted, result, run));
      if (before !== undefined) seen.push(...changes(subject, before, copy.digests(), run));
    }
    if (wanted.stdout_equal) seen.push(sameOutput(subject, outputs));
    return seen;
  },
});

interface RunPlace {
  readonly copy: string;
  readonly home: string;
  readonly isolated: boolean;
}

async function runOnce(ground: Ground, { exec, env }: Parameters, { copy, home, isolated }: RunPlace): Promise<ProcessResult> {
  const [program = '', ...args] = isolated ? ['unshare', '--net', '--map-root-user', '--', ...exec] : exec;
  return ground.run({ program, args, cwd: copy, env: { HOME: home, TMPDIR: home, ...env } });
}

async function canIsolate(ground: Ground): Promise<boolean> {
  if (ground.ports.processes.find('unshare') === undefined) return false;
  return (await ground.run({ program: 'unshare', args: ['--net', '--map-root-user', '--', 'true'] })).exitCode === 0;
}

function judge(subject: string, { exit, stdout, stderr }: Parameters, result: ProcessResult, run: number): Observation[] {
  const said = printable((result.stderr.trim() || Buffer.from(result.stdout).toString('utf8').trim()).slice(-300));
  const seen =
    result.exitCode === exit
      ? [holds(subject, `ended with code ${exit} (run ${run})`)]
      : [
          fails(subject, `ended with code ${result.exitCode} (run ${run}): ${said}`, {
            expected: String(exit),
            actual: String(result.exitCode),
            ...placeIn(said),
          }),
        ];
  const check = (what: string, text: string, matcher: Matcher | undefined): void => {
    if (matcher === undefined) return;
    const { ok, expected, actual } = match(text, matcher);
    seen.push(ok ? holds(subject, `has ${what} as expected (run ${run})`) : fails(subject, `has another ${what} (run ${run})`, { expected, actual }));
  };
  check('standard output', Buffer.from(result.stdout).toString('utf8'), stdout);
  check('standard error', result.stderr, stderr);
  return seen;
}

/** `FILE: line 12: …`, as bash says it. */
function placeIn(said: string): Pick<Observation, 'location'> {
  const [, file, line] = /^(?:.*?\s)?([\w./-]+): line (\d+):/.exec(said) ?? [];
  return file === undefined ? {} : { location: { file, line: Number(line) } };
}

function changes(subject: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, run: number): Observation[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
  if (changed.length === 0) return [holds(subject, `wrote nothing (run ${run})`)];
  return [fails(subject, `wrote ${changed.length} files (run ${run})`, { expected: 'nothing written', actual: changed.slice(0, 10).join(', ') })];
}

function sameOutput(subject: string, outputs: readonly ProcessResult[]): Observation {
  const texts = outputs.map(({ stdout }) => Buffer.from(stdout).toString('utf8'));
  const [first = '', ...others] = texts;
  const other = others.find((text) => text !== first);
  if (other === undefined)
    return first.trim() === ''
      ? fails(subject, 'printed nothing, so that two runs cannot be compared')
      : holds(subject, `printed the same ${texts.length} times (${sha256(Buffer.from(first)).slice(0, 12)})`);
  const [a, b] = [first.split('\n'), other.split('\n')];
  const line = a.findIndex((text, index) => text !== b[index]);
  return fails(subject, `printed something else in another run, from line ${line + 1} on`, {
    expected: (a[line] ?? '').slice(0, 200),
    actual: (b[line] ?? '').slice(0, 200),
  });
}
