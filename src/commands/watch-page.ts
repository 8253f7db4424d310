import type { WatchView } from '../watch/watch-view.js';
import { statusWord } from '../watch/watch-view.js';

/** Headers of every answer: no browser takes it for anything else, and nobody keeps an old state. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** What the page asks for beside itself and the API. */
export const PAGE_ASSETS: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {};

/** The state in words. */
export function renderPage(view: WatchView, now: Date, _options: { readonly reset: boolean }): string {
  const { last, release, freeze, verdict } = view;
  const lines = [
    `status: ${statusWord(view)}`,
    `last scan: ${last === undefined ? 'none yet' : `${last.at} (${last.outcome})`}`,
    `release: ${release === undefined ? 'unknown' : `${release.product} ${release.line} #${release.sequence}`}`,
    `gate: ${verdict.state}`,
    `kill switch: ${freeze.says}`,
    `now: ${now.toISOString()}`,
  ];
  return `<!doctype html><html lang="en"><title>${escape(statusWord(view))}</title><pre>${lines.map(escape).join('\n')}</pre></html>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
