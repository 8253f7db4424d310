import { join } from 'node:path';
import { prefixed, type Sha256 } from '../../model/digest.js';
import { failure, type Finding, pass } from '../../model/finding.js';
import { LIMITS } from '../../model/limits.js';
import type { Asset, Forge } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';

const CHECK = 'every-asset-is-there';

/**
 * Does a release have every file that it must have, with these very bytes? Uploads that broke off and assets that vanished while
 * a release was made immutable leave a green run and a release without them.
 */
export function compareAssets(expected: readonly { readonly name: string; readonly digest: Sha256 }[], found: ReadonlyMap<string, Sha256>): Finding[] {
  return expected.map(({ name, digest }) => {
    const actual = found.get(name);
    if (actual === digest) return pass(CHECK, name, `is there, ${prefixed(digest)}`);
    const values = { expected: prefixed(digest), actual: actual === undefined ? 'nothing' : prefixed(actual) };
    return actual === undefined
      ? failure(CHECK, 'asset_missing', name, 'is not among the assets of the release', values)
      : failure(CHECK, 'asset_differs', name, 'is an asset with other bytes', values);
  });
}

/** The digest of each asset: as the forge states it, else of the bytes that it gives. @throws download_failed, forge_unavailable */
export async function assetDigests(
  { archiveFiles, files }: Pick<Ports, 'archiveFiles' | 'files'>,
  forge: Forge,
  assets: readonly Asset[],
): Promise<Map<string, Sha256>> {
  const digests = new Map<string, Sha256>();
  const folder = archiveFiles.temporaryFolder();
  try {
    for (const asset of assets) {
      let { digest } = asset;
      if (digest === undefined) {
        const path = join(folder.path, String(asset.id));
        await forge.downloadAsset(asset, { path, maxBytes: Math.min(asset.sizeBytes, LIMITS.archiveBytes) });
        digest = files.digest(path);
        files.remove(path);
      }
      if (digest !== undefined) digests.set(asset.name, digest);
    }
    return digests;
  } finally {
    folder.remove();
  }
}
