import { FAMILIES } from '../../src/metrics/families.js';
import { formatFor, renderMetrics } from '../../src/metrics/render-metrics.js';
import { SeriesGuard } from '../../src/metrics/series-guard.js';
import type { Outcome } from '../../src/model/status.js';
import type { WatchView } from '../../src/watch/watch-view.js';
import { SCAN, VIEW } from '../support/scan-samples.js';

const render = (view: WatchView, { aliases = true, guard = new SeriesGuard(), format = 'prometheus' as const } = {}): Promise<string> =>
  renderMetrics(view, format, { aliases, guard });

/** Samples by name with labels. */
function samples(text: string): Map<string, number> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line): [string, number] => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

const found = (outcome: Outcome): WatchView => ({ ...VIEW, last: { ...SCAN, outcome } });

describe('renderMetrics', () => {
  it('says HELP and TYPE of every family, once', async () => {
    const lines = (await render(VIEW)).split('\n');
    for (const { name, type } of FAMILIES) {
      expect(lines.filter((line) => line.startsWith(`# HELP ${name} `))).toHaveLength(1);
      expect(lines).toContain(`# TYPE ${name} ${type}`);
    }
  });

  it("shows the owner's names", async () => {
    const shown = samples(await render({ ...VIEW, last: { ...SCAN, files: { total: 2262, modified: 3, missing: 2, new: 1 } } }));
    expect(Object.fromEntries(shown)).toMatchObject({
      'duri_integrity_scan_info{deployment_id="shop-7",status="verified"}': 1,
      'duri_integrity_scan_duration_ms{deployment_id="shop-7"}': 263,
      duri_integrity_scan_bytes_hashed: 20_000,
      duri_integrity_status_verified: 1,
      duri_integrity_status_tampered: 0,
      duri_integrity_status_policy_changed: 0,
      duri_integrity_status_corrupted: 0,
      'duri_integrity_files_total{type="total"}': 2262,
      duri_integrity_files_modified: 3,
      duri_integrity_files_missing: 2,
      duri_integrity_files_new: 1,
    });
  });

  it.each(['verified', 'policy_changed', 'corrupted', 'tampered', 'error(infra)', 'error(config)'] as const)(
    'has exactly one status for %s',
    async (outcome) => {
      const shown = [...samples(await render(found(outcome)))].filter(([name]) => name.startsWith('duri_integrity_status{'));
      const word = outcome.startsWith('error') ? 'error' : outcome;
      expect(shown.filter(([, value]) => value === 1)).toEqual([[`duri_integrity_status{status="${word}"}`, 1]]);
      expect(shown).toHaveLength(5);
    },
  );

  it('has no status before the first scan, and no time of one', async () => {
    const shown = samples(await render({ ...VIEW, last: undefined, release: undefined }));
    for (const [name, value] of shown) if (name.startsWith('duri_integrity_status')) expect([name, value]).toEqual([name, 0]);
    expect([...shown.keys()].filter((name) => /timestamp|scan_info|release_info|duration/.test(name))).toEqual([
      'duri_integrity_last_full_scan_timestamp_seconds',
    ]);
  });

  it('says error, and nothing else, once the last scan is too old', async () => {
    const shown = samples(await render({ ...VIEW, stale: true }));
    expect([...shown].filter(([name, value]) => name.startsWith('duri_integrity_status') && value === 1)).toEqual([
      ['duri_integrity_status{status="error"}', 1],
    ]);
  });

  it('carries deployment_id in two families and nowhere else', async () => {
    const names = [...samples(await render(VIEW)).keys()].filter((name) => name.includes('deployment_id'));
    expect(names.map((name) => name.slice(0, name.indexOf('{')))).toEqual(['duri_integrity_scan_info', 'duri_integrity_scan_duration_ms']);
  });

  it("leaves the owner's names out when told to", async () => {
    const without = [...samples(await render(VIEW, { aliases: false })).keys()];
    expect(without.filter((name) => /_ms|status_verified|files_total|bytes_hashed|scan_info/.test(name))).toEqual([]);
    expect(without).toContain('duri_integrity_status{status="verified"}');
  });

  it('escapes what a name of a product may hold', async () => {
    const release = { ...VIEW.release!, product: 'a "b"\\c' };
    expect(await render({ ...VIEW, release })).toContain('product="a \\"b\\"\\\\c"');
  });

  it('has at most ten sets of labels in a family, whatever becomes of one release', async () => {
    const guard = new SeriesGuard(10);
    for (const outcome of ['verified', 'policy_changed', 'corrupted', 'tampered', 'error(infra)', 'error(config)'] as const)
      for (const stale of [false, true]) await render({ ...found(outcome), stale }, { guard });
    expect(guard.refused).toBe(0);
    expect(guard.largest).toBeLessThanOrEqual(10);
  });

  it('refuses series past a hundred, counts them, and keeps those that it knows', async () => {
    const guard = new SeriesGuard();
    const of = (sequence: number): WatchView => ({ ...VIEW, release: { ...VIEW.release!, sequence, deploymentId: `shop-${sequence}` } });
    for (let sequence = 1; sequence <= 150; sequence++) await render(of(sequence), { guard });
    expect(guard.largest).toBe(100);
    expect(guard.refused).toBe(150);
    expect(await render(of(1), { guard })).toContain('deployment_id="shop-1"');
    const late = samples(await render(of(150), { guard }));
    expect([...late.keys()].some((name) => name.includes('shop-150'))).toBe(false);
    expect(late.get('duri_metrics_refused_series_total')).toBe(153);
  });

  it('ends in # EOF as OpenMetrics, where a counter has no _total in its name', async () => {
    const text = await renderMetrics(VIEW, 'openmetrics', { aliases: false, guard: new SeriesGuard() });
    expect(text.endsWith('# EOF\n')).toBe(true);
    expect(text).toContain('# TYPE duri_integrity_scans counter');
    expect(text).toContain('duri_integrity_scans_total{status="verified"} 1');
  });
});

describe('formatFor', () => {
  it.each([
    [undefined, 'prometheus'],
    ['*/*', 'prometheus'],
    ['text/plain', 'prometheus'],
    ['application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.3,*/*;q=0.2', 'openmetrics'],
    ['application/openmetrics-text; version=1.0.0; charset=utf-8', 'openmetrics'],
    ['application/openmetrics-text;version=0.0.1;q=1,text/plain;q=0.5', 'prometheus'],
    ['text/plain;q=0.9,application/openmetrics-text;version=1.0.0;q=0.1', 'prometheus'],
    ['application/openmetrics-text;q=0', 'prometheus'],
  ])('takes %s as %s', (accept, format) => expect(formatFor(accept)).toBe(format));
});
