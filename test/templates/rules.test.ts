import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ruleName } from '../../src/templates/alerts/alert.js';
import { ALERTS } from '../../src/templates/alerts/index.js';
import { describeWithTool } from '../support/outside-tools.js';
import { releaseTemplate } from '../support/release-template.js';
import { tempFolder } from '../support/temp-folder.js';

interface Rule {
  alert?: string;
  record?: string;
  expr: string;
  for?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}
interface Rules {
  groups: { name: string; interval: string; rules: Rule[] }[];
}

const folder = tempFolder();
afterAll(() => folder.remove());
const file = releaseTemplate(folder.path);
const rules = file('prometheus/duri.rules.yml');
const written = (): Rules => parse(readFileSync(rules, 'utf8')) as Rules;
const alerts = written().groups.flatMap((group) => group.rules.filter(({ alert }) => alert !== undefined));

/** What the owner asked for, written down a second time. @source the owner's checklist, section 4; design, section 3 */
const CRITICAL = [
  ...['Tampered', 'Spike', 'Corrupted', 'PolicyChangedRepeatedly', 'ScanErrorRepeatedly', 'ScanStale', 'NoScanYet'],
  ...['SidecarDown', 'SidecarGone', 'FreezeCounterFell', 'VerdictRed', 'KeyEnding'],
];

describe('the alerts', () => {
  it('page for what the owner lets page, and tell the chat of the rest', () => {
    const paging = alerts.filter(({ labels }) => labels?.['severity'] === 'critical').map(({ alert }) => alert);
    expect(paging.sort()).toEqual(CRITICAL.map((name) => `Duri${name}`).sort());
    expect(alerts.filter(({ labels }) => !['critical', 'warning'].includes(labels?.['severity'] ?? ''))).toEqual([]);
  });

  it('page at once for tampered, corrupted and a spike, without waiting for a second look', () => {
    const waiting = alerts.filter(({ alert, for: wait }) => ['DuriTampered', 'DuriCorrupted', 'DuriSpike', 'DuriVerdictRed'].includes(alert ?? '') && wait);
    expect(waiting).toEqual([]);
    expect(written().groups.find(({ name }) => name === 'duri-integrity')?.interval).toBe('15s');
  });

  it('each say what happened, more of it, and where its runbook is; that page is there and has its four parts in order', () => {
    for (const { alert, annotations } of alerts) {
      expect(Object.keys(annotations ?? {}).sort()).toEqual(['description', 'runbook_url', 'summary']);
      expect(annotations?.['summary']?.length).toBeLessThan(100);
      const page = readFileSync(file(`runbooks/${annotations?.['runbook_url']?.split('/').at(-1) ?? ''}`), 'utf8');
      expect(page).toMatch(new RegExp(`^# ${alert ?? ''}\n[^]*\n## What it means\n[^]*\n## Look\n[^]*\n## Act\n\n1\\. [^]*\n## Afterwards\n`));
    }
  });

  it('have names of their own', () => {
    expect(new Set(ALERTS.map(ruleName)).size).toBe(ALERTS.length);
  });
});

