// The inventory of a tree and nothing else: the scanner and the writer of the manifest, put together as `duri seal` does it.
//   node inventory-driver.js DIR EVIDENCE      writes checksums.json and SHA256SUMS
// bundle-driver.mjs makes a program of it, with the worker beside it: module by module it would start three times slower than what is in dist/.
import { evidenceDirectory } from '../../build/src/adapters/evidence-directory/index.js';
import { nodeEnvironment } from '../../build/src/adapters/node-environment.js';
import { createTreeScanner } from '../../build/src/adapters/tree/node-tree-scanner.js';
import { takeInventory } from '../../build/src/evidence/take-inventory.js';

const [directory, evidence] = process.argv.slice(2);
const { cores, platform } = nodeEnvironment('0.0.0');
const scanner = createTreeScanner({
  workerUrl: new URL('./hash-worker.js', import.meta.url),
  threads: cores,
  platform,
});
const transaction = evidenceDirectory.begin(evidence);
try {
  await takeInventory(scanner, transaction, { directory, covers: () => true, unsafeModes: 'warn' });
  transaction.commit([]);
} finally {
  transaction.abort(); // harmless after the commit
}
