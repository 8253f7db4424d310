import { createHash } from 'node:crypto';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import type { InventoryEntry } from '../inventory/entry-json.js';
import { ChecksumsCursor } from '../manifest/checksums-cursor.js';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printablePath } from '../model/path.js';
import type { EvidenceFile, EvidenceSnapshot } from '../ports/evidence-store.js';
import type { Ports } from '../ports/index.js';
import { compress } from './compression.js';
import { ARCHIVED_EVIDENCE, type Compression, EVIDENCE_FOLDER, RELEASE_FOLDER } from './layout.js';
import { inBlocks } from './tar/in-blocks.js';
import { END_OF_ARCHIVE, renderHeader } from './tar/render-header.js';
import { paddingOf, type TarEntry } from './tar/tar-entry.js';

export interface PackRequest {
  /** The release directory. */
  readonly directory: string;
  /** The set that was verified against it. */
  readonly snapshot: EvidenceSnapshot;
  readonly metadata: Metadata;
  readonly metadataDigest: Sha256;
  readonly compression: Compression;
  /** The file to write. */
  readonly to: string;
}

type PackPorts = Pick<Ports, 'archiveFiles' | 'log'>;

/**
 * Evidence and release as one file: exactly what the metadata binds and the inventory lists, each compared with its
 * digest while it is packed, in the order of raw path bytes. Memory does not grow with the release.
 * @throws tree_changing, tree_unreadable, evidence_unreadable, write_failed, input_invalid
 */
export async function packArchive(ports: PackPorts, request: PackRequest): Promise<{ readonly digest: Sha256; readonly sizeBytes: number }> {
  const tar = inBlocks(tarOf(ports, request, Math.floor(Date.parse(request.metadata.created) / 1000)));
  return ports.archiveFiles.write(request.to, compress(tar, request.compression));
}

function* tarOf(ports: PackPorts, request: PackRequest, mtime: number): Generator<Uint8Array> {
  for (const name of ARCHIVED_EVIDENCE) {
    const file = request.snapshot.file(name);
    if (file === undefined) continue;
    const entry: TarEntry = { kind: 'file', path: `${EVIDENCE_FOLDER}/${name}`, size: file.sizeBytes, executable: false };
    yield* fileOf(entry, mtime, { content: file.chunks(), digest: boundDigest(name, request), changed: () => changedEvidence(name) });
  }
  yield* releaseOf(ports, request, mtime);
  yield END_OF_ARCHIVE;
}

function* releaseOf({ archiveFiles, log }: PackPorts, request: PackRequest, mtime: number): Generator<Uint8Array> {
  const { directory, metadata, snapshot } = request;
  const manifest = snapshot.file('checksums.json');
  if (manifest === undefined) throw changedEvidence('checksums.json');
  let done = 0;
  for (const entry of inPathOrder(manifest)) {
    const path = `${RELEASE_FOLDER}/${entry.path}`;
    if (entry.kind === 'link') yield renderHeader({ kind: 'link', path, target: entry.target }, mtime);
    else
      yield* fileOf({ kind: 'file', path, size: entry.size, executable: entry.mode === '100755' }, mtime, {
        content: archiveFiles.readBelow(directory, entry.path),
        digest: entry.digest,
        changed: () => new IntegrityError('tree_changing', `${printablePath(entry.path)} is no longer what was verified`),
      });
    if (++done % 1000 === 0) log.progress('pack', done, metadata.counts.files + metadata.counts.links);
  }
}

/** The inventory lists files and then links; an archive has them all in one order. */
function* inPathOrder(manifest: EvidenceFile): Generator<InventoryEntry> {
  const files = new ChecksumsCursor(manifest.chunks(), { checkRoot: false });
  const links = new ChecksumsCursor(manifest.chunks(), { checkRoot: false });
  links.skipFiles();
  let link = links.next();
  for (let file = files.next(); file?.kind === 'file'; file = files.next()) {
    for (; link !== undefined && link.path < file.path; link = links.next()) yield link;
    yield file;
  }
  for (; link !== undefined; link = links.next()) yield link;
}

interface Source {
  readonly content: Iterable<Uint8Array>;
  /** Undefined for what nothing binds. */
  readonly digest: Sha256 | undefined;
  changed(): IntegrityError;
}

function* fileOf(entry: TarEntry & { kind: 'file' }, mtime: number, { content, digest, changed }: Source): Generator<Uint8Array> {
  yield renderHeader(entry, mtime);
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of content) {
    size += piece.length;
    if (size > entry.size) throw changed();
    hash.update(piece);
    yield piece;
  }
  if (size !== entry.size || (digest !== undefined && hash.digest('hex') !== digest)) throw changed();
  yield Buffer.alloc(paddingOf(size));
}

function boundDigest(name: string, { metadata, metadataDigest }: PackRequest): Sha256 | undefined {
  if (name === METADATA_FILE) return metadataDigest;
  return Object.entries(metadata.files).find(([bound]) => bound === name)?.[1].sha256;
}

function changedEvidence(name: string): IntegrityError {
  return new IntegrityError(
    'evidence_unreadable',
    `${name} is no longer what was verified`,
    { name },
    { hint: 'Look for what writes into the evidence directory.' },
  );
}
