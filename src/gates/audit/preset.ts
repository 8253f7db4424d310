import type { Severity } from '../../model/severity.js';
import type { VariableDeclaration } from '../checks/variables.js';

/** A check as it is written in `duri.yml` or in a preset: who it is, and under the key of its type what it asks for. Values may hold `${variables}`. */
export interface WrittenCheck {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters: one sentence. */
  readonly why: string;
  /** What to do when it fails: one sentence. */
  readonly fix: string;
  readonly [type: string]: unknown;
}

/** Checks and cases that come with DuRi, for a kind of deployment. */
export interface Preset {
  readonly name: string;
  readonly summary: string;
  readonly variables: readonly VariableDeclaration[];
  readonly categories: readonly { readonly name: string; readonly checks: readonly WrittenCheck[] }[];
  /** Acceptance cases, as `uat.cases` of `duri.yml` has them. */
  readonly cases: readonly WrittenCheck[];
  /** How a rehearsal starts the deployment, as `uat.rehearsal` of `duri.yml` has it; what is written there comes before. */
  readonly rehearsal?: Readonly<Record<string, unknown>>;
}
