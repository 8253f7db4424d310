import { withThousands } from '../model/amount.js';
import { prefixed } from '../model/digest.js';
import type { WatchView } from '../watch/watch-view.js';
import { type Fact, factList } from './fact-list.js';
import { clip, html, type Html } from './html.js';
import { sign } from './signs.js';
import { type Standing, standingOf } from './standing.js';
import { countdown, counted, duration, since } from './wording.js';

const MAX_TEXT = 120;

/** The state in large letters, since when, and the numbers of the last scan. */
export function stateSection(view: WatchView, now: Date): Html {
  const standing = standingOf(view, now);
  return html`<section class="card hero ${standing.tone}${view.freeze.frozen ? ' frozen' : ''}" id="state" aria-labelledby="state-word" data-live>
    <div class="headline">
      ${sign(standing.tone)}
      <div>
        <h1 id="state-word">${standing.word}</h1>
        <p id="state-means">${standing.means}</p>
        ${sinceWhen(view, standing, now)}
      </div>
    </div>
    ${alerts(view, standing)} ${numbers(view, now)}
  </section>`;
}

function sinceWhen({ since: from, last }: WatchView, { outdated }: Standing, now: Date): Html | undefined {
  if (last === undefined || from === undefined) return undefined;
  return html`<p class="muted">${outdated === undefined ? 'Since' : 'Last known since'} ${since(from, now)}</p>`;
}

/** What changes how the state is to be read. */
function alerts({ last, freeze, consecutiveFailures, recentFailures }: WatchView, { tone, outdated }: Standing): Html[] {
  const recent = recentFailures.filter(Boolean).length;
  const says = [
    freeze.frozen
      ? html`<p class="note frozen">
          ${sign('frozen')}<span><strong>Frozen.</strong> ${clip(freeze.says, 400)}</span>
        </p>`
      : undefined,
    outdated !== undefined && tone !== 'unknown' ? html`<p class="note"><strong>Out of date.</strong> ${outdated}</p>` : undefined,
    last?.spike === true
      ? html`<p class="note"><strong>Many files changed at once.</strong> It looks like a wrong directory, a rebuilt tree or a replaced disk.</p>`
      : undefined,
    consecutiveFailures > 0
      ? html`<p class="note">
          <strong>${counted(consecutiveFailures, 'scan')} in a row not verified.</strong> Of the last ${recentFailures.length} scans, ${recent} failed.
        </p>`
      : undefined,
  ];
  return says.filter((each) => each !== undefined);
}

function numbers({ last, next, scanning, intervalMs }: WatchView, now: Date): Html {
  const files = last?.files;
  const untilNext = Date.parse(next) - now.getTime();
  const coming = scanning ? html`now` : html`<span data-until="${next}">${countdown(untilNext)}</span>`;
  return html`<dl class="numbers">
    ${number('Files', files?.total)} ${number('Modified', files?.modified, 'bad')} ${number('Missing', files?.missing, 'bad')}
    ${number('New', files?.new, 'warn')}
    <div>
      <dt>Next scan</dt>
      <dd>${coming}</dd>
      <dd class="muted small">every ${duration(intervalMs)}</dd>
    </div>
  </dl>`;
}

function number(name: string, count: number | undefined, toneAboveZero?: 'bad' | 'warn'): Html {
  const tone = toneAboveZero !== undefined && count !== undefined && count > 0 ? toneAboveZero : '';
  return html`<div>
    <dt>${name}</dt>
    <dd class="${tone}">${count === undefined ? '–' : withThousands(count)}</dd>
  </div>`;
}

/** Which release this is, and what was looked at last. */
export function releaseSection({ release, environment, last, fullyRead, started, scans }: WatchView, now: Date): Html {
  const all = Object.values(scans).reduce((sum, count) => sum + count, 0);
  const facts: readonly Fact[] = [
    ['Product', release && html`${clip(release.product, MAX_TEXT)}`],
    ['Line', release && html`${clip(release.line, MAX_TEXT)}, number ${withThousands(release.sequence)}`],
    ['Environment', html`${clip(environment, MAX_TEXT)}`],
    ['Deployment', release && html`<code>${clip(release.deploymentId, MAX_TEXT)}</code>`],
    ['Digest', release && html`<code class="digest">${prefixed(release.metadataDigest)}</code>`],
    ['Released', release && since(release.created, now)],
    ['Valid until', release && since(release.expires, now)],
    ['Last scan', last && html`${since(last.at, now)}, ${last.kind}, ${CAUSES[last.cause]}`],
    ['Every byte read', fullyRead === undefined ? undefined : since(fullyRead, now)],
    ['Scans', html`${withThousands(all)}, ${withThousands(all - scans.verified)} of them not verified`],
    ['Sidecar started', since(started, now)],
  ];
  return html`<section class="card" id="release" aria-labelledby="release-title" data-live>
    <h2 id="release-title">Release</h2>
    ${release === undefined ? html`<p class="muted">No evidence could be read yet, so nobody knows which release this is.</p>` : undefined} ${factList(facts)}
  </section>`;
}

const CAUSES: Readonly<Record<NonNullable<WatchView['last']>['cause'], string>> = {
  start: 'at the start',
  interval: 'because it was time',
  failure: 'soon after a failure',
  event: 'because the kernel told of a change',
  asked: 'because somebody asked',
};
