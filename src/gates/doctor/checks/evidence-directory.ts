import { dirname } from 'node:path';
import { isInside } from '../../../policy/inside.js';
import { doctorCheck, note, ok, problem } from '../check.js';

/** Can evidence be written where it is to stand? */
export const evidenceDirectory = doctorCheck({
  id: 'evidence-directory',
  title: 'evidence directory',
  collect: ({ ports, evidence }) => ({
    path: evidence,
    exists: ports.files.exists(evidence),
    isDirectory: ports.files.isDirectory(evidence),
    writable: nearestFolder(evidence, (path) => ports.folders.probe(path)?.writable),
  }),
  judge: ({ path, exists, isDirectory, writable }) => {
    if (exists && !isDirectory) return problem(`${path} is no directory`, 'Choose another place with --evidence.');
    if (!writable)
      return note(`${path} cannot be written by this account`, 'Nothing, if this machine only verifies; verify then keeps its log in DURI_STATE_DIR.');
    return exists ? ok(`${path} can be written`) : ok(`${path} will be made`);
  },
});

function nearestFolder(path: string, probe: (path: string) => boolean | undefined): boolean {
  const writable = probe(path);
  if (writable !== undefined) return writable;
  const parent = dirname(path);
  return !isInside(parent, path) && nearestFolder(parent, probe);
}
