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
export function openReleasePlace(ports: Pick<Ports, 'environment' | 'files'>, release: string, evidence: string): ReleasePlace {
  const place = { directory: openRelease(ports, release), evidence: realPath(ports, evidence) };
  if (!isInside(place.evidence, place.directory)) return { ...place, warnings: [] };
  return { ...place, warnings: [warning('evidence_in_tree', 'evidence directory', 'lies inside the release directory')] };
}

/** A release directory, absolute and with links resolved. @throws directory_missing */
export function openRelease(ports: Pick<Ports, 'environment' | 'files'>, release: string): string {
  const directory = realPath(ports, release);
  if (ports.files.isDirectory(directory)) return directory;
  const what = ports.files.exists(directory) ? 'is not a directory' : 'does not exist';
  throw new IntegrityError('directory_missing', `the release directory ${release} ${what}`, { directory });
}

/** Absolute, with links resolved as far as the path is there. */
export function realPath({ environment, files }: Pick<Ports, 'environment' | 'files'>, path: string): string {
  const absolute = resolve(environment.cwd, path);
  return files.resolve(absolute) ?? absolute;
}
