import { IntegrityError } from '../../model/errors.js';
import type { StoreName } from '../../policy/policy.js';
import type { Forge } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';
import { artifactStore } from './artifact.js';
import { directoryStore } from './directory.js';
import { type ReleaseTarget, releaseStore } from './release.js';
import type { ArchiveStore } from './store.js';

type StorePorts = Pick<Ports, 'archiveFiles' | 'artifacts' | 'clock' | 'files' | 'log'>;

/** What some stores need; each is asked for only when that store is opened. */
export interface StoreContext extends ReleaseTarget {
  readonly folder: string | undefined;
  openForge(): Promise<Forge>;
}

/** Every store by name. A new one is a file beside this one, a name in policy.ts and a line here. */
const STORES: Readonly<Record<StoreName, (ports: StorePorts, context: StoreContext) => Promise<ArchiveStore>>> = {
  artifact: async ({ artifacts }, context) => artifactStore(artifacts, await context.openForge()),
  release: async (ports, context) => releaseStore(ports, await context.openForge(), context),
  directory: async (ports, { folder }) => {
    if (folder !== undefined) return directoryStore(ports, folder);
    throw new IntegrityError(
      'input_missing',
      'the store "directory" has no folder',
      {},
      { hint: 'Name it by `archive.directory` in duri.yml, or by --directory.' },
    );
  },
};

/** @throws input_missing, and what opening the forge throws */
export function openStore(name: StoreName, ports: StorePorts, context: StoreContext): Promise<ArchiveStore> {
  return STORES[name](ports, context);
}
