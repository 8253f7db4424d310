import { doctorCheck, note, ok, problem } from '../check.js';

/** No clock of a host that runs this version can be before the year in which it was written, nor centuries after. */
const EARLIEST = Date.parse('2025-06-01T00:00:00Z');
const LATEST = Date.parse('2126-01-01T00:00:00Z');

/** File systems and hosts may differ by this much. @source trust model, section 5 (clock tolerance) */
const TOLERANCE_MS = 5 * 60_000;

/** Can the clock be right? Windows of keys and the expiry of evidence are judged by it. */
export const clock = doctorCheck({
  id: 'clock',
  title: 'clock',
  collect: ({ at, ports, directory }) => ({
    now: at,
    fileTime: ports.folders.probe(directory)?.fileTime,
    fixed: (ports.environment.variables['SOURCE_DATE_EPOCH'] ?? '') !== '',
  }),
  judge: ({ now, fileTime, fixed }) => {
    const shown = now.toISOString();
    if (now.getTime() < EARLIEST || now.getTime() > LATEST) return problem(`it is ${shown}, which cannot be`, 'Set the clock, by NTP if there is a network.');
    const apart = fileTime === undefined ? 0 : Math.abs(fileTime.getTime() - now.getTime());
    if (apart > TOLERANCE_MS)
      return problem(
        `the file system's clock is ${Math.round(apart / 60_000)} minutes apart from ${shown}`,
        'Set the clocks of this host and of the file server by NTP.',
      );
    return fixed
      ? note(`${shown}; SOURCE_DATE_EPOCH is set, and \`seal\` takes its instant from it`, 'Unset it, unless the same bytes are wanted again.')
      : ok(shown);
  },
});
