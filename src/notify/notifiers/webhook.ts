import { createHmac } from 'node:crypto';
import { sha256 } from '../../model/digest.js';
import { Secret } from '../../model/secret.js';
import { canonicalJson } from '../../shape/canonical-json.js';
import { fitBody } from '../fit.js';
import type { Message } from '../message.js';
import { addressOf, failed, isHtml, jsonObject, judgeStatus, quoted } from './read-answer.js';
import type { Answer, Judgement, Notifier } from './notifier.js';

const MAX_BYTES = 256 * 1024;

/** Headers of a signed message. */
export const WEBHOOK_HEADERS = { timestamp: 'x-duri-timestamp', signature: 'x-duri-signature', id: 'x-duri-message-id' } as const;

/**
 * Anybody's server: canonical JSON, and where there is a secret a signature over time and body, so that neither can be changed or sent
 * again later: `x-duri-signature: sha256=<hex>` of HMAC-SHA256(secret, timestamp + "." + body), the timestamp in whole seconds.
 * A message can come twice, when an answer is lost: the id is then the same.
 */
export const webhook: Notifier = {
  type: 'webhook',
  rate: { messages: 60, perMs: 60_000 },
  request: (message, { url, secret }, at) => {
    const { body, factsLeftOut } = fitBody(message, MAX_BYTES, (fitting) => canonicalJson(render(fitting)));
    const timestamp = String(Math.floor(at.getTime() / 1000));
    const signed: Record<string, string> =
      secret === undefined ? {} : { [WEBHOOK_HEADERS.timestamp]: timestamp, [WEBHOOK_HEADERS.signature]: webhookSignature(timestamp, body, secret) };
    const headers = { 'content-type': 'application/json', [WEBHOOK_HEADERS.id]: sha256(`${message.dedup_key} ${message.raised}`).slice(0, 32), ...signed };
    return { url: new Secret(Buffer.from(addressOf(url).href)), headers, body, factsLeftOut };
  },
  judge,
};

function webhookSignature(timestamp: string, body: string, secret: Secret): string {
  const key = Buffer.from(secret.reveal()).toString('utf8').trim();
  return `sha256=${createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')}`;
}

function render({ kind, severity, title, text, facts, links, dedup_key, marker, raised }: Message): object {
  return { version: '1', kind, severity, title, text, facts, links, dedup_key, marker, test: marker !== null, raised };
}

/** A success that calls itself none is none: `errcode`, `ok` and `success` are what others answer with. */
function judge(answer: Answer): Judgement {
  const status = judgeStatus(answer);
  if (status !== undefined) return status;
  if (isHtml(answer)) return failed('answered with a web page');
  if (answer.cut) return failed('answered far more than any acknowledgement');
  const json = jsonObject(answer) ?? {};
  const denies = json['ok'] === false || json['success'] === false || (typeof json['errcode'] === 'number' && json['errcode'] !== 0);
  return denies ? failed(`answered ${answer.status}, but says that it failed: ${quoted(answer.body)}`) : { outcome: 'delivered' };
}
