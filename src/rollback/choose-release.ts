import { isSha256, prefixed, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { MarkEntry } from '../mark/mark.js';

/** What `--to` names. */
export type RollbackTo = { readonly kind: 'digest'; readonly digest: Sha256 } | { readonly kind: 'file'; readonly path: string };

/**
 * Which release is meant. The last green one is what the mark says, and not the newest that a store lists: the release before the one that
 * runs, or, where what stands there was never marked good or cannot be read, the one that was marked last. Pure.
 * @source trust model, section 8 @throws mark-less: input_missing; input_invalid
 */
export function chooseRelease(to: string, entry: MarkEntry | undefined, standing: Sha256 | undefined): RollbackTo {
  if (to === 'last-green') return { kind: 'digest', digest: lastGreen(entry, standing) };
  const digest = to.replace(/^sha256:/, '');
  if (digest !== to && isSha256(digest)) return { kind: 'digest', digest };
  if (to.startsWith('sha256:')) throw new IntegrityError('input_invalid', `--to is ${printable(to.slice(0, 100))}, which is no digest`);
  return { kind: 'file', path: to };
}

function lastGreen(entry: MarkEntry | undefined, standing: Sha256 | undefined): Sha256 {
  const digest = standing !== undefined && standing === entry?.current ? entry.last_green : entry?.current;
  if (digest !== null && digest !== undefined) return digest;
  throw new IntegrityError(
    'input_missing',
    'this host has marked no release good, so it does not know the last green one',
    {},
    { hint: 'Name the release: --to sha256:… with its metadata digest. DURI_STATE_DIR says where the mark is.' },
  );
}

/** For people. */
export function describeTo(to: RollbackTo): string {
  return to.kind === 'digest' ? prefixed(to.digest) : printable(to.path);
}
