import { worstOutcome } from '../model/status.js';
import { IntegrityError } from '../model/errors.js';
import type { Verification } from '../verification/verification.js';

/** Several releases verified together, as a repository with many products has them: all findings, each with its archive, and the worst outcome. */
export function mergeVerifications(all: readonly { readonly name: string; readonly verification: Verification }[]): Verification {
  const [first, second] = all;
  if (first === undefined) throw new IntegrityError('archive_invalid', 'there is no archive to verify');
  if (second === undefined) return first.verification;
  const each = all.map(({ verification }) => verification);
  const trees = each.flatMap(({ tree }) => (tree === undefined ? [] : [tree]));
  return {
    outcome: worstOutcome(each.map(({ outcome }) => outcome)),
    findings: all.flatMap(({ name, verification }) => verification.findings.map((finding) => ({ ...finding, subject: `${name}: ${finding.subject}` }))),
    warnings: all.flatMap(({ name, verification }) => verification.warnings.map((warning) => ({ ...warning, subject: `${name}: ${warning.subject}` }))),
    metadata: undefined,
    metadataDigest: undefined,
    signedBy: [...new Map(each.flatMap(({ signedBy }) => signedBy).map((key) => [key.keyId, key])).values()],
    tree: trees.length < each.length ? undefined : trees.reduce(addCounts),
    spike: undefined,
    unsigned: each.some(({ unsigned }) => unsigned),
  };
}

type Counts = NonNullable<Verification['tree']>;

function addCounts(sum: Counts, counts: Counts): Counts {
  const keys = Object.keys(sum) as (keyof Counts)[];
  return Object.fromEntries(keys.map((key) => [key, sum[key] + counts[key]])) as unknown as Counts;
}
