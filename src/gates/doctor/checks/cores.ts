import { doctorCheck, note, ok } from '../check.js';

/** How many threads can hash at once? */
export const cores = doctorCheck({
  id: 'cores',
  title: 'processor cores',
  collect: ({ ports }) => ports.environment.cores,
  judge: (count) =>
    count > 1
      ? ok(`${count} cores hash at once`)
      : note('one core: large trees take longer to scan', 'Give the container more than one core, if a scan takes too long.'),
});
