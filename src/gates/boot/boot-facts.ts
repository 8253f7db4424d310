/** A file that would be executed: the program that was asked for, or what its first line has it interpreted by. */
export interface ExecutedFile {
  readonly role: 'program' | 'interpreter';
  /** As it was asked for. */
  readonly name: string;
  /** Absolute, with every link resolved. */
  readonly real: string;
  /** `released`: listed in the verified inventory. `unlisted`: in the release directory, and not verified. */
  readonly where: 'released' | 'unlisted' | 'elsewhere';
}

/** Everything that is known when it is decided whether a program may be started over a release that was verified. */
export interface BootFacts {
  /** The program first, then its interpreter, and so on. An interpreter that is not there is `elsewhere`. */
  readonly executed: readonly ExecutedFile[];
  /** `boot.allow_exec`, with links resolved. */
  readonly allowedPrograms: ReadonlySet<string>;
  /** Names of the variables that are set and not empty. */
  readonly variables: readonly string[];
  /** `boot.allow_variables` */
  readonly allowedVariables: readonly string[];
  readonly tree: {
    readonly directory: string;
    readonly readOnlyMount: boolean;
    /** Where the user that runs the program could change it; undefined where nowhere. */
    readonly writable: string | undefined;
    /** Who that is, for people. */
    readonly user: string;
  };
  /** The program takes the place of DuRi's process. */
  readonly inPlace: boolean;
}
