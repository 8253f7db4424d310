import { ERRORS } from '../model/errors.js';
import { type Reason, REASONS } from '../model/reasons.js';
import { EXIT_RED, exitCode, type Outcome } from '../model/status.js';

/** What a code means, and what to do about it. */
export interface Explanation {
  /** The code as it is printed: of a reason, an error, or the name of a result. */
  readonly code: string;
  readonly kind: 'result' | 'reason' | 'warning' | 'error';
  readonly means: string;
  readonly fix: string;
  /** Undefined for a warning, which changes no status. */
  readonly outcome: Outcome | 'gate red' | undefined;
  /** Exit codes; those of warnings are decided by something else. */
  readonly exit: { readonly dev: number; readonly prod: number } | undefined;
}

export interface ExplanationGroup {
  readonly title: string;
  readonly explanations: readonly Explanation[];
}

const MEANINGS: Readonly<Record<Outcome | 'gate red', { readonly means: string; readonly fix: string }>> = {
  verified: { means: 'Evidence and tree are what was released.', fix: 'Nothing.' },
  'gate red': { means: 'A gate looked, and what it found does not pass.', fix: 'Mend what the findings list.' },
  'error(config)': {
    means: 'A command line, policy or key ring is wrong, so nothing was judged.',
    fix: 'Mend what the message names, and run the command again.',
  },
  'error(infra)': {
    means: 'The question could not be answered, which is never a pass in prod.',
    fix: 'Mend what the message names: a tool, a permission, a clock, a missing commit.',
  },
  tampered: {
    means: 'Evidence or tree is not what was released and signed.',
    fix: 'Do not run this tree. Isolate it, restore the last verified release, and keep this one for forensics.',
  },
  corrupted: {
    means: 'Evidence cannot be read, so it proves nothing.',
    fix: 'Fetch the evidence set again; if it stays unreadable, seal the release again from source.',
  },
  policy_changed: {
    means: 'Evidence is authentic, but asks for less than the floor allows, or is past its time.',
    fix: 'Seal the release again under the current policy, or restore the protection that was weakened.',
  },
};

/** Which reasons stand together; every outcome that a reason can have is here. */
const REASON_GROUPS: readonly { readonly title: string; readonly outcome: Explanation['outcome'] }[] = [
  { title: 'Findings that make evidence corrupted', outcome: 'corrupted' },
  { title: 'Findings that make a release tampered', outcome: 'tampered' },
  { title: 'Findings that make it policy_changed', outcome: 'policy_changed' },
  { title: 'Findings that make a gate red', outcome: 'gate red' },
  { title: 'Findings that leave no verdict: configuration', outcome: 'error(config)' },
  { title: 'Findings that leave no verdict: the machine', outcome: 'error(infra)' },
  { title: 'Warnings, which change no status', outcome: undefined },
];

/** Everything that DuRi can say by a code, in groups. `duri explain` and docs/errors.md show the same. */
export function explanationGroups(): ExplanationGroup[] {
  const results = Object.keys(MEANINGS) as (keyof typeof MEANINGS)[];
  const reasons: readonly (readonly [string, Reason])[] = Object.entries(REASONS);
  return [
    { title: 'Results', explanations: results.map(explainResult) },
    ...REASON_GROUPS.map(({ title, outcome }) => ({
      title,
      explanations: reasons.filter(([, reason]) => resultOf(reason) === outcome).map(([code, reason]) => explainReason(code, reason)),
    })),
    { title: 'Errors: command line, policy and keys', explanations: errorsOf('config') },
    { title: 'Errors: the machine', explanations: errorsOf('infra') },
  ];
}

/** What a code means, or the result that an exit code of prod stands for; empty for what is neither. */
export function explain(code: string): Explanation[] {
  const all = explanationGroups().flatMap(({ explanations }) => explanations);
  return all.filter((each) => each.code === code || (each.kind === 'result' && String(each.exit?.prod) === code));
}

function explainResult(name: keyof typeof MEANINGS): Explanation {
  return { code: name, kind: 'result', ...MEANINGS[name], outcome: name, exit: exitsOf(name) };
}

function explainReason(code: string, reason: Reason): Explanation {
  const { means, fix } = reason;
  const outcome = resultOf(reason);
  return { code, kind: outcome === undefined ? 'warning' : 'reason', means, fix, outcome, exit: outcome === undefined ? undefined : exitsOf(outcome) };
}

/** The result that a failure for this reason calls for. */
function resultOf({ outcome, gate }: Reason): Explanation['outcome'] {
  return gate === 'red' ? 'gate red' : outcome;
}

/** An error stops a command before dev or prod matters: its exit code is that of prod. */
function errorsOf(kind: 'config' | 'infra'): Explanation[] {
  const outcome = kind === 'config' ? 'error(config)' : 'error(infra)';
  const exit = { dev: exitCode(outcome, 'prod'), prod: exitCode(outcome, 'prod') };
  return Object.entries(ERRORS).flatMap(([code, error]) =>
    error.kind === kind ? [{ code, kind: 'error', means: error.means, fix: error.hint, outcome, exit } as const] : [],
  );
}

function exitsOf(outcome: Outcome | 'gate red'): { dev: number; prod: number } {
  if (outcome === 'gate red') return { dev: EXIT_RED, prod: EXIT_RED };
  return { dev: exitCode(outcome, 'dev'), prod: exitCode(outcome, 'prod') };
}
