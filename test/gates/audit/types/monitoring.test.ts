import { alertmanager } from '../../../../src/gates/audit/types/alertmanager.js';
import { prom } from '../../../../src/gates/audit/types/prom.js';
import { complaints, observe, testFolders } from '../../../support/audit-ground.js';
import { describeWithTool } from '../../../support/outside-tools.js';

const folders = testFolders();
afterAll(() => folders.remove());

const RULES = `groups:
  - name: integrity
    rules:
      - alert: Tampered
        expr: max(integrity_status{status="tampered"}) == 1
        labels: {severity: critical}
        annotations: {summary: tampered}
`;
const TESTS = `rule_files: [rules.yml]
evaluation_interval: 1m
tests:
  - interval: 1m
    input_series:
      - {series: 'integrity_status{status="tampered"}', values: '0 1 1'}
    alert_rule_test:
      - eval_time: 2m
        alertname: Tampered
        exp_alerts:
          - exp_labels: {severity: critical}
            exp_annotations: {summary: tampered}
`;
const WANTED = { rules: ['rules.yml'], tests: ['rules_test.yml'], alerts: ['Tampered'] };

describeWithTool('promtool', 'prom: rules that are tested', () => {
  const look = async (files: Record<string, string>, wanted: object = WANTED) =>
    complaints(await observe(prom, folders.with({ 'rules.yml': RULES, 'rules_test.yml': TESTS, ...files }), wanted));

  it('passes rules that promtool accepts and whose tests hold', async () => {
    expect(await look({})).toEqual([]);
  });

  it('names the line of a broken expression', async () => {
    const seen = await look({ 'rules.yml': RULES.replace('== 1', '== (') });
    expect(seen[0]).toMatch(/^fail rules\.yml is refused by promtool: .*parse error.* @5$/);
  });

  it('sees a rule that no longer fires', async () => {
    expect((await look({ 'rules.yml': RULES.replace('== 1', '== 2') })).join()).toContain('rules_test.yml is refused by promtool');
  });

  it('takes no empty file for tested rules', async () => {
    expect(await look({ 'rules.yml': 'groups: []\n' })).toContain('fail rules.yml has no rule');
    expect(await look({ 'rules_test.yml': 'rule_files: [rules.yml]\ntests: []\n' })).toEqual([
      'fail rules_test.yml has no test that asserts anything',
      'fail Tampered is not seen to fire in any unit test @4',
    ]);
    expect((await look({ 'rules_test.yml': TESTS.replace('rules.yml', 'copy.yml'), 'copy.yml': RULES }))[0]).toBe(
      'fail rules_test.yml tests other rules than those that are deployed',
    );
  });

  it('sees an alert that is gone, a file that is gone, and text that is no YAML', async () => {
    expect(await look({}, { ...WANTED, alerts: ['Corrupted'] })).toEqual(['fail Corrupted is defined by no rule']);
    expect(await look({}, { rules: ['none.yml'] })).toEqual(['fail none.yml is not there']);
    expect((await look({ 'rules.yml': 'groups: [\n' })).length).toBeGreaterThan(0);
  });

  it('cannot tell without promtool', async () => {
    await expect(observe(prom, folders.with({ 'rules.yml': RULES }), { rules: ['rules.yml'] }, '')).rejects.toMatchObject({ code: 'tool_missing' });
  });
});

const ROUTES = `route:
  receiver: oncall-slack
  routes:
    - matchers: ['severity="critical"']
      receiver: oncall-pager
receivers:
  - name: oncall-slack
    webhook_configs: [{url: 'http://127.0.0.1:9/slack'}]
  - name: oncall-pager
    webhook_configs: [{url: 'http://127.0.0.1:9/pager'}]
`;
const ROUTE_TEST = {
  config: 'a.yml',
  route_test: [
    { labels: { severity: 'critical' }, receiver: 'oncall-pager' },
    { labels: { severity: 'warning' }, receiver: 'oncall-slack' },
  ],
};

describeWithTool('amtool', 'alertmanager: alerts reach who is meant', () => {
  const look = async (text: string) => complaints(await observe(alertmanager, folders.with({ 'a.yml': text }), ROUTE_TEST));

  it('passes routes as they are meant', async () => {
    expect(await look(ROUTES)).toEqual([]);
  });

  it('sees a critical alert that goes to the chat', async () => {
    expect(await look(ROUTES.replace('="critical"', '="page"'))).toEqual(['fail an alert with severity=critical reaches another receiver @1']);
  });

  it('sees a receiver that tells nobody', async () => {
    expect(await look(ROUTES.replace(/ {4}webhook_configs.*pager.*\n/, ''))).toEqual(['fail oncall-pager has no channel, so alerts that reach it are lost @9']);
  });

  it('refuses matchers of old, and what amtool refuses', async () => {
    expect(await look(ROUTES.replace(`matchers: ['severity="critical"']`, 'match: {severity: critical}'))).toEqual([
      'fail a.yml uses match, which is deprecated @4',
    ]);
    expect((await look(ROUTES.replace('receiver: oncall-pager', 'receiver: nobody')))[0]).toContain('is refused by amtool');
  });

  it('takes no list of tests that is empty', () => {
    expect(alertmanager.parameters.safeParse({ config: 'a.yml', route_test: [] }).success).toBe(false);
  });
});
