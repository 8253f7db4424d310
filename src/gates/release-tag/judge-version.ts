import { failure, type Finding, notApplicable, pass, unknown } from '../../model/finding.js';
import type { Policy } from '../../policy/policy.js';
import type { TagFacts } from './facts.js';
import { compareTags, isInLine, isPrerelease, parseTag, rangeOfLine, shownTag, type TagVersion } from './tag-version.js';

export type TagPolicy = Pick<Policy, 'tags' | 'line'>;

/** The other versions of the same line: tags and published releases that this policy would take for versions. */
export function othersInLine(tag: string, names: readonly string[], policy: TagPolicy): TagVersion[] {
  const others = [...new Set(names)].filter((name) => name !== tag);
  return others
    .flatMap((name) => {
      const version = parseTag(name, policy.tags.prefix);
      return version.ok && (policy.tags.prerelease === 'allow' || !isPrerelease(version.value)) ? [version.value] : [];
    })
    .filter((version) => isInLine(version, policy.line))
    .sort(compareTags);
}

/** Is it a version at all, one that may be released, and one of its line? */
export function judgeForm(version: TagVersion, { tags, line }: TagPolicy): Finding[] {
  const subject = shownTag(version.tag);
  const range = rangeOfLine(line);
  return [
    pass('tag-is-a-version', subject, `is the prefix "${tags.prefix}" and the version ${version.text}`),
    isPrerelease(version) && tags.prerelease === 'refuse'
      ? failure('prerelease-is-allowed', 'tag_prerelease', subject, 'is a pre-release, which the policy refuses', {
          expected: 'a version without a part after "-"',
          actual: version.text,
        })
      : pass('prerelease-is-allowed', subject, isPrerelease(version) ? 'is a pre-release, which the policy allows' : 'is no pre-release'),
    isInLine(version, line)
      ? pass('tag-is-in-its-line', subject, range === undefined ? `belongs to the line ${line ?? 'main'}, which holds every version` : `is in ${range}`)
      : failure('tag-is-in-its-line', 'tag_outside_line', subject, `does not belong to the line ${line ?? ''} of the policy`, {
          expected: range ?? '',
          actual: version.text,
        }),
  ];
}

/** Is it higher than every other version of its line? What was released from this very commit already may have been overtaken since. */
export function judgeOrder(version: TagVersion, facts: TagFacts, policy: TagPolicy, again: boolean): Finding {
  const check = 'version-is-higher';
  const subject = shownTag(version.tag);
  if (!facts.tags.known) return unknown(check, subject, `cannot be compared with other tags: ${facts.tags.why}`);
  const released = facts.releases.known ? facts.releases.value.map(({ tag }) => tag) : [];
  const highest = othersInLine(version.tag, [...facts.tags.value.all.map(({ name }) => name), ...released], policy).at(-1);
  const line = `the line ${policy.line ?? 'main'}`;
  if (highest === undefined) return pass(check, subject, `is the first version of ${line}`);
  const order = compareTags(version, highest);
  if (order > 0) return pass(check, subject, `is higher than ${shownTag(highest.tag)}, the highest of ${line}`);
  if (again) return notApplicable(check, subject, `was released from this commit before ${shownTag(highest.tag)}`);
  if (order === 0)
    return failure(check, 'version_reused', subject, `is the same version as ${shownTag(highest.tag)}; what stands after "+" makes no other version`, {
      expected: 'a version that was never used',
      actual: version.text,
    });
  return failure(check, 'tag_not_higher', subject, `is not higher than ${shownTag(highest.tag)}, which is a version of ${line} already`, {
    expected: `higher than ${highest.text}`,
    actual: version.text,
  });
}
