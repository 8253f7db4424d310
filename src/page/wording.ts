import type { Instant } from '../model/instant.js';
import { html, type Html } from './html.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** How long something took, with as many digits as anybody reads: `840 ms`, `2.4 s`, `5 min`, `3 min 20 s`. */
export function duration(ms: number): string {
  if (ms < SECOND_MS) return `${Math.round(ms)} ms`;
  if (ms < MINUTE_MS) return `${Number((ms / SECOND_MS).toFixed(1))} s`;
  return countdown(ms).replace(/ 0 s$/, '');
}

/** Minutes and seconds to wait. page.js counts on with the same words. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / SECOND_MS));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** How long something has lasted, in one unit: `40 s`, `12 min`, `5 h`, `31 days`. */
export function age(ms: number): string {
  if (ms < MINUTE_MS) return `${Math.max(0, Math.floor(ms / SECOND_MS))} s`;
  if (ms < 2 * HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`;
  if (ms < 48 * HOUR_MS) return `${Math.floor(ms / HOUR_MS)} h`;
  return `${Math.floor(ms / (24 * HOUR_MS))} days`;
}

/** An amount of bytes in decimal units: `950 B`, `12.4 MB`. */
export function bytes(count: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return `${(count / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ''}`;
}

/** An amount and its noun: `1 file`, `3 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** An instant as people read it, always in UTC: `2026-11-22 14:03:12`. */
export function instantText(at: Instant): string {
  return at.slice(0, 19).replace('T', ' ');
}

/** An instant with how long ago it was. */
export function since(at: Instant, now: Date): Html {
  const ms = now.getTime() - Date.parse(at);
  return html`<time datetime="${at}">${instantText(at)} UTC</time> <span class="muted">(${ms < 0 ? `in ${age(-ms)}` : `${age(ms)} ago`})</span>`;
}
