import type { BytePath } from '../model/path.js';
import { type Parsed, parsed, refused } from '../shape/parsed.js';

/** One share of an inventory: number `index`, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A matrix of GitHub Actions has at most 256 jobs, `parallel` of GitLab 200; merging holds one file open for each. */
export const MAX_SHARDS = 256;

/** @param text `i/n`, as in `2/8` */
export function parseShard(text: string): Parsed<Shard> {
  const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index > count || count > MAX_SHARDS)
    return refused('', `is "${text.slice(0, 40)}"; expected i/n with i from 1 to n, and n at most ${MAX_SHARDS}, as in 2/8`);
  return parsed({ index, count });
}

export function renderShard({ index, count }: Shard): string {
  return `${index}/${count}`;
}

/**
 * The shard that a path belongs to, from 1. It follows from the bytes of the path alone, so that a shard needs to know
 * nothing of other files. The 32 bits of FNV-1a are mixed once more: its low bits follow from the low bits of the bytes,
 * and names with even digits only would all fall to one of two shards.
 * @source Fowler, Noll and Vo, FNV-1a of 32 bits; Appleby, MurmurHash3, fmix32
 */
export function shardOf(path: BytePath, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % count) + 1;
}
