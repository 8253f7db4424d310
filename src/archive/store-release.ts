import { IntegrityError } from '../model/errors.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import type { Policy, StoreName } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { decideRetention, type Decision } from './retention.js';
import type { ArchiveStore, ArchiveToStore, StoredArchive } from './stores/store.js';

export interface StoreRequest {
  readonly archive: ArchiveToStore;
  readonly stores: readonly StoreName[];
  readonly policy: Policy['archive'];
  open(store: StoreName): Promise<ArchiveStore>;
  /** Called for each store as soon as its copy was read back, before the next one is tried. */
  onKept(stored: StoredArchive): void;
}

export interface StoreOutcome {
  readonly kept: readonly StoredArchive[];
  /** Stores that failed, and why; the others have their copy all the same. */
  readonly failed: readonly { readonly store: StoreName; readonly error: IntegrityError }[];
  /** What had to be mirrored, see `decideRetention`. */
  readonly mirrored: boolean;
  /** Undefined when it is kept for as long as asked. */
  readonly short: string | undefined;
}

/**
 * Stores an archive in each store, reads each copy back and compares its digest, and mirrors it where none keeps it for
 * long enough and policy says so. A store that fails takes nothing away from the others.
 */
export async function storeRelease(ports: Pick<Ports, 'archiveFiles' | 'files' | 'log'>, request: StoreRequest): Promise<StoreOutcome> {
  const { archive, policy, onKept } = request;
  const kept: StoredArchive[] = [];
  const failed: { store: StoreName; error: IntegrityError }[] = [];
  const store = async (name: StoreName): Promise<void> => {
    try {
      ports.log.info(`Storing ${archive.name} in ${name}`);
      const place = await request.open(name);
      const stored = await place.put(archive);
      await readBack(ports, place, { stored, digest: archive.digest });
      kept.push(stored);
      onKept(stored);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      failed.push({ store: name, error });
    }
  };
  const decide = (): Decision => decideRetention(kept, archive.until, policy);
  for (const name of new Set(request.stores)) await store(name);
  let decision = decide();
  const mirrored = decision.action === 'mirror' && !failed.some((each) => decision.action === 'mirror' && each.store === decision.to);
  if (decision.action === 'mirror' && mirrored) {
    ports.log.warn(`No store keeps ${archive.name} for ${archive.days} days; mirroring it to ${decision.to}`);
    await store(decision.to);
    decision = decide();
  }
  return { kept, failed, mirrored, short: decision.action === 'keep' ? undefined : whyShort(decision) };
}

function whyShort(decision: Exclude<Decision, { action: 'keep' }>): string {
  return decision.action === 'fail' ? decision.why : `no store keeps it for long enough, and the mirror ${decision.to} has failed`;
}

/** Only what comes back is stored. */
async function readBack(
  { archiveFiles, files }: Pick<Ports, 'archiveFiles' | 'files'>,
  store: ArchiveStore,
  { stored, digest }: { readonly stored: StoredArchive; readonly digest: Sha256 },
): Promise<void> {
  const folder = archiveFiles.temporaryFolder();
  try {
    const path = `${folder.path}/archive`;
    await store.retrieve(stored, path);
    const found = files.digest(path);
    if (found === digest) return;
    throw new IntegrityError(
      'download_failed',
      `${store.name} gives back other bytes for ${stored.name}: expected ${prefixed(digest)}, found ${found === undefined ? 'nothing' : prefixed(found)}`,
      { expected: digest, found: found ?? '' },
      { hint: 'Do not rely on this copy. Look at the store, and archive again.' },
    );
  } finally {
    folder.remove();
  }
}
