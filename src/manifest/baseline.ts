import type { BytePath } from '../model/path.js';

/** Entries of a manifest in ascending order, asked for by path in ascending order too. Those in between are passed over. */
export class Baseline<T extends { readonly path: BytePath }> {
  #next: T | undefined;
  #started = false;
  #hiddenBelow = '';

  /**
   * @param pull the next entry, or undefined at the end; not called again after that
   * @param passed told of each entry that no path asked for; `hidden` when it lies in a directory that could not be listed
   */
  constructor(
    private readonly pull: () => T | undefined,
    private readonly passed: (entry: T, hidden: boolean) => void,
  ) {}

  /** The entry of exactly this path. A path that ends in `/` is a directory that could not be listed. */
  take(path: BytePath): T | undefined {
    if (this.#next?.path !== path) this.#passWhile((next) => next.path < path);
    if (path.endsWith('/')) this.#hiddenBelow = path;
    const found = this.#next?.path === path ? this.#next : undefined;
    if (found !== undefined) this.#next = this.pull();
    return found;
  }

  passRest(): void {
    this.#passWhile(() => true);
  }

  #passWhile(condition: (next: T) => boolean): void {
    if (!this.#started) this.#next = this.pull();
    this.#started = true;
    while (this.#next !== undefined && condition(this.#next)) {
      this.passed(this.#next, this.#hiddenBelow !== '' && this.#next.path.startsWith(this.#hiddenBelow));
      this.#next = this.pull();
    }
  }
}
