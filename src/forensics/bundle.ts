import { z } from 'zod';
import type { Statement } from '../envelope/statement.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { isSha256, type Sha256 } from '../model/digest.js';
import type { BytePath } from '../model/path.js';
import { END_OF_ARCHIVE, renderHeader } from '../archive/tar/render-header.js';
import { paddingOf } from '../archive/tar/tar-entry.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { pathField } from './changes.js';

/** Names what is in a bundle; its signature stands beside it. */
export const BUNDLE_MANIFEST = 'manifest.json';
export const BUNDLE_SIGNATURE = 'manifest.sig';

/** A file of a bundle. */
export interface BundleFile {
  /** `/`-separated, as raw bytes. */
  readonly path: BytePath;
  readonly digest: Sha256;
  readonly sizeBytes: number;
  /** From its start, at each call anew; the buffer may be reused. */
  content(): Iterable<Uint8Array>;
}

/** What a bundle is about. Digests are null where the evidence could not be read. */
export interface BundleSubject {
  readonly at: Date;
  readonly duriVersion: string;
  readonly directory: string;
  readonly status: string;
  readonly metadataDigest: Sha256 | undefined;
  readonly product: string | undefined;
  readonly line: string | undefined;
  readonly sequence: number | undefined;
  /** Sentences about what could not be looked at. */
  readonly notSeen: readonly string[];
}

/** Canonical JSON: the digest of every other file of the bundle, so that one signature covers all. */
export function renderManifest(subject: BundleSubject, files: readonly BundleFile[]): string {
  return `${canonicalJson({
    schema_version: '1',
    at: subject.at.toISOString(),
    duri: subject.duriVersion,
    directory: subject.directory,
    status: subject.status,
    metadata_digest: subject.metadataDigest ?? null,
    product: subject.product ?? null,
    line: subject.line ?? null,
    sequence: subject.sequence ?? null,
    not_seen: subject.notSeen,
    files: inOrder(files).map(({ path, digest, sizeBytes }) => ({ ...pathField('path', path), sha256: digest, size: sizeBytes })),
  })}\n`;
}

/** What is signed about a bundle: the digest of its manifest. */
export function bundleStatement(manifest: Sha256, { at, metadataDigest, status }: BundleSubject): Statement {
  return {
    subjects: [{ name: BUNDLE_MANIFEST, digest: manifest }],
    predicateType: PREDICATE_TYPES.forensics.type,
    predicate: { at: at.toISOString(), metadata_digest: metadataDigest ?? null, status },
  };
}

/** The tar of a bundle: files in the order of raw path bytes, all with the time of the bundle, so that the same files give the same bytes. */
export function* bundleTar(files: readonly BundleFile[], at: Date): Generator<Uint8Array> {
  const mtime = Math.floor(at.getTime() / 1000);
  for (const { path, sizeBytes, content } of inOrder(files)) {
    yield renderHeader({ kind: 'file', path, size: sizeBytes, executable: false }, mtime);
    yield* content();
    yield Buffer.alloc(paddingOf(sizeBytes));
  }
  yield END_OF_ARCHIVE;
}

const file = z
  .strictObject({
    path: z.string().optional(),
    path_b64: z.string().optional(),
    sha256: z.string().refine(isSha256, 'is not a SHA-256 digest'),
    size: z.int().min(0),
  })
  .refine(({ path, path_b64 }) => (path === undefined) !== (path_b64 === undefined), 'has neither path nor path_b64, or both');

/** What a reader of bundles may count on. */
export const bundleManifestSchema = z.strictObject({
  schema_version: z.literal('1'),
  at: z.iso.datetime(),
  duri: z.string(),
  directory: z.string(),
  status: z.string(),
  metadata_digest: z.string().nullable(),
  product: z.string().nullable(),
  line: z.string().nullable(),
  sequence: z.int().nullable(),
  not_seen: z.array(z.string()),
  files: z.array(file),
});

function inOrder(files: readonly BundleFile[]): readonly BundleFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
