/** A file or link as it stands in an archive. Paths are raw bytes, one UTF-16 unit a byte, see BytePath. */
export type TarEntry =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly executable: boolean }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

export const BLOCK_BYTES = 512;

/** Zero bytes behind a content of this size, up to the next block. */
export function paddingOf(size: number): number {
  return (BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES;
}
