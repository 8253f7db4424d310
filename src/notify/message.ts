import { z } from 'zod';
import { sha256 } from '../model/digest.js';
import { isInstant, toInstant } from '../model/instant.js';
import { SEVERITIES } from '../model/severity.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { clipText, oneLine, plainText } from './clean-text.js';

export const MESSAGE_KINDS = ['status', 'risk_alert', 'kill_switch', 'recovery', 'test'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Bounds of a message, in characters. A channel cuts further where its own limit is lower. */
export const MESSAGE_LIMITS = { title: 200, text: 8000, facts: 20, label: 60, value: 300, links: 5, url: 1000, marker: 20 } as const;

const fact = z.strictObject({ label: z.string().max(MESSAGE_LIMITS.label), value: z.string().max(MESSAGE_LIMITS.value) });
const link = z.strictObject({ title: z.string().max(MESSAGE_LIMITS.label), url: z.string().max(MESSAGE_LIMITS.url).refine(isWebAddress) });

/** A message as the outbox keeps it. Nothing in it names a channel's address or secret. */
export const messageSchema = z.strictObject({
  kind: z.enum(MESSAGE_KINDS),
  severity: z.enum(SEVERITIES),
  title: z.string().min(1).max(MESSAGE_LIMITS.title),
  text: z.string().max(MESSAGE_LIMITS.text),
  facts: z.array(fact).max(MESSAGE_LIMITS.facts),
  links: z.array(link).max(MESSAGE_LIMITS.links),
  /** Two messages with the same key say the same. */
  dedup_key: z.string().regex(/^[0-9a-f]{64}$/),
  /** Stands before the title of what is only a test, such as `[TEST]`. */
  marker: z.string().max(MESSAGE_LIMITS.marker).nullable(),
  raised: z.string().refine(isInstant),
});

export type Message = z.output<typeof messageSchema>;

export interface MessageFacts extends Pick<Message, 'kind' | 'severity' | 'title' | 'text'> {
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly links?: readonly { readonly title: string; readonly url: string }[];
  /** What makes two messages the same; without it everything that they say. */
  readonly sameAs?: string;
  readonly marker?: string | undefined;
}

/** A message within its bounds: what is longer is cut with a mark, control characters are gone, and a link that is no web address is left out. */
export function buildMessage({ kind, severity, title, text, facts = [], links = [], sameAs, marker }: MessageFacts, at: Date): Message {
  const said = {
    kind,
    severity,
    title: clipText(oneLine(title), MESSAGE_LIMITS.title) || kind,
    text: clipText(plainText(text), MESSAGE_LIMITS.text),
    facts: boundFacts(
      facts.map(([label, value]) => ({ label: clipText(oneLine(label), MESSAGE_LIMITS.label), value: clipText(oneLine(value), MESSAGE_LIMITS.value) })),
    ),
    links: links
      .filter(({ url }) => url.length <= MESSAGE_LIMITS.url && isWebAddress(url))
      .slice(0, MESSAGE_LIMITS.links)
      .map((one) => ({ title: clipText(oneLine(one.title), MESSAGE_LIMITS.label) || 'open', url: one.url })),
    marker: marker === undefined ? (kind === 'test' ? '[TEST]' : null) : clipText(oneLine(marker), MESSAGE_LIMITS.marker),
  };
  return { ...said, dedup_key: sha256(canonicalJson(sameAs === undefined ? said : { kind, severity, sameAs })), raised: toInstant(at) };
}

function boundFacts(facts: Message['facts']): Message['facts'] {
  if (facts.length <= MESSAGE_LIMITS.facts) return facts;
  const shown = facts.slice(0, MESSAGE_LIMITS.facts - 1);
  return [...shown, { label: 'more', value: `${facts.length - shown.length} facts are not shown` }];
}

/** Is this an address that a reader may be sent to? Without credentials, and in the one form that leaves nothing to the markup around it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** The headline of a message: marker, severity, title. */
export function headlineOf({ marker, severity, title }: Pick<Message, 'marker' | 'severity' | 'title'>): string {
  return `${marker === null || marker === '' ? '' : `${marker} `}[${severity.toUpperCase()}] ${title}`;
}
