import { join, resolve } from 'node:path';
import { archiveName } from '../archive/names.js';
import { packArchive } from '../archive/pack.js';
import { fileReceipts, type NewReceipt } from '../archive/receipts-file.js';
import { receiptStatement } from '../archive/receipt.js';
import { askedUntil } from '../archive/retention.js';
import { storeRelease, type StoreOutcome } from '../archive/store-release.js';
import { openStore, type StoreContext } from '../archive/stores/index.js';
import type { ArchiveToStore, StoredArchive } from '../archive/stores/store.js';
import type { Metadata } from '../evidence/metadata.js';
import type { Trust } from '../keys/trust.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { printable } from '../model/path.js';
import type { Policy, StoreName } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';
import type { ReleasePlace } from './release-place.js';

export interface ArchiveOrder {
  readonly place: ReleasePlace;
  /** Of the verified release. */
  readonly metadata: Metadata;
  readonly metadataDigest: Sha256;
  readonly policy: Policy;
  readonly trust: Trust;
  readonly stores: readonly StoreName[];
  readonly context: StoreContext;
  readonly days: number;
  readonly at: Date;
  /** What the archive's name starts with. */
  readonly startsWith: string | undefined;
  /** Where the archive is written beside the stores; undefined where nobody asked for it. */
  readonly output: string | undefined;
}

export interface ArchivedRelease {
  readonly archive: ArchiveToStore;
  /** Where the archive lies after this run; undefined where only stores have it that have no files. */
  readonly path: string | undefined;
  readonly outcome: StoreOutcome;
  readonly warnings: readonly Warning[];
}

/** Packs a verified release, stores it, and writes a receipt for each copy as soon as it was read back. */
export async function archiveRelease(ports: Ports, order: ArchiveOrder): Promise<ArchivedRelease> {
  const { place, metadata, metadataDigest, policy, days, at } = order;
  const scratch = ports.archiveFiles.temporaryFolder();
  try {
    const name = archiveName({ metadata, metadataDigest, compression: policy.archive.compression, startsWith: order.startsWith });
    const packed = join(scratch.path, name);
    const written = await pack(ports, order, packed);
    const archive: ArchiveToStore = { path: packed, name, ...written, days, until: askedUntil(at, days) };
    const copy = await placeCopy(ports, archive, order.output);
    const receipts = receiptWriter(ports, order, archive);
    const outcome = await storeRelease(ports, {
      archive,
      stores: order.stores,
      policy: policy.archive,
      open: (store) => openStore(store, ports, order.context),
      onKept: receipts.write,
    });
    const inFolder = outcome.kept.find(({ store }) => store === 'directory')?.location;
    return {
      archive,
      path: copy ?? inFolder,
      outcome,
      warnings: [...receipts.warnings, ...limitWarnings(ports, order), ...levelWarnings(outcome), ...place.warnings],
    };
  } finally {
    scratch.remove();
  }
}

async function pack(ports: Ports, { place, metadata, metadataDigest, policy }: ArchiveOrder, to: string): Promise<{ digest: Sha256; sizeBytes: number }> {
  const snapshot = ports.evidence.open(place.evidence);
  try {
    return await packArchive(ports, { directory: place.directory, snapshot, metadata, metadataDigest, compression: policy.archive.compression, to });
  } finally {
    snapshot.close();
  }
}

/** A copy for the steps that follow: where the user says, else where the job keeps its own files. */
async function placeCopy({ archiveFiles, environment, files }: Ports, archive: ArchiveToStore, output: string | undefined): Promise<string | undefined> {
  const scratch = environment.variables['RUNNER_TEMP'] ?? '';
  if (output === undefined && scratch === '') return undefined;
  const path = output === undefined ? join(scratch, 'duri-archives', archive.name) : join(resolve(environment.cwd, output), archive.name);
  const found = files.exists(path) ? files.digest(path) : undefined;
  if (found === archive.digest) return path;
  if (found !== undefined && output !== undefined)
    throw new IntegrityError('file_exists', `${printable(path)} is there with other bytes: expected ${prefixed(archive.digest)}, found ${prefixed(found)}`);
  await archiveFiles.write(path, archiveFiles.read(archive.path));
  return path;
}

function receiptWriter(
  ports: Ports,
  { trust, place, metadataDigest, days, at }: ArchiveOrder,
  { digest, until }: ArchiveToStore,
): { write(stored: StoredArchive): void; readonly warnings: readonly Warning[] } {
  const { signers, warnings } = chooseSigners(trust, 'receipt', { optional: true });
  const unsigned = signers.length === 0 ? [warning('receipt_unsigned', 'receipts.json', 'there is no key at hand with the use "receipt"')] : [];
  const write = (stored: StoredArchive): void => {
    const statement = receiptStatement({ stored, digest, metadataDigest, at, askedDays: days, askedUntil: until });
    const receipt: NewReceipt = signers.length === 0 ? { unsigned: statement } : { envelope: signStatement(statement, signers).content };
    fileReceipts(ports.evidence, place.evidence, [receipt]);
  };
  return { write, warnings: [...warnings, ...unsigned] };
}

/** @source GitHub, "Store and share data": GITHUB_RETENTION_DAYS is the limit of the repository */
export function limitWarnings({ environment }: Pick<Ports, 'environment'>, { stores, days }: Pick<ArchiveOrder, 'stores' | 'days'>): Warning[] {
  const text = environment.variables['GITHUB_RETENTION_DAYS'] ?? '';
  if (!stores.includes('artifact') || !/^\d{1,5}$/.test(text) || Number(text) >= days) return [];
  return [warning('retention_clamped', 'artifact', `this repository keeps artifacts for at most ${text} days; asked for ${days}`)];
}

function levelWarnings({ kept }: StoreOutcome): Warning[] {
  const declared = kept.filter(({ level }) => level === 'declared').map(({ store }) => store);
  return declared.length === 0 ? [] : [warning('retention_unproven', declared.join(', '), 'only declared: no proof of retention')];
}
