import { failure, type Finding, notApplicable, pass, unknown } from '../../model/finding.js';
import type { TagFacts } from './facts.js';
import { shownTag } from './tag-version.js';

const MOVED = 'tag-has-not-moved';
const NEW = 'version-is-new';

/** Has this very commit been released under this tag before? Then a run for it is a repetition, and no second release. */
export function isAgain({ commit, ownEvidence }: TagFacts): boolean {
  return ownEvidence.known && ownEvidence.value?.commit === commit;
}

/** Does the tag stand where it stood, here, on the platform and in what was released? */
export function judgeMove(facts: TagFacts): Finding {
  const { tag, commit, tags, movedByPush } = facts;
  const subject = shownTag(tag);
  const released = facts.ownEvidence.known ? facts.ownEvidence.value?.commit : undefined;
  if (movedByPush) return moved(subject, 'stood on another commit before this push', { expected: 'a tag that is new', actual: commit });
  if (released !== undefined && released !== commit)
    return moved(subject, 'was released from another commit than the one it names now', { expected: released, actual: commit });
  if (!tags.known) return unknown(MOVED, subject, `cannot be looked up: ${tags.why}`);
  const now = tags.value.all.find(({ name }) => name === tag)?.commit;
  if (now === undefined && tags.value.from === 'forge') return moved(subject, 'is not in the repository any more', { expected: commit, actual: 'no such tag' });
  if (now !== undefined && now !== commit) return moved(subject, 'names another commit by now', { expected: commit, actual: now });
  return pass(MOVED, subject, `names ${commit.slice(0, 12)}${now === undefined ? ', as the event says' : ''}`);
}

/** Is this the first release under this version? */
export function judgeReuse(facts: TagFacts): Finding {
  const { tag, releases, ownEvidence, commit } = facts;
  const subject = shownTag(tag);
  if (!releases.known) return unknown(NEW, subject, `may have been released before: ${releases.why}`);
  const own = releases.value.find((release) => release.tag === tag);
  if (own === undefined) return pass(NEW, subject, 'has not been released before');
  if (!ownEvidence.known) return unknown(NEW, subject, `has a published release whose evidence cannot be read: ${ownEvidence.why}`);
  if (isAgain(facts)) return pass(NEW, subject, 'is released already, from this very commit');
  if (own.assets === 0) return pass(NEW, subject, 'has a published release without any file, so nothing is replaced');
  if (ownEvidence.value === undefined)
    return failure(NEW, 'version_reused', subject, 'is a published release without evidence, so nobody can tell what it was made from', {
      expected: 'no published release, or one with deployment_metadata.json',
      actual: `${own.assets} ${own.assets === 1 ? 'file' : 'files'}`,
    });
  return failure(NEW, 'version_reused', subject, 'is a published release of another commit', {
    expected: ownEvidence.value.commit ?? 'a commit',
    actual: commit,
  });
}

/** Are the tag, what is checked out, and what was sealed of one commit? */
export function judgeCommit({ tag, commit, checkedOut, sealed }: TagFacts): Finding[] {
  const check = 'tag-names-the-commit';
  const subject = shownTag(tag);
  const findings: Finding[] = [];
  if (!checkedOut.known) findings.push(unknown(check, subject, `cannot be compared with the checkout: ${checkedOut.why}`));
  else if (checkedOut.value === undefined) findings.push(notApplicable(check, subject, 'nothing is checked out here that it could be compared with'));
  else if (checkedOut.value !== commit)
    findings.push(
      failure(check, 'commit_mismatch', subject, 'names another commit than the one that is checked out', { expected: commit, actual: checkedOut.value }),
    );
  else findings.push(pass(check, subject, `names the commit that is checked out, ${commit.slice(0, 12)}`));
  if (sealed === undefined) return findings;
  if (sealed.commit !== commit)
    findings.push(
      failure(check, 'commit_mismatch', 'sealed evidence', 'was made from another commit', { expected: commit, actual: sealed.commit ?? 'no commit' }),
    );
  else if (sealed.dirty)
    findings.push(
      failure(check, 'commit_mismatch', 'sealed evidence', 'was made from a work tree with changes that no commit holds', {
        expected: `${commit}, unchanged`,
        actual: `${commit}, changed`,
      }),
    );
  else findings.push(pass(check, 'sealed evidence', 'was made from this commit'));
  return findings;
}

function moved(subject: string, message: string, values: { expected: string; actual: string }): Finding {
  return failure(MOVED, 'tag_moved', subject, message, values);
}
