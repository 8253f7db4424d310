import { relative, sep } from 'node:path';
import { toBytePath } from '../model/path.js';
import { OWN_NAMES } from './evidence-set.js';

/**
 * The paths that evidence takes up inside a release directory, by exact name: anything else beside it is
 * unexpected. Empty when the evidence stands apart. Both paths are absolute, with links resolved.
 * @source trust model, section 3
 */
export function evidencePathsInside(releaseDirectory: string, evidenceDirectory: string): ReadonlySet<string> {
  const inside = relative(releaseDirectory, evidenceDirectory);
  if (inside.startsWith('..') || inside === evidenceDirectory) return new Set();
  const prefix = inside === '' ? '' : `${inside.split(sep).join('/')}/`;
  return new Set(OWN_NAMES.map((name) => toBytePath(prefix + name)));
}
