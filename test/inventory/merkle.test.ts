import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { MerkleTree } from '../../src/inventory/merkle.js';

/** Leaves and roots of the reference implementation of RFC 6962 (google/certificate-transparency, merkle_tree_test.cc). */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => Buffer.from(hex, 'hex'));
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** The definition of RFC 6962, section 2.1, word for word. */
function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const sha = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
  const [only] = leaves;
  if (only === undefined) return sha();
  if (leaves.length === 1) return sha(Buffer.from([0]), only);
  const k = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return sha(Buffer.from([1]), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

function add(tree: MerkleTree, leaf: Buffer): void {
  const buffer = Buffer.concat([Buffer.from('x'), leaf, Buffer.from('y')]);
  tree.add(buffer, 1, 1 + leaf.length);
  expect(buffer).toEqual(Buffer.concat([Buffer.from('x'), leaf, Buffer.from('y')]));
}

describe('MerkleTree', () => {
  it('gives the roots of the certificate-transparency reference after every leaf', () => {
    const tree = new MerkleTree();
    const roots: string[] = [tree.root()];
    for (const leaf of LEAVES) {
      add(tree, leaf);
      roots.push(tree.root());
    }
    expect(roots).toEqual(ROOTS);
  });

  it('is the recursive definition for any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 70 }), (leaves) => {
        const tree = new MerkleTree();
        for (const leaf of leaves) add(tree, Buffer.from(leaf));
        expect(tree.root()).toBe(naiveRoot(leaves.map((leaf) => Buffer.from(leaf))).toString('hex'));
      }),
    );
  });

  it('can be asked for its root at any time', () => {
    const tree = new MerkleTree();
    for (let index = 0; index < 1000; index++) {
      add(tree, Buffer.from(String(index)));
      if (index % 97 === 0) tree.root();
    }
    expect(tree.root()).toBe(naiveRoot(Array.from({ length: 1000 }, (_, index) => Buffer.from(String(index)))).toString('hex'));
  });
});
