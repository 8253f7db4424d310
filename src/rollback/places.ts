import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { IntegrityError } from '../model/errors.js';
import { isSha256, type Sha256 } from '../model/digest.js';
import { printable } from '../model/path.js';
import { isInside } from '../policy/inside.js';
import type { PlaceKind, ReleaseFolders } from '../ports/release-folders.js';

/** One of the two directories that a rollback replaces, and every name that it uses beside it. */
export interface Place {
  /** As it was named; links of the folders above it resolved, its own not. */
  readonly path: string;
  /** A link is led elsewhere; a directory is renamed. */
  readonly kind: 'directory' | 'link';
  /** Where the new one waits, on the same file system. */
  readonly staged: string;
  /** Where the new one stands from then on: where a link leads to, else the path itself. */
  readonly stands: string;
  /** Where the old one is kept, for forensics. A link's old target stays where it is. */
  readonly kept: string;
}

/** A swap that has begun, as it is written down before the first rename, so that the next run can finish it. */
export const journalSchema = z.strictObject({
  version: z.literal('1'),
  digest: z
    .string()
    .refine(isSha256, 'is not a SHA-256 digest')
    .transform((text): Sha256 => text),
  /** Of the run, in names: 20260105T120000Z. */
  stamp: z.string().regex(/^\d{8}T\d{6}Z$/, 'is no instant'),
  directory: z.enum(['directory', 'link']),
  evidence: z.enum(['directory', 'link']),
});
export type Journal = z.output<typeof journalSchema>;

/** The folder beside the release that holds lock, journal and what is unpacked. */
export function workFolder(directory: string): string {
  return join(dirname(directory), `.duri-rollback-${basename(directory)}`);
}

/** @throws input_invalid where a release cannot be swapped as it stands */
export function kindOfPlace(folders: Pick<ReleaseFolders, 'kindOf'>, path: string): Place['kind'] {
  const kind = folders.kindOf(path);
  if (kind === 'directory' || kind === 'link') return kind;
  throw new IntegrityError('input_invalid', `${printable(path)} ${WHY[kind]}`, { path }, { hint: HINT });
}

const WHY: Readonly<Record<Exclude<PlaceKind, Place['kind']>, string>> = {
  missing: 'is not there',
  mount: 'is a mount, which cannot be replaced by a rename',
  other: 'is no directory',
};
const HINT = 'Supported are a directory on the file system of the folder above it, and a link to one, which is swapped atomically. Mount the folder above.';

/** @throws input_invalid when one lies in the other: they could not be replaced each by itself */
export function refuseNested(directory: string, evidence: string): void {
  if (!isInside(evidence, directory) && !isInside(directory, evidence)) return;
  throw new IntegrityError(
    'input_invalid',
    'the evidence lies inside the release directory, or the other way round',
    {},
    { hint: 'Keep them beside each other.' },
  );
}

export function placeOf(path: string, { kind, stamp, digest, staged }: Pick<Journal, 'stamp' | 'digest'> & Pick<Place, 'kind' | 'staged'>): Place {
  const stands = kind === 'link' ? `${path}.release-${digest.slice(0, 12)}-${stamp}` : path;
  return { path, kind, staged, stands, kept: `${path}.replaced-${stamp}` };
}

/**
 * Puts what is staged in its place. Called again after a kill at any instant, it goes on where it stopped; in between the path holds the
 * old release, nothing, or the new one, and never a mix. @throws write_failed
 */
export function swapIn(folders: ReleaseFolders, { path, kind, staged, stands, kept }: Place): void {
  const isStaged = folders.kindOf(staged) === 'directory';
  if (kind === 'link') {
    if (isStaged) folders.move(staged, stands);
    if (folders.targetOf(path) !== stands) folders.link(path, stands);
    return;
  }
  if (!isStaged) return;
  if (folders.kindOf(path) !== 'missing') folders.move(path, kept);
  folders.move(staged, path);
}
