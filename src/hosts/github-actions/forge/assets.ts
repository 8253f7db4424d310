import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { z } from 'zod';
import type { Sha256 } from '../../../model/digest.js';
import { IntegrityError, systemCode } from '../../../model/errors.js';
import { printable } from '../../../model/path.js';
import type { Asset, Forge, Release } from '../../../ports/forge.js';
import { assetShape } from './asset-shape.js';
import type { Call, Client } from './client.js';
import type { Download } from './download.js';

type StoredAsset = z.infer<typeof assetShape>;

const uploadUrl = z.object({ upload_url: z.string(), assets: z.array(z.unknown()) }).transform(({ upload_url }) => upload_url.replace(/\{.*$/, ''));

export function assetsOf(client: Client, download: Download): Pick<Forge, 'uploadAsset' | 'downloadAsset'> {
  const stored = (release: Release): Promise<StoredAsset[]> =>
    client.list({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}/assets', with: { release_id: release.id }, answer: z.array(assetShape) }, 'assets');
  const remove = (id: number): Promise<unknown> =>
    client.ask({ route: 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', with: { asset_id: id }, answer: z.unknown() });

  /** The asset when it is there with these bytes; what is left of a broken upload is taken away. */
  const look = async (release: Release, name: string, file: LocalFile): Promise<StoredAsset | undefined> => {
    const found = (await stored(release)).find((asset) => asset.name === name);
    if (found === undefined) return undefined;
    if (found.whole) return sameBytes(found, file);
    await remove(found.id);
    return undefined;
  };

  return {
    uploadAsset: async (release, { name, path }) => {
      const file = await localFile(path);
      const there = await look(release, name, file);
      if (there !== undefined) return plain(there);
      const url = new URL(await client.ask({ route: 'GET /repos/{owner}/{repo}/releases/{release_id}', with: { release_id: release.id }, answer: uploadUrl }));
      url.searchParams.set('name', name);
      const route = `POST ${safeUploadUrl(url, client.place.apiUrl)}`;
      // A stream is read once, so each attempt opens the file anew.
      const order = (): Call<StoredAsset> => ({
        route,
        with: { data: createReadStream(path), headers: { 'content-type': 'application/octet-stream', 'content-length': file.sizeBytes } },
        answer: assetShape,
      });
      const made = await client.once(order, () => look(release, name, file));
      if (made.name !== name)
        throw new IntegrityError(
          'write_failed',
          `GitHub stored the asset ${printable(name)} as ${printable(made.name)}`,
          { name },
          { hint: 'Use letters, digits, dots, dashes and underscores in the names of assets.' },
        );
      return plain(sameBytes(made, file));
    },
    downloadAsset: (asset, to) =>
      download(
        {
          path: `/releases/assets/${asset.id}`,
          accept: 'application/octet-stream',
          what: `the asset ${printable(asset.name)}`,
          digest: asset.digest,
          sizeBytes: asset.sizeBytes,
        },
        to,
      ),
  };
}

interface LocalFile {
  readonly sizeBytes: number;
  readonly digest: Sha256;
}

async function localFile(path: string): Promise<LocalFile> {
  const hash = createHash('sha256');
  try {
    const { size } = statSync(path);
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return { sizeBytes: size, digest: hash.digest('hex') as Sha256 };
  } catch (error) {
    throw new IntegrityError('input_missing', `${printable(path)} cannot be read (${systemCode(error) ?? 'unknown'})`, { path });
  }
}

/** @throws write_failed when the stored bytes are others */
function sameBytes(asset: StoredAsset, { sizeBytes, digest }: LocalFile): StoredAsset {
  if (asset.sizeBytes === sizeBytes && (asset.digest === undefined || asset.digest === digest)) return asset;
  throw new IntegrityError(
    'write_failed',
    `the release has an asset ${printable(asset.name)} with other bytes (sha256 ${asset.digest ?? 'unknown'}, ${asset.sizeBytes} bytes); expected sha256 ${digest}, ${sizeBytes} bytes`,
    { name: asset.name },
    { hint: 'Remove that asset from the draft, or release under a new version.' },
  );
}

/** The token goes along, so never to an address that is less protected than the API's own. */
function safeUploadUrl(url: URL, apiUrl: string): string {
  if (url.protocol !== new URL(apiUrl).protocol)
    throw new IntegrityError('forge_unavailable', `GitHub names an upload address that is not ${new URL(apiUrl).protocol.replace(':', '')}`);
  return url.href;
}

function plain({ whole: _, ...asset }: StoredAsset): Asset {
  return asset;
}
