import picomatch from 'picomatch';
import { z } from 'zod';
import { IntegrityError } from '../../../model/errors.js';
import { decodeUtf8 } from '../../../shape/json.js';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import { checkType, type Ground, staticCheck } from '../check-type.js';
import { openRepository } from '../repository.js';
import { openScanner, type Scanner } from '../secrets/scan-text.js';

const globs = z.array(z.string().min(1).max(1000)).max(200);

const parameters = z.strictObject({
  scan: z
    .array(z.union([z.enum(['tree', 'diff']), z.string().regex(/^history:[1-9]\d{0,4}$/, 'is none of tree, diff, history:N')]))
    .min(1)
    .default(['tree'])
    .describe(
      '`tree`: every file that git has or would take; `diff`: those that differ from the base; `history:N`: what the last N commits of every branch added.',
    ),
  files: globs.min(1).default(['**']).describe('Globs of the files that are looked at.'),
  exclude: globs.default([]).describe('Globs of files that are not; keep it short.'),
  baseline: z
    .array(z.strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{16}$/), reason: z.string().min(3).max(500) }))
    .max(500)
    .default([])
    .describe('Findings that are known and harmless, by the fingerprint that the check prints, and why.'),
  max_bytes: z.int().min(1024).max(67_108_864).default(2_097_152).describe('Text files above this size are not read, and said to be not seen.'),
});

type Parameters = z.infer<typeof parameters>;

/** No secret in files, change or history. Values are never printed: rule, place and a fingerprint are. */
export const secrets = checkType<Parameters>({
  name: 'secrets',
  summary: 'Looks for secrets in files, in the change, and in the history; by the rules of secretlint and our own. Never prints one.',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted) => {
    const scanner = await openScanner();
    const seen: Observation[] = [];
    for (const place of wanted.scan) {
      const look = place.startsWith('history:')
        ? scanHistory(ground, wanted, { scanner, commits: Number(place.slice(8)) })
        : scanFiles(ground, wanted, { scanner, onlyChanged: place === 'diff' });
      seen.push(...(await look));
    }
    return seen;
  },
});

function wantedPath({ files, exclude }: Parameters): (path: string) => boolean {
  const matches = picomatch(files, { dot: true });
  const excluded = exclude.length === 0 ? (): boolean => false : picomatch(exclude, { dot: true });
  return (path) => matches(path) && !excluded(path);
}

/** What git has or would take; outside a repository, everything. */
async function candidates(ground: Ground): Promise<readonly string[]> {
  if (!ground.ports.git.isRepository(ground.root)) return ground.entries().flatMap(({ path, kind }) => (kind === 'file' ? [path] : []));
  const repository = await openRepository(ground);
  const listed = (await repository.output(['ls-files', '-z', '--cached', '--others', '--exclude-standard'])).split('\0');
  // Not `entries`, which has nothing of node_modules: what was committed there is as public as the rest.
  return [...new Set(listed)].filter((path) => path !== '' && ground.look(path)?.kind === 'file').sort();
}

async function scanFiles(
  ground: Ground,
  wanted: Parameters,
  { scanner, onlyChanged }: { readonly scanner: Scanner; readonly onlyChanged: boolean },
): Promise<Observation[]> {
  const paths = (await candidates(ground)).filter(wantedPath(wanted));
  const seen: Observation[] = [];
  let looked = 0;
  for (const path of paths) {
    const size = ground.look(path)?.sizeBytes ?? 0;
    const bytes = size > wanted.max_bytes ? undefined : ground.bytes(path);
    if (bytes === undefined) {
      seen.push(unseen('config', path, `is larger than ${wanted.max_bytes} bytes and was not looked at`, { fix: 'Raise max_bytes, or exclude it.' }));
      continue;
    }
    if (isBinary(bytes)) continue;
    if (onlyChanged && (await ground.isAtBase(path, bytes))) continue;
    looked += 1;
    seen.push(...(await leaksIn(scanner, wanted, { path, text: decodeUtf8(bytes) ?? Buffer.from(bytes).toString('latin1') })));
  }
  const what = onlyChanged ? 'files of the change' : 'files';
  if (looked === 0 && !onlyChanged) return [...seen, unseen('config', what, 'are not there: no glob matches a text file')];
  return seen.some(({ outcome }) => outcome === 'fail') ? seen : [...seen, holds(what, `hold no secret (${looked} looked at)`)];
}

async function leaksIn(
  scanner: Scanner,
  { baseline }: Parameters,
  { path, text, where }: { path: string; text: string; where?: string },
): Promise<Observation[]> {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const leaks = await scanner(path, text);
  return leaks
    .filter(({ fingerprint }) => !known.has(fingerprint))
    .map(({ rule, line, column, fingerprint }) =>
      fails(path, `holds a secret (${rule})${where === undefined ? '' : `, added by commit ${where}`}`, {
        actual: `fingerprint ${fingerprint}`,
        ...(where === undefined ? { location: { file: path, line, column } } : {}),
        fix: 'Replace the secret where it is used, then take it out; what was pushed counts as known to everybody.',
      }),
    );
}

/** A NUL in the first 8 KiB, as git tells it. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).includes(0);
}

async function scanHistory(
  ground: Ground,
  wanted: Parameters,
  { scanner, commits }: { readonly scanner: Scanner; readonly commits: number },
): Promise<Observation[]> {
  const repository = await openRepository(ground);
  const subject = `the last ${commits} commits`;
  const there = (await repository.output(['rev-list', '--all', `--max-count=${commits}`])).split('\n').filter(Boolean);
  if (there.length === 0) return [unseen('infra', subject, 'cannot be looked at: there is none')];
  if (there.length < commits && (await repository.isShallow()))
    return [unseen('infra', subject, 'cannot be looked at: the history here is cut off', { fix: 'Fetch with `fetch-depth: 0`.' })];
  const seen: Observation[] = [];
  const isWanted = wantedPath(wanted);
  for (const commit of there) {
    for (const { path, text } of added(await patchOf(repository, commit))) {
      if (isWanted(path)) seen.push(...(await leaksIn(scanner, wanted, { path, text, where: commit.slice(0, 12) })));
    }
  }
  return seen.length > 0 ? seen : [holds(subject, `added no secret (${there.length} looked at)`)];
}

async function patchOf(repository: Awaited<ReturnType<typeof openRepository>>, commit: string): Promise<string> {
  try {
    return await repository.output([
      'show',
      '--format=',
      '--unified=0',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--no-renames',
      '--relative',
      '-m',
      '--first-parent',
      commit,
    ]);
  } catch (error) {
    if (error instanceof IntegrityError && error.code === 'tool_failed')
      throw new IntegrityError(
        'input_invalid',
        `commit ${commit.slice(0, 12)} adds more text than is looked at`,
        { commit },
        { hint: 'Lower the number of commits in `scan`.', cause: error },
      );
    throw error;
  }
}

/** The lines that a patch adds, by file. A line that is added may look like a header, but headers stand before the first `@@` only. */
function added(patch: string): { readonly path: string; readonly text: string }[] {
  const files: { path: string; lines: string[] }[] = [];
  let inHeader = true;
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff ')) inHeader = true;
    else if (line.startsWith('@@ ')) inHeader = false;
    const path = inHeader ? /^\+\+\+ (?:"?b\/)(.*?)"?$/.exec(line)?.[1] : undefined;
    if (path !== undefined) files.push({ path, lines: [] });
    else if (!inHeader && line.startsWith('+')) files.at(-1)?.lines.push(line.slice(1));
  }
  return files.map(({ path, lines }) => ({ path, text: lines.join('\n') }));
}
