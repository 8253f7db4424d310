import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Monitoring, startMonitoring, until } from '../support/monitoring.js';
import { describeWithTools } from '../support/outside-tools.js';
import { standInSidecar } from '../support/stand-in-sidecar.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
const ending: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ending.reverse()) await end();
  folder.remove();
});

describeWithTools(['prometheus', 'alertmanager'], 'from a change to the page, over real Prometheus and Alertmanager', (prometheus, alertmanager) => {
  let monitoring: Monitoring;
  const sidecars = { shop: standInSidecar(), dashboard: standInSidecar() };

  beforeAll(async () => {
    const [shop, dashboard] = [await sidecars.shop, await sidecars.dashboard];
    monitoring = await startMonitoring(folder.path, { prometheus, alertmanager }, { shop: shop.target, dashboard: dashboard.target });
    ending.push(shop.close, dashboard.close, monitoring.close);
    await until('both are scraped', async () => ((await monitoring.query('duri_integrity_status{status="verified"} == 1')).length === 2 ? true : undefined));
  }, 180_000);

  it('pages for a tampered release, tells the chat of a changed one, and neither silences the other', async () => {
    const [shop, dashboard] = [await sidecars.shop, await sidecars.dashboard];
    const from = performance.now();
    shop.scan('tampered');
    dashboard.scan('policy_changed');
    const page = await monitoring.delivered('pager', 'DuriTampered', shop.target);
    const note = await monitoring.delivered('chat', dashboard.target, 'policy-changed.md');
    for (const { receiver, at } of [page, note]) process.stdout.write(`from the change to the ${receiver}: ${((at - from) / 1000).toFixed(1)} s\n`);
    expect(page.body).toContain('tampered.md');
    expect(monitoring.deliveries.filter(({ receiver, body }) => receiver === 'pager' && body.includes(dashboard.target))).toEqual([]);
    expect(monitoring.deliveries.filter(({ receiver, body }) => receiver === 'chat' && body.includes('tampered'))).toEqual([]);
  }, 200_000);

  it('has data for every widget of the dashboard, from both deployments', async () => {
    const { panels } = JSON.parse(readFileSync(join(folder.path, 'grafana/duri.json'), 'utf8')) as {
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
