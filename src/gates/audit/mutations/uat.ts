import type { Copy, Mutation } from '../mutation.js';
import { edit, type Edit, inFile } from './edit.js';

const inScript = (id: string, says: string, change: Edit): Mutation => inFile('uat_script', { id: `uat/${id}`, says, change });
/** These show only when the service runs: in the rehearsal. */
const inService = (id: string, says: string, from: string | RegExp, to: string): Mutation => ({
  id: `uat/${id}`,
  says,
  apply: (copy: Copy) => copy.glob(['src/**/*.py']).some((path) => edit(copy, path, (text) => text.replace(from, to))),
});

const TEST = /^( *)def (uat_\d+|test_\w+)\(([^)]*)\)([^:]*):\n/m;

/** Faults in the acceptance tests, and in the service that they test. */
export const uatMutations: readonly Mutation[] = [
  inScript('test-renamed', 'renamed an acceptance test so that it does not run', (text) => text.replace(/^( *)def (?:uat_\d+|test_\w+)\(/m, '$1def later(')),
  inScript('test-emptied', 'ended an acceptance test before its first assertion', (text) => text.replace(TEST, '$&$1    return\n')),
  inScript('test-skipped', 'skipped an acceptance test', (text) => text.replace(TEST, '$&$1    raise unittest.SkipTest("later")\n')),
  inScript('assertions-removed', 'took every assertion out of one acceptance test', (text) => {
    const start = text.search(TEST);
    if (start === -1) return text;
    const first = text.indexOf('\n', start) + 1;
    const length = text.slice(first).search(/^ *def /m);
    const end = length === -1 ? text.length : first + length;
    const body = text.slice(start, end).replace(/^( +)(?!def ).*(self\.(check|status|eventually|assert\w*)\(|\bassert\b).*$/gm, '$1pass');
    return text.slice(0, start) + body + text.slice(end);
  }),
  inScript('script-removed', 'emptied the acceptance script', () => ''),
  inScript('always-green', 'made the acceptance script report success whatever happens', (text) => text.replace(/raise Failed\(message\)/, 'pass')),
  inService('errcode-ignored', 'took every answer of the chat for a delivery', /if errcode != 0:/, 'if errcode == -12345:'),
  inService('signature-wrong', 'signed alerts without the timestamp', 'f"{timestamp_ms}\\n{secret}".encode()', 'f"{secret}".encode()'),
  inService('alerts-unmarked', 'left the marker out of test alerts', /message\.marked\(self\._marker\) if test else message/, 'message'),
  inService('alerts-repeated', 'alerted at every repeat of a breach', /< self\._config\.dedup_seconds/, '< -1'),
  inService('recovery-untold', 'told nobody when a breach was over', /if self\._config\.resolved_enabled:/, 'if False:'),
  inService('kill-switch-forgets', 'kept the position of the kill switch in memory only', /self\._state\.save\("kill_switch", [^\n]*\)/, 'pass'),
  inService('kill-switch-unguarded', 'let anybody who is signed in reset the kill switch', /^( +)self\._check_token\(token\)$/m, '$1pass'),
  inService('kill-switch-unchecked', 'took orders while the kill switch was armed', /if self\._kill_switch\.armed:/, 'if False:'),
];
