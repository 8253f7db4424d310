import { PAGE_CSS, PAGE_JS } from './assets.js';
import { tabIcon } from './signs.js';

/** A file that the page asks for. */
export interface PageAsset {
  readonly type: string;
  readonly content: string;
}

const icon = (content: string): PageAsset => ({ type: 'image/svg+xml', content });

/** What the page asks for beside itself and the API, by path. */
export const PAGE_ASSETS: Readonly<Record<string, PageAsset>> = {
  '/assets/page.css': { type: 'text/css; charset=utf-8', content: PAGE_CSS },
  '/assets/page.js': { type: 'text/javascript; charset=utf-8', content: PAGE_JS },
  '/assets/icon-good.svg': icon(tabIcon('good')),
  '/assets/icon-warn.svg': icon(tabIcon('warn')),
  '/assets/icon-bad.svg': icon(tabIcon('bad')),
  '/assets/icon-unknown.svg': icon(tabIcon('unknown')),
};
