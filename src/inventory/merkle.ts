import { hash } from 'node:crypto';
import { type Sha256, sha256 } from '../model/digest.js';

const LEAF = 0;
const NODE = 1;
/** Prefix byte, left child, right child. */
const NODE_BYTES = 65;
const LEFT = 1;
const RIGHT = 33;

/**
 * The SHA-256 Merkle tree of RFC 6962, built leaf by leaf. Only the left children that still wait for their right
 * sibling are kept, one a level, so memory grows with the logarithm of the leaves. @source RFC 6962, section 2.1
 */
export class MerkleTree {
  /** By level: a node whose left child is set when that bit of the number of leaves is. */
  readonly #nodes: Buffer[] = [];
  #leaves = 0;

  /** Adds the leaf `buffer[start..end)`. The byte before it, which must exist, is borrowed for the leaf prefix, so that nothing is copied. */
  add(buffer: Buffer, start: number, end: number): void {
    const borrowed = buffer[start - 1] ?? 0;
    buffer[start - 1] = LEAF;
    this.#push(hash('sha256', buffer.subarray(start - 1, end), 'binary'));
    buffer[start - 1] = borrowed;
  }

  #push(leaf: string): void {
    let digest = leaf;
    let level = 0;
    for (let count = this.#leaves; count % 2 === 1; count = (count - 1) / 2) digest = this.#join(level++, digest);
    this.#node(level).write(digest, LEFT, 'binary');
    this.#leaves += 1;
  }

  /** The root of the leaves so far. More may be added afterwards. */
  root(): Sha256 {
    let right: string | undefined;
    for (let level = 0, count = this.#leaves; count > 0; level++, count = Math.floor(count / 2)) {
      if (count % 2 === 0) continue;
      right = right === undefined ? this.#node(level).toString('binary', LEFT, RIGHT) : this.#join(level, right);
    }
    return right === undefined ? sha256('') : (Buffer.from(right, 'binary').toString('hex') as Sha256);
  }

  #join(level: number, right: string): string {
    const node = this.#node(level);
    node.write(right, RIGHT, 'binary');
    return hash('sha256', node, 'binary');
  }

  #node(level: number): Buffer {
    return (this.#nodes[level] ??= Buffer.alloc(NODE_BYTES, NODE));
  }
}
