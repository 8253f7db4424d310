import { Secret } from '../../model/secret.js';
import { clipText } from '../clean-text.js';
import { fitBody } from '../fit.js';
import { headlineOf, type Message } from '../message.js';
import { addressOf, failed, isHtml, judgeStatus, quoted } from './read-answer.js';
import type { Answer, Judgement, Notifier } from './notifier.js';

const MAX_BYTES = 30_000;
/** Characters of a header, of a section, of a field; fields in a section. @source Slack, Block Kit reference */
const BLOCK = { header: 150, section: 3000, field: 2000, fields: 10 } as const;

/** A Slack incoming webhook: one message a second; success is the body `ok` and nothing else. @source Slack, "Sending messages using incoming webhooks", "Rate limits" */
export const slack: Notifier = {
  type: 'slack',
  rate: { messages: 1, perMs: 1000 },
  request: (message, { url }) => {
    const { body, factsLeftOut } = fitBody(message, MAX_BYTES, (fitting) => JSON.stringify(render(fitting)));
    return { url: new Secret(Buffer.from(addressOf(url).href)), headers: { 'content-type': 'application/json; charset=utf-8' }, body, factsLeftOut };
  },
  judge,
};

/** What comes from outside stands in `plain_text`, which has no markup, mention or link; only our own links are mrkdwn. */
function render(message: Message): object {
  const { text, facts, links, kind, raised } = message;
  const title = headlineOf(message);
  const plain = (words: string, max: number): object => ({ type: 'plain_text', text: clipText(words, max), emoji: false });
  const mrkdwn = (words: string): object => ({ type: 'mrkdwn', text: words, verbatim: true });
  const sections = pieces(text, BLOCK.section);
  const groups = Array.from({ length: Math.ceil(facts.length / BLOCK.fields) }, (_, index) => facts.slice(index * BLOCK.fields, (index + 1) * BLOCK.fields));
  return {
    text: escapeMrkdwn(title),
    mrkdwn: false,
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: 'header', text: plain(title, BLOCK.header) },
      ...sections.filter((part) => part.trim() !== '').map((part) => ({ type: 'section', text: plain(part, BLOCK.section) })),
      ...groups.map((group) => ({ type: 'section', fields: group.map(({ label, value }) => plain(`${label}: ${value}`, BLOCK.field)) })),
      ...(links.length === 0 ? [] : [{ type: 'section', text: mrkdwn(links.map(asLink).join('\n')) }]),
      { type: 'context', elements: [plain(`DuRi · ${kind} · ${raised}`, BLOCK.section)] },
    ],
  };
}

/** Parts of at most so many characters; no pair of surrogates is parted. */
function pieces(text: string, max: number): string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${max - 1}}(?:(?<=[\\ud800-\\udbff])[\\udc00-\\udfff])?`, 'g')) ?? [];
}

function asLink({ title, url }: Message['links'][number]): string {
  const address = new URL(url).href.replace(/[|<>]/g, (character) => encodeURIComponent(character));
  return `<${escapeMrkdwn(address)}|${escapeMrkdwn(title).replace(/\|/g, '/')}>`;
}

/** @source Slack, "Formatting text for app surfaces": escaping text */
function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function judge(answer: Answer): Judgement {
  const status = judgeStatus(answer);
  if (status !== undefined) return status;
  const said = answer.body.trim();
  if (said === 'ok' && !answer.cut) return { outcome: 'delivered' };
  if (isHtml(answer)) return failed('answered with a web page');
  return failed(`answered "${quoted(said)}" instead of "ok"`);
}
