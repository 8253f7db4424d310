import { choice } from '../inputs/input.js';
import { COMMENT_MODES, type CommentMode } from '../reports/comment.js';

/** `--comment-summary-in-pr`. Empty stands for what the caller takes: nothing here wins over it. */
export const commentSummary = choice(['', ...COMMENT_MODES], '', 'When the result becomes a comment on the pull request', {
  flag: 'comment-summary-in-pr',
  action: 'comment-summary-in-pr',
});

export function commentMode(given: '' | CommentMode, otherwise: CommentMode): CommentMode {
  return given === '' ? otherwise : given;
}
