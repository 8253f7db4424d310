import type { JudgedClaim } from './claim.js';

/** The report with the value of every fact as it is now, and what has no fact behind it struck out. Nothing else is touched. */
export function renderClaims(source: string, claims: readonly JudgedClaim[]): string {
  const edits = claims.flatMap((claim): { start: number; end: number; text: string }[] => {
    if (claim.verdict === 'proven') return [];
    if (claim.fact !== undefined && claim.fresh !== undefined) return claim.pieces.map(([start, end]) => ({ start, end, text: claim.fresh ?? '' }));
    const [open, close] = claim.inHtml ? ['<del>', '</del>'] : ['~~', '~~'];
    // A mark without a fact is taken away with what it stood around: struck out, the value remains as a withdrawn claim.
    if (claim.fact !== undefined && claim.broken === undefined) return [{ start: claim.start, end: claim.end, text: strike(claim.text, open, close) }];
    if (claim.broken !== undefined)
      return [{ start: claim.start, end: claim.end, text: claim.pieces.length === 0 ? '' : strike(claim.text.replaceAll('\n', ' '), open, close) }];
    return claim.pieces.map(([start, end]) => ({ start, end, text: strike(source.slice(start, end), open, close) }));
  });
  let text = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue; // inside one that was replaced
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/** `~~` takes no space at its inner side. */
function strike(text: string, open: string, close: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}${open}${inner}${close}${text.slice(start + inner.length)}`;
}
