/** What a command says while it works. Goes to standard error, never to standard output. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  /** How far a long step is; drawn in place on a terminal, dropped when piped. `total` is unknown while a tree is walked. */
  progress(step: string, done: number, total?: number, unit?: 'files' | 'bytes'): void;
}
