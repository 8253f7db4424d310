import type { Clock } from '../../ports/clock.js';

/** Waits so many milliseconds, or until the signal comes. */
export function pause(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.after(ms, end);
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) end();
  });
}
