/** Where the time comes from. One run asks once and uses that one instant. @source trust model, section 5 */
export interface Clock {
  now(): Date;
  /** Calls back once after `ms` milliseconds; gives a function that takes it back. */
  after(ms: number, call: () => void): () => void;
}
