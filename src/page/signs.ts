import { html, type Html } from './html.js';
import type { Tone } from './standing.js';

/** One shape a tone, so that nobody has to tell colours apart. In a box of 24 by 24. */
const SHAPES: Readonly<Record<Tone | 'frozen', string>> = {
  good: 'M5.5 12.5l4.5 4.5 8.5-9.5',
  warn: 'M12 6.5v7M12 17.2v.1',
  bad: 'M7 7l10 10M17 7L7 17',
  unknown: 'M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.4v.1',
  frozen: 'M12 4v16M5 8l14 8M19 8L5 16',
};

const ICON_COLOURS: Readonly<Record<Tone, string>> = { good: '#1a7f37', warn: '#9a6700', bad: '#cf222e', unknown: '#59636e' };

/** The sign of a tone, in the colours of the style sheet. */
export function sign(tone: Tone | 'frozen'): Html {
  return html`<svg class="sign ${tone}" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="12" />
    <path d="${SHAPES[tone]}" />
  </svg>`;
}

/** The icon of the tab. */
export function tabIcon(tone: Tone): string {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
    <circle cx="12" cy="12" r="12" fill="${ICON_COLOURS[tone]}" />
    <path d="${SHAPES[tone]}" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`.markup;
}
