import { join } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { ALL_STEPS, type Scenario } from '../scenario.js';

export const swapEvidence: Scenario = {
  name: 'swap-evidence',
  says: 'The evidence is replaced by the authentic set of another release',
  steps: ALL_STEPS,
  expects: ['tampered', 'policy_changed'],
  tamper: ({ ports, evidence, otherEvidence }) => {
    if (otherEvidence === undefined)
      throw new IntegrityError(
        'archive_missing',
        'there is no archive of another release at hand, so its evidence could not be swapped in',
        {},
        { hint: 'Name one with --other, or leave swap-evidence out of `drill.scenarios`.' },
      );
    const { archiveFiles, files } = ports;
    const there = archiveFiles.list(otherEvidence).map(({ name }) => name);
    for (const { name } of archiveFiles.list(evidence)) if (!there.includes(name)) files.remove(join(evidence, name));
    for (const name of there) files.write(join(evidence, name), files.read(join(otherEvidence, name), LIMITS.sbomBytes) ?? new Uint8Array());
    return Promise.resolve(`put ${there.length} files of another release's evidence in place`);
  },
};
