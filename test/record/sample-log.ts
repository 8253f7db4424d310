import { after } from '../../src/adapters/system-clock.js';
import { sha256 } from '../../src/model/digest.js';
import type { Clock } from '../../src/ports/clock.js';
import { createRecorder, type FinishedLog, type Recorder, type RecorderOptions, type RunFacts } from '../../src/record/recorder.js';

/** A clock that goes on by a second at each look. */
export function tickingClock(start = '2026-01-05T12:00:00.000Z'): Clock {
  let time = Date.parse(start);
  return { elapsed: () => performance.now(), now: () => new Date((time += 1000)), after };
}

export function sampleRun(more: Partial<RunFacts> = {}): RunFacts {
  return {
    verb: 'verify',
    gate: 'boot',
    policyDigest: sha256('policy'),
    subjects: [{ name: 'deployment_metadata.json', digest: sha256('metadata') }],
    tool: { name: 'duri', version: '0.1.0' },
    argv: ['verify', 'dist', '--evidence', 'evidence', '--json'],
    exitCode: 0,
    durationMs: 263,
    result: 'verified',
    outputs: [{ name: 'stdout', digest: sha256('{}'), sizeBytes: 2 }],
    observations: { files: 2262, files_modified: 0 },
    ...more,
  };
}

export function sampleRecorder(more: Partial<RecorderOptions> = {}): Recorder {
  return createRecorder({
    clock: tickingClock(),
    runId: '20260105T120000Z-0a1b2c3d4e5f',
    started: new Date('2026-01-05T12:00:00.000Z'),
    tool: { name: 'duri', version: '0.1.0', digest: sha256('duri') },
    platform: { os: 'linux', arch: 'x64', node: '24.21.0' },
    identity: { environment: 'local', builder: 'https://github.com/duri/duri/builders/local', run: null },
    prevLog: undefined,
    level: 'L0',
    ...more,
  });
}

export function sampleLog(
  runs: readonly RunFacts[] = [sampleRun(), sampleRun({ verb: 'audit', gate: undefined, exitCode: 1, result: 'red', argv: ['ünïcode', '"quoted"', 'a\\b'] })],
  more: Partial<RecorderOptions> = {},
): FinishedLog {
  const recorder = sampleRecorder(more);
  for (const run of runs) recorder.add(run);
  return recorder.finish();
}
