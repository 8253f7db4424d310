import { relative, sep } from 'node:path';
import { toBytePath } from '../model/path.js';
import { OWN_NAMES } from './evidence-set.js';

/** Where evidence stands inside a release, `/`-separated and empty for its top; undefined when it stands apart. Both paths are absolute, with links resolved. */
export function placeInside(releaseDirectory: string, evidenceDirectory: string): string | undefined {
  const inside = relative(releaseDirectory, evidenceDirectory);
  return inside.startsWith('..') || inside === evidenceDirectory ? undefined : inside.split(sep).join('/');
}

/**
 * The paths that evidence takes up inside a release directory, by exact name: anything else beside it is
 * unexpected. Empty when the evidence stands apart. Both paths are absolute, with links resolved.
 * @source trust model, section 3
 */
export function evidencePathsInside(releaseDirectory: string, evidenceDirectory: string): ReadonlySet<string> {
  const inside = placeInside(releaseDirectory, evidenceDirectory);
  if (inside === undefined) return new Set();
  const prefix = inside === '' ? '' : `${inside}/`;
  return new Set(OWN_NAMES.map((name) => toBytePath(prefix + name)));
}
