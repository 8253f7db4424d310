import { type ErrorCode, IntegrityError } from '../../model/errors.js';
import { type Asked, known, notKnown } from './facts.js';

/** What a question to the platform or to git can end in without being anybody's mistake here. */
const UNANSWERED: readonly ErrorCode[] = [
  'forge_unavailable',
  'forge_unauthorized',
  'forge_refused',
  'permission_missing',
  'download_failed',
  'git_unavailable',
  'tool_missing',
  'tool_timeout',
  'tool_failed',
];

/** The answer to a question, or why there is none, with what to do about it. */
export async function ask<T>(question: () => Promise<T>): Promise<Asked<T>> {
  try {
    return known(await question());
  } catch (error) {
    if (!(error instanceof IntegrityError) || !UNANSWERED.includes(error.code)) throw error;
    return notKnown(`${error.message}. ${error.hint}`);
  }
}

/** A question that needs the answer to another. */
export async function askOf<S, T>(first: Asked<S>, question: (answer: S) => Promise<T>): Promise<Asked<T>> {
  return first.known ? ask(() => question(first.value)) : first;
}
