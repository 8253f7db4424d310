import { IntegrityError } from '../model/errors.js';
import { isWebAddress, type MessageFacts, type MessageKind } from '../notify/message.js';

/** What `--kind` takes, and what it means. */
export const KIND_WORDS = ['status', 'risk', 'kill-switch', 'recovery', 'test'] as const;

const KINDS: Readonly<Record<(typeof KIND_WORDS)[number], MessageKind>> = {
  status: 'status',
  risk: 'risk_alert',
  'kill-switch': 'kill_switch',
  recovery: 'recovery',
  test: 'test',
};

export function kindOf(word: (typeof KIND_WORDS)[number]): MessageKind {
  return KINDS[word];
}

/** `NAME=VALUE`. @throws input_invalid */
export function parseFact(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new IntegrityError('input_invalid', `--fact is "${text.slice(0, 80)}"; expected NAME=VALUE`);
}

/** `TITLE=ADDRESS`, or an address alone. @throws input_invalid */
export function parseLink(text: string): NonNullable<MessageFacts['links']>[number] {
  const [, title = 'open', url = ''] = /^(?:(?!https?:)([^=]*)=)?(\S+)$/.exec(text) ?? [];
  if (isWebAddress(url)) return { title, url };
  throw new IntegrityError('input_invalid', '--link names no web address; expected TITLE=https://…, without a password in it');
}
