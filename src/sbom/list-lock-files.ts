import { IntegrityError } from '../model/errors.js';
import type { ListedComponent } from './components.js';
import type { PackageListing } from './difference.js';
import type { Component, LockFile, Reading } from './embedded/component.js';
import { ecosystemOf } from './embedded/ecosystems/index.js';
import { mergeReadings } from './embedded/merge.js';

/** What lock files name, read by the embedded generator; each one that cannot be read is told, and the others count. */
export async function listLockFiles(files: readonly LockFile[]): Promise<Pick<PackageListing, 'packages' | 'notes' | 'unreadable'>> {
  const readings: (Reading & { readonly path: string })[] = [];
  const unreadable: { path: string; message: string }[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const ecosystem = ecosystemOf(file.path);
    if (ecosystem === undefined || ecosystem === 'unread') continue;
    try {
      readings.push({ ...(await ecosystem.read(file)), path: file.path });
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      unreadable.push({ path: file.path, message: error.message });
    }
  }
  const { components, notes } = mergeReadings(readings);
  return { packages: components.map(toListed), notes, unreadable };
}

function toListed({ group, name, version, purl, type, licence }: Component): ListedComponent {
  return {
    name: group === undefined ? name : `${group}/${name}`,
    version,
    purl,
    ecosystem: type,
    licences: licence === undefined ? [] : [licence],
  };
}
