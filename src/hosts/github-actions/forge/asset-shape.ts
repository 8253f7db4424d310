import { z } from 'zod';
import { isSha256, type Sha256 } from '../../../model/digest.js';
import type { Asset } from '../../../ports/forge.js';

/** `sha256:<hex>` as a digest; anything else says nothing that DuRi can use. */
export function digestOf(text: string | null | undefined): Sha256 | undefined {
  const hex = /^sha256:(.*)$/.exec(text ?? '')?.[1] ?? '';
  return isSha256(hex) ? hex : undefined;
}

export const assetShape = z
  .object({ id: z.int(), name: z.string(), size: z.int(), digest: z.string().nullish(), browser_download_url: z.string(), state: z.string() })
  .transform(({ id, name, size, digest, browser_download_url, state }): Asset & { readonly whole: boolean } => ({
    id,
    name,
    sizeBytes: size,
    digest: digestOf(digest),
    url: browser_download_url,
    // What is not "uploaded" is an upload that broke off.
    whole: state === 'uploaded',
  }));
