import { join } from 'node:path';
import { METADATA_FILE, SIGNATURE_OF } from '../../evidence/evidence-set.js';
import { ALL_STEPS, type Scenario } from '../scenario.js';

export const removeSignature: Scenario = {
  name: 'remove-signature',
  says: 'The signature that binds the evidence is removed',
  steps: ALL_STEPS,
  expects: ['tampered'],
  tamper: ({ ports, evidence }) => {
    const name = SIGNATURE_OF[METADATA_FILE];
    ports.files.remove(join(evidence, name));
    return Promise.resolve(`removed ${name}`);
  },
};
