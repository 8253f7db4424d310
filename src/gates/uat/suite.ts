import type { CheckIdentity } from '../checks/check-result.js';
import type { Variables } from '../checks/variables.js';

/** A case of the acceptance suite as it is written: its variables are filled in when it runs, and its steps are not yet checked. */
export interface UatCase extends CheckIdentity {
  readonly written: Readonly<Record<string, unknown>>;
}

/** The acceptance suite of a policy. */
export interface UatSuite {
  readonly cases: readonly UatCase[];
  readonly variables: Variables;
  /** As `uat` of the policy has them; variables not filled in. */
  readonly target: string | undefined;
  readonly rehearsal: Readonly<Record<string, unknown>>;
  readonly allowHosts: readonly string[];
  /** Time for one case, unless it says otherwise. */
  readonly timeoutSeconds: number;
  /** How many cases there must be. */
  readonly expected: number | undefined;
}
