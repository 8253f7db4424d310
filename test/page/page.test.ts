import { failure, unknown } from '../../src/model/finding.js';
import { type Outcome, OUTCOMES } from '../../src/model/status.js';
import { PAGE_HEADERS } from '../../src/page/headers.js';
import { renderPage } from '../../src/page/page.js';
import { PAGE_ASSETS } from '../../src/page/served.js';
import type { WatchView } from '../../src/watch/watch-view.js';
import { before, dayOfScans, emptyView, FROZEN, frozenView, healthyView, NOW, tamperedView } from '../support/watch-views.js';

const MINUTE_MS = 60_000;

function draw(view: WatchView, now = NOW): string {
  return renderPage(view, now, { reset: true });
}

/** The words of a page, as a person reads them. */
function words(page: string): string {
  return page
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

function withOutcome(outcome: Outcome): WatchView {
  const view = healthyView();
  return { ...view, last: { ...view.last!, outcome } };
}

describe('renderPage', () => {
  it.each<[Outcome, string, string]>([
    ['verified', 'good', 'Verified'],
    ['policy_changed', 'warn', 'Policy changed'],
    ['corrupted', 'bad', 'Corrupted'],
    ['tampered', 'bad', 'Tampered'],
    ['error(config)', 'warn', 'No verdict: configuration'],
    ['error(infra)', 'warn', 'No verdict'],
  ])('says %s in words, with a tone and an icon of the tab', (outcome, tone, word) => {
    const page = draw(withOutcome(outcome));
    expect(page).toContain(`<h1 id="state-word">${word}</h1>`);
    expect(page).toContain(`class="card hero ${tone}"`);
    expect(page).toContain(`href="assets/icon-${tone}.svg"`);
    expect(page).toMatch(new RegExp(`<title>${word} · shop · production</title>`));
  });

  it('knows every outcome there is', () => {
    for (const outcome of OUTCOMES) expect(draw(withOutcome(outcome))).toContain('<h1 id="state-word">');
  });

  it('tells everything that the issue asks for', () => {
    const page = words(draw(tamperedView()));
    for (const text of [
      'Since 2026-11-22 14:58:05 UTC (6 min ago)',
      'shop-2026-11-14-1204',
      'main, number 1,204',
      'sha256:',
      'Files 12,484 Modified 2 Missing 1 New 1',
      'Next scan 3 min 0 s every 5 min',
      'bin/server.js',
      'More about file_modified',
      '2 scans in a row not verified. Of the last 5 scans, 2 failed.',
      'Scan time 1.4 s',
      'Bytes hashed 104.0 MB',
      'Kill switch Not frozen',
      'Verdict of the gate Green',
      'Kernel events Live',
      '1 warning',
      'Every byte read 2026-11-22 14:37:05 UTC (27 min ago)',
    ])
      expect(page).toContain(text);
  });

  it('says nothing green before the first scan', () => {
    const page = draw(emptyView());
    expect(page).toContain('<h1 id="state-word">Waiting for the first scan</h1>');
    expect(page).toContain('class="card hero unknown"');
    expect(words(page)).toContain('nobody knows which release this is');
    expect(page).not.toContain('NaN');
    expect(page).not.toContain('undefined');
  });

  it('takes a pass for no pass once it is three intervals old', () => {
    const at = (ageMs: number): string => draw(healthyView(), new Date(Date.parse(healthyView().last!.at) + ageMs));
    expect(at(15 * MINUTE_MS)).toContain('class="card hero good"');
    expect(at(15 * MINUTE_MS + 1)).toContain('class="card hero unknown"');
    expect(at(15 * MINUTE_MS + 1)).toContain('<h1 id="state-word">Out of date</h1>');
  });

  it('draws the view of a month ago without a green state, scan or chart, and says why', () => {
    const page = draw(healthyView(), new Date(NOW.getTime() + 31 * 24 * 60 * MINUTE_MS));
    expect(words(page)).toContain('The last scan found it verified, and it is too old to count. No scan has ended since');
    expect(words(page)).toContain('Last known since 2026-11-14 12:00:02 UTC (39 days ago)');
    expect(page).not.toMatch(/<path class="good" d="[^"]/);
    expect(words(page)).toContain('1 gap, the longest 24 h.');
    expect(page).toContain('assets/icon-unknown.svg');
  });

  it('keeps a failure a failure however old it is', () => {
    const page = draw(tamperedView(), new Date(NOW.getTime() + 24 * 60 * MINUTE_MS));
    expect(page).toContain('<h1 id="state-word">Tampered</h1>');
    expect(words(page)).toContain('Out of date. No scan has ended since');
  });

  it('believes the sidecar when it says itself that it is late, whatever the clock of the host says', () => {
    const stale = { ...healthyView(), stale: true };
    expect(draw(stale)).toContain('<h1 id="state-word">Out of date</h1>');
    expect(draw(stale)).toContain('class="card hero unknown"');
  });

  it('believes no scan of the future', () => {
    const page = draw(healthyView(), new Date(NOW.getTime() - 60 * MINUTE_MS));
    expect(page).toContain('class="card hero unknown"');
    expect(words(page)).toContain('the clock of this host was turned back');
  });

  it('says that it is frozen in title, state and sidebar, with owner, reason and end', () => {
    const page = draw({ ...frozenView(), freeze: { ...FROZEN, expired: true } });
    expect(page).toContain('<title>Frozen, verified · shop · production</title>');
    expect(words(page)).toContain('Frozen. Nothing boots');
    expect(words(page)).toContain('Incident 42: suspicious login on the build host');
    expect(words(page)).toContain('Owner ops@example.com');
    expect(words(page)).toContain('Time alone never lifts it.');
  });

  it('offers the form only where the sidecar takes a state, and never a field that a browser could put into an address', () => {
    const page = draw(healthyView());
    expect(page).toContain('<form id="reset-form" method="post" action="api/freeze"');
    const fields = page.match(/<(?:input|textarea|button|select)\b[^>]*>/g) ?? [];
    expect(fields).toHaveLength(4);
    expect(fields.filter((field) => /\sname=/.test(field))).toEqual([]);
    expect(renderPage(healthyView(), NOW, { reset: false })).not.toContain('<form');
  });
});

