import { basename, dirname, join, resolve } from 'node:path';
import { placeInside } from '../evidence/exclude-evidence.js';
import type { PartTerms } from '../manifest/join-parts.js';
import { IntegrityError } from '../model/errors.js';
import { isInside } from '../policy/inside.js';
import type { LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { realPath } from './release-place.js';

/** The absolute path of a part. @throws input_invalid in the release, where it would be one of its files */
export function partOutside(ports: Pick<Ports, 'environment' | 'files'>, part: string, directory: string): string {
  const absolute = resolve(ports.environment.cwd, part);
  const path = join(realPath(ports, dirname(absolute)), basename(absolute));
  if (isInside(path, directory))
    throw new IntegrityError(
      'input_invalid',
      `the part ${part} lies in the release directory and would be one of its files`,
      { part, directory },
      { hint: 'Keep parts in a folder of their own.' },
    );
  return path;
}

/** What shards and merge must agree on. */
export function partTerms(
  { environment }: Pick<Ports, 'environment'>,
  { digest }: LoadedPolicy,
  place: { readonly directory: string; readonly evidence: string | undefined },
): PartTerms {
  const evidence = place.evidence === undefined ? undefined : placeInside(place.directory, place.evidence);
  return { policy: digest, evidence: evidence ?? null, tool: environment.duriVersion };
}
