import { basename, resolve } from 'node:path';
import { ARCHIVE_FILE, RELEASE_REFERENCE } from '../archive/names.js';
import type { Verifier } from '../archive/verify-archive.js';
import { IntegrityError } from '../model/errors.js';
import { failure } from '../model/finding.js';
import { printable } from '../model/path.js';
import type { SecretInput } from '../model/secret.js';
import type { Ports } from '../ports/index.js';
import type { Verification } from '../verification/verification.js';
import { verifyRelease } from '../verification/verify-release.js';
import type { ReleaseRequest } from './download-release.js';
import { mergeVerifications } from './merge-verifications.js';
import { openReleasePlace, type ReleasePlace } from './release-place.js';

/** What `verify` is to look at: a directory with its evidence, or archives that hold both. */
export interface VerifyTarget {
  /** Undefined for archives, which are unpacked into a folder of their own. */
  readonly place: ReleasePlace | undefined;
  /** Downloads what is to be downloaded, and leaves nothing of it behind. */
  verify(verifier: Verifier): Promise<Verification>;
}

export interface TargetRequest {
  /** A directory, an archive file, or `OWNER/REPO@TAG`. */
  readonly path: string;
  readonly evidence: string | undefined;
  readonly token: readonly SecretInput[];
}

/**
 * Finds out what was named. Text of the form `OWNER/REPO@TAG` is a release even where a directory has that name;
 * `./OWNER/REPO@TAG` is the directory. @throws input_invalid, input_missing, directory_missing
 */
export function openTarget(ports: Ports, { path, evidence, token }: TargetRequest): VerifyTarget {
  const whole = resolve(ports.environment.cwd, path);
  const reference = RELEASE_REFERENCE.exec(path);
  const isArchive = reference === null && ARCHIVE_FILE.test(path) && !ports.files.isDirectory(whole);
  if (reference === null && !isArchive) return directoryTarget(ports, path, evidence);
  if (evidence !== undefined)
    throw new IntegrityError(
      'input_invalid',
      `${printable(path)} brings its own evidence, and --evidence names another`,
      {},
      { hint: 'Leave --evidence out; or write ./ before the name of a directory.' },
    );
  if (reference !== null) {
    const release = { repository: reference[1] ?? '', tag: reference[2] ?? '', token };
    return { place: undefined, verify: (verifier) => verifyPublished(ports, release, verifier) };
  }
  if (!ports.files.exists(whole)) throw new IntegrityError('input_missing', `there is no archive ${printable(path)}`, { path });
  return { place: undefined, verify: (verifier) => verifyWhole(ports, whole, verifier) };
}

function directoryTarget(ports: Ports, path: string, evidence: string | undefined): VerifyTarget {
  if (evidence === undefined)
    throw new IntegrityError('input_invalid', '--evidence is missing', {}, { hint: 'Name the directory of the evidence set; only an archive brings its own.' });
  const place = openReleasePlace(ports, path, evidence);
  return { place, verify: (verifier) => verifyRelease(ports, { ...verifier, ...place }) };
}

async function verifyPublished(ports: Ports, release: ReleaseRequest, verifier: Verifier): Promise<Verification> {
  const folder = ports.archiveFiles.temporaryFolder();
  try {
    const each: { name: string; verification: Verification }[] = [];
    const { downloadRelease } = await import('./download-release.js');
    for (const archive of await downloadRelease(ports, release, folder.path))
      each.push({ name: basename(archive), verification: await verifyWhole(ports, archive, verifier) });
    return mergeVerifications(each);
  } finally {
    folder.remove();
  }
}

async function verifyWhole(ports: Ports, archive: string, verifier: Verifier): Promise<Verification> {
  const { verifyArchive } = await import('../archive/verify-archive.js');
  return orDamaged(archive, verifier, verifyArchive(ports, archive, verifier));
}

/** An archive that cannot be unpacked is evidence that cannot be read. @source design, section 3 (step 1) */
export async function orDamaged(archive: string, verifier: Verifier, verification: Promise<Verification>): Promise<Verification> {
  try {
    return await verification;
  } catch (error) {
    if (!(error instanceof IntegrityError) || error.code !== 'archive_invalid') throw error;
    const finding = failure('archive-is-whole', 'archive_damaged', basename(archive), `cannot be unpacked: ${error.message}`);
    return { ...NOTHING_READ, findings: [finding], warnings: verifier.trust.warnings };
  }
}

const NOTHING_READ = {
  outcome: 'corrupted',
  metadata: undefined,
  metadataDigest: undefined,
  signedBy: [],
  tree: undefined,
  spike: undefined,
  unsigned: false,
} as const;
