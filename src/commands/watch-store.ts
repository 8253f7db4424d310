import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { stateDirectory } from '../mark/mark-file.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { Secret } from '../model/secret.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { openState, sealState, STATE_MAX_BYTES } from '../watch/state-file.js';
import { NEW_STATE, type WatchState } from '../watch/watch-state.js';

const KEY_BYTES = 32;

/**
 * The counters of a sidecar in the state directory. What cannot be read there, or written, is a warning and a number, and never ends a sidecar: no verdict
 * depends on it.
 */
export class WatchStore {
  /** Sentences about what went wrong last; empty while all is well. */
  warnings: readonly Warning[] = [];
  /** Writes that failed since the start. */
  failures = 0;
  #key: Secret | undefined;
  readonly #folder: string | undefined;
  readonly #path: string;

  /** @param directory of the release, as it was named: each has a state of its own */
  constructor(
    private readonly ports: Pick<Ports, 'environment' | 'files' | 'log'>,
    private readonly directory: string,
  ) {
    this.#folder = stateDirectory(ports);
    this.#path = join(this.#folder ?? '.', `watch-${sha256(directory).slice(0, 12)}.json`);
  }

  /** What was kept, or a new state. */
  open(): WatchState {
    const { log, files } = this.ports;
    if (this.#folder === undefined) {
      log.warn('DURI_STATE_DIR is not set: counters begin anew at each start, and what cannot be delivered waits below the current folder');
      return NEW_STATE;
    }
    try {
      const key = this.#openKey();
      const content = files.read(this.#path, STATE_MAX_BYTES);
      if (content === undefined) return NEW_STATE;
      const opened = openState(content, key, this.directory);
      if (opened.ok) return opened.value;
      this.#warn('state_discarded', `${this.#path} ${describeProblems(opened.problems)}: its counters begin anew`);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      this.#warn('state_discarded', `${messageOf(error)}: the counters begin anew`);
    }
    return NEW_STATE;
  }

  keep(state: WatchState): void {
    if (this.#folder === undefined) return;
    try {
      this.ports.files.write(this.#path, sealState(state, this.#openKey(), this.directory));
      this.warnings = this.warnings.filter(({ reason }) => reason !== 'state_not_kept');
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
      this.failures += 1;
      this.#warn('state_not_kept', messageOf(error));
    }
  }

  /** The key is this host's alone; who cannot read it cannot write a state. One that others may read is refused. @throws key_permissions, write_failed */
  #openKey(): Secret {
    if (this.#key !== undefined) return this.#key;
    const path = join(this.#folder ?? '.', 'watch.key');
    const { files } = this.ports;
    if (!files.exists(path)) files.writeSecret(path, new Secret(Buffer.from(`${randomBytes(KEY_BYTES).toString('hex')}\n`)));
    return (this.#key = files.readSecret(path));
  }

  /** Said once, not at every scan. */
  #warn(reason: 'state_discarded' | 'state_not_kept', says: string): void {
    if (!this.warnings.some((one) => one.reason === reason)) this.ports.log.warn(says);
    this.warnings = [...this.warnings.filter((one) => one.reason !== reason), warning(reason, 'state directory', says)];
  }
}
