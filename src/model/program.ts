/** An account of this host, as a program runs under it. */
export interface ProgramAccount {
  readonly userId: number;
  /** The primary group first. */
  readonly groupIds: readonly number[];
}

/** A program that is to run in place of this process, with its folder, variables, umask and open files. */
export interface ProgramStart {
  /** Absolute path of the file that is executed. */
  readonly path: string;
  /** The first one is the name by which it was called. */
  readonly argv: readonly string[];
  /** Undefined for the account of this process. */
  readonly account: ProgramAccount | undefined;
  /** Soft limit of open files; undefined to leave it as it is. */
  readonly openFiles: number | undefined;
}
