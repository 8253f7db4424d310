import { failure, type Finding, notApplicable, type Warning, warning } from '../../model/finding.js';
import { describeProblems } from '../../shape/parsed.js';
import type { ReleasedEvidence, TagFacts } from './facts.js';
import { isAgain, judgeCommit, judgeMove, judgeReuse } from './judge-commit.js';
import { judgeGate } from './judge-gate.js';
import { judgeForm, judgeOrder, othersInLine, type TagPolicy } from './judge-version.js';
import { compareTags, parseTag, shownTag, type TagVersion } from './tag-version.js';

export type ReleasePolicy = TagPolicy & { readonly product?: string | undefined };

/** May a release be made of this tag? */
export interface TagDecision {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  /** Without the prefix; undefined when the tag is no version. */
  readonly version: string | undefined;
  /** The tag of the version before it in its line. */
  readonly previousTag: string | undefined;
  /** The number that this release takes in its product and line; undefined where no earlier evidence tells. */
  readonly sequence: number | undefined;
  /** This very commit has been released under this tag already. */
  readonly again: boolean;
}

/** Every rule for tags of releases; each is looked at, so that one run lists everything that is wrong. @source docs/releases.md */
export function decideTag(facts: TagFacts, policy: ReleasePolicy): TagDecision {
  const again = isAgain(facts);
  const parsed = parseTag(facts.tag, policy.tags.prefix);
  const rest = [judgeMove(facts), judgeReuse(facts), ...judgeCommit(facts), ...judgeGate(facts.commit, facts.gate, policy.tags.gate)];
  const warnings = warningsOf(facts);
  if (!parsed.ok) {
    const subject = shownTag(facts.tag);
    const unversioned = [
      failure('tag-is-a-version', 'tag_unparseable', subject, describeProblems(parsed.problems), { expected: `${policy.tags.prefix}1.2.3`, actual: subject }),
      notApplicable('version-is-higher', subject, 'names no version that could be compared'),
    ];
    return { findings: [...unversioned, ...rest], warnings, version: undefined, previousTag: undefined, sequence: undefined, again };
  }
  const version = parsed.value;
  const numbered = sequenceOf(facts, policy, again);
  return {
    findings: [...judgeForm(version, policy), judgeOrder(version, facts, policy, again), ...rest],
    warnings: [...warnings, ...numbered.warnings],
    version: version.text,
    previousTag: previousOf(version, facts, policy),
    sequence: numbered.sequence,
    again,
  };
}

/** Green, red, or undefined where part of it could not be looked at: that never counts as green. */
export function verdictOfTag(findings: readonly Finding[]): 'green' | 'red' | undefined {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'red';
  const proven = findings.some(({ outcome }) => outcome === 'pass') && !findings.some(({ outcome }) => outcome === 'unknown');
  return proven ? 'green' : undefined;
}

function previousOf(version: TagVersion, { tags }: TagFacts, policy: TagPolicy): string | undefined {
  const names = tags.known ? tags.value.all.map(({ name }) => name) : [];
  return othersInLine(version.tag, names, policy)
    .filter((other) => compareTags(other, version) < 0)
    .at(-1)?.tag;
}

/** A run for what is released already keeps its number; a new release takes the next one. @source trust model, section 3 */
function sequenceOf(facts: TagFacts, policy: ReleasePolicy, again: boolean): { readonly sequence: number | undefined; readonly warnings: readonly Warning[] } {
  if (again && facts.ownEvidence.known) return { sequence: facts.ownEvidence.value?.sequence, warnings: [] };
  const { previousRelease } = facts;
  if (previousRelease === undefined) return { sequence: undefined, warnings: [] };
  const { evidence } = previousRelease;
  const says = (message: string): ReturnType<typeof sequenceOf> => ({
    sequence: undefined,
    warnings: [warning('sequence_unknown', shownTag(previousRelease.tag), message)],
  });
  if (!evidence.known) return says(`has evidence that could not be read: ${evidence.why}`);
  if (evidence.value === undefined) return says('was released without evidence');
  if (!isSame(evidence.value, policy)) return says('has evidence of another product or line');
  return { sequence: evidence.value.sequence + 1, warnings: [] };
}

function isSame({ product, line }: ReleasedEvidence, policy: ReleasePolicy): boolean {
  return (policy.product === undefined || policy.product === product) && line === (policy.line ?? 'main');
}

function warningsOf({ tags, tag }: TagFacts): Warning[] {
  if (!tags.known || tags.value.from === 'forge') return [];
  return [warning('tags_local', shownTag(tag), 'was compared with the tags of the local clone, which may lack some of the repository')];
}
