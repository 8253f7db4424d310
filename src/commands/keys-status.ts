import { command } from '../inputs/command.js';
import { ageDays, isDue, ROTATION_DAYS } from '../keys/due.js';
import { shortKeyId } from '../keys/key-id.js';
import type { RingKey } from '../keys/keyring.js';
import { standingOf } from '../keys/standing.js';
import { readKeyring } from '../keys/keyring-file.js';
import { warning } from '../model/finding.js';
import { managedKeyring, rotationDays } from './key-inputs.js';

/** `duri keys status` */
export default command({
  name: 'keys status',
  summary: 'List the keys of the ring: state, windows, age, and which are due',
  description: `Lists every key of the ring with what it may do now. A key older than DURI_HMAC_KEY_ROTATION_PERIOD days (${ROTATION_DAYS}) is reported as due.`,
  examples: [
    { line: 'duri keys status', says: 'A table' },
    { line: 'duri keys status --json', says: 'The same for scripts, with whole ids' },
  ],
  inputs: { keyring: managedKeyring, rotationDays },
  outputs: {},
  action: undefined,
  async run(ports, { keyring, rotationDays: period = ROTATION_DAYS }) {
    const at = ports.clock.now();
    const ring = readKeyring(ports.files, keyring);
    const rows = ring.keys.map((key) => ({ key, standing: standingOf(key, ring, at), age: ageDays(key, at), due: isDue(key, ring, at, period) }));
    const due = rows.filter((row) => row.due);
    const warnings = due.map(({ key, age }) => warning('key_due', key.id, `The key is ${age} days old; the period is ${period} days.`));
    const signing = rows.filter(({ standing }) => standing.maySign).length;
    return {
      exitCode: 0,
      json: {
        keyring,
        keys: rows.map(({ key, standing, age, due: isOver }) => ({
          ...key,
          standing: standing.says,
          may_sign: standing.maySign,
          may_verify: standing.mayVerify,
          age_days: age,
          due: isOver,
        })),
        warnings,
      },
      report: {
        tone: due.length > 0 || signing === 0 ? 'warn' : 'plain',
        headline: `${keyring}: ${ring.keys.length} ${ring.keys.length === 1 ? 'key' : 'keys'}, of which ${signing} may sign`,
        tables:
          rows.length === 0
            ? []
            : [
                {
                  head: ['id', 'name', 'kind', 'uses', 'standing', 'signs', 'accepted until', 'age'],
                  rows: rows.map(({ key, standing, age, due: isOver }) => [
                    shortKeyId(key.id),
                    key.name ?? '',
                    key.kind,
                    key.uses.join(','),
                    standing.says.split(',')[0] ?? '',
                    signWindow(key),
                    day(key.verify_until),
                    `${age} d${isOver ? ', due' : ''}`,
                  ]),
                },
              ],
        warnings,
        next: due.map(({ key }) => `duri keys rotate ${shortKeyId(key.id)}`),
      },
      short: `${ring.keys.length} keys, ${signing} may sign, ${due.length} due`,
    };
  },
});

function signWindow({ sign_from, sign_until }: RingKey): string {
  if (sign_from === undefined && sign_until === undefined) return 'always';
  return [sign_from === undefined ? '' : `from ${day(sign_from)}`, sign_until === undefined ? '' : `until ${day(sign_until)}`].join(' ').trim();
}

function day(instant: string | undefined): string {
  return instant?.slice(0, 10) ?? 'no end';
}
