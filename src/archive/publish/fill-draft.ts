import { join } from 'node:path';
import { sha256, type Sha256 } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { Forge, Release } from '../../ports/forge.js';
import type { ExpectedAsset } from './expected-assets.js';
import { findRelease, readAgain } from './find-release.js';
import type { PublishPorts, PublishRequest } from './publication.js';
import { metadataAssets, type VerifiedArchive } from './verify-assets.js';

/** The release that is to be published; a draft of its own where there is none and files to put into it. @throws input_missing, input_invalid */
export async function openDraft({ forge, tag, prerelease, expected, until }: PublishRequest, commit: string): Promise<Release> {
  const found = await findRelease(forge, tag);
  if (found !== undefined) return found;
  if (until !== 'nothing' && expected.some(({ path }) => path !== undefined)) return forge.createDraft({ tag, commit, title: tag, body: '', prerelease });
  throw new IntegrityError(
    'input_missing',
    `there is no release for the tag ${printable(tag)}, draft or published`,
    {},
    { hint: 'Make the draft first: `duri archive DIR --evidence DIR --store release`. A draft is seen only by a token with `contents: write`.' },
  );
}

/** Uploads what is here and not there yet; the same bytes twice are one asset. @throws write_failed */
export async function fillDraft(forge: Forge, draft: Release, expected: readonly ExpectedAsset[]): Promise<Release> {
  const local = expected.filter(({ path }) => path !== undefined);
  for (const { name, path = '' } of local) await forge.uploadAsset(draft, { name, path });
  return local.length === 0 ? draft : readAgain(forge, draft);
}

/** Puts the metadata of each verified archive beside it. @throws write_failed */
export async function uploadMetadata(
  { archiveFiles, files }: PublishPorts,
  forge: Forge,
  draft: Release,
  archives: readonly VerifiedArchive[],
): Promise<{ readonly name: string; readonly digest: Sha256 }[]> {
  const folder = archiveFiles.temporaryFolder();
  try {
    const uploaded: { name: string; digest: Sha256 }[] = [];
    for (const { name, content } of metadataAssets(archives)) {
      const path = join(folder.path, name);
      files.write(path, content);
      await forge.uploadAsset(draft, { name, path });
      uploaded.push({ name, digest: sha256(content) });
    }
    return uploaded;
  } finally {
    folder.remove();
  }
}
