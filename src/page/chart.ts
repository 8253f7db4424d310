import { DAY_MS } from '../model/instant.js';
import type { Outcome } from '../model/status.js';
import { type WatchView, YOUNG_INTERVALS } from '../watch/watch-view.js';
import { type Html, html } from './html.js';
import { outcomeTone, type Tone } from './standing.js';

type Scan = WatchView['history'][number];

/** A chart is as many units wide as a day has minutes, and stretched to the room it gets. */
const WIDTH = 1440;
const HEIGHT = 40;
/** A column stands this many units high, so that failures stand out without colour too. */
const STATUS_HEIGHT: Readonly<Record<Tone, number>> = { good: 24, unknown: 32, warn: 32, bad: 40 };
/** Later ones are drawn over earlier ones: where columns touch, the worse is seen. */
const DRAWN: readonly Tone[] = ['good', 'unknown', 'warn', 'bad'];

/** A stretch of the last 24 hours in which no scan ended, though some should have. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Gaps in the last 24 hours, in milliseconds since 1970, oldest first. Before the process began nobody promised a scan. */
export function gapsOf({ history, intervalMs, started }: Pick<WatchView, 'history' | 'intervalMs' | 'started'>, now: Date): Gap[] {
  const begin = now.getTime() - DAY_MS;
  const times = history.map(({ at }) => Date.parse(at)).filter((at) => at >= begin && at <= now.getTime());
  const edges = [Math.max(begin, Math.min(Date.parse(started), times[0] ?? Infinity)), ...times, now.getTime()];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? to;
    return to - from > YOUNG_INTERVALS * intervalMs ? [{ from, to }] : [];
  });
}

/** The scans of the last 24 hours, a column each; `describedBy` is the id of the text that says the same. */
export function statusChart(view: WatchView, now: Date, describedBy: string): Html {
  const columns = DRAWN.map((tone) => {
    const path = view.history.map(({ at, outcome }) => (outcomeTone(outcome) === tone ? column(at, now, STATUS_HEIGHT[tone]) : '')).join('');
    return path === '' ? html`` : html`<path class="${tone}" d="${path}" />`;
  });
  const gaps = gapsOf(view, now).map(({ from, to }) => html`<path class="gap" d="M${place(from, now)} 39H${place(to, now)}" />`);
  return chart(view, describedBy, [...gaps, ...columns]);
}

/** One number of each scan as a column, the largest as high as the chart. */
export function trendChart(view: WatchView, now: Date, of: (scan: Scan) => number, describedBy: string): Html {
  const largest = Math.max(1, ...view.history.map(of));
  const path = view.history.map((scan) => column(scan.at, now, Math.max(1, (of(scan) / largest) * HEIGHT))).join('');
  return chart(view, describedBy, path === '' ? [] : [html`<path class="plain" d="${path}" />`]);
}

function chart({ intervalMs }: Pick<WatchView, 'intervalMs'>, describedBy: string, drawn: readonly Html[]): Html {
  const width = Math.min(12, Math.max(2, (intervalMs / 60_000) * 0.62)).toFixed(1);
  return html`<svg
    class="chart"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-labelledby="${describedBy}"
    stroke-width="${width}"
  >
    ${drawn}
  </svg>`;
}

/** A column from the ground up; nothing for a scan outside of the chart. */
function column(at: string, now: Date, height: number): string {
  const x = place(Date.parse(at), now);
  return x >= 0 && x <= WIDTH ? `M${x} ${HEIGHT}v-${round(height)}` : '';
}

function place(at: number, now: Date): number {
  return round(WIDTH - (now.getTime() - at) / 60_000);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Scans that followed each other with the same outcome. */
export interface Run {
  readonly outcome: Outcome;
  readonly scans: readonly Scan[];
}

/** The scans of the last 24 hours as runs, oldest first. A gap ends a run. */
export function runsOf(view: Pick<WatchView, 'history' | 'intervalMs' | 'started'>, now: Date): Run[] {
  const gaps = gapsOf(view, now);
  const runs: { outcome: Outcome; scans: Scan[] }[] = [];
  for (const scan of view.history) {
    const last = runs.at(-1);
    const afterGap = gaps.some(({ to }) => to === Date.parse(scan.at));
    if (last?.outcome === scan.outcome && !afterGap) last.scans.push(scan);
    else runs.push({ outcome: scan.outcome, scans: [scan] });
  }
  return runs;
}

/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
