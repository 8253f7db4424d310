import { EVIDENCE_FILES } from '../../src/evidence/evidence-set.js';
import { evidenceDirectory } from '../../src/adapters/evidence-directory/index.js';

/**
 * Writes one evidence set after the other until it is killed; every file of a set says its generation.
 * Odd generations lack a file that even ones have. Started as a child process by tests.
 */
const [directory = '', start = '0'] = process.argv.slice(2);
process.stdout.write('ready\n');
for (let generation = Number(start); ; generation++) {
  const transaction = evidenceDirectory.begin(directory);
  for (const name of EVIDENCE_FILES.slice(0, generation % 2 === 0 ? 7 : 6))
    transaction.put(name, `generation ${generation} of ${name}\n`.repeat(1 + (generation % 50)));
  transaction.commit(EVIDENCE_FILES);
}
