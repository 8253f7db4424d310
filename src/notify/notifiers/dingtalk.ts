import { Secret } from '../../model/secret.js';
import { inertMarkdown } from '../clean-text.js';
import { dingtalkSign } from '../dingtalk-sign.js';
import { fitBody } from '../fit.js';
import { headlineOf, type Message } from '../message.js';
import { addressOf, failed, isHtml, jsonObject, judgeStatus, quoted } from './read-answer.js';
import type { Answer, ChannelSettings, Judgement, Notifier } from './notifier.js';

/** About 20,000 bytes a message. @source DingTalk open platform, custom robot */
const MAX_BYTES = 20_000;
/** Who is too fast is locked out for ten minutes; trying again sooner only starts them anew. */
const LOCKED_OUT_MS = 600_000;

/**
 * A DingTalk robot. It answers 200 to everything, so only `errcode` counts. 20 messages a minute are allowed; 18 leave room for others
 * that use the same robot. @source DingTalk open platform, custom robot: message types, security settings, error codes
 */
export const dingtalk: Notifier = {
  type: 'dingtalk',
  rate: { messages: 18, perMs: 60_000 },
  request: (message, channel, at) => {
    const { body, factsLeftOut } = fitBody(message, MAX_BYTES, (fitting) => JSON.stringify(render(fitting, channel)));
    return { url: signedAddress(channel, at), headers: { 'content-type': 'application/json; charset=utf-8' }, body, factsLeftOut };
  },
  judge,
};

function signedAddress({ url, secret }: ChannelSettings, at: Date): Secret {
  const address = addressOf(url);
  if (secret !== undefined) {
    const timestamp = String(at.getTime());
    address.searchParams.set('timestamp', timestamp);
    address.searchParams.set('sign', dingtalkSign(timestamp, Buffer.from(secret.reveal()).toString('utf8').trim()));
  }
  return new Secret(Buffer.from(address.href));
}

function render(message: Message, { messageType, keyword }: ChannelSettings): object {
  const title = withKeyword(headlineOf(message), message, keyword);
  const type = messageType ?? (message.links.length > 0 ? 'actionCard' : 'markdown');
  if (type === 'text') return { msgtype: 'text', text: { content: asText(title, message) } };
  const text = asMarkdown(title, message, type === 'markdown');
  // A card without a button is refused; what has no link is markdown.
  if (type === 'markdown' || message.links.length === 0) return { msgtype: 'markdown', markdown: { title, text } };
  const buttons = message.links.map((link) => ({ title: link.title, actionURL: link.url }));
  return { msgtype: 'actionCard', actionCard: { title, text, btnOrientation: '0', btns: buttons } };
}

/** A robot with a keyword drops every message that lacks it, so it is added where nobody said it. */
function withKeyword(title: string, { text }: Message, keyword: string | undefined): string {
  return keyword === undefined || title.includes(keyword) || text.includes(keyword) ? title : `${title} (${keyword})`;
}

function asText(title: string, { text, facts, links, kind, raised }: Message): string {
  return [title, text, ...facts.map(({ label, value }) => `${label}: ${value}`), ...links.map((link) => `${link.title}: ${link.url}`), signature(kind, raised)]
    .filter((line) => line !== '')
    .join('\n');
}

/** Single line feeds are nothing in Markdown, so every line is a paragraph. */
function asMarkdown(title: string, { text, facts, links, kind, raised }: Message, withLinks: boolean): string {
  return [
    `### ${inertMarkdown(title)}`,
    ...text.split('\n').map(inertMarkdown),
    ...facts.map(({ label, value }) => `- **${inertMarkdown(label)}**: ${inertMarkdown(value)}`),
    ...(withLinks ? links.map((link) => `[${inertMarkdown(link.title)}](${markdownAddress(link.url)})`) : []),
    signature(kind, raised),
  ]
    .filter((line) => line.trim() !== '')
    .join('\n\n');
}

/** An address in which nothing can end the parentheses around it. */
function markdownAddress(url: string): string {
  return new URL(url).href.replace(/[()<>[\]\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function signature(kind: string, raised: string): string {
  return `DuRi · ${kind} · ${raised}`;
}

const TOO_FAST = [130101, 410100];
const REFUSALS: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /timestamp/i, says: 'its clock and ours are more than an hour apart: set the clock of this machine' },
  { pattern: /sign/i, says: 'the signature does not match: the secret is not that of the robot' },
  { pattern: /keyword|key word|关键词/i, says: 'the message lacks the keyword of the robot: set `keyword` of the channel' },
  { pattern: /\bip\b|whitelist|白名单/i, says: 'this address is not on the list of the robot' },
];

function judge(answer: Answer): Judgement {
  const status = judgeStatus(answer);
  if (status !== undefined) return status;
  const json = jsonObject(answer);
  if (json === undefined) return failed(isHtml(answer) ? 'answered with a web page' : 'answered with something that is no JSON');
  const { errcode } = json;
  if (errcode === 0) return { outcome: 'delivered' };
  const says = typeof json['errmsg'] === 'string' ? quoted(json['errmsg']) : '';
  if (typeof errcode !== 'number') return judgeWithoutCode(json);
  if (errcode === -1) return { outcome: 'retry', why: `is busy (errcode -1)` };
  if (TOO_FAST.includes(errcode)) return { outcome: 'retry', why: `got too many messages (errcode ${errcode})`, afterMs: LOCKED_OUT_MS };
  if (errcode === 310000) return failed(`refused the message: ${REFUSALS.find(({ pattern }) => pattern.test(says))?.says ?? says} (errcode 310000)`);
  return failed(`refused the message (errcode ${errcode}${says === '' ? '' : `: ${says}`})`);
}

/** `{"status": 1111, "punish": "deny"}`: the gate in front of the robot has locked the sender out. */
function judgeWithoutCode({ status, punish }: Readonly<Record<string, unknown>>): Judgement {
  if (status === 1111 || punish !== undefined) return { outcome: 'retry', why: 'has locked this sender out (punish)', afterMs: LOCKED_OUT_MS };
  return failed('answered without an errcode');
}
