import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Files } from '../ports/files.js';
import { describeProblems } from '../shape/parsed.js';
import { type Keyring, parseKeyring, renderKeyring } from './keyring.js';

/** Reads a ring's file. @throws input_missing when it is not there; keyring_invalid */
export function readKeyring(files: Files, path: string): Keyring {
  const content = files.read(path, LIMITS.policyBytes);
  if (content === undefined)
    throw new IntegrityError(
      'input_missing',
      `there is no key ring ${path}`,
      { path },
      { hint: 'Make one with `duri keys new`, or check --keyring, DURI_KEYRING and `keyring` of the policy.' },
    );
  const ring = parseKeyring(content);
  if (!ring.ok) throw new IntegrityError('keyring_invalid', `${path}: ${describeProblems(ring.problems)}`, { path });
  return ring.value;
}

/** Writes a ring's file; never one that could not be read again. @throws write_failed */
export function writeKeyring(files: Files, path: string, ring: Keyring): void {
  const text = renderKeyring(ring);
  const readBack = parseKeyring(text);
  if (!readBack.ok) throw new IntegrityError('internal', `the changed ring would not be valid: ${describeProblems(readBack.problems)}`);
  files.write(path, text);
}
