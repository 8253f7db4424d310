import { resolve } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Mode } from '../model/status.js';
import type { TrustedFile } from '../policy/inside.js';
import type { Ports } from '../ports/index.js';
import type { Writer } from '../ports/write-access.js';

/**
 * What a program is judged by must not be its own to write: it would let itself in the next time. In dev this is a warning.
 * @source trust model, section 1 @throws policy_untrusted
 */
export function refuseWritable(
  { environment, log, writeAccess }: Pick<Ports, 'environment' | 'log' | 'writeAccess'>,
  mode: Mode,
  files: readonly TrustedFile[],
  writer: Writer,
): void {
  for (const { what, path } of files) {
    const where = writeAccess.writableAt(path, writer);
    if (where === undefined) continue;
    const who = writer.userId === 0 ? 'root' : `the user ${writer.userId}`;
    const message = `the ${what} ${printable(path)} could be changed by ${who}, who would run the program${where === resolve(environment.cwd, path) ? '' : ` (writable: ${printable(where)})`}`;
    if (mode === 'prod') throw new IntegrityError('policy_untrusted', message, { path, writable: where }, { hint: HINT });
    log.warn(`${message} (dev: not enforced)`);
  }
}

const HINT =
  'Run DuRi as root and the program by --user NAME, with files that belong to root. Where the program has to run as the user that starts DuRi, mount them read-only, and pass --expect instead of keeping a mark.';
