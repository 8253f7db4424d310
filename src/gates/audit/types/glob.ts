import picomatch from 'picomatch';
import { posix } from 'node:path';
import { z } from 'zod';
import { printablePath, toText } from '../../../model/path.js';
import type { TreeEntry } from '../../../ports/tree.js';
import { fails, holds, type Observation, Unmet, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';

const globs = z.array(z.string().min(1).max(1000)).min(1).max(1000);

const parameters = z
  .strictObject({
    deny: globs.optional().describe('No file, link or folder may have such a name.'),
    allow: globs.optional().describe('What is denied by name and may be there all the same.'),
    require: globs.optional().describe('Each of these globs must match at least one file that is not empty.'),
    in: globs.default(['**']).describe('Which part of the tree is looked at.'),
    except: globs.default(['**/node_modules/**', '**/__pycache__/**']).describe('Which part is not.'),
    symlink_escape: z.literal('deny').optional().describe('No link may lead out of the tree, or be absolute.'),
    loop: z.literal('deny').optional().describe('No link may lead to a folder that holds it, or to nothing.'),
    max_depth: z.int().min(1).max(255).optional().describe('How many folders deep a file may lie.'),
    special: z.enum(['deny', 'allow']).default('deny').describe('FIFOs, sockets and devices.'),
    names: z.enum(['utf8', 'any']).default('utf8').describe('utf8: every name is UTF-8 without control characters.'),
    modes: z.enum(['safe', 'any']).default('safe').describe('safe: no file is setuid, setgid, or writable for everyone.'),
  })
  .refine(({ deny, require, symlink_escape: escape, loop, max_depth: depth }) => [deny, require, escape, loop, depth].some((rule) => rule !== undefined), {
    message: 'asks for nothing; give deny, require, symlink_escape, loop or max_depth',
  });

type Parameters = z.output<typeof parameters>;
type Matcher = (path: string) => boolean;

/** `glob`: names in the tree, and where its links lead. Names are read as bytes, so that none can hide. */
export const globCheck = checkType<Parameters>({
  name: 'glob',
  summary: 'The tree: names that must not be there, names that must, links that lead out of it, depth, special files',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const inside = matcher(wanted.in);
    const outside = matcher(wanted.except);
    const entries = (await scan(ground)).filter((entry) => inside(textOf(entry)) && !outside(textOf(entry)));
    if (entries.length === 0) throw new Unmet(fails(wanted.in.join(', '), 'matches nothing in the tree'));
    const observations = [...entries.flatMap((entry) => judgeEntry(ground, entry, wanted)), ...required(ground, entries, wanted.require ?? [])];
    return observations.length > 0 ? observations : [holds('the tree', `has ${entries.length} entries, all of them as they should be`)];
  },
});

async function scan(ground: Ground): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = [];
  await ground.ports.tree.scan({
    root: ground.root,
    covers: (path) => path !== '.git' && !path.endsWith('/.git'),
    expectedSize: () => 'skip',
    onEntry: (entry) => entries.push(entry),
  });
  return entries;
}

/** What cannot be read as UTF-8 is matched by its bytes, each taken as the character of the same number. */
function textOf({ path }: TreeEntry): string {
  return toText(path) ?? path;
}

function judgeEntry(ground: Ground, entry: TreeEntry, wanted: Parameters): Observation[] {
  const path = textOf(entry);
  const subject = printablePath(entry.path);
  const observations: Observation[] = [];
  const fail = (message: string, expected?: string, actual?: string): number =>
    observations.push(fails(subject, message, { ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }) }));
  if (entry.kind === 'problem') return [unseen('infra', subject, `could not be looked at: it is ${entry.problem}`)];
  const denied = deniedBy(path, wanted);
  if (denied !== undefined) fail('must not be here', `no name like ${denied}`);
  // eslint-disable-next-line no-control-regex
  if (wanted.names === 'utf8' && (toText(entry.path) === undefined || /[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(path)))
    fail('has a name that cannot be shown', 'UTF-8 without control characters');
  if (wanted.special === 'deny' && entry.kind === 'special') fail('is neither file, folder nor link', 'a regular file', entry.type);
  if (wanted.modes === 'safe' && entry.kind === 'file' && entry.unsafe.length > 0) fail(`is ${entry.unsafe.join(' and ')}`, 'a mode such as 0644 or 0755');
  const depth = path.split('/').length - 1;
  if (wanted.max_depth !== undefined && depth > wanted.max_depth) fail('lies too deep', `at most ${wanted.max_depth} folders deep`, `${depth} folders deep`);
  if (entry.kind === 'link') observations.push(...judgeLink(ground, path, toText(entry.target) ?? entry.target, wanted));
  return observations;
}

/** The glob that a name is denied by, tried on the path and on each folder above it. */
function deniedBy(path: string, { deny = [], allow = [] }: Parameters): string | undefined {
  if (allow.length > 0 && matcher(allow)(path)) return undefined;
  const ways = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  return deny.find((glob) => ways.some(matcher([glob])));
}

function judgeLink(ground: Ground, path: string, target: string, { symlink_escape: escape, loop }: Parameters): Observation[] {
  const reached = posix.normalize(posix.join(posix.dirname(path), target));
  const leaves = target.startsWith('/') || reached === '..' || reached.startsWith('../');
  const real = ground.ports.files.resolve(ground.resolve(path));
  const root = ground.ports.files.resolve(ground.root) ?? ground.root;
  if (escape === 'deny' && (leaves || (real !== undefined && real !== root && !real.startsWith(`${root}/`))))
    return [fails(path, 'is a link that leads out of the tree', { actual: target })];
  if (loop !== 'deny') return [];
  if (real === undefined) return [fails(path, 'is a link that leads to nothing, or in a circle', { actual: target })];
  const relative = real === root ? '' : real.slice(root.length + 1);
  const circles = real === root || path === relative || path.startsWith(`${relative}/`);
  return [circles ? fails(path, 'is a link to a folder that holds it', { actual: target }) : holds(path, 'is a link that stays in the tree')];
}

function required(ground: Ground, entries: readonly TreeEntry[], wanted: readonly string[]): Observation[] {
  const files = entries.filter(({ kind }) => kind === 'file').map(textOf);
  return wanted.flatMap((glob) => {
    const found = files.filter(matcher([glob]));
    if (found.length === 0) return [fails(glob, 'matches no file')];
    const empty = found.filter((path) => ground.look(path)?.sizeBytes === 0);
    return empty.length > 0 ? empty.map((path) => fails(path, 'is empty')) : [holds(glob, `matches ${found.length} files`)];
  });
}

const kept = new Map<string, Matcher>();

/** Picomatch, names with a dot included; compiled once, as each is asked of every entry. */
function matcher(patterns: readonly string[]): Matcher {
  const key = patterns.join('\0');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = picomatch([...patterns], { dot: true, flags: 's', nonegate: true });
  if (kept.size < 500) kept.set(key, made);
  return made;
}
