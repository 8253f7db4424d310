import { lstatSync, statfsSync } from 'node:fs';

/**
 * Where the kernel moves a file's ctime with every write, also with one through a mapping once earlier ones were written back. On tmpfs a mapped
 * write moves nothing; of network, FUSE and overlay file systems it depends on what lies below. @source Linux, include/uapi/linux/magic.h
 */
const HONEST: ReadonlyMap<number, string> = new Map([
  [0xef53, 'ext4'],
  [0x58465342, 'xfs'],
  [0x9123683e, 'btrfs'],
]);

/** The device of a root whose file system tells of every write; else why what was read there cannot be remembered. */
export function honestDevice(root: Buffer, platform: string): { readonly device: number } | { readonly why: string } {
  if (platform !== 'linux') return { why: `of file systems on ${platform} nobody knows whether ctime tells of every write` };
  const { type } = statfsSync(root);
  // Negative on some builds of Node: the field has 32 bits.
  if (HONEST.has(type >>> 0)) return { device: lstatSync(root).dev };
  return { why: `the release lies on a file system of the kind 0x${(type >>> 0).toString(16)}, where ctime may not tell of every write` };
}
