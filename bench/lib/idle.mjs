import { cpus } from 'node:os';
import { idlePercent } from './guards.mjs';

const SAMPLE_MS = 300;
const PAUSE_MS = 700;

/** Waits until the machine is idle enough, but not for ever. Gives how idle it was when last looked at. */
export function waitForIdle({ minIdlePercent, waitMs }) {
  const until = performance.now() + waitMs;
  for (;;) {
    const percent = lookAtIdle();
    if (percent >= minIdlePercent || performance.now() >= until) return { percent, idle: percent >= minIdlePercent };
    sleep(PAUSE_MS);
  }
}

function lookAtIdle() {
  const before = cpus();
  sleep(SAMPLE_MS);
  return idlePercent(before, cpus());
}

/** Blocks: whoever waits for a quiet machine must not compute meanwhile. */
export function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
