import { METADATA_FILE } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import { prefixed } from '../model/digest.js';
import { failure, type Finding, pass } from '../model/finding.js';
import { addDays } from '../model/instant.js';
import type { LoadedPolicy } from '../policy/policy.js';
import { protectionsOf } from '../policy/protections.js';
import { PROVENANCE_FILE } from '../provenance/check-provenance.js';
import type { Provenance } from '../provenance/statement-schema.js';
import { canonicalJson } from '../shape/canonical-json.js';

const HOUR_MS = 3_600_000;

/** Was it sealed under this very policy, with the protections and for the time that this policy gives? */
export function checkPolicy(metadata: Metadata, { policy, digest }: LoadedPolicy): Finding[] {
  const check = 'sealed-under-this-policy';
  const protections = protectionsOf(policy);
  const weaker = (Object.keys(protections) as (keyof typeof protections)[]).filter(
    (field) => canonicalJson(protections[field]) !== canonicalJson(metadata.protections[field]),
  );
  const expires = addDays(new Date(metadata.created), policy.expires_days).toISOString();
  return [
    metadata.policy.digest === digest && metadata.policy.version === policy.version
      ? pass(check, METADATA_FILE, `was sealed under policy ${policy.version}, ${prefixed(digest).slice(0, 19)}…`)
      : failure(check, 'other_policy', METADATA_FILE, 'was sealed under another policy than the one given here', {
          expected: `${policy.version}, ${prefixed(digest)}`,
          actual: `${metadata.policy.version}, ${prefixed(metadata.policy.digest)}`,
        }),
    ...weaker.map((field) =>
      failure(check, 'protection_weakened', METADATA_FILE, `states another ${field} than the policy`, {
        expected: canonicalJson(protections[field]),
        actual: canonicalJson(metadata.protections[field]),
      }),
    ),
    ...(metadata.expires === expires
      ? []
      : [
          failure(check, 'protection_weakened', METADATA_FILE, 'expires at another time than the policy says', { expected: expires, actual: metadata.expires }),
        ]),
  ];
}

/** Was it made from this commit and nothing else? The provenance must say the same as the metadata. */
export function checkSource({ source }: Metadata, provenance: Provenance | undefined, commit: string): Finding {
  const check = 'made-from-this-commit';
  const fail = (file: string, message: string, actual: string): Finding => failure(check, 'commit_mismatch', file, message, { expected: commit, actual });
  if (source.commit !== commit) return fail(METADATA_FILE, 'was made from another commit', source.commit ?? 'no commit');
  if (source.dirty) return fail(METADATA_FILE, 'was made from a work tree with changes that no commit holds', `${commit}, changed`);
  const named = (provenance?.predicate.buildDefinition.resolvedDependencies ?? []).flatMap(({ digest }) => digest?.['gitCommit'] ?? []);
  const other = named.find((each) => each !== commit);
  if (provenance !== undefined && (named.length === 0 || other !== undefined))
    return fail(PROVENANCE_FILE, 'names another source than the metadata', other ?? 'no commit');
  return pass(check, METADATA_FILE, `was made from ${commit.slice(0, 12)}`);
}

/** Was it made by this release, and not by one of long ago? */
export function checkAge({ created }: Metadata, at: Date, maxHours: number): Finding {
  const check = 'made-just-now';
  const hours = (at.getTime() - Date.parse(created)) / HOUR_MS;
  if (hours <= maxHours) return pass(check, METADATA_FILE, `was made at ${created}`);
  return failure(check, 'evidence_stale', METADATA_FILE, `was made ${Math.floor(hours)} hours ago`, {
    expected: `at most ${maxHours} hours`,
    actual: created,
  });
}