describeWithTool('promtool', 'the rules', (promtool) => {
  const run = (...args: string[]): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync(promtool, args, { encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };

  it('are taken by promtool with every lint, and so is the configuration that loads them', () => {
    expect(run('check', 'rules', '--lint=all', '--lint-fatal', rules)).toMatchObject({ status: 0 });
    expect(run('check', 'config', file('prometheus/prometheus.yml'))).toMatchObject({ status: 0 });
  });

  it('pass their unit tests, which see every alert fire and every alert silent', () => {
    expect(run('test', 'rules', file('prometheus/duri.rules.test.yml'))).toMatchObject({ status: 0 });
    const withoutFire = ALERTS.filter(({ cases }) => cases.every(({ fires = [] }) => fires.length === 0));
    const withoutQuiet = ALERTS.filter(({ cases }) => cases.every(({ quiet = [] }) => quiet.length === 0));
    expect([...withoutFire, ...withoutQuiet].map(ruleName)).toEqual([]);
  }, 180_000);

  /** The unit tests of one rule, on that rule alone and changed. */
  const alike = (name: string, change: (rule: Rule) => void): ReturnType<typeof run> => {
    const place = join(folder.path, 'changed', name);
    mkdirSync(place, { recursive: true });
    const rule = written()
      .groups.flatMap((group) => group.rules)
      .find(({ alert, record }) => (alert ?? record) === name)!;
    change(rule);
    const tests = parse(readFileSync(file('prometheus/duri.rules.test.yml'), 'utf8')) as { tests: { name: string }[] };
    const own = tests.tests.filter((test) => test.name === name || test.name.startsWith(`${name}: `));
    writeFileSync(
      join(place, 'duri.rules.yml'),
      stringify({ groups: [{ name: 'changed', interval: rule.record === undefined ? '15s' : '1m', rules: [rule] }] }),
    );
    writeFileSync(join(place, 'duri.rules.test.yml'), stringify({ ...tests, tests: own }));
    return run('test', 'rules', join(place, 'duri.rules.test.yml'));
  };

  it('pass one by one as well', () => {
    expect(alike('DuriTampered', () => undefined)).toMatchObject({ status: 0 });
    expect(alike('product:duri_integrity_status:count', () => undefined)).toMatchObject({ status: 0 });
  });

  it.each(written().groups.flatMap((group) => group.rules.map((rule) => rule.alert ?? rule.record ?? '')))(
    '%s: the tests notice when it says nothing',
    (name) => {
      const { status, output } = alike(name, (rule) => (rule.expr = `(${rule.expr}) and on () vector(0) > 1`));
      expect({ status, names: output.includes(name) }).toEqual({ status: 1, names: true });
    },
  );

  it.each(alerts.map(({ alert = '' }) => alert))('%s: the tests notice when it waits too long, or not at all', (name) => {
    const shown = alerts.find(({ alert }) => alert === name)!;
    expect(alike(name, (rule) => (rule.for = '3h'))).toMatchObject({ status: 1 });
    if (shown.for !== undefined) expect(alike(name, (rule) => (rule.for = '0s'))).toMatchObject({ status: 1 });
  });

  const EDGES: readonly (readonly [alert: string, from: string, to: string])[] = [
    ['DuriTampered', 'unless on (job, instance) max_over_time(duri_integrity_spike[5m]) == 1', ''],
    ['DuriTampered', 'last_over_time(duri_integrity_status{status="tampered"}[5m])', 'duri_integrity_status{status="tampered"}'],
    ['DuriPolicyChangedRepeatedly', 'last_over_time(duri_integrity_recent_failures[5m])', 'duri_integrity_recent_failures'],
    ['DuriTampered', 'max_over_time(duri_integrity_spike[5m])', 'duri_integrity_spike'],
    ['DuriTampered', ' or increase(duri_integrity_scans_total{status="tampered"}[5m]) > 0', ''],
    ['DuriCorrupted', ' or increase(duri_integrity_scans_total{status="corrupted"}[5m]) > 0', ''],
    ['DuriPolicyChangedRepeatedly', '>= 3', '>= 2'],
    ['DuriPolicyChangedRepeatedly', '>= 3', '>= 4'],
    ['DuriPolicyChangedRepeatedly', 'duri_integrity_recent_failures', 'duri_integrity_consecutive_failures'],
    ['DuriPolicyChangedRepeatedly', 'and on (job, instance)', 'and on (job)'],
    ['DuriScanErrorRepeatedly', '>= 3', '>= 2'],
    ['DuriScanErrorRepeatedly', '>= 3', '>= 4'],
    ['DuriScanStale', '> 3 *', '> 2 *'],
    ['DuriScanStale', '> 3 *', '> 4 *'],
    ['DuriScanStale', ' > 0)', ')'],
    ['DuriNoScanYet', ' > 0', ''],
    ['DuriFullReadOverdue', '> 86400', '> 80000'],
    ['DuriSidecarDown', ' and on (job, instance) last_over_time(duri_build_info[1d])', ''],
    ['DuriSidecarGone', ' unless on (job) up', ' unless on (job) duri_build_info'],
    ['DuriSidecarGone', ' or absent(up and on (job, instance) last_over_time(duri_build_info[1d]))', ''],
    ['DuriFreezeCounterFell', ' < ', ' <= '],
    ['DuriFreezeLate', ' and on (job, instance) changes(duri_freeze_state_number[1h]) > 0', ''],
    ['DuriKeyExpiring', ' > 0)', ')'],
    ['DuriKeyExpiring', '14 * 86400', '60 * 86400'],
    ['DuriKeyEnding', '2 * 86400', '8 * 86400'],
    ['DuriReleaseExpiring', '14 * 86400', '60 * 86400'],
  ];
  it.each(EDGES)('%s: the tests notice %s made %s', (name, from, to) => {
    const shown = alerts.find(({ alert }) => alert === name);
    expect(shown?.expr.replace(/\s+/g, ' ')).toContain(from);
    expect(alike(name, (rule) => (rule.expr = rule.expr.replace(/\s+/g, ' ').replace(from, to)))).toMatchObject({ status: 1 });
  });
});
