import { join } from 'node:path';
import { METADATA_FILE } from '../../evidence/evidence-set.js';
import { parseMetadata } from '../../evidence/metadata.js';
import { LIMITS } from '../../model/limits.js';
import type { Forge, Release } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';
import type { ReleasedEvidence } from './facts.js';

/** A release of several products holds the metadata of each, as `NAME.deployment_metadata.json`. */
const METADATA_ASSET = new RegExp(`(?:^|\\.)${METADATA_FILE.replace('.', '\\.')}$`);

/** More products than this are in no release, and none is downloaded for nothing. */
const MAX_ASSETS = 50;

export interface Wanted {
  readonly product: string | undefined;
  readonly line: string | undefined;
}

/**
 * What the metadata among the assets of a release says, that of the wanted product first. Undefined when there is none that can be
 * read as such: it proves nothing. @throws download_failed, forge_unavailable
 */
export async function releasedEvidence(
  { files, folders }: Pick<Ports, 'files' | 'folders'>,
  forge: Forge,
  release: Release,
  { product, line }: Wanted,
): Promise<ReleasedEvidence | undefined> {
  const folder = folders.temporary();
  const found: ReleasedEvidence[] = [];
  for (const asset of release.assets.filter(({ name }) => METADATA_ASSET.test(name)).slice(0, MAX_ASSETS)) {
    if (asset.sizeBytes > LIMITS.evidenceFileBytes) continue;
    const path = join(folder, String(asset.id));
    await forge.downloadAsset(asset, { path, maxBytes: LIMITS.evidenceFileBytes });
    const metadata = parseMetadata(files.read(path, LIMITS.evidenceFileBytes) ?? new Uint8Array());
    files.remove(path);
    if (!metadata.ok) continue;
    const { value } = metadata;
    found.push({ product: value.product, line: value.line, sequence: value.sequence, commit: value.source.commit ?? undefined });
  }
  return found.find((one) => (product === undefined || one.product === product) && one.line === (line ?? 'main')) ?? found[0];
}
