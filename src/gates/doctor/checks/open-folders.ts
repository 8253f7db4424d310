import { dirname, join } from 'node:path';
import { IntegrityError } from '../../../model/errors.js';
import { doctorCheck, ok, problem } from '../check.js';

/** Can just anyone on this host replace release, evidence, policy, ring or keys? */
export const openFolders = doctorCheck({
  id: 'open-folders',
  title: 'folders open to everyone',
  collect: ({ ports, directory, evidence, policy, ring }) => {
    const policyPath = 'loaded' in policy ? policy.loaded.path : undefined;
    const keys = ring === undefined || ring.content instanceof IntegrityError ? [] : ring.content.keys;
    const secrets = keys.flatMap(({ secret_file }) => (secret_file === undefined || ring === undefined ? [] : [join(dirname(ring.path), secret_file)]));
    const paths = [directory, evidence, ...(policyPath === undefined ? [] : [policyPath]), ...(ring === undefined ? [] : [ring.path]), ...secrets];
    return [...new Set(paths.flatMap((path) => ports.folders.openToEveryone(path)))];
  },
  judge: (open) =>
    open.length === 0
      ? ok('none on the way to release, evidence, policy and keys')
      : problem(`every account can write ${open.join(', ')}`, `chmod o-w ${open[0]} (and the others), or move what must be trusted elsewhere.`),
});
