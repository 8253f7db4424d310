/** What a rehearsal consists of, in this order. What passes soonest is captured before anything is restored. @source RFC 3227, section 2.1 */
export const STEPS = {
  prepare: 'Copy release, evidence and archive, and verify the copies',
  start: 'Start the program and the sidecar, and wait for the first verified scan',
  tamper: 'Tamper with the copy',
  detect: 'Somebody is told',
  isolate: 'Take the copy out of traffic',
  refuse: 'The boot gate refuses the tampered copy',
  capture: 'Write the forensic bundle',
  restore: 'Put a verified release back',
  recover: 'The program runs again, and the sidecar says verified',
} as const;
export type StepName = keyof typeof STEPS;

/** Who answers for a step, and by when, counted from the tamper. */
export type TargetName = 'acknowledge' | 'restore' | 'forensics';

export const ROLES: Readonly<Record<TargetName, string>> = { acknowledge: 'on-call', restore: 'platform', forensics: 'security' };

export const TARGET_OF: Readonly<Partial<Record<StepName, TargetName>>> = {
  detect: 'acknowledge',
  isolate: 'acknowledge',
  capture: 'forensics',
  restore: 'restore',
  recover: 'restore',
};

/** Seconds from the tamper. */
export type Targets = Readonly<Record<TargetName, number>>;

/** A step that was tried. */
export interface TriedStep {
  readonly name: StepName;
  readonly started: Date;
  readonly ended: Date;
  readonly ok: boolean;
  /** What happened, or why it did not. */
  readonly says: string;
}

/** `met` and `missed` are of steps with a target, `done` of those without; the others did not happen. */
export type StepOutcome = 'met' | 'missed' | 'done' | 'failed' | 'not reached';

export interface JudgedStep {
  readonly name: StepName;
  readonly role: string | undefined;
  readonly started: Date | undefined;
  readonly ended: Date | undefined;
  /** From the end of the tamper; undefined before it, and for what did not happen. */
  readonly afterSeconds: number | undefined;
  readonly targetSeconds: number | undefined;
  readonly outcome: StepOutcome;
  readonly says: string;
}

/** Judges the steps that a scenario consists of: one that was not tried is red, as is one that failed or was late. Pure. */
export function judgeSteps(expected: readonly StepName[], tried: readonly TriedStep[], targets: Targets): readonly JudgedStep[] {
  const tampered = tried.find(({ name, ok }) => name === 'tamper' && ok)?.ended;
  return expected.map((name) => {
    const step = tried.find((one) => one.name === name);
    const target = TARGET_OF[name];
    const about = { name, role: target === undefined ? undefined : ROLES[target], targetSeconds: target === undefined ? undefined : targets[target] };
    if (step === undefined)
      return { ...about, started: undefined, ended: undefined, afterSeconds: undefined, outcome: 'not reached', says: 'a step before it failed' };
    const { started, ended, ok, says } = step;
    const isAfter = tampered !== undefined && expected.indexOf(name) > expected.indexOf('tamper');
    const afterSeconds = isAfter && ok ? Math.max(0, (ended.getTime() - tampered.getTime()) / 1000) : undefined;
    return { ...about, started, ended, afterSeconds, outcome: ok ? outcomeOf(afterSeconds, about.targetSeconds) : 'failed', says };
  });
}

function outcomeOf(afterSeconds: number | undefined, targetSeconds: number | undefined): StepOutcome {
  if (targetSeconds === undefined) return 'done';
  return afterSeconds !== undefined && afterSeconds <= targetSeconds ? 'met' : 'missed';
}

export function isGreen({ outcome }: Pick<JudgedStep, 'outcome'>): boolean {
  return outcome === 'met' || outcome === 'done';
}
