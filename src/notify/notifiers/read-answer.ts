import { IntegrityError } from '../../model/errors.js';
import type { Secret } from '../../model/secret.js';
import { parseJson } from '../../shape/json.js';
import { clipText, oneLine } from '../clean-text.js';
import type { Answer, Judgement } from './notifier.js';

const MAX_JSON = { maxBytes: 64 * 1024, maxDepth: 16 };

/** Statuses that say it all: too fast, out of order, moved, refused. Undefined for 2xx, where the body decides. */
export function judgeStatus({ status, headers, body }: Answer): Judgement | undefined {
  if (status >= 200 && status <= 299) return undefined;
  if (status === 429 || status === 408 || status === 425 || status >= 500) {
    const afterMs = retryAfterMs(headers['retry-after']);
    return { outcome: 'retry', why: `answered ${status}`, ...(afterMs === undefined ? {} : { afterMs }) };
  }
  if (status >= 300 && status <= 399) return failed(`answered ${status}: it redirects, and redirects are not followed`);
  return failed(`answered ${status}${body === '' ? '' : `: ${quoted(body)}`}`);
}

/** Whole seconds; a date is not taken, because it would be compared with a clock that nobody has compared. @source RFC 9110, section 10.2.3 */
export function retryAfterMs(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) * 1000 : undefined;
}

/** The answer as a JSON object; undefined when it is none. */
export function jsonObject({ body, cut }: Answer): Readonly<Record<string, unknown>> | undefined {
  const json = cut ? undefined : parseJson(body, MAX_JSON);
  if (json?.ok !== true || typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) return undefined;
  return json.value as Readonly<Record<string, unknown>>;
}

/** A page for a browser: a login, a proxy, a captive portal. */
export function isHtml({ headers, body }: Answer): boolean {
  return /\bhtml\b/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype|html|head|body)\b/i.test(body);
}

export function failed(why: string): Judgement {
  return { outcome: 'failed', why };
}

/** The beginning of what the other side said, fit to print. */
export function quoted(text: string): string {
  return clipText(oneLine(text), 200);
}

/** The address of a channel. @throws input_invalid, without its text */
export function addressOf(url: Secret): URL {
  const text = Buffer.from(url.reveal()).toString('utf8').trim();
  if (URL.canParse(text)) return new URL(text);
  throw new IntegrityError('input_invalid', 'the address of the channel is no URL', {}, { hint: 'Look at what the variable or file of its `url` holds.' });
}
