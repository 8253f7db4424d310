import { join } from 'node:path';
import { parseArchiveName } from '../archive/names.js';
import { withThousands } from '../model/amount.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { SecretInput } from '../model/secret.js';
import type { Ports } from '../ports/index.js';
import { forgeWith } from './forge-inputs.js';

export interface ReleaseRequest {
  /** `owner/name` */
  readonly repository: string;
  readonly tag: string;
  readonly token: readonly SecretInput[];
}

/**
 * Downloads the archives of a published release, and compares each with the digest that the forge states. Where from is
 * never a reason to believe them: the verification that follows is. @throws archive_missing, download_failed, forge_unavailable, …
 */
export async function downloadRelease(ports: Pick<Ports, 'openForge' | 'log'>, request: ReleaseRequest, folder: string): Promise<readonly string[]> {
  const { repository, tag, token } = request;
  const forge = await forgeWith(ports, token, repository);
  const release = (await forge.releases()).find((candidate) => candidate.tag === tag && !candidate.draft);
  if (release === undefined)
    throw missing(`${repository} has no published release ${printable(tag)}`, 'Check the tag; a private repository needs a token in GH_TOKEN.');
  const assets = release.assets.filter(({ name }) => parseArchiveName(name) !== undefined);
  if (assets.length === 0)
    throw missing(
      `the release ${printable(tag)} of ${repository} has no archive of DuRi`,
      'Store it with `duri archive --store release` before it is published.',
    );
  const paths: string[] = [];
  for (const asset of assets) {
    const path = join(folder, asset.name);
    ports.log.info(`Downloading ${printable(asset.name)} (${withThousands(asset.sizeBytes)} bytes)`);
    await forge.downloadAsset(asset, { path, maxBytes: Math.min(asset.sizeBytes, LIMITS.archiveBytes) });
    paths.push(path);
  }
  return paths;
}

function missing(message: string, hint: string): IntegrityError {
  return new IntegrityError('archive_missing', message, {}, { hint });
}
