import { isDrillGreen } from '../../src/drill/drill-report.js';
import { ALL_STEPS } from '../../src/drill/scenario.js';
import { isGreen, judgeSteps, type StepName, type TriedStep } from '../../src/drill/step.js';

const TARGETS = { acknowledge: 300, restore: 1800, forensics: 7200 };
const START = Date.parse('2026-01-05T12:00:00Z');

/** Each step ends so many seconds after the tamper. */
function tried(ends: Partial<Record<StepName, number>>, failed: readonly StepName[] = []): TriedStep[] {
  return Object.entries(ends).map(([name, seconds]) => {
    const at = new Date(START + seconds * 1000);
    return { name: name as StepName, started: at, ended: at, ok: !failed.includes(name as StepName), says: 'so it was' };
  });
}

const IN_TIME = { prepare: -20, start: -10, tamper: 0, detect: 300, isolate: 200, refuse: 250, capture: 7200, restore: 1000, recover: 1800 };

describe('judgeSteps', () => {
  it('is green when every step happened, at the latest on its last second', () => {
    const steps = judgeSteps(ALL_STEPS, tried(IN_TIME), TARGETS);
    expect(steps.every(isGreen)).toBe(true);
    expect(steps.map(({ name, role, outcome }) => [name, role, outcome])).toEqual([
      ['prepare', undefined, 'done'],
      ['start', undefined, 'done'],
      ['tamper', undefined, 'done'],
      ['detect', 'on-call', 'met'],
      ['isolate', 'on-call', 'met'],
      ['refuse', undefined, 'done'],
      ['capture', 'security', 'met'],
      ['restore', 'platform', 'met'],
      ['recover', 'platform', 'met'],
    ]);
  });

  it.each(['detect', 'isolate', 'capture', 'restore', 'recover'] as const)('is red when %s came too late', (name) => {
    const steps = judgeSteps(ALL_STEPS, tried({ ...IN_TIME, [name]: 7201 }), TARGETS);
    expect(steps.filter((step) => !isGreen(step)).map((step) => [step.name, step.outcome])).toEqual([[name, 'missed']]);
  });

  it.each(ALL_STEPS)('is red when %s failed, and when nobody tried it', (name) => {
    const failed = judgeSteps(ALL_STEPS, tried(IN_TIME, [name]), TARGETS).find((step) => step.name === name);
    expect(failed).toMatchObject({ outcome: 'failed', afterSeconds: undefined });
    const untried = judgeSteps(
      ALL_STEPS,
      tried(IN_TIME).filter((step) => step.name !== name),
      TARGETS,
    );
    expect(untried.find((step) => step.name === name)).toMatchObject({ outcome: 'not reached', started: undefined });
    expect(untried.every(isGreen)).toBe(false);
  });

  it('counts nothing as in time when there was no tamper to count from', () => {
    const steps = judgeSteps(ALL_STEPS, tried(IN_TIME, ['tamper']), TARGETS);
    expect(steps.filter(({ outcome }) => outcome === 'met')).toEqual([]);
  });
});

describe('isDrillGreen', () => {
  it('is red when nothing was rehearsed', () => {
    expect(isDrillGreen({ scenarios: [] })).toBe(false);
    expect(isDrillGreen({ scenarios: [{ name: 'x', says: '', steps: [], bundle: undefined }] })).toBe(false);
  });
});
