import type { VariableValue } from '../checks/variables.js';

/** A copy of the deployment that a fault is put into. Paths are relative to its root. */
export interface Copy {
  /** Undefined when there is no such file. */
  read(path: string): string | undefined;
  write(path: string, text: string): void;
  remove(path: string): void;
  setMode(path: string, mode: number): void;
  link(path: string, target: string): void;
  glob(patterns: readonly string[]): readonly string[];
  /** A variable of the preset, such as `nginx_conf`; undefined where there is none. */
  variable(name: string): VariableValue | undefined;
}

/** A fault that somebody could make: what a suite with teeth notices. */
export interface Mutation {
  /** Family and fault, such as `nginx/auth-off`. */
  readonly id: string;
  /** What was done, in the past tense: `turned basic auth off in a proxied location`. */
  readonly says: string;
  /** Puts the fault in. False, with nothing changed, where the deployment has nothing that it could be put into. */
  apply(copy: Copy): boolean;
}
