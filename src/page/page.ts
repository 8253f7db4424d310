import type { WatchView } from '../watch/watch-view.js';
import { findingsSection, warningsSection } from './findings-section.js';
import { historySection } from './history-section.js';
import { clip, html, type Html } from './html.js';
import { sidebar } from './sidebar.js';
import { standingOf } from './standing.js';
import { releaseSection, stateSection } from './state-section.js';
import { instantText } from './wording.js';

export interface PageOptions {
  /** Does the sidecar take a signed freeze state (`--reset-token-file`)? Then the page has a form for it. */
  readonly reset: boolean;
  /** Where docs/ is published, without a slash at the end. */
  readonly docs?: string;
}

const DOCS = 'https://github.com/duri/duri/blob/main/docs';

/**
 * The status page as one document of HTML, complete without JavaScript. Every address in it is relative, so that a proxy can serve it below any folder.
 * What is marked `data-live` is renewed by page.js, which asks for this same page again.
 */
export function renderPage(view: WatchView, now: Date, { reset, docs = DOCS }: PageOptions): string {
  const { tone, word } = standingOf(view, now);
  const title = [view.freeze.frozen ? `Frozen, ${word.toLowerCase()}` : word, view.release?.product ?? 'no release', view.environment];
  const at = now.toISOString();
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${clip(title.join(' · '), 200)}</title>
        <noscript><meta http-equiv="refresh" content="30" /></noscript>
        <link rel="stylesheet" href="assets/page.css" />
        <link rel="icon" id="icon" type="image/svg+xml" href="assets/icon-${tone}.svg" />
        <script src="assets/page.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the state</a>
        ${header(view, at)}
        <main id="main" tabindex="-1" data-now="${at}">
          <p class="note lost" id="lost" role="alert" hidden></p>
          <p class="unseen" id="said" role="status" aria-live="polite"></p>
          ${stateSection(view, now)}
          <div class="columns">
            <div>${findingsSection(view, docs)} ${warningsSection(view, docs)} ${historySection(view, now)} ${releaseSection(view, now)}</div>
            ${sidebar(view, now, reset)}
          </div>
        </main>
        ${footer(view, docs)}
      </body>
    </html> `.markup;
}

function header({ release, environment }: WatchView, at: string): Html {
  return html`<header id="top">
    <p class="name" id="name" data-live><strong>${clip(release?.product ?? 'No release', 80)}</strong> <span class="pill">${clip(environment, 40)}</span></p>
    <p class="muted small">
      <span id="as-of" data-live>As of <time datetime="${at}">${instantText(at)} UTC</time></span> <span id="contact"></span>
    </p>
  </header>`;
}

function footer({ duriVersion }: WatchView, docs: string): Html {
  return html`<footer class="muted small">
    <p>
      DuRi ${duriVersion} · <a href="${docs}/status-page.md" rel="noreferrer">About this page</a> · <a href="api/state">State as JSON</a> ·
      <a href="metrics">Metrics</a>
    </p>
  </footer>`;
}
