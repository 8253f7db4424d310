import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import { z } from 'zod';
import type { HostFileFacts } from '../../../ports/host-files.js';
import { decodeUtf8 } from '../../../shape/json.js';
import { match, type Matcher, matcherSchema } from '../../checks/matcher.js';
import { fails, holds, type Observation, Unmet, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';
import { installedBy, installs } from './installed-by.js';
import { gitModes } from './git-modes.js';

const octal = z.string().regex(/^0?[0-7]{3,4}$/, 'is no mode such as "0600"; it has to be quoted, or YAML takes it for a number');

const parameters = z
  .strictObject({
    path: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .describe('The file, or several; relative to the root, or absolute. A glob stands for every file and link that it matches, at least one.'),
    exists: z.boolean().default(true).describe('Is it to be there?'),
    filetype: z.enum(['file', 'directory', 'symlink']).optional().describe('What it is.'),
    mode: octal.optional().describe('Permission bits as a quoted octal number: "0600".'),
    owner: z.string().min(1).optional().describe('Name of the account that it belongs to.'),
    group: z.string().min(1).optional().describe('Name of the group that it belongs to.'),
    size: matcherSchema.optional().describe('Its size in bytes: a number or a matcher.'),
    min_bytes: z.int().min(1).optional().describe('Its least size in bytes.'),
    contents: matcherSchema.optional().describe('What its text is to contain: a matcher, or a list of texts that must all be there.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is no SHA-256')
      .optional()
      .describe('Digest of its content.'),
    symlink: z.literal('deny').optional().describe('No part of its path below the root may be a link.'),
    git_mode: z.enum(['100644', '100755']).optional().describe('Its mode in the index of git.'),
    eol: z.enum(['lf', 'crlf']).optional().describe('How each of its lines ends, the last one too.'),
    first_line: z.string().min(1).optional().describe('Its first line, without the line end.'),
    installed_by: installedBy.optional().describe('The script that puts it there, and with which mode: looked at also while the file is not there.'),
    optional: z.boolean().default(false).describe('Nothing more is asked of it while it is not there.'),
  })
  .refine(({ exists, optional }) => exists || !optional, 'cannot be optional and absent')
  .refine(({ path, optional, installed_by: installer }) => !optional || typeof path !== 'string' || installer !== undefined, {
    path: ['optional'],
    message: 'needs installed_by or other paths: one file alone that may be absent proves nothing',
  });

type Parameters = z.output<typeof parameters>;

/** `file`: one file, or several of which the same is asked, in the words of goss. */
export const fileCheck = checkType<Parameters>({
  name: 'file',
  summary: 'Files: that they are there, their kind, mode, owner, size, line ends and content',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const paths = [wanted.path].flat().flatMap((path) => expand(ground, path));
    const { installed_by: installer } = wanted;
    const observations: Observation[] = [];
    if (installer !== undefined) for (const path of paths) observations.push(await installs(ground, path, installer));
    for (const path of paths) observations.push(...(await observeOne(ground, path, wanted)));
    return observations;
  },
});

