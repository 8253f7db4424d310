import type { Metadata } from '../evidence/metadata.js';
import type { Sha256 } from '../model/digest.js';
import { type Compression, COMPRESSIONS, EXTENSION } from './layout.js';

const PART_CHARACTERS = 60;
const DIGEST_CHARACTERS = 12;

/** A file that may be an archive, by its name. */
export const ARCHIVE_FILE = /\.(?:tar|tar\.gz|tgz|tar\.zst)$/i;

/** `OWNER/REPO@TAG`. @source GitHub: an owner has letters, digits and hyphens, a repository also dots and underscores */
export const RELEASE_REFERENCE = /^([A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100})@([^\s@]+)$/;

export interface ArchiveIdentity {
  readonly metadata: Pick<Metadata, 'product' | 'line' | 'sequence'>;
  readonly metadataDigest: Sha256;
  readonly compression: Compression;
  /** Instead of product and line. */
  readonly startsWith?: string | undefined;
}

/**
 * The name of a release's archive: who it is, and which. The digest tells apart what jobs of a matrix, re-runs and
 * products with like names store; the same release always has the same name. Only characters that every store keeps as they are.
 */
export function archiveName({ metadata, metadataDigest, compression, startsWith }: ArchiveIdentity): string {
  const { product, line, sequence } = metadata;
  const start = startsWith === undefined ? `${storable(product)}-${storable(line)}` : storable(startsWith);
  return `${start}-${sequence}-${metadataDigest.slice(0, DIGEST_CHARACTERS)}${EXTENSION[compression]}`;
}

export interface ParsedName {
  readonly start: string;
  readonly sequence: number;
  /** The first digits of the digest of the metadata. */
  readonly digestStart: string;
  readonly compression: Compression;
}

const PATTERN = new RegExp(`^([A-Za-z0-9][A-Za-z0-9._-]{0,199})-([1-9][0-9]{0,15})-([0-9a-f]{${DIGEST_CHARACTERS}})(\\.tar\\.gz|\\.tar\\.zst)$`);

/** What a name says, or undefined when it is not one that `archiveName` gives. */
export function parseArchiveName(name: string): ParsedName | undefined {
  const match = PATTERN.exec(name);
  const compression = COMPRESSIONS.find((each) => EXTENSION[each] === match?.[4]);
  if (match === null || compression === undefined) return undefined;
  return { start: match[1] ?? '', sequence: Number(match[2]), digestStart: match[3] ?? '', compression };
}

/** Does a name say that it is an archive of this release? What is in it decides. */
export function namesRelease(name: string, metadataDigest: Sha256): boolean {
  const start = parseArchiveName(name)?.digestStart;
  return start !== undefined && metadataDigest.startsWith(start);
}

/** GitHub turns other characters of an asset's name into dots, and an artifact's name has no slash, colon or the like. */
function storable(text: string): string {
  const name = text
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(0, PART_CHARACTERS)
    .replace(/^[-._]+|[-._]+$/g, '');
  return name === '' ? 'release' : name;
}
