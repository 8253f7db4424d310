import { IntegrityError } from '../../model/errors.js';
import type { ReceivedRequest } from '../../ports/probes.js';

/** Keeps requests up to a bound. Who looks after more have come is told so, or none in a full list would look like none at all. */
export class Recorder {
  readonly #kept: ReceivedRequest[] = [];
  #full = false;

  constructor(private readonly most: number) {}

  get count(): number {
    return this.#kept.length;
  }

  add(request: ReceivedRequest): void {
    if (this.#kept.length < this.most) this.#kept.push(request);
    else this.#full = true;
  }

  /** @throws tool_failed */
  received(): readonly ReceivedRequest[] {
    if (!this.#full) return this.#kept;
    throw new IntegrityError(
      'tool_failed',
      `more than ${this.most} requests came, and those beyond were not kept`,
      {},
      { hint: 'Let the cases ask less often.' },
    );
  }
}
