import { join } from 'node:path';
import { namesRelease } from '../archive/names.js';
import { type StoreContext, openStore } from '../archive/stores/index.js';
import type { StoredArchive } from '../archive/stores/store.js';
import { unpackVerifiable, type Verifier } from '../archive/verify-archive.js';
import type { Unpacked } from '../archive/unpack.js';
import type { Acceptance } from '../acceptance/accept-release.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { StoreName } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { describeTo, type RollbackTo } from './choose-release.js';

export interface FetchRequest {
  readonly to: RollbackTo;
  readonly stores: readonly StoreName[];
  readonly context: StoreContext;
  /** An empty folder of our own beside the release. */
  readonly into: string;
  readonly verifier: Verifier;
  /** May what was unpacked run here? */
  accept(unpacked: Unpacked): Promise<Acceptance>;
}

/** The release that was found, unpacked where it can be swapped in, and judged. */
export interface FetchedRelease extends Unpacked {
  readonly acceptance: Acceptance;
  /** Which copy it is. */
  readonly from: string;
  /** Copies that were passed over, and why. */
  readonly passedOver: readonly string[];
}

interface Copy {
  readonly from: string;
  retrieve(to: string): Promise<string>;
}

/**
 * Finds the very archive of a release and unpacks it: the first copy that may run here now. A copy that is gone, damaged or refused is
 * passed over while there are more; where all are, the last one that could be judged is given back with its judgement.
 * @throws archive_missing where nothing could even be judged
 */
export async function fetchRelease(ports: Ports, request: FetchRequest): Promise<FetchedRelease> {
  const passedOver: string[] = [];
  let refused: Omit<FetchedRelease, 'passedOver'> | undefined;
  for (const copy of await copiesOf(ports, request, passedOver)) {
    ports.releaseFolders.empty(request.into);
    try {
      const found = await unpack(ports, request, copy);
      if (found.acceptance.accepted) return { ...found, passedOver };
      refused = found;
      passedOver.push(`${copy.from}: ${found.acceptance.findings.find(({ outcome }) => outcome === 'fail' || outcome === 'unknown')?.message ?? 'is refused'}`);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      passedOver.push(`${copy.from}: ${messageOf(error)}`);
    }
  }
  if (refused !== undefined) return { ...refused, passedOver };
  throw new IntegrityError(
    'archive_missing',
    `there is no archive of ${describeTo(request.to)} that could be restored${passedOver.length === 0 ? '' : `: ${passedOver.join('; ')}`}`,
    {},
    { hint: 'Name another store (--store, --directory), or the archive itself: --to FILE.' },
  );
}

async function unpack(ports: Ports, request: FetchRequest, copy: Copy): Promise<Omit<FetchedRelease, 'passedOver'>> {
  const scratch = ports.archiveFiles.temporaryFolder();
  try {
    const archive = await copy.retrieve(scratch.path);
    const unpacked = await unpackVerifiable(ports, archive, request.into, request.verifier);
    const acceptance = await request.accept(unpacked);
    const { metadataDigest } = acceptance.verification;
    if (request.to.kind === 'digest' && metadataDigest !== request.to.digest)
      throw new IntegrityError('archive_invalid', `holds another release: ${metadataDigest === undefined ? 'none' : prefixed(metadataDigest)}`);
    return { ...unpacked, acceptance, from: copy.from };
  } finally {
    scratch.remove();
  }
}

async function copiesOf(ports: Ports, { to, stores, context }: FetchRequest, passedOver: string[]): Promise<readonly Copy[]> {
  if (to.kind === 'file') return [{ from: printable(to.path), retrieve: () => Promise.resolve(to.path) }];
  const copies: Copy[] = [];
  for (const name of stores) {
    try {
      const store = await openStore(name, ports, context);
      for (const stored of (await store.list()).filter((one) => isOf(one, to.digest)))
        copies.push({
          from: `${name}: ${printable(stored.name)}`,
          retrieve: async (folder) => {
            const path = join(folder, 'archive.tar');
            await store.retrieve(stored, path);
            return path;
          },
        });
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      passedOver.push(`${name}: ${messageOf(error)}`);
    }
  }
  return copies;
}

/** By its name; what it holds is asked once it is unpacked. */
function isOf({ name, state }: StoredArchive, digest: Sha256): boolean {
  return state !== 'gone' && namesRelease(name, digest);
}
