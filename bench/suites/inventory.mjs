import { join } from 'node:path';
import { sealCommand } from '../lib/duri.mjs';
import { floorCommand, hashers, inventoryCommand, opensslCommand } from '../lib/hashers.mjs';
import { CORES } from '../lib/machine.mjs';
import { mayDropCaches } from '../lib/measure.mjs';
import * as trees from '../lib/trees.mjs';

const DENOMINATORS = ['floor', 'openssl', 'sha256sum', 'hashdeep'];

export const inventory = ({ sizes }) => [
  compared('small', 'small files, some with hostile names', (root) => trees.makeSmall(root, sizes.smallFiles), { alsoSeal: true }),
  compared('node_modules', "this repository's own node_modules", (root) => trees.copyPackages(root, sizes.packageFiles)),
  compared('mixed', 'sources, bundles and native blobs', (root) => trees.makeMixed(root, sizes.mixed)),
  compared('large', 'large files', (root) => trees.makeLarge(root, sizes.large), { batch: 1 }),
  growth(sizes.growth),
  strange('one-folder', 'all files in one folder', (root) => trees.makeWide(root, sizes.wideFiles)),
  strange('folders', 'folders, half of them a thousand levels deep', (root) => trees.makeFolders(root, sizes.folders)),
  strange('sparse', 'one sparse file', (root) => trees.makeSparse(root, sizes.sparseBytes)),
  coldCache(sizes),
];

/** One tree, hashed by everybody. */
function compared(id, title, make, { batch, alsoSeal = false } = {}) {
  return {
    id,
    title,
    prepare: (context) => {
      const tree = join(context.folder, 'tree');
      make(tree);
      const seal = alsoSeal ? [sealCommand(context, tree)] : [];
      return { tree, denominators: [...DENOMINATORS, ...(alsoSeal ? ['inventory'] : [])], commands: [...hashers(context, tree, { batch }), ...seal] };
    },
  };
}

/** The same files, only more of them: time a file and memory must not grow with the tree. */
function growth(counts) {
  return {
    id: 'growth',
    title: 'growth: files of 512 bytes',
    prepare: (context) => {
      const steps = counts.map((files, at) => ({ files, tree: join(context.folder, `tree-${files}`), step: stepName(at, counts.length) }));
      for (const { files, tree } of steps) trees.makeGrowth(tree, files);
      return {
        denominators: ['inventory-tenth'],
        commands: steps.flatMap(({ files, tree, step }) => [
          inventoryCommand(context, tree, { id: `inventory-${step}`, name: `DuRi inventory, ${files} files`, files }),
          floorCommand(context, tree, { id: `floor-${step}`, name: `C floor, ${CORES} threads, ${files} files`, files }),
        ]),
      };
    },
  };
}

/** The last two steps are what the goals are about, whatever the sizes of a run. */
function stepName(at, count) {
  return at === count - 1 ? 'largest' : at === count - 2 ? 'tenth' : `step-${at}`;
}

function strange(id, title, make) {
  return {
    id,
    title: `strange: ${title}`,
    prepare: (context) => {
      const tree = join(context.folder, 'tree');
      make(tree);
      return { tree, denominators: ['floor'], commands: [inventoryCommand(context, tree), floorCommand(context, tree), opensslCommand(context, tree)] };
    },
  };
}

function coldCache(sizes) {
  return {
    id: 'cold-cache',
    title: 'cold cache: sources, bundles and native blobs',
    prepare: (context) => {
      if (!sizes.coldCache) return { missing: 'only in a full run: dropping the cache slows everything else on the machine' };
      if (!mayDropCaches()) return { missing: 'dropping the cache needs root and Linux' };
      const tree = join(context.folder, 'tree');
      trees.makeMixed(tree, sizes.mixed);
      const commands = [inventoryCommand(context, tree), floorCommand(context, tree)].map((command) => ({ ...command, cold: true }));
      return { tree, denominators: ['floor'], commands };
    },
  };
}
