import type { Log } from '../../ports/log.js';
import { withThousands } from '../../model/amount.js';

/** A stream as far as a log needs it. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 80;

/** Says what happens on standard error: progress in place on a terminal, plain lines when piped. */
export function terminalLog(stderr: Output, options: { readonly quiet: boolean; readonly debug: boolean; now(): number }): Log & { clear(): void } {
  const live = stderr.isTTY === true && !options.quiet;
  let drawn = false;
  let drawnAt = -Infinity;
  const clear = (): void => {
    if (drawn) stderr.write('\r\x1b[2K');
    drawn = false;
  };
  const line = (text: string): void => {
    clear();
    stderr.write(`${text}\n`);
  };
  return {
    clear,
    debug: (message) => options.debug && line(`debug: ${message}`),
    info: (message) => options.quiet || line(message),
    warn: (message) => line(`warning: ${message}`),
    progress: (step, done, total, unit = 'files') => {
      const now = options.now();
      if (!live || now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const text = total === undefined ? `${step}  ${amount(done, unit)}` : `${step}  ${bar(done / total)}  ${amount(done, unit)} of ${amount(total, unit)}`;
      clear();
      stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
      drawn = true;
    },
  };
}

function bar(share: number): string {
  const full = Math.max(0, Math.min(20, Math.round(share * 20)));
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${String(Math.round(share * 100)).padStart(3)}%`;
}

function amount(value: number, unit: 'files' | 'bytes'): string {
  return unit === 'files' ? `${withThousands(value)} files` : `${(value / 1e6).toFixed(1)} MB`;
}
