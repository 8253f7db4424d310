/** Where the time comes from. One run asks once and uses that one instant. @source trust model, section 5 */
export interface Clock {
  now(): Date;
  /** Milliseconds of a clock that nobody sets; only differences mean something. Whoever waits goes by it, so that a set clock neither stops nor hurries. */
  elapsed(): number;
  /** Calls back once after `ms` milliseconds; gives a function that takes it back. */
  after(ms: number, call: () => void): () => void;
}
