import { sha256 } from '../model/digest.js';
import type { Report } from '../model/report.js';
import type { Comment } from '../ports/forge.js';
import { renderMarkdown } from './markdown.js';

/** When a result becomes a comment. On failure, a good result still replaces the bad one that stands there. */
export const COMMENT_MODES = ['never', 'on-failure', 'always'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** A comment takes 65,536 characters; a byte is never more than one. The margin is for what the platform may add. @source GitHub, REST "Create an issue comment" */
export const COMMENT_MAX_BYTES = 60_000;

/**
 * The invisible first line by which a comment is found again. `gate`: a run that judges its own pull request; `reporter`: a run that
 * only passes on what another one says, whose comment never takes the place of the first. `identity` is what makes it this one's: workflow, release.
 */
export function commentMarker(kind: 'gate' | 'reporter', identity: readonly string[]): string {
  return `<!-- duri:${kind}:${sha256(JSON.stringify(identity)).slice(0, 16)} -->`;
}

/** A report as the body of a comment, its marker first. */
export function renderComment(
  report: Report,
  { marker, title, whereAll }: { readonly marker: string; readonly title: string; readonly whereAll: string },
): string {
  return `${marker}\n${renderMarkdown(report, { title, maxBytes: COMMENT_MAX_BYTES - marker.length - 1, whereAll })}`;
}

export type CommentDecision =
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly comment: Comment }
  /** `says`: why nothing is written. */
  | { readonly kind: 'leave'; readonly says: string; readonly comment: Comment | undefined };

export interface NewComment {
  readonly marker: string;
  readonly body: string;
  /** The login that writes. */
  readonly author: string;
  readonly mode: CommentMode;
  /** The result is a good one. */
  readonly good: boolean;
}

/**
 * What to do with a result where these comments stand already. Only a comment that begins with the marker and was written by this very
 * login is ours: whoever copies the marker has it left alone. Of several the oldest is kept up to date.
 */
export function decideComment(existing: readonly Comment[], { marker, body, author, mode, good }: NewComment): CommentDecision {
  if (mode === 'never') return { kind: 'leave', says: 'no comment was asked for', comment: undefined };
  const ours = existing.filter((comment) => comment.author === author && isMarked(comment, marker)).sort((a, b) => a.id - b.id)[0];
  if (ours === undefined && good && mode === 'on-failure') return { kind: 'leave', says: 'there is no failure to comment on', comment: undefined };
  if (ours === undefined) return { kind: 'create' };
  return sameText(ours.body, body) ? { kind: 'leave', says: 'the comment says so already', comment: ours } : { kind: 'update', comment: ours };
}

function isMarked({ body }: Comment, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

function sameText(left: string, right: string): boolean {
  return left.replaceAll('\r\n', '\n').trim() === right.replaceAll('\r\n', '\n').trim();
}
