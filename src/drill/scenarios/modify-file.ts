import { join } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import { ALL_STEPS, type Scenario } from '../scenario.js';

const MAX_BYTES = 64 * 1024 * 1024;

export const modifyFile: Scenario = {
  name: 'modify-file',
  says: 'One bit of a released file is turned; its size stays',
  steps: ALL_STEPS,
  expects: ['tampered'],
  tamper: ({ ports, release, files }) => {
    const [victim] = files.filter(({ sizeBytes }) => sizeBytes > 0 && sizeBytes <= MAX_BYTES).sort((a, b) => a.sizeBytes - b.sizeBytes);
    const content = victim === undefined ? undefined : ports.files.read(join(release, victim.path), MAX_BYTES);
    if (victim === undefined || content === undefined) throw new IntegrityError('tree_empty', 'the release has no file that could be modified');
    const modified = Uint8Array.from(content);
    const middle = Math.floor(modified.length / 2);
    modified[middle] = (modified[middle] ?? 0) ^ 1;
    ports.files.write(join(release, victim.path), modified);
    return Promise.resolve(`turned a bit of ${printable(victim.path)} at byte ${middle}`);
  },
};
