import { type Coverage, coverage } from '../inventory/coverage.js';
import { IntegrityError } from '../model/errors.js';
import type { Policy } from '../policy/policy.js';
import { describeProblems } from '../shape/parsed.js';
import { evidencePathsInside } from './exclude-evidence.js';

/** What of a release directory is covered: what policy says, and never its evidence, which may be of no place yet. @throws policy_invalid */
export function releaseCoverage(policy: Policy, place: { readonly directory: string; readonly evidence: string | undefined }): Coverage['covers'] {
  const covered = coverage(policy.release.include, policy.release.exclude);
  if (!covered.ok) throw new IntegrityError('policy_invalid', `release: ${describeProblems(covered.problems)}`);
  const { covers } = covered.value;
  const own = place.evidence === undefined ? new Set<string>() : evidencePathsInside(place.directory, place.evidence);
  return own.size === 0 ? covers : (path, isDirectory) => !own.has(path) && covers(path, isDirectory);
}
