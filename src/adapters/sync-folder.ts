import { closeSync, constants, fsyncSync, openSync } from 'node:fs';

/** Makes a rename last; Windows cannot open folders and needs none of it. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
