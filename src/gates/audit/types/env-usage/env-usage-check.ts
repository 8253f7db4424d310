import picomatch from 'picomatch';
import { z } from 'zod';
import { environmentUse, type EnvironmentUse } from '../../../../languages/code/environment-reads.js';
import { readDotenv } from '../../../../languages/dotenv.js';
import { nearest } from '../../../../shape/nearest.js';
import { fails, holds, type Observation, Unmet, unseen } from '../../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../../check-type.js';

/** Variables of shell, system and CI that no application declares. */
const FOREIGN = [
  ...[
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LC_*',
    'TZ',
    'TERM',
    'PWD',
    'OLDPWD',
    'TMPDIR',
    'HOSTNAME',
    'SHLVL',
    'MAIL',
    'EDITOR',
    'DISPLAY',
    'COLUMNS',
    'LINES',
  ],
  ...[
    'BASH*',
    'FUNCNAME',
    'LINENO',
    'RANDOM',
    'SECONDS',
    'EPOCHSECONDS',
    'EPOCHREALTIME',
    'UID',
    'EUID',
    'GROUPS',
    'PPID',
    'IFS',
    'OPTARG',
    'OPTIND',
    'OPTERR',
    'REPLY',
    'PIPESTATUS',
    'PS[1-4]',
  ],
  ...[
    'SUDO_*',
    'XDG_*',
    'PYTHON*',
    'NODE_*',
    'NO_COLOR',
    'CI',
    'GITHUB_*',
    'RUNNER_*',
    'DURI_*',
    'MAINPID',
    'INVOCATION_ID',
    'NOTIFY_SOCKET',
    'CREDENTIALS_DIRECTORY',
  ],
];
const MAX_FILE_BYTES = 4 * 1024 * 1024;

const globs = z.array(z.string().min(1).max(1000)).min(1).max(100);
const parameters = z.strictObject({
  file: z.string().min(1).describe('The environment file that declares the variables.'),
  scan: globs.describe('Globs of the programs and scripts: Python, JavaScript, TypeScript, Go, Ruby, shell, YAML, .conf, .service.'),
  except: globs.default(['**/node_modules/**', '**/.venv/**', '**/__pycache__/**']).describe('Files that are left out.'),
  undeclared: z.int().min(0).default(0).describe('How many variables may be read that the file does not declare.'),
  unused: z.enum(['fail', 'warn', 'ignore']).default('warn').describe('What it means when nothing reads a declared variable.'),
  ignore: z.array(z.string().min(1)).default([]).describe('Globs of variables that are not declared on purpose, besides those of shell, system and CI.'),
});

/** `env_usage`: what programs read against what the environment file declares. */
export const envUsageCheck = checkType<z.output<typeof parameters>>({
  name: 'env_usage',
  summary: 'Variables that programs and scripts read against those that the environment file declares',
  parameters,
  executes: staticCheck,
  observe: async (ground, { file, scan, except, undeclared, unused, ignore }) => {
    const declared = new Map(readDotenv(ground.text(file)).entries.map((entry) => [entry.key, entry]));
    if (declared.size === 0) throw new Unmet(fails(file, 'declares no variable', { location: { file, line: 1 } }));
    const foreign = picomatch([...FOREIGN, ...ignore]);
    const scanned = await scanAll(ground, scan, except);
    const strangers = scanned.uses.flatMap(({ path, use }) =>
      use.reads
        .filter(({ key }) => !declared.has(key) && !foreign(key))
        .map(({ key, line, column }) => {
          const typo = nearest(key, [...declared.keys()]);
          return {
            key,
            seen: fails(path, `reads ${key}, which ${file} does not declare`, {
              location: { file: path, line, column },
              ...(typo === undefined ? {} : { fix: `Did you mean ${typo}?` }),
            }),
          };
        }),
    );
    const named = new Set(scanned.uses.flatMap(({ use }) => [...use.named, ...use.reads.map(({ key }) => key)]));
    const idle = [...declared.values()].filter(({ key }) => !named.has(key));
    const tooMany = new Set(strangers.map(({ key }) => key)).size > undeclared;
    return [
      ...scanned.problems,
      ...(tooMany ? strangers.map(({ seen }) => seen) : []),
      ...(unused === 'ignore' ? [] : idle.map(({ key, line }) => judgeIdle(unused, file, key, line))),
      holds(file, `declares ${declared.size} variables, of which ${declared.size - idle.length} are read in ${scanned.uses.length} files`),
    ];
  },
});

function judgeIdle(unused: 'fail' | 'warn', file: string, key: string, line: number): Observation {
  const message = `declares ${key}, which nothing reads`;
  return unused === 'fail' ? fails(file, message, { location: { file, line } }) : holds(file, message, { location: { file, line } });
}

interface Scanned {
  readonly uses: readonly { readonly path: string; readonly use: EnvironmentUse }[];
  readonly problems: readonly Observation[];
}

async function scanAll(ground: Ground, scan: readonly string[], except: readonly string[]): Promise<Scanned> {
  const left = picomatch([...except], { dot: true });
  const uses: { path: string; use: EnvironmentUse }[] = [];
  const problems: Observation[] = [];
  for (const glob of scan) {
    let known = 0;
    for (const path of ground.glob([glob]).filter((one) => !left(one))) {
      const use = await useOf(ground, path);
      if (use === undefined) continue;
      known += 1;
      if (uses.some((one) => one.path === path)) continue;
      uses.push({ path, use });
      if (use.problem !== undefined) {
        const { message, ...place } = use.problem;
        problems.push(unseen('config', path, `cannot be read: ${message}`, { location: { file: path, ...place } }));
      }
    }
    if (known === 0) problems.push(fails(glob, 'matches no program or script'));
  }
  return { uses, problems };
}

/** Undefined for what is no program: its language is told by its name, or for a file without an ending by its first line. */
async function useOf(ground: Ground, path: string): Promise<EnvironmentUse | undefined> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending !== undefined) return (await environmentUse('', ending)) === undefined ? undefined : environmentUse(ground.text(path), ending);
  if ((ground.look(path)?.sizeBytes ?? 0) > MAX_FILE_BYTES) return undefined;
  const shebang = Buffer.from(ground.bytes(path).subarray(0, 200)).toString('latin1').split('\n', 1)[0] ?? '';
  const language = /^#!.*\b(?:(bash|sh)|(python)[\d.]*|(node))\b/.exec(shebang);
  if (language === null) return undefined;
  return environmentUse(ground.text(path), language[1] !== undefined ? 'sh' : language[2] !== undefined ? 'py' : 'js');
}
