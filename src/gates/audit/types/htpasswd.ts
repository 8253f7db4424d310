import type { Observation } from '../../checks/observation.js';
import { checkType, staticCheck } from '../check-type.js';
import { judgeFile } from './htpasswd/judge-file.js';
import { judgeScript } from './htpasswd/judge-script.js';
import { type HtpasswdParameters, htpasswdParameters } from './htpasswd/parameters.js';

/** Who may log in, and how well the passwords are kept. */
export const htpasswd = checkType<HtpasswdParameters>({
  name: 'htpasswd',
  summary: 'An htpasswd file, or the script that makes it: bcrypt with a cost, mode, owner and group, no password in a command line.',
  parameters: htpasswdParameters,
  executes: staticCheck,
  observe: async (ground, given) => {
    const observations: Observation[] = [];
    if (given.file !== undefined) observations.push(...judgeFile(ground, given.file, given));
    if (given.made_by !== undefined) observations.push(...(await judgeScript(ground, given.made_by, given)));
    return observations;
  },
});
