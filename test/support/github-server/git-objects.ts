import { createHash } from 'node:crypto';

/** A file, executable where said so, or a link. */
export type GitContent = string | Uint8Array | { readonly executable: string } | { readonly link: string };

export interface TreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755' | '120000' | '040000';
  readonly type: 'blob' | 'tree';
  readonly sha: string;
  readonly size?: number;
}

export interface GitObjects {
  readonly root: string;
  readonly trees: ReadonlyMap<string, readonly TreeEntry[]>;
  readonly blobs: ReadonlyMap<string, Uint8Array>;
}

/** The trees and blobs of a set of files, under the names that git gives them. @source git, "Git Objects" */
export function gitObjects(files: Readonly<Record<string, GitContent>>): GitObjects {
  const trees = new Map<string, readonly TreeEntry[]>();
  const blobs = new Map<string, Uint8Array>();
  const blob = (path: string, content: GitContent): TreeEntry => {
    const link = typeof content === 'object' && 'link' in content;
    const executable = typeof content === 'object' && 'executable' in content;
    const bytes = link ? Buffer.from(content.link) : executable ? Buffer.from(content.executable) : Buffer.from(content);
    const sha = hash('blob', bytes);
    blobs.set(sha, bytes);
    return { path, mode: link ? '120000' : executable ? '100755' : '100644', type: 'blob', sha, size: bytes.length };
  };
  const tree = (prefix: string): string => {
    const below = Object.entries(files).filter(([path]) => path.startsWith(prefix));
    const names = [...new Set(below.map(([path]) => path.slice(prefix.length).split('/')[0] ?? ''))].sort();
    const entries = names.map((name): TreeEntry => {
      const content = files[`${prefix}${name}`];
      return content === undefined ? { path: name, mode: '040000', type: 'tree', sha: tree(`${prefix}${name}/`) } : blob(name, content);
    });
    const lines = entries.map(({ path, mode, sha }) => Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]));
    const name = hash('tree', Buffer.concat(lines));
    trees.set(name, entries);
    return name;
  };
  return { root: tree(''), trees, blobs };
}

function hash(type: string, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
