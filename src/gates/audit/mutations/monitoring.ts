import type { Mutation } from '../mutation.js';
import { type Edit, inFile, replace } from './edit.js';

const faultOf =
  (variable: string) =>
  (name: string, says: string, change: Edit): Mutation =>
    inFile(variable, { id: `monitoring/${name}`, says, change });
const rules = faultOf('alert_rules');
const routes = faultOf('alert_routes');
const ruleTests = faultOf('alert_tests');

/** Faults in alert rules, their tests, and who hears of them. */
export const monitoringMutations: readonly Mutation[] = [
  rules('rule-syntax', 'broke an expression', replace(/^(\s+expr: )[^\n|>]/m, '$1((')),
  rules('rules-emptied', 'took every rule out', () => 'groups: []\n'),
  rules('rule-silent', 'let a rule never fire', replace(/^(\s+for: )\d+\w+$/m, '$1999h')),
  rules('severity', 'made a critical alert a warning', replace(/severity: critical/, 'severity: warning')),
  rules('alert-added', 'added an alert that nobody tested', (text) =>
    text.replace(/^( +)- alert: /m, '$1- alert: NeverTested\n$1  expr: vector(0) > 1\n$1  labels: {severity: critical}\n$1- alert: '),
  ),
  ruleTests('tests-emptied', 'took every test of the rules out', replace(/^tests:[\s\S]*/m, 'tests: []\n')),
  routes('critical-to-chat', 'sent critical alerts to the chat', replace(/severity = "critical"/, 'severity = "page"')),
  routes('receiver-silent', 'left a receiver without a channel', replace(/(- name: oncall-pager\n)(?: {4}[^\n]*\n)+/, '$1')),
  routes('matchers-deprecated', 'wrote a route with matchers of old', replace(/matchers:\n\s+- severity = "critical"/, 'match: {severity: critical}')),
  routes('receiver-unknown', 'routed to a receiver that is not there', replace(/receiver: oncall-pager/, 'receiver: oncall-pagr')),
];
