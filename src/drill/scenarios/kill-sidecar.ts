import type { Scenario } from '../scenario.js';

export const killSidecar: Scenario = {
  name: 'kill-sidecar',
  says: 'The sidecar is killed, so that nothing would be noticed any more; only who watches it from outside can tell',
  steps: ['prepare', 'start', 'tamper', 'detect', 'capture', 'restore', 'recover'],
  expects: [],
  tamper: async ({ killSidecar: kill }) => {
    await kill();
    return 'killed the sidecar';
  },
};
