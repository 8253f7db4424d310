import { askRules } from '../gates/merge-gate/ask-rules.js';
import { ADVISORY, type RuleJudgement } from '../gates/merge-gate/judge-rules.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { changeOf } from '../model/trigger.js';
import type { Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { SbomDifference } from '../sbom/difference-report.js';
import { sbomDifference } from '../sbom/sbom-difference.js';

/** What the gate shows beside its decision, and what decides nothing. */
export interface GateContext {
  /** Undefined where there is no change, or its base cannot be listed. */
  readonly packages: SbomDifference | undefined;
  readonly guard: RuleJudgement['guard'] | 'unknown';
  /** Sentences for people: how far this gate is to be trusted, and what could not be shown. */
  readonly notes: readonly string[];
}

/** Looks at what surrounds a change: the packages that it brings, and whether anything keeps it from going around the gate. */
export async function lookAround(ports: Ports, policy: Policy): Promise<GateContext> {
  const change = changeOf(ports.trigger);
  if (change === undefined) return { packages: undefined, guard: 'unknown', notes: [] };
  const packages = await unlessRefused(() => sbomDifference(ports, change.baseCommit));
  const rules = ports.trigger.kind === 'change' ? undefined : await unlessRefused(() => askTheRules(ports, policy));
  return {
    packages: packages.value,
    guard: rules?.value?.guard ?? 'unknown',
    notes: [
      ...(packages.refused === undefined ? [] : [`The packages of the base could not be listed: ${packages.refused}`]),
      ...(rules === undefined ? [] : [standingOf(rules.value, rules.refused)]),
    ],
  };
}

async function askTheRules(ports: Ports, policy: Policy): Promise<RuleJudgement> {
  return askRules(ports, await ports.openForge({ onlyOnce: true }), { directory: ports.environment.cwd, check: policy.gate.check });
}

/** @source trust model, section 6 */
function standingOf(rules: RuleJudgement | undefined, refused: string | undefined): string {
  if (rules === undefined) return `${ADVISORY}, as far as is known: the rules of the branch could not be read (${refused ?? 'no answer'})`;
  if (rules.guard === 'own-app') return 'required by a check that is bound to an app of your own: a pull request cannot imitate it';
  if (rules.guard === 'outside-workflow') return 'required by a workflow of another repository: a pull request cannot remove it';
  return rules.required === 'required' ? ADVISORY : `${ADVISORY}, and no rule that is known requires it: \`duri doctor\` says what to click`;
}

async function unlessRefused<T>(ask: () => Promise<T>): Promise<{ readonly value: T | undefined; readonly refused: string | undefined }> {
  try {
    return { value: await ask(), refused: undefined };
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return { value: undefined, refused: messageOf(error) };
  }
}
