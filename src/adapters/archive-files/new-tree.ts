import { closeSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { type BytePath, printablePath, toBytePath, toSystemPath } from '../../model/path.js';
import type { NewTree } from '../../ports/archive-files.js';
import { writeAll, writing } from './write-pieces.js';

/** See the port. The folder is ours alone and starts empty, so what stands on the way is a folder that was made here, or in the way. */
export function createTree(root: string): NewTree {
  const base = toBytePath(root);
  const made = new Set<string>(['']);
  const links: { readonly path: BytePath; readonly target: BytePath }[] = [];
  const full = (path: string): string | Buffer => toSystemPath(`${base}/${path}`);
  const makeFolders = (path: string): void => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (made.has(folder)) return;
    makeFolders(folder);
    writing(printablePath(folder as BytePath), () => mkdirSync(full(folder), 0o755));
    made.add(folder);
  };
  return {
    file: async (path, content, executable) => {
      makeFolders(path);
      const shown = printablePath(path);
      const fd = writing(shown, () => openSync(full(path), 'wx', executable ? 0o755 : 0o644));
      try {
        for await (const piece of content) writing(shown, () => writeAll(fd, piece));
      } finally {
        closeSync(fd);
      }
    },
    link: (path, target) => void links.push({ path, target }),
    finish: () => {
      for (const { path, target } of links) {
        makeFolders(path);
        writing(printablePath(path), () => symlinkSync(toSystemPath(target), full(path)));
      }
    },
  };
}
