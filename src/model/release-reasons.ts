import { policy, type Reason, red, tampered, warns } from './reason.js';

/** Reasons for which a release is not made of a tag, not signed, or not published; then what it is warned of. @source docs/releases.md */
export const RELEASE_REASONS = {
  tag_unparseable: red(
    'The tag names no version, so nobody can tell which of two releases is the newer one.',
    'Name the tag by `tags.prefix` of duri.yml and a version with three numbers, such as v1.2.0, and push that instead.',
  ),
  tag_prerelease: red(
    'The tag is a pre-release, and policy takes none.',
    'Tag a version without a part after "-", or set `tags.prerelease: allow` in duri.yml.',
  ),
  tag_outside_line: red(
    'The tag is a version of another line than the one that this branch releases.',
    'Tag a version of the line, or correct `line` in the duri.yml of this branch.',
  ),
  tag_not_higher: red(
    'A version that is as high or higher is there already, so consumers would take this release for an older one.',
    'Tag a higher version. If the higher tag was a mistake that was never released, delete it; older lines take a `line` such as 1.x in their duri.yml.',
  ),
  tag_moved: red(
    'The tag names another commit than before: two people who fetch it get two different programs.',
    'Put the tag back where it was, make a new, higher version for the new commit, and forbid updates of tags by a ruleset.',
  ),
  version_reused: red(
    'This version has been used before, for something else or for nobody knows what.',
    'Tag a new, higher version. A version that people could fetch is never used again, not even after its release was deleted.',
  ),
  commit_mismatch: policy(
    'The run, the checkout and what was sealed are not of one commit.',
    'Check out the commit that set off the run (in a release the tag itself, `ref: ${{ github.ref }}`), seal again from there, and change nothing in between.',
  ),
  other_policy: policy(
    'The evidence was sealed under another policy than the one that this job was given.',
    'Give both jobs the duri.yml of the same commit, and no --config of their own.',
  ),
  evidence_stale: policy(
    'The evidence was made too long ago to belong to this release.',
    'Seal again. Where SOURCE_DATE_EPOCH sets the time of a reproducible build, raise --max-age-hours.',
  ),
  signed_by_others: policy(
    'The evidence that is to be signed carries signatures of other keys already.',
    'Sign what `duri seal --unsigned` wrote. Where a second party is to sign as well, pass --add.',
  ),
  gate_missing: red(
    'The commit carries no finished gate.',
    'Wait for the gate, or run it on this commit and then this check again. If it shows up under another name, set `gate.check` in duri.yml.',
  ),
  gate_red: red('The gate of this commit is not green.', 'Open that check, mend what it found, and tag the commit that mends it.'),
  asset_missing: red(
    'A file that the release must have is not among its assets.',
    'Run the step that uploads it again, then this one. If the release is published and immutable, it cannot be mended: release a new, higher version.',
  ),
  asset_differs: tampered(
    'A file of the release has other bytes than it must have.',
    'Delete that asset of the draft and upload it again; if nobody of you changed it, find out who did. A published release is to be withdrawn.',
  ),
  still_a_draft: red(
    'The release was to be published, and the platform still has it as a draft.',
    'Run this again. If it stays a draft, look at the rules for tags and releases of the repository.',
  ),
  release_mutable: warns(
    'The release can be changed after it was published: whoever may write to the repository can replace its files.',
    'Enable immutable releases in the settings of the repository or organisation, and publish from a draft that has every file.',
  ),
  verified_with_token: warns(
    'The published release was downloaded with a token, so it was not tried as anybody on the Internet would.',
    'Run `duri verify OWNER/REPO@TAG` without a token. The platform allows few calls without one from one address.',
  ),
  tags_local: warns('The tags were read from the local clone, not from the platform.', 'Run this with network and token, or `git fetch --tags --force` first.'),
  sequence_unknown: warns(
    'The sequence number of the release before could not be read, so this release gets none proposed.',
    'Pass `--sequence` to `duri seal`: one more than the last release of this product and line.',
  ),
} as const satisfies Record<string, Reason>;
