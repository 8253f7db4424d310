import { readMark } from '../mark/mark-file.js';
import { EMPTY_MARK } from '../mark/mark.js';
import { command } from '../inputs/command.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { requireState } from './mark-inputs.js';

/** `duri mark show` */
export default command({
  name: 'mark show',
  summary: 'Show what this host has marked good',
  description:
    'Shows the mark in DURI_STATE_DIR: for each product and line the highest sequence number, the release that runs and the one before it, and the highest number of the kill switch. A mark that cannot be read is an error, and never an empty one.',
  examples: [{ line: 'DURI_STATE_DIR=/var/lib/duri duri mark show', says: 'On a host' }],
  inputs: {},
  outputs: {},
  action: undefined,
  run: async (ports) => {
    const state = requireState(ports);
    const mark = readMark(ports) ?? EMPTY_MARK;
    const shown = (digest: Sha256 | null): string => (digest === null ? '' : prefixed(digest));
    const headline =
      mark.entries.length === 0 ? 'Nothing is marked good here yet' : `${mark.entries.length} ${mark.entries.length === 1 ? 'line is' : 'lines are'} marked`;
    return {
      exitCode: 0,
      json: { state, mark },
      report: {
        tone: 'plain',
        headline,
        facts: [
          ['state', state],
          ['latest time', mark.latest ?? ''],
        ],
        tables: [
          {
            title: 'Marked good',
            head: ['product', 'line', 'highest', 'current', 'last green', 'kill switch', 'tickets used'],
            rows: mark.entries.map(({ product, line, sequence, current, last_green: green, freeze_counter: counter, nonces }) => [
              product ?? '',
              line,
              `#${sequence}`,
              shown(current),
              shown(green),
              String(counter),
              String(nonces.length),
            ]),
          },
        ],
      },
      short: headline,
    };
  },
});
