import { doctorCheck, ok, problem } from '../check.js';

/** Does Node run DuRi? @source package.json, engines */
export const nodeVersion = doctorCheck({
  id: 'node-version',
  title: 'Node',
  collect: ({ ports: { environment } }) => ({ version: environment.nodeVersion }),
  judge: ({ version }) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const enough = major > 20 || (major === 20 && minor >= 12);
    return enough ? ok(`Node ${version}`) : problem(`Node ${version} is too old`, 'Install Node 20.12 or newer.');
  },
});
