/** May what is under test be run here? */
export type Permit =
  | { readonly allowed: true; readonly says: string }
  /** `fix` is the line of YAML to add or the step to take. */
  | { readonly allowed: false; readonly why: string; readonly fix: string };

/**
 * Checks of the class `executes` run programs that belong to what is under test. They may only do so in a job without secrets and
 * with a token that can only read; elsewhere than in CI that is the decision of whoever typed the command.
 */
export interface Execution {
  permit(): Promise<Permit>;
}
