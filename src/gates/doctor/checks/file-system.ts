import { doctorCheck, note, ok } from '../check.js';

/** Does the file system keep what a release records: names by letter case, and the executable bit? */
export const fileSystem = doctorCheck({
  id: 'file-system',
  title: 'file system',
  collect: ({ ports, directory }) => ports.folders.probe(directory),
  judge: (facts) => {
    if (facts?.caseSensitive === undefined) return note('could not be tried: the directory cannot be written', 'Nothing, if it is meant to be read-only.');
    if (!facts.caseSensitive)
      return note('names that differ by letter case are one file here', 'Seal on Linux, if the release is deployed there; `seal` warns of names that collide.');
    if (facts.keepsModes !== true)
      return note('the executable bit is not kept here', 'Seal where it is kept; a release that is verified elsewhere would differ.');
    return ok('keeps letter case and the executable bit');
  },
});
