import { resolve } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { isInside } from '../policy/inside.js';
import type { Ports } from '../ports/index.js';

/** Release and evidence directory, absolute and with links resolved. */
export interface ReleasePlace {
  readonly directory: string;
  readonly evidence: string;
  readonly warnings: readonly Warning[];
}

/** Finds both directories. The evidence directory need not be there yet. @throws directory_missing */
export function openReleasePlace({ environment, files }: Pick<Ports, 'environment' | 'files'>, release: string, evidence: string): ReleasePlace {
  const real = (path: string): string => files.resolve(resolve(environment.cwd, path)) ?? resolve(environment.cwd, path);
  const directory = real(release);
  if (!files.isDirectory(directory))
    throw new IntegrityError('directory_missing', `the release directory ${release} ${files.exists(directory) ? 'is not a directory' : 'does not exist'}`, {
      directory,
    });
  const place = { directory, evidence: real(evidence) };
  if (!isInside(place.evidence, directory)) return { ...place, warnings: [] };
  return { ...place, warnings: [warning('evidence_in_tree', 'evidence directory', 'lies inside the release directory')] };
}
