import { IntegrityError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Forge } from '../ports/forge.js';
import type { Log } from '../ports/log.js';
import { type CommentMode, decideComment, renderComment } from '../reports/comment.js';

export interface CommentRequest {
  /** Number of the pull request. */
  readonly pull: number;
  /** The commit that the report is about: a comment never speaks of a commit that is no longer the last one. */
  readonly headCommit: string;
  readonly report: Report;
  readonly title: string;
  readonly marker: string;
  readonly mode: CommentMode;
  readonly good: boolean;
  /** Where everything stands that the comment has no room for. */
  readonly whereAll: string;
}

/** What became of a comment. */
export interface Posting {
  readonly posted: boolean;
  readonly url: string | undefined;
  readonly says: string;
}

/** Writes the report as a comment, or brings our own up to date. @throws forge_unavailable, forge_unauthorized, permission_missing */
export async function postComment(forge: Forge, request: CommentRequest): Promise<Posting> {
  const { pull, headCommit, report, mode, marker } = request;
  if (mode === 'never') return nothing('no comment was asked for');
  const now = await forge.pull(pull);
  if (now?.state !== 'open') return nothing(`pull request ${pull} is not open any more`);
  if (now.head.commit !== headCommit)
    return nothing(`pull request ${pull} has moved on to ${now.head.commit.slice(0, 12)}; this is about ${headCommit.slice(0, 12)}`);
  const body = renderComment(report, request);
  const decision = decideComment(await forge.comments(pull), { ...request, marker, body, author: await forge.writesAs() });
  switch (decision.kind) {
    case 'leave':
      return { posted: false, url: decision.comment?.url, says: decision.says };
    case 'create':
      return { posted: true, url: (await forge.createComment(pull, body)).url, says: 'commented' };
    case 'update':
      return { posted: true, url: (await forge.updateComment(decision.comment.id, body)).url, says: 'the comment was brought up to date' };
  }
}

/** The same where the result does not hang on it: a comment that cannot be written is told in the log, and changes no verdict. */
export async function offerComment(open: () => Promise<Forge>, log: Log, request: CommentRequest): Promise<Posting> {
  if (request.mode === 'never') return nothing('no comment was asked for');
  try {
    return await postComment(await open(), request);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    log.warn(`there is no comment: ${error.message}. ${error.hint}`);
    return nothing(error.message);
  }
}

function nothing(says: string): Posting {
  return { posted: false, url: undefined, says };
}
