import { posix } from 'node:path';
import { z } from 'zod';
import { printable } from '../../../model/path.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';
import { openRepository, type Repository } from '../repository.js';

const parameters = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .max(4096)
      .regex(/^[^:\0*?[\\]+$/, 'has characters that git reads as a pattern')
      .describe('What is asked about, relative to the root. It need not be there.'),
    ignored: z.boolean().optional().describe('Must a committed .gitignore exclude it? A rule of this clone alone does not count.'),
    tracked: z.boolean().optional().describe('Must it be in the index?'),
    history: z.enum(['none', 'some']).optional().describe('`none`: no commit of any branch or tag ever held it. Needs the whole history.'),
    mode: z.enum(['100644', '100755', '120000']).optional().describe('The mode that the index has for it.'),
  })
  .refine(({ ignored, tracked, history, mode }) => [ignored, tracked, history, mode].some((one) => one !== undefined), 'asks for nothing');

type Parameters = z.infer<typeof parameters>;

/** How git treats a path. */
export const git = checkType<Parameters>({
  name: 'git',
  summary: 'How git treats a path: ignored, tracked, its mode, and whether any commit ever held it.',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const repository = await openRepository(ground);
    return [
      ...(wanted.ignored === undefined ? [] : [await ignored(repository, wanted.path, wanted.ignored)]),
      ...(wanted.tracked === undefined && wanted.mode === undefined ? [] : await indexed(repository, wanted)),
      ...(wanted.history === undefined ? [] : [await inHistory(ground, repository, wanted)]),
    ];
  },
});

/** @source git-check-ignore(1): with -v -z a match is `source NUL line NUL pattern NUL path NUL` */
async function ignored(repository: Repository, path: string, wanted: boolean): Promise<Observation> {
  const { exitCode, stdout, stderr } = await repository.run(['check-ignore', '--no-index', '-v', '-z', '--stdin'], `${path}\0`);
  if (exitCode > 1) return unseen('infra', path, `could not be looked up: ${printable(stderr.slice(0, 200))}`);
  const [source = '', line = '', pattern = ''] = Buffer.from(stdout).toString('utf8').split('\0');
  const excluded = exitCode === 0 && !pattern.startsWith('!');
  const file = posix.relative(repository.prefix, source);
  const rule = { file, line: Number(line) };
  if (!excluded) {
    const details = exitCode === 0 ? { location: rule, actual: pattern } : {};
    if (!wanted) return holds(path, 'is not ignored');
    return fails(path, 'is not ignored by git', {
      ...details,
      expected: `a line ${path} in .gitignore`,
      fix: `Add the line ${path} to .gitignore and commit it.`,
    });
  }
  if (!wanted) return fails(path, `is ignored by git`, { location: rule, actual: pattern });
  const committed = source.endsWith('.gitignore') && (await repository.output(['ls-files', '-z', '--', `:(top,literal)${source}`])) !== '';
  if (committed) return holds(path, `is ignored by ${file}`, { location: rule });
  return fails(path, 'is ignored in this clone only', { actual: `${file}:${line}`, expected: 'a .gitignore that is committed' });
}

async function indexed(repository: Repository, { path, tracked, mode }: Parameters): Promise<Observation[]> {
  const entries = (await repository.output(['ls-files', '--stage', '-z', '--', path])).split('\0').filter((entry) => entry !== '');
  const is = entries.length > 0;
  const seen: Observation[] = [];
  if (tracked === false && is)
    seen.push(fails(path, 'is tracked by git', { fix: `Take it out with \`git rm --cached ${path}\`, and replace every secret that it held.` }));
  else if (tracked === true && !is) seen.push(fails(path, 'is not tracked by git', { fix: `Run \`git add ${path}\` and commit.` }));
  else if (tracked !== undefined) seen.push(holds(path, is ? 'is tracked by git' : 'is not tracked by git'));
  if (mode === undefined) return seen;
  if (!is) return [...seen, fails(path, 'has no mode in git, because it is not tracked', { expected: mode })];
  const other = entries.map((entry) => entry.slice(0, 6)).find((found) => found !== mode);
  if (other === undefined) return [...seen, holds(path, `has mode ${mode} in git`)];
  const fix = mode === '120000' ? 'Commit a link in its place.' : `Run \`git update-index --chmod=${mode === '100755' ? '+x' : '-x'} ${path}\`.`;
  return [...seen, fails(path, 'has another mode in git', { expected: mode, actual: other, fix })];
}

async function inHistory(ground: Ground, repository: Repository, { path, history }: Parameters): Promise<Observation> {
  const hint = { fix: 'Fetch everything: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout.' };
  if (await repository.isShallow()) return unseen('infra', path, 'cannot be looked for: the history here is cut off', hint);
  const born = await repository.run(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (born.exitCode !== 0) return unseen('infra', path, 'cannot be looked for: there is no commit');
  const found = (await repository.output(['log', '--all', '--full-history', '--max-count=5', '--format=%h', '--', path])).split('\n').filter(Boolean);
  if (history === 'some') return found.length > 0 ? holds(path, 'is in the history') : fails(path, 'is in no commit');
  if (found.length === 0) return holds(path, 'is in no commit of any branch or tag');
  return fails(path, 'was committed once, and whoever clones the repository can still read it', {
    actual: found.join(', '),
    fix: `Replace every secret that it held; then rewrite the history without it (git filter-repo --path ${path} --invert-paths).`,
  });
}
