export interface ProcessRequest {
  /** A program by absolute path, or by name to be found on PATH. Never a shell line. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The whole environment of the child; nothing is inherited beside it. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
  readonly timeoutMs: number;
  /** Output beyond this is an error, not a truncation. */
  readonly maxOutputBytes: number;
}

export interface ProcessResult {
  readonly exitCode: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** Other programs: an argument list, a time limit, and nothing left running when it ends. */
export interface Processes {
  /** @throws tool_missing, tool_timeout, tool_failed (only when killed or over its output limit; an exit code is a result) */
  run(request: ProcessRequest): Promise<ProcessResult>;
  /** The absolute path of a program on PATH, or undefined. */
  find(program: string): string | undefined;
}
