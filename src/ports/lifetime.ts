/** What a program that runs for long can do about itself. */
export interface Lifetime {
  /** Program and first arguments with which this very program is started again. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Gives way to others on the processor. Gives back why it could not. @param nice 0 to 19, the higher the more */
  giveWay(nice: number): string | undefined;
  /** Calls `stop` at an interrupt or a termination, and `hangup` at a hangup. A second request to stop ends the process at once. Gives back what takes it back. */
  onSignals(calls: { stop(): void; hangup(): void }): () => void;
}
