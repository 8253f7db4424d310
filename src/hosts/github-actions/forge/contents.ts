import { z } from 'zod';
import { blobId } from '../../../model/blob-id.js';
import { IntegrityError } from '../../../model/errors.js';
import { printable } from '../../../model/path.js';
import type { Forge } from '../../../ports/forge.js';
import type { Client } from './client.js';

const entry = z.object({ path: z.string(), mode: z.string(), sha: z.string(), size: z.int().optional() });
const tree = z.object({ tree: z.array(entry), truncated: z.boolean() });
// Not the raw form: GitHub labels it as UTF-8 text, and Octokit would decode it as such.
const blob = z.object({ content: z.string(), encoding: z.literal('base64') }).transform(({ content }) => Buffer.from(content, 'base64'));
type Entry = z.infer<typeof entry>;
/** By name. */
type Entries = ReadonlyMap<string, Entry>;

const FOLDER = '040000';
const FILES = ['100644', '100755'];

/**
 * Files and folders of a commit, read tree by tree as git keeps them. The contents API would follow links, cut folders
 * at a thousand names, and say the same 404 of a missing file and a missing commit.
 */
export function contentsOf(client: Client): Pick<Forge, 'fileAt' | 'hasAt' | 'namesAt'> {
  const known = new Map<string, Promise<Entries>>();
  const treeAt = (sha: string): Promise<Entries> => {
    const entries = known.get(sha) ?? readTree(client, sha);
    known.set(sha, entries);
    entries.catch(() => known.delete(sha));
    return entries;
  };
  const walk = async (commit: string, path: string): Promise<Entry | undefined> => {
    let at: Entry = { path: '', mode: FOLDER, sha: commit };
    for (const name of path.split('/').filter((part) => part !== '' && part !== '.')) {
      if (at.mode !== FOLDER) return undefined;
      const next = (await treeAt(at.sha)).get(name);
      if (next === undefined) return undefined;
      at = next;
    }
    return at;
  };
  return {
    fileAt: async (commit, path, maxBytes) => {
      const found = await walk(commit, path);
      if (found === undefined) return undefined;
      if (!FILES.includes(found.mode)) throw new IntegrityError('input_invalid', `${printable(path)} at ${commit} is no regular file`, { path });
      if (found.size === undefined || found.size > maxBytes)
        throw new IntegrityError(
          'input_invalid',
          `${printable(path)} at ${commit} is ${found.size ?? 'an unknown number of'} bytes long; at most ${maxBytes} are read`,
          { path },
        );
      const content = await client.ask({ route: 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}', with: { file_sha: found.sha }, answer: blob });
      if (blobId(content, found.sha) !== found.sha)
        throw new IntegrityError('forge_unavailable', `GitHub gave other bytes than those of ${printable(path)} at ${commit}`, { path });
      return content;
    },
    hasAt: async (commit, path, bytes) => {
      const found = await walk(commit, path);
      return found !== undefined && FILES.includes(found.mode) && found.sha === blobId(bytes, found.sha);
    },
    namesAt: async (commit, folder) => {
      const found = await walk(commit, folder);
      return found?.mode === FOLDER ? [...(await treeAt(found.sha)).keys()] : undefined;
    },
  };
}

async function readTree(client: Client, sha: string): Promise<Entries> {
  const { tree: entries, truncated } = await client.ask({ route: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', with: { tree_sha: sha }, answer: tree });
  if (truncated) throw new IntegrityError('forge_unavailable', `a folder of ${sha} has more names than GitHub lists`);
  return new Map(entries.map((one) => [one.path, one]));
}
