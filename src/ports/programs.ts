import type { ProgramStart } from '../model/program.js';

/** What the first bytes of an executable file tell. */
export interface ProgramFacts {
  /** `foreign`: a binary of another kind, or one that may not be read; the system might start it. `other`: neither a binary nor a script with `#!`. */
  readonly kind: 'binary' | 'script' | 'foreign' | 'other';
  /** By this process. */
  readonly executable: boolean;
  /** Of a script: what stands behind `#!`, and the one argument that the system passes on. */
  readonly interpreter?: string;
  readonly interpreterArgument?: string;
}

/** A program that takes the place of this one. */
export interface Programs {
  /** Can a program take the place of this process, with the same pid? Elsewhere it runs as a child. */
  readonly inPlace: boolean;
  /** The absolute path that a shell would execute: by PATH, or relative to the current folder where there is a `/` in it; undefined when there is none. */
  find(name: string): string | undefined;
  /** Undefined when there is no such regular file. */
  look(path: string): ProgramFacts | undefined;
  /**
   * Runs it in place of this process, and then never returns; or as a child with forwarded signals, and then gives its exit code, 128 and the number of the
   * signal that ended it. @throws program_missing, program_not_executable, tool_missing, tool_failed
   */
  start(start: ProgramStart): Promise<number>;
}
