import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The digest of every file of a tree by its path; paths are bytes, one UTF-16 unit each. */
export function hashTree(root: string): Readonly<Record<string, string>> {
  const digests: Record<string, string> = {};
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(Buffer.from(`${root}/${folder}`, 'latin1'), { encoding: 'latin1', withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
      else
        digests[folder + entry.name] = createHash('sha256')
          .update(readFileSync(Buffer.from(`${root}/${folder}${entry.name}`, 'latin1')))
          .digest('hex');
    }
  }
  return digests;
}
