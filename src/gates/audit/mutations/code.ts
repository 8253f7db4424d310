import type { Mutation } from '../mutation.js';
import { edit, type Edit, inFile, replace } from './edit.js';

const fault = (name: string, says: string, change: Edit): Mutation => inFile('notifier_file', { id: `code/${name}`, says, change });

/** A fault in the first file of the earlier tasks' tests that has a place for it. */
const inTests = (name: string, says: string, change: Edit): Mutation => ({
  id: `code/${name}`,
  says,
  apply: (copy) => copy.glob(['tests/test_task_*.py']).some((path) => edit(copy, path, change)),
});

/** Faults in programs and their tests. */
export const codeMutations: readonly Mutation[] = [
  fault('class-renamed', 'renamed the notifier', replace(/^class DingTalkNotifier\b/m, 'class DingtalkNotifier')),
  fault('class-commented', 'left the notifier in a comment only', (text) =>
    text.replace(/^class DingTalkNotifier\b/m, '# class DingTalkNotifier:\nclass Notifier'),
  ),
  fault('parameter-removed', 'took a parameter from an alert', replace(/(def send_risk_alert\(self, metric: str), value: float/, '$1')),
  fault(
    'parameter-order',
    'changed the order of parameters',
    replace(/(def send_kill_switch_alert\(self, )action: str, reason: str/, '$1reason: str, action: str'),
  ),
  fault('function-removed', 'renamed a function that others call', replace(/def send_kill_switch_alert\b/, 'def send_killswitch_alert')),
  fault(
    'function-stub',
    'left nothing of a function but its head',
    replace(/(def send_risk_alert\([^)]*\)[^:\n]*:)\n(?: {8}[^\n]*\n|\n(?= {8}))+/, '$1\n        return None\n\n'),
  ),
  inTests('test-removed', 'removed a test', replace(/^ +(?:async )?def test_\w+\([^)]*\)[^:]*:\n(?:(?: {8}[^\n]*)?\n)+/m, '')),
  inTests('test-renamed', 'renamed a test so that it no longer runs', replace(/def test_/, 'def check_')),
  inTests('test-skipped', 'skipped a test', replace(/^( +)def test_/m, '$1@unittest.skip("flaky")\n$1def test_')),
  inTests('test-emptied', 'took what a test asserts out', replace(/^( +def test_\w+\([^)]*\)[^:]*:\n)(?:(?: {8}[^\n]*)?\n)+/m, '$1        pass\n\n')),
];