/** What a glob stands for, links included, as they may be denied; or itself where it is none or matches nothing: then it is missed under its own name. */
function expand(ground: Ground, path: string): readonly string[] {
  if (!/[*?{[]/.test(path) || ground.look(path) !== undefined) return [path];
  const matches = picomatch(path, { dot: true });
  const found = ground.entries().flatMap((entry) => (entry.kind !== 'directory' && matches(entry.path) ? [entry.path] : []));
  return found.length > 0 ? found : [path];
}

async function observeOne(ground: Ground, path: string, wanted: Parameters): Promise<Observation[]> {
  const facts = ground.look(path);
  if (facts === undefined) {
    if (wanted.optional) return [];
    return [wanted.exists ? fails(path, 'is not there') : holds(path, 'is not there')];
  }
  if (!wanted.exists) return [fails(path, 'is there, and must not be')];
  return [holds(path, 'is there'), ...ofFacts(ground, path, facts, wanted), ...(await ofGit(ground, path, wanted)), ...ofContent(ground, path, wanted)];
}

const KINDS = { file: 'file', directory: 'directory', link: 'symlink', other: 'special file' } as const;

function ofFacts(ground: Ground, path: string, facts: HostFileFacts, wanted: Parameters): Observation[] {
  const compare = (message: string, look: () => string, expected: string | undefined): Observation[] => {
    if (expected === undefined) return [];
    const actual = look();
    const same = actual === expected;
    return [same ? holds(path, `${message} ${actual}`) : fails(path, `${message} ${actual}`, { expected, actual })];
  };
  const observations = [
    ...compare('is of the type', () => KINDS[facts.kind], wanted.filetype),
    ...compare('has the mode', () => facts.mode.toString(8).padStart(4, '0'), wanted.mode?.padStart(4, '0')),
    ...compare('belongs to', () => ground.ports.hostFiles.userName(facts.userId) ?? String(facts.userId), wanted.owner),
    ...compare('belongs to the group', () => ground.ports.hostFiles.groupName(facts.groupId) ?? String(facts.groupId), wanted.group),
  ];
  if (wanted.symlink === 'deny') observations.push(linkOnTheWay(ground, path));
  if (wanted.min_bytes !== undefined && facts.sizeBytes < wanted.min_bytes)
    observations.push(fails(path, `has ${facts.sizeBytes} bytes`, { expected: `at least ${wanted.min_bytes}`, actual: String(facts.sizeBytes) }));
  if (wanted.size !== undefined) {
    const { ok, ...values } = match(facts.sizeBytes, wanted.size);
    observations.push(ok ? holds(path, `has ${facts.sizeBytes} bytes`) : fails(path, `has ${facts.sizeBytes} bytes`, { ...values }));
  }
  return observations;
}

/** A folder on the way that is a link leads out of the tree just as the file itself does. */
function linkOnTheWay(ground: Ground, path: string): Observation {
  const parts = path.split('/');
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/')).filter((way) => way !== '');
  const link = ways.find((way) => ground.look(way)?.kind === 'link');
  if (link === undefined) return holds(path, 'is reached without a link');
  return fails(path, link === path ? 'is a link' : `is reached by the link ${link}`);
}

async function ofGit(ground: Ground, path: string, { git_mode: wanted }: Parameters): Promise<Observation[]> {
  if (wanted === undefined) return [];
  const mode = (await gitModes(ground, [path])).get(path);
  if (mode === undefined) return [fails(path, 'is not tracked by git', { fix: `git add ${path}` })];
  if (mode === wanted) return [holds(path, `has the mode ${mode} in git`)];
  const fix = `git update-index --chmod=${wanted === '100755' ? '+x' : '-x'} ${path}`;
  return [fails(path, `has the mode ${mode} in git`, { expected: wanted, actual: mode, fix })];
}

function ofContent(ground: Ground, path: string, wanted: Parameters): Observation[] {
  const { sha256, eol, first_line: firstLine, contents } = wanted;
  if (sha256 === undefined && eol === undefined && firstLine === undefined && contents === undefined) return [];
  const bytes = ground.bytes(path);
  const observations: Observation[] = [];
  if (sha256 !== undefined) {
    const actual = createHash('sha256').update(bytes).digest('hex');
    observations.push(actual === sha256 ? holds(path, 'has the expected digest') : fails(path, 'has another digest', { expected: sha256, actual }));
  }
  if (eol === undefined && firstLine === undefined && contents === undefined) return observations;
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Unmet(fails(path, 'is not UTF-8'));
  if (eol !== undefined) observations.push(lineEnds(path, text, eol));
  if (firstLine !== undefined) {
    const actual = text.slice(0, 500).split(/\r?\n/, 1)[0] ?? '';
    const location = { file: path, line: 1 };
    observations.push(
      actual === firstLine ? holds(path, `begins with ${firstLine}`) : fails(path, 'begins with another line', { expected: firstLine, actual, location }),
    );
  }
  if (contents !== undefined) observations.push(...ofText(path, text, contents));
  return observations;
}

function lineEnds(path: string, text: string, eol: 'lf' | 'crlf'): Observation {
  const lines = text.split('\n');
  const whole = lines.slice(0, -1);
  const wrong = whole.findIndex((line) => line.endsWith('\r') !== (eol === 'crlf'));
  const name = eol === 'lf' ? 'LF' : 'CR LF';
  if (wrong !== -1)
    return fails(path, `has a line that does not end in ${name}`, {
      location: { file: path, line: wrong + 1 },
      expected: name,
      actual: eol === 'lf' ? 'CR LF' : 'LF',
    });
  if (lines.at(-1) !== '') return fails(path, 'does not end in a line end', { location: { file: path, line: lines.length } });
  return holds(path, `has ${whole.length} lines that end in ${name}`);
}

/** As goss reads it, a list of texts means that each is in the file, and a text alone that it is. */
function ofText(path: string, text: string, contents: Matcher): Observation[] {
  const wanted = typeof contents === 'string' ? { contain: contents } : contents;
  const parts = Array.isArray(wanted) ? (wanted as unknown[]).map((part) => (typeof part === 'string' ? { contain: part } : part)) : [wanted];
  return parts.map((part) => {
    const parsed = matcherSchema.safeParse(part);
    if (!parsed.success) return unseen('config', path, 'is compared with a matcher that asserts nothing');
    const { ok, expected } = match(text, parsed.data);
    // The text itself is not shown: it may hold secrets.
    return ok ? holds(path, 'has the expected content') : fails(path, 'lacks the expected content', { expected });
  });
}
