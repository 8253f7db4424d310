import { type Markdown, OBJECT, type Prose, type Span } from '../../../languages/markdown/markdown.js';
import { placeAt } from '../../../languages/place-at.js';
import { bareClaims } from './bare-claims.js';
import type { Claim } from './claim.js';

const OPEN = /^<!--\s*fact:\s*([A-Za-z][A-Za-z0-9_.:/ -]{0,198}?)\s*-->$/;
const CLOSE = /^<!--\s*\/fact\s*-->$/;
const MAX_VALUE = 500;

/** Every claim of a report, in the order of its text: `<!-- fact:NAME -->VALUE<!-- /fact -->`, and those that stand bare. */
export function readClaims(markdown: Markdown): readonly Claim[] {
  const marked = markedClaims(markdown);
  const bare = markdown.prose.flatMap((prose) => ofProse(markdown, prose, marked));
  return [...marked, ...bare].sort((a, b) => a.start - b.start);
}

/** Pairs of marks. One without its other half, one inside another, and a value of several lines are broken: they prove nothing. */
function markedClaims({ source, comments }: Markdown): Claim[] {
  const claims: Claim[] = [];
  let open: (Span & { readonly fact: string }) | undefined;
  const broken = (at: Span & { readonly fact?: string }, message: string): number =>
    claims.push({ ...at, fact: at.fact, text: source.slice(at.start, at.end), pieces: [], inHtml: false, broken: message });
  for (const comment of [...comments].sort((a, b) => a.start - b.start)) {
    const text = source.slice(comment.start, comment.end);
    const fact = OPEN.exec(text)?.[1];
    if (fact !== undefined) {
      if (open !== undefined) broken(open, 'has no <!-- /fact --> before the next mark');
      open = { ...comment, fact };
    } else if (CLOSE.test(text)) {
      if (open === undefined) broken(comment, 'ends a claim that was not begun');
      else claims.push(toClaim(source, open, comment));
      open = undefined;
    } else if (/^<!--\s*\/?\s*fact\b/i.test(text)) broken(comment, 'is no mark of a claim: expected <!-- fact:NAME --> or <!-- /fact -->');
  }
  if (open !== undefined) broken(open, 'has no <!-- /fact -->');
  return claims;
}

function toClaim(source: string, open: Span & { readonly fact: string }, close: Span): Claim {
  const text = source.slice(open.end, close.start);
  const claim: Claim = {
    fact: open.fact,
    text,
    pieces: [[open.end, close.start]],
    start: open.start,
    end: close.end,
    line: open.line,
    column: open.column,
    inHtml: false,
  };
  if (text.length > MAX_VALUE || text.includes('\n')) return { ...claim, broken: 'holds more than a value on one line' };
  return claim;
}

function ofProse({ source }: Markdown, prose: Prose, marked: readonly Claim[]): Claim[] {
  const inside = marked.filter(({ start, end }) => start < prose.end && end > prose.start);
  const covered = (offset: number): boolean => inside.some(({ start, end, broken }) => broken === undefined && offset >= start && offset < end);
  // What a mark proves is hidden, so that the text beside it is still looked at.
  const seen = (index: number): string => {
    const [at, character] = [prose.starts[index] ?? -1, prose.text.charAt(index)];
    // An escaped tilde strikes nothing out.
    return covered(at) || (character === '~' && source[at - 1] === '\\') ? OBJECT : character;
  };
  const text = Array.from({ length: prose.text.length }, (_, index) => seen(index)).join('');
  return bareClaims({ ...prose, text }).map(({ start, end }) => {
    const pieces = contiguous(prose, start, end);
    const from = pieces[0]?.[0] ?? prose.start;
    return {
      fact: undefined,
      text: prose.text.slice(start, end).replaceAll(OBJECT, ''),
      pieces,
      start: from,
      end: pieces.at(-1)?.[1] ?? from,
      ...placeAt(source, from),
      inHtml: prose.kind === 'html',
    };
  });
}

/** The stretches of the source that the characters come from; marks between them are left out. */
function contiguous({ starts, ends }: Prose, from: number, to: number): [number, number][] {
  const pieces: [number, number][] = [];
  for (let index = from; index < to; index++) {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    const last = pieces.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else pieces.push([start, end]);
  }
  return pieces;
}
