import type { Message } from './message.js';

export interface Fitted {
  readonly body: string;
  /** Facts that had to be left out. */
  readonly factsLeftOut: number;
}

/**
 * The body of a message within a channel's limit in bytes: first the text is cut, then facts are left out, each with a note.
 * `render` must not grow when it is given less.
 */
export function fitBody(message: Message, maxBytes: number, render: (message: Message) => string): Fitted {
  const fits = (body: string): boolean => Buffer.byteLength(body) <= maxBytes;
  const all = render(message);
  if (fits(all)) return { body: all, factsLeftOut: 0 };
  for (let shown = message.facts.length; shown >= 0; shown--) {
    const left = message.facts.length - shown;
    const facts = left === 0 ? message.facts : [...message.facts.slice(0, shown), { label: 'more', value: `${left} facts did not fit` }];
    const cut = (characters: number): string => render({ ...message, facts, text: cutText(message.text, characters) });
    if (!fits(cut(0))) continue;
    let [low, high] = [0, message.text.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits(cut(middle))) low = middle;
      else high = middle - 1;
    }
    return { body: cut(low), factsLeftOut: left };
  }
  return { body: render({ ...message, facts: [], links: [], text: '' }), factsLeftOut: message.facts.length };
}

function cutText(text: string, characters: number): string {
  if (characters >= text.length) return text;
  const kept = text.slice(0, characters).replace(/[\ud800-\udbff]$/, '');
  return `${kept}\n… (cut: ${text.length - kept.length} characters did not fit)`;
}
