import type { WatchView } from '../watch/watch-view.js';
import { gapsOf, median, type Run, runsOf, statusChart, trendChart } from './chart.js';
import { html, type Html } from './html.js';
import { outcomeTone, outcomeWord } from './standing.js';
import { age, bytes, counted, duration, instantText } from './wording.js';

/** The table has at most this many rows, the newest first. */
const MAX_ROWS = 40;

/** The last 24 hours: a column each scan, what the scans took and read, and the same as a table. */
export function historySection(view: WatchView, now: Date): Html {
  return html`<section class="card" id="history" aria-labelledby="history-title" data-live>
    <h2 id="history-title">Last 24 hours</h2>
    <p class="muted" id="history-says">${historySentence(view, now)}</p>
    <div class="strip">${statusChart(view, now, 'history-says')}</div>
    ${axis}
    <div class="trends">${durations(view, now)} ${amounts(view, now)}</div>
    ${table(view, now)}
  </section>`;
}

const axis = html`<p class="axis" aria-hidden="true"><span>24 h ago</span><span>18 h</span><span>12 h</span><span>6 h</span><span>now</span></p>`;

/** What the chart shows, in words. */
export function historySentence(view: WatchView, now: Date): string {
  const { history } = view;
  if (history.length === 0) return 'No scan yet.';
  const failed = history.filter(({ outcome }) => outcome !== 'verified');
  const words = [...new Set(failed.map(({ outcome }) => outcomeWord(outcome).toLowerCase()))].join(', ');
  const gaps = gapsOf(view, now);
  const longest = Math.max(0, ...gaps.map(({ from, to }) => to - from));
  return [
    counted(history.length, 'scan'),
    failed.length === 0 ? 'every one verified' : `${failed.length} of them not verified (${words})`,
    gaps.length === 0 ? 'no gap.' : `${counted(gaps.length, 'gap')}, the longest ${age(longest)}.`,
  ].join(', ');
}

function durations(view: WatchView, now: Date): Html {
  const took = view.history.map(({ durationMs }) => durationMs);
  const says = took.length === 0 ? 'No scan yet' : `median ${duration(median(took))}, longest ${duration(Math.max(...took))}`;
  return trend(
    'Scan time',
    view.last && duration(view.last.durationMs),
    says,
    trendChart(view, now, ({ durationMs }) => durationMs, 'scan-time-says'),
  );
}

function amounts(view: WatchView, now: Date): Html {
  const read = view.history.map((scan) => scan.bytes);
  const says = read.length === 0 ? 'No scan yet' : `${bytes(read.reduce((sum, each) => sum + each, 0))} in 24 hours, most ${bytes(Math.max(...read))}`;
  return trend(
    'Bytes hashed',
    view.last && bytes(view.last.bytes),
    says,
    trendChart(view, now, (scan) => scan.bytes, 'bytes-hashed-says'),
  );
}

function trend(title: string, latest: string | undefined, says: string, chart: Html): Html {
  const id = `${title.toLowerCase().replaceAll(' ', '-')}-says`;
  return html`<div class="trend">
    <h3>${title}</h3>
    <p class="number">${latest ?? '–'}</p>
    ${chart}
    <p class="muted small" id="${id}">${title}: ${says}</p>
  </div>`;
}

function table(view: WatchView, now: Date): Html | undefined {
  const runs = runsOf(view, now).reverse();
  if (runs.length === 0) return undefined;
  const left = runs.length - MAX_ROWS;
  return html`<details>
    <summary>The same as a table</summary>
    <div class="wide" role="region" aria-label="Scans of the last 24 hours" tabindex="0">
      <table>
        <caption>
          Scans in a row with the same result, newest first${left > 0 ? `; ${left} older rows left out` : ''}
        </caption>
        <thead>
          <tr>
            <th scope="col">From (UTC)</th>
            <th scope="col">To (UTC)</th>
            <th scope="col">Result</th>
            <th scope="col">Scans</th>
            <th scope="col">Median time</th>
            <th scope="col">Read</th>
          </tr>
        </thead>
        <tbody>
          ${runs.slice(0, MAX_ROWS).map(row)}
        </tbody>
      </table>
    </div>
  </details>`;
}

function row({ outcome, scans }: Run): Html {
  const took = median(scans.map(({ durationMs }) => durationMs));
  const read = scans.reduce((sum, scan) => sum + scan.bytes, 0);
  return html`<tr>
    <td>${instantText(scans[0]?.at ?? '')}</td>
    <td>${instantText(scans.at(-1)?.at ?? '')}</td>
    <td class="${outcomeTone(outcome)}">${outcomeWord(outcome)}</td>
    <td>${scans.length}</td>
    <td>${duration(took)}</td>
    <td>${bytes(read)}</td>
  </tr>`;
}
