import { createChecksumsWriter } from '../manifest/checksums-writer.js';
import { createSumsWriter } from '../manifest/sums-writer.js';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { type BytePath, printablePath } from '../model/path.js';
import type { EvidenceTransaction } from '../ports/evidence-store.js';
import type { TreeEntry, TreeScanner } from '../ports/tree.js';
import { Obstacles } from './obstacles.js';

export interface InventoryRequest {
  readonly directory: string;
  covers(path: BytePath, isDirectory: boolean): boolean;
  readonly unsafeModes: 'fail' | 'warn';
  onProgress?(files: number, bytes: number): void;
  /** Looks at the same scan: every path, and then its entry. */
  readonly observer?: { expectedSize(path: BytePath): unknown; onEntry(entry: TreeEntry): void } | undefined;
  /** Where digests come from; undefined reads the files. */
  readonly digests?: DigestSource | undefined;
}

/** Digests that are known already, so that no file is opened. */
export interface DigestSource {
  /** The entry with its digest, or as it is when none is known. */
  complete(entry: TreeEntry): TreeEntry;
  /** Called once after the scan. @throws when any entry was left without, or a digest is not believed */
  finish(): void;
}

/** What was written down of a tree. */
export interface Inventory {
  readonly root: Sha256;
  readonly files: number;
  readonly links: number;
  readonly bytes: number;
  readonly checksums: { readonly digest: Sha256; readonly sizeBytes: number };
  readonly sums: { readonly digest: Sha256; readonly sizeBytes: number };
  readonly warnings: readonly Warning[];
}

/** Looks at the release directory once and writes `checksums.json` and `SHA256SUMS` as it goes. @throws tree_unsealable, tree_unreadable, tree_changing, tree_empty */
export async function takeInventory(tree: TreeScanner, transaction: EvidenceTransaction, request: InventoryRequest): Promise<Inventory> {
  const files = { checksums: transaction.create('checksums.json'), sums: transaction.create('SHA256SUMS') };
  const checksums = createChecksumsWriter((bytes) => files.checksums.write(bytes));
  const sums = createSumsWriter((bytes) => files.sums.write(bytes));
  const obstacles = new Obstacles(request.unsafeModes);
  const warnings: Warning[] = [];
  const summary = await tree.scan({
    root: request.directory,
    covers: (path, isDirectory) => request.covers(path, isDirectory),
    expectedSize: (path) => {
      request.observer?.expectedSize(path);
      return request.digests === undefined ? 'any' : 'skip';
    },
    onEntry: (told) => {
      const entry = request.digests?.complete(told) ?? told;
      const unknown = request.digests !== undefined && entry.kind === 'file' && entry.digest === undefined; // `finish` of the source will say so
      if (!obstacles.note(entry) && !unknown && (entry.kind === 'file' || entry.kind === 'link')) {
        checksums.add(entry);
        if (entry.kind === 'file') sums.add(entry);
        if (entry.kind === 'file' && entry.unsafe.length > 0)
          warnings.push(warning('file_mode_unsafe', printablePath(entry.path), `is ${entry.unsafe.join(', ')}`));
      }
      request.observer?.onEntry(entry);
    },
    ...(request.onProgress === undefined ? {} : { onProgress: request.onProgress.bind(request) }),
  });
  obstacles.refuse();
  request.digests?.finish();
  if (summary.files === 0) throw new IntegrityError('tree_empty', `there is no file to seal in ${request.directory}`, { directory: request.directory });
  const { root, links, bytes } = checksums.finish();
  sums.finish();
  warnings.push(
    ...summary.collisions.map(([one, other]) =>
      warning('names_collide', printablePath(one), `would be the same file as ${printablePath(other)} on macOS or Windows`),
    ),
  );
  return { root, files: summary.files, links, bytes, checksums: files.checksums.close(), sums: files.sums.close(), warnings };
}
