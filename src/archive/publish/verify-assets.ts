import { join } from 'node:path';
import { METADATA_FILE } from '../../evidence/evidence-set.js';
import { renderMetadata } from '../../evidence/metadata.js';
import { withThousands } from '../../model/amount.js';
import { prefixed, sha256 } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { failure, type Finding, outcomeOf, pass } from '../../model/finding.js';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import type { Asset, Forge, Release } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';
import type { Verification } from '../../verification/verification.js';
import { parseArchiveName } from '../names.js';
import { verifyArchive, type Verifier } from '../verify-archive.js';

/** An archive among the assets of a release, and what verifying it gave. */
export interface VerifiedArchive {
  readonly name: string;
  readonly verification: Verification;
}

type VerifyPorts = Pick<Ports, 'archiveFiles' | 'evidence' | 'log' | 'tree'>;

export function archivesOf(release: Release): readonly Asset[] {
  return release.assets.filter(({ name }) => parseArchiveName(name) !== undefined);
}

/** Downloads every archive of a release and verifies it as a consumer would. @throws archive_missing, download_failed, archive_invalid */
export async function verifyAssets(ports: VerifyPorts, forge: Forge, release: Release, verifier: Verifier): Promise<VerifiedArchive[]> {
  const archives = archivesOf(release);
  if (archives.length === 0)
    throw new IntegrityError(
      'archive_missing',
      `the release ${printable(release.tag)} has no archive of DuRi, so nothing in it can be verified`,
      {},
      { hint: 'Store it first: `duri archive DIR --evidence DIR --store release`.' },
    );
  const verified: VerifiedArchive[] = [];
  for (const asset of archives) {
    const folder = ports.archiveFiles.temporaryFolder();
    try {
      const path = join(folder.path, asset.name);
      ports.log.info(`Downloading and verifying ${printable(asset.name)} (${withThousands(asset.sizeBytes)} bytes)`);
      await forge.downloadAsset(asset, { path, maxBytes: Math.min(asset.sizeBytes, LIMITS.archiveBytes) });
      verified.push({ name: asset.name, verification: await verifyArchive(ports, path, verifier) });
    } finally {
      folder.remove();
    }
  }
  return verified;
}

/** Is what the archives hold what this tag was made for: of its commit, and of the name that the archive has? */
export function judgeArchives(archives: readonly VerifiedArchive[], commit: string): Finding[] {
  return archives.flatMap(({ name, verification: { metadata, metadataDigest } }) => {
    if (metadata === undefined || metadataDigest === undefined) return []; // the verification says why
    const named = parseArchiveName(name);
    const { source } = metadata;
    return [
      source.commit === commit && !source.dirty
        ? pass('archive-is-of-the-tag', name, `was made from ${commit.slice(0, 12)}`)
        : failure('archive-is-of-the-tag', 'commit_mismatch', name, 'was not made from the commit that the tag names', {
            expected: commit,
            actual: source.dirty ? `${source.commit ?? 'no commit'}, changed` : (source.commit ?? 'no commit'),
          }),
      named !== undefined && metadataDigest.startsWith(named.digestStart) && named.sequence === metadata.sequence
        ? pass('archive-is-what-it-is-named', name, `holds release ${metadata.sequence}, ${prefixed(metadataDigest)}`)
        : failure('archive-is-what-it-is-named', 'digest_mismatch', name, 'holds another release than its name says', {
            expected: `${named?.sequence ?? ''}-${named?.digestStart ?? ''}`,
            actual: `${metadata.sequence}-${metadataDigest.slice(0, 12)}`,
          }),
    ];
  });
}

export interface MetadataAsset {
  readonly name: string;
  readonly content: string;
}

/** The metadata of each archive as an asset of its own: the next release reads sequence and commit from it, without the whole archive. */
export function metadataAssets(archives: readonly VerifiedArchive[]): MetadataAsset[] {
  return archives.flatMap(({ name, verification: { metadata, metadataDigest } }) => {
    if (metadata === undefined) return [];
    const content = renderMetadata(metadata);
    if (sha256(content) !== metadataDigest) return []; // written by another version of DuRi; it stays in the archive alone
    return [{ name: archives.length === 1 ? METADATA_FILE : `${name.replace(/\.tar\.[a-z]+$/, '')}.${METADATA_FILE}`, content }];
  });
}

/** Of a verification that passed one line, of one that did not everything that is wrong. */
export function problemsOf({ name, verification }: VerifiedArchive): Finding[] {
  const open = verification.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown');
  if (verification.outcome === 'verified' && open.length === 0) return [pass('archive-verifies', name, 'verifies, downloaded from the release')];
  const decisive = open.filter((finding) => finding.outcome === 'unknown' || outcomeOf(finding) !== 'verified');
  return (decisive.length > 0 ? decisive : open).map((finding) => ({ ...finding, subject: `${name}: ${finding.subject}` }));
}
