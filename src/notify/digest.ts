import { oneLine } from './clean-text.js';
import { headlineOf, MESSAGE_LIMITS, type Message } from './message.js';
import { buildMessage } from './message.js';

/** How many messages one digest can hold. */
export const DIGEST_SIZE = MESSAGE_LIMITS.facts;

/** Several messages as one, most severe first: what a channel gets that takes no more. Each keeps its headline and the beginning of its text. */
export function digestOf(messages: readonly Message[], at: Date): Message {
  const [first] = messages;
  return buildMessage(
    {
      kind: first?.kind ?? 'status',
      severity: first?.severity ?? 'high',
      title: `${messages.length} messages at once`,
      text: 'More was to be said than this channel takes. Each of these is a message of its own:',
      facts: messages.map((message) => [message.raised, oneLine(`${headlineOf(message)}: ${message.text}`).slice(0, 200)]),
      marker: messages.every(({ marker }) => marker !== null) ? (first?.marker ?? undefined) : undefined,
    },
    at,
  );
}
