import { join } from 'node:path';
import { ALL_STEPS, type Scenario } from '../scenario.js';

const NAME = 'duri-drill-implant.txt';

export const addFile: Scenario = {
  name: 'add-file',
  says: 'A file that was never released appears in the tree',
  steps: ALL_STEPS,
  expects: ['tampered'],
  tamper: ({ ports, release }) => {
    ports.files.write(join(release, NAME), 'Put here by duri drill.\n');
    return Promise.resolve(`added ${NAME}`);
  },
};
