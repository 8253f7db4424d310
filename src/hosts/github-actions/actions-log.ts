import type { Log } from '../../ports/log.js';

const PROGRESS_MS = 10_000;

export interface ActionsLogOptions {
  write(text: string): void;
  debug(message: string): void;
  now(): number;
}

/** What a command says, as lines of the step's log. Annotations are kept for the result: there are only ten of a kind. */
export function actionsLog({ write, debug, now }: ActionsLogOptions): Log {
  let drawnAt = now();
  return {
    debug,
    info: (message) => write(inertLines(`${message}\n`)),
    warn: (message) => write(inertLines(`warning: ${message}\n`)),
    progress: (step, done, total, unit = 'files') => {
      if (now() - drawnAt < PROGRESS_MS) return;
      drawnAt = now();
      write(inertLines(`${step}: ${done}${total === undefined ? '' : ` of ${total}`} ${unit}\n`));
    },
  };
}

/**
 * Text that the runner prints and does not obey: it takes a line that starts with `::` for a command, and
 * `##[` anywhere. A file's name must not become one.
 */
export function inertLines(text: string): string {
  return text
    .replace(/\r(?!\n)/g, '\n')
    .replace(/##(?=\[)/g, '##\u200b')
    .replace(/^(\s*)(?=::)/gm, '$1\u200b');
}
