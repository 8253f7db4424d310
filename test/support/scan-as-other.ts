import { createTreeScanner } from '../../src/adapters/tree/node-tree-scanner.js';
import type { TreeEntry } from '../../src/ports/tree.js';

// A program for tests: scans argv[2] and prints the entries, or the error, as JSON. It is run as a user that may not read everything.
const entries: TreeEntry[] = [];
const scanner = createTreeScanner({ workerUrl: undefined, threads: 1, platform: process.platform });
try {
  await scanner.scan({ root: process.argv[2] ?? '', covers: () => true, expectedSize: () => 'any', onEntry: (entry) => entries.push(entry) });
  process.stdout.write(JSON.stringify(entries));
} catch (error) {
  process.stdout.write(JSON.stringify({ code: (error as { code?: string }).code }));
}
