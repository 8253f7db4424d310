import { after } from '../../src/adapters/system-clock.js';
import type { Clock } from '../../src/ports/clock.js';
import type { Log } from '../../src/ports/log.js';

/** The only two doubles of this project: a clock that stands still and a log that remembers. */
export function fixedClock(instant = '2026-01-05T12:00:00.000Z'): Clock {
  return { now: () => new Date(instant), elapsed: () => performance.now(), after };
}

export interface RecordingLog extends Log {
  readonly lines: string[];
}

export function recordingLog(): RecordingLog {
  const lines: string[] = [];
  return {
    lines,
    debug: (message) => lines.push(`debug ${message}`),
    info: (message) => lines.push(`info ${message}`),
    warn: (message) => lines.push(`warn ${message}`),
    progress: () => undefined,
  };
}