describe('nothing from evidence', () => {
  const hostile = `"><img src=x onerror=alert(1)>'\u202E</title></style><script>alert(2)</script>`;
  const view: WatchView = {
    ...tamperedView(),
    release: { ...healthyView().release!, product: hostile, line: hostile, deploymentId: hostile },
    environment: hostile,
    duriVersion: hostile,
    findings: [failure('every-file-matches', 'file_modified', hostile, hostile, { expected: hostile, actual: hostile }), unknown('x', hostile, hostile)],
    warnings: [{ reason: 'key_rotating', subject: hostile, message: hostile }],
    verdict: { state: 'red', says: hostile },
    freeze: { ...FROZEN, says: hostile, owner: hostile, reason: hostile, scope: [hostile] },
  };

  it('becomes markup', () => {
    const page = draw(view);
    expect(page).not.toMatch(/<img|<script>|onerror=alert\(1\)>|<\/style>/);
    expect(page.match(/<\/title>/g)).toHaveLength(1);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain('\u202E');
    expect(page.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)!.length).toBeGreaterThan(15);
  });

  it('makes the page long', () => {
    const long = 'directory/'.repeat(400);
    const all = Array.from({ length: 20 }, (_, index) =>
      failure('every-file-matches', 'file_modified', `${long}${index}`, long, { expected: long, actual: long }),
    );
    const outcomes: Record<number, Outcome> = Object.fromEntries(Array.from({ length: 144 }, (_, index) => [2 * index, 'tampered']));
    const page = draw({ ...view, findings: all, findingsTotal: 4321, history: dayOfScans(outcomes), warnings: Array(300).fill(view.warnings[0]) });
    expect(words(page)).toContain('and 4301 more.');
    expect(words(page)).toContain('and 280 more.');
    expect(words(page)).toContain('older rows left out');
    expect(page.length).toBeLessThan(120_000);
  });
});

describe('weight', () => {
  it('is below 60 kB with style sheet, script and icons', () => {
    const assets = Object.values(PAGE_ASSETS).map(({ content }) => content.length);
    const all = draw(tamperedView()).length + assets.reduce((sum, length) => sum + length, 0);
    expect(all).toBeLessThan(60_000);
  });
});

describe('charts', () => {
  it('have a column each scan, and a text that says the same', () => {
    const page = draw(healthyView());
    const [, strip = ''] = /<div class="strip">([\s\S]*?)<\/svg/.exec(page) ?? [];
    expect(strip.match(/v-24/g)).toHaveLength(274);
    expect(strip.match(/v-32/g)).toHaveLength(1);
    expect(strip.match(/class="gap"/g)).toHaveLength(1);
    expect(strip).toContain('aria-labelledby="history-says"');
    expect(words(page)).toContain('275 scans, 1 of them not verified (no verdict), 1 gap, the longest 70 min.');
  });

  it('count no time before the sidecar began as a gap', () => {
    const young = { ...healthyView(), started: before(12), history: dayOfScans().slice(-3) };
    expect(words(draw(young))).toContain('3 scans, every one verified, no gap.');
  });
});

describe('PAGE_HEADERS', () => {
  it('allow nothing but what the sidecar serves itself, and nothing inline', () => {
    const csp = PAGE_HEADERS['Content-Security-Policy'] ?? '';
    expect(csp).toContain("default-src 'none'");
    for (const word of ['unsafe', 'data:', 'http', '*']) expect(csp).not.toContain(word);
    const page = draw(tamperedView());
    expect(page).not.toMatch(/\sstyle=|<style|\son[a-z]+=/);
    const addresses = [...page.matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address ?? '');
    const asked = [...page.matchAll(/<(?:link|script|img)[^>]*(?:src|href)="([^"]*)"/g)].map(([, address]) => `/${address ?? ''}`);
    expect(asked.filter((address) => PAGE_ASSETS[address] === undefined)).toEqual([]);
    expect(addresses.filter((address) => address.startsWith('/'))).toEqual([]);
  });
});
