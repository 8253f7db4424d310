import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ruleName } from '../../src/templates/alerts/alert.js';
import { ALERTS } from '../../src/templates/alerts/index.js';
import { describeWithTool } from '../support/outside-tools.js';
import { edit, releaseTemplate } from '../support/release-template.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
const file = releaseTemplate(folder.path)('alertmanager/alertmanager.yml');
const text = readFileSync(file, 'utf8');
const configuration = parse(text) as {
  route: { routes: object[] };
  inhibit_rules: { source_matchers: string[]; target_matchers: string[]; equal: string[] }[];
};

describe('the routes', () => {
  it('are the ones that the owner wrote, in the syntax of today', () => {
    expect(configuration.route.routes).toEqual([
      { receiver: 'oncall-pager', matchers: ['severity = "critical"'], group_wait: '0s', group_interval: '1m', repeat_interval: '5m' },
      { receiver: 'oncall-slack', matchers: ['severity = "warning"'], group_wait: '30s', group_interval: '5m', repeat_interval: '15m' },
    ]);
    expect(text).not.toMatch(/^\s*(?:- )?(?:match|match_re|source_match|target_match)\w*:(?! *$)/m);
  });

  it('silence a warning only by a page about the same sidecar', () => {
    expect(configuration.inhibit_rules).toEqual([
      {
        source_matchers: ['severity = "critical"', 'alertname =~ "Duri.+"'],
        target_matchers: ['severity = "warning"', 'alertname =~ "Duri.+"'],
        equal: ['job', 'instance', 'deployment'],
      },
    ]);
  });

  it('hold no address and no key: each receiver reads its own from a file', () => {
    const channels = text.split('\nreceivers:\n')[1] ?? '';
    expect(channels.match(/^\s+(?:- )?\w+_file: .*$/gm)?.map((line) => line.trim())).toEqual([
      '- routing_key_file: /etc/alertmanager/duri/pager_routing_key',
      '- api_url_file: /etc/alertmanager/duri/slack_api_url',
    ]);
    expect(channels).not.toMatch(/https?:/);
  });
});

describeWithTool('amtool', 'Alertmanager', (amtool) => {
  const run = (...args: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(amtool, args, { encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };

  it('takes the configuration', () => {
    expect(run('check-config', file)).toMatchObject({ status: 0, output: expect.stringContaining('SUCCESS') });
  });

  it('takes no wait before the first message, but refuses none between two', () => {
    for (const [from, word] of [
      ['group_interval: 1m', 'group_interval'],
      ['repeat_interval: 5m', 'repeat_interval'],
    ] as const) {
      const copy = join(folder.path, `${word}.yml`);
      copyFileSync(file, copy);
      edit(copy, from, `${word}: 0s`);
      expect(run('check-config', copy)).toMatchObject({ status: 1, output: expect.stringContaining(`${word} cannot be zero`) });
    }
  });

  it.each(ALERTS.map((alert) => [ruleName(alert), alert.severity] as const))('routes %s, which is %s', (alertname, severity) => {
    const receiver = severity === 'critical' ? 'oncall-pager' : 'oncall-slack';
    const labels = [`alertname=${alertname}`, `severity=${severity}`, 'job=duri', 'instance=shop:9101'];
    expect(run('config', 'routes', 'test', `--config.file=${file}`, `--verify.receivers=${receiver}`, ...labels)).toMatchObject({ status: 0 });
  });

  it('tells the chat of what has no severity', () => {
    expect(run('config', 'routes', 'test', `--config.file=${file}`, '--verify.receivers=oncall-slack', 'alertname=Other')).toMatchObject({ status: 0 });
  });
});
