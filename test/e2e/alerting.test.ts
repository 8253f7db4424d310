import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Monitoring, startMonitoring, until } from '../support/monitoring.js';
import { describeWithTools } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';
import { REPOSITORY, type Sidecar, startSidecar, type WatchedRelease, watchedRelease } from '../support/watched-release.js';

const folder = tempFolder();
const ending: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ending.reverse()) await end();
  folder.remove();
});

/** A release with its sidecar, and that one's address as Prometheus names it. */
interface Deployment {
  readonly watched: WatchedRelease;
  readonly sidecar: Sidecar;
  readonly instance: string;
}

async function deploy(name: string): Promise<Deployment> {
  const watched = await watchedRelease(join(folder.path, name));
  endKeys(watched.ring);
  const sidecar = await startSidecar(watched, ['--bootstrap', '--interval', '5m']);
  ending.push(sidecar.kill);
  await sidecar.until(({ last }) => last?.outcome === 'verified');
  return { watched, sidecar, instance: new URL(sidecar.url).host };
}

/** Keys have no end unless somebody gives them one; the dashboard shows it. */
function endKeys(ring: string): void {
  const content = JSON.parse(readFileSync(ring, 'utf8')) as { keys: object[] };
  const verify_until = `${new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 19)}Z`;
  writeFileSync(ring, JSON.stringify({ ...content, keys: content.keys.map((key) => ({ ...key, verify_until })) }));
}

describeWithTools(['prometheus', 'alertmanager'], 'from a change to the page, over real sidecars, Prometheus and Alertmanager', (prometheus, alertmanager) => {
  let monitoring: Monitoring;
  let shop: Deployment;
  let dashboard: Deployment;

  beforeAll(async () => {
    shop = await deploy('shop');
    dashboard = await deploy('dashboard');
    monitoring = await startMonitoring(join(folder.path, 'monitoring'), { prometheus, alertmanager }, { shop: shop.instance, dashboard: dashboard.instance });
    ending.push(monitoring.close);
    await until('both are scraped', async () => ((await monitoring.query('duri_integrity_status{status="verified"} == 1')).length === 2 ? true : undefined));
  }, 240_000);

  it('pages for a tampered release, tells the chat of another one, and neither silences the other', async () => {
    const from = performance.now();
    appendFileSync(join(shop.watched.release, 'app.js'), '// not released');
    const sealed = await dashboard.watched.seal('--repository-id', REPOSITORY, '--line', 'main', '--sequence', '9');
    expect(sealed.exitCode).toBe(0);
    dashboard.sidecar.child.kill('SIGHUP');
    const seen = shop.sidecar.until(({ last }) => last?.outcome === 'tampered').then(() => performance.now());
    const page = await monitoring.delivered('pager', 'DuriTampered', shop.instance);
    const note = await monitoring.delivered('chat', dashboard.instance, 'policy-changed.md');
    const took = (at: number): string => `${((at - from) / 1000).toFixed(1)} s`;
    process.stdout.write(`from the change to the scan that found it ${took(await seen)}, to the pager ${took(page.at)}, to the chat ${took(note.at)}\n`);
    expect(page.body).toContain('tampered.md');
    expect(monitoring.deliveries.filter(({ receiver, body }) => receiver === 'pager' && body.includes(dashboard.instance))).toEqual([]);
    expect(monitoring.deliveries.filter(({ receiver, body }) => receiver === 'chat' && body.includes(shop.instance))).toEqual([]);
  }, 240_000);

  it('tells of several instances in one message, which names the first and says how many there are', async () => {
    const warning = (instance: string) => ({
      labels: { alertname: 'DuriFreezeActive', severity: 'warning', job: 'duri', deployment: 'eu', instance },
      annotations: { summary: `The kill switch is on for ${instance}`, description: 'More of it.', runbook_url: 'https://example.com/freeze-active.md' },
    });
    await monitoring.raise(warning('eu-1:9101'), warning('eu-2:9101'));
    const { body } = await monitoring.delivered('chat', 'eu-1:9101', 'eu-2:9101');
    expect(body).toContain('[FIRING] The kill switch is on for eu-1:9101, one of 2');
    expect(body).toContain('The kill switch is on for eu-2:9101. More of it.');
  }, 180_000);

  it('pages for the other release as well, at the third scan that finds it', async () => {
    for (const count of [2, 3]) {
      dashboard.sidecar.child.kill('SIGHUP');
      await dashboard.sidecar.until(({ scans }) => (scans['policy_changed'] ?? 0) >= count);
    }
    await monitoring.delivered('pager', 'DuriPolicyChangedRepeatedly', dashboard.instance);
  }, 240_000);

  it('has data for every widget of the dashboard, from both deployments', async () => {
    const { panels } = JSON.parse(readFileSync(join(folder.path, 'monitoring/grafana/duri.json'), 'utf8')) as {
      panels: { title: string; targets?: { expr: string }[] }[];
    };
    const asked = panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ title, expr: expr.replaceAll(/"\$(?:job|instance)"/g, '".+"') })));
    expect(asked.length).toBeGreaterThan(20);
    const empty: string[] = [];
    for (const { title, expr } of asked) if ((await monitoring.query(expr)).length === 0) empty.push(`${title}: ${expr}`);
    expect(empty).toEqual([]);
  });

  it("answers the owner's queries as they were written", async () => {
    for (const expr of OWNERS_QUERIES) expect({ expr, series: (await monitoring.query(expr)).length }).toEqual({ expr, series: 2 });
  });

  it('answers the queries over many deployments that docs/alerting.md names', async () => {
    const page = readFileSync(join(projectRoot, 'docs/alerting.md'), 'utf8');
    const queries = /```promql\n([^`]*)```/.exec(page)?.[1]?.trim().split('\n') ?? [];
    expect(queries).toHaveLength(3);
    for (const expr of queries) await until(expr, async () => ((await monitoring.query(expr)).length > 0 ? true : undefined));
  }, 180_000);
});

/** @source the owner's checklist, "dashboard widgets" */
const OWNERS_QUERIES = [
  'max_over_time(duri_integrity_status_verified[24h])',
  'max_over_time(duri_integrity_status_tampered[24h])',
  'max_over_time(duri_integrity_status_policy_changed[24h])',
  'duri_integrity_scan_duration_ms',
  'duri_integrity_scan_bytes_hashed',
  'duri_integrity_files_modified',
  'duri_integrity_files_missing',
  'duri_integrity_files_new',
];
