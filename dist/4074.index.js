export const id = 4074;

export const ids = [ 4074 ];

export const modules = {
 64074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => REASONS
  });
  const corrupted = (means, fix) => ({
   outcome: "corrupted",
   means,
   fix
  });
  const tampered = (means, fix) => ({
   outcome: "tampered",
   means,
   fix
  });
  const policy = (means, fix) => ({
   outcome: "policy_changed",
   means,
   fix
  });
  const config = (means, fix) => ({
   outcome: "error(config)",
   means,
   fix
  });
  const infra = (means, fix) => ({
   outcome: "error(infra)",
   means,
   fix
  });
  const red = (means, fix) => ({
   gate: "red",
   means,
   fix
  });
  const warns = (means, fix) => ({
   means,
   fix
  });
  const GATE_REASONS = {
   check_failed: red("A check of Gate 1, or a step of an acceptance test, found something else than it asks for.", "Mend what the finding names. `duri explain ID` says why the check is there; a failure that has to be lived with for a while needs a waiver."),
   check_error: infra("A check or an acceptance test could not look at what it is about, or looked at nothing: that is never a pass.", "Install the tool, make the target reachable, or mend the check; the finding says which.")
  };
  const WHO = "Ask the owner that the state names. Who holds a key with the use `freeze` lifts it: `duri freeze off --reason …`.";
  const FREEZE_REASONS = {
   frozen: red("The kill switch is on.", WHO),
   freeze_missing: red("Policy requires a state of the kill switch, and there is none: somebody may have taken it away, so it counts as on.", "Put the last state back, or sign a new one: `duri freeze off --reason …`."),
   freeze_invalid: red("The state of the kill switch cannot be believed, so it counts as on: it was changed, signed by nobody who may, or for something else.", "Find out who changed it. Sign a new one with a key that has the use `freeze`, of a kind that policy takes: `duri freeze off --reason …`."),
   freeze_older: red("The state of the kill switch is older than one that was seen before, so it counts as on: somebody has put an old one back.", "Find out who did. Sign a new state: `duri freeze on` or `duri freeze off` takes the next number."),
   freeze_weakened: red("The change would take the state of the kill switch back: it removes it, or puts one in its place that is older or cannot be believed.", "Leave the file as it is. Only `duri freeze` writes it, signed and with a higher number."),
   freeze_expired: warns("The kill switch is on past the time that its owner gave it. Time alone never lifts it.", WHO),
   freeze_untold: warns("The kill switch was changed, or is on past its end, and not everybody could be told.", "Tell them yourself, now; then `duri notify --flush` delivers what waits."),
   freeze_tip_unknown: warns("The tip of the branch could not be asked for the state of the kill switch; a newer one may stand there.", "Run this where the platform can be asked: with `contents: read` in a workflow, or with GITHUB_REPOSITORY and GH_TOKEN.")
  };
  const RUNTIME_REASONS = {
   release_rollback: policy("The release is older than the ones that this host has marked good.", "Deploy the current release, or the last green one. To go further back on purpose two people sign a ticket: `duri ticket new`."),
   release_not_expected: policy("The evidence is authentic, and of another release than the one that was asked for.", "Deploy the release that `--expect` names, or correct what the deployment passes there; `duri verify` prints the digest."),
   ticket_invalid: policy("The ticket does not allow this step back.", "Have a new one signed by two approvers, for exactly this release, product, line and environment: `duri ticket new`, then `duri ticket approve`."),
   verdict_missing: red("The release carries no green verdict that counts here.", "Run the gate over the release, with a key that has the use `gate`: `duri gate DIR --evidence EVIDENCE --environment NAME --signing-key FILE`."),
   verdict_red: red("A gate found this release to be red.", "Mend what the gate found, and release again; a red verdict is never outvoted by a green one."),
   verdict_unreadable: red("A statement of a gate beside the release cannot be read, so nobody knows whether it is red.", "Fetch the evidence set again. A line of gates.intoto.jsonl is one signed envelope."),
   mark_missing: infra("This host has not marked any release of this line good, so it cannot tell an old release from a new one.", "At the first deployment pass --bootstrap once; where the host keeps nothing, pass --expect sha256:… with the digest of the release."),
   subject_not_stated: config("The policy of this host does not say which product, repository and line runs here, so a release of anything else would be accepted.", "Set `product`, `repository_id` and `line` in the policy that --config names."),
   program_not_released: config("The program to start is neither a file of the release nor one that policy allows.", "Start a file of the release, or list the program by its absolute path in `boot.allow_exec`."),
   loader_variable: config("A variable is set that makes a program load code from outside of the release.", "Unset it, or list its name in `boot.allow_variables` if it is meant."),
   tree_writable: config("The user that would run the program can write to the release, so it could be changed right after it was verified.", "Mount the release read-only, or run as a user that owns none of it and may write nothing in it."),
   verdict_ignored: warns("A statement of a gate does not count here.", "See the message; one that counts is enough."),
   freeze_ticketed: warns("The kill switch is on, and a ticket lets this release boot all the same.", "Lift the freeze once the incident is over."),
   boot_gap: warns("The release is not mounted read-only: between verification and start it could still be changed by somebody who may write there.", "Mount the volume read-only."),
   state_discarded: warns("The counters of the sidecar could not be believed, so they begin anew.", "See the message. A state that somebody else wrote, or a key file that others may read, is no accident: find out who can write to DURI_STATE_DIR."),
   incremental_unavailable: warns("Scans were to read only what changed, and the file system gives no sign of it that an attacker could not set.", "Nothing is less safe: every scan reads everything. Put the release on ext4, xfs or btrfs, or leave the mode at full."),
   state_not_kept: warns("The counters of the sidecar could not be written; they are lost if it ends now.", "Look for free space and the permissions of DURI_STATE_DIR. The sidecar goes on and tries again at each scan."),
   descriptors_closed: warns("The service manager hands over open sockets (LISTEN_FDS), and the program does not get them: Node closes them when another program takes its place.", "Let the program open its sockets itself."),
   pid_differs: warns("The program runs as a child of DuRi, because this Node or platform cannot put another program in its own place.", "Use Node 22.15 or newer on Linux or macOS; signals and the exit code are passed on.")
  };
  const RELEASE_REASONS = {
   tag_unparseable: red("The tag names no version, so nobody can tell which of two releases is the newer one.", "Name the tag by `tags.prefix` of duri.yml and a version with three numbers, such as v1.2.0, and push that instead."),
   tag_prerelease: red("The tag is a pre-release, and policy takes none.", 'Tag a version without a part after "-", or set `tags.prerelease: allow` in duri.yml.'),
   tag_outside_line: red("The tag is a version of another line than the one that this branch releases.", "Tag a version of the line, or correct `line` in the duri.yml of this branch."),
   tag_not_higher: red("A version that is as high or higher is there already, so consumers would take this release for an older one.", "Tag a higher version. If the higher tag was a mistake that was never released, delete it; older lines take a `line` such as 1.x in their duri.yml."),
   tag_moved: red("The tag names another commit than before: two people who fetch it get two different programs.", "Put the tag back where it was, make a new, higher version for the new commit, and forbid updates of tags by a ruleset."),
   version_reused: red("This version has been used before, for something else or for nobody knows what.", "Tag a new, higher version. A version that people could fetch is never used again, not even after its release was deleted."),
   commit_mismatch: policy("The run, the checkout and what was sealed are not of one commit.", "Check out the commit that set off the run (in a release the tag itself, `ref: ${{ github.ref }}`), seal again from there, and change nothing in between."),
   other_policy: policy("The evidence was sealed under another policy than the one that this job was given.", "Give both jobs the duri.yml of the same commit, and no --config of their own."),
   evidence_stale: policy("The evidence was made too long ago to belong to this release.", "Seal again. Where SOURCE_DATE_EPOCH sets the time of a reproducible build, raise --max-age-hours."),
   signed_by_others: policy("The evidence that is to be signed carries signatures of other keys already.", "Sign what `duri seal --unsigned` wrote. Where a second party is to sign as well, pass --add."),
   gate_missing: red("The commit carries no finished gate.", "Wait for the gate, or run it on this commit and then this check again. If it shows up under another name, set `gate.check` in duri.yml."),
   gate_red: red("The gate of this commit is not green.", "Open that check, mend what it found, and tag the commit that mends it."),
   asset_missing: red("A file that the release must have is not among its assets.", "Run the step that uploads it again, then this one. If the release is published and immutable, it cannot be mended: release a new, higher version."),
   asset_differs: tampered("A file of the release has other bytes than it must have.", "Delete that asset of the draft and upload it again; if nobody of you changed it, find out who did. A published release is to be withdrawn."),
   still_a_draft: red("The release was to be published, and the platform still has it as a draft.", "Run this again. If it stays a draft, look at the rules for tags and releases of the repository."),
   release_mutable: warns("The release can be changed after it was published: whoever may write to the repository can replace its files.", "Enable immutable releases in the settings of the repository or organisation, and publish from a draft that has every file."),
   verified_with_token: warns("The published release was downloaded with a token, so it was not tried as anybody on the Internet would.", "Run `duri verify OWNER/REPO@TAG` without a token. The platform allows few calls without one from one address."),
   tags_local: warns("The tags were read from the local clone, not from the platform.", "Run this with network and token, or `git fetch --tags --force` first."),
   sequence_unknown: warns("The sequence number of the release before could not be read, so this release gets none proposed.", "Pass `--sequence` to `duri seal`: one more than the last release of this product and line.")
  };
  const RESTORE = "Do not run this tree. Restore the release from its archive, verify the restored copy, and keep this one for forensics.";
  const RESEAL = "If the evidence was damaged in transit, fetch the evidence set again; otherwise treat it as lost and seal the release again from source.";
  const REASONS = {
   evidence_missing: corrupted("A file of the evidence set is not there.", RESEAL),
   evidence_empty: corrupted("A file of the evidence set has no content.", RESEAL),
   evidence_unparseable: corrupted("A file of the evidence set is not what its format requires: cut short, not JSON, a field missing, of the wrong type, unknown or twice.", RESEAL),
   evidence_over_limit: corrupted("A file of the evidence set is larger, deeper or longer than the limits allow.", "Check where this file comes from. The limits stand in docs/threat-model.md and cannot be raised by the evidence itself."),
   archive_damaged: corrupted("An archive cannot be unpacked: it was cut short or changed, or DuRi never made it.", "Fetch it again, or take the copy of another store; `duri archive audit` says which of them are whole."),
   log_unfinished: corrupted("An execution record has no checkpoint at its end: it was cut short, or the run that wrote it was killed.", "If a run was killed, run it again. Otherwise look for a whole copy in the state directory, or in the artifacts of the run."),
   signature_missing: tampered("A signature file that policy requires is not there.", "Fetch the complete evidence set. If it was never signed, seal it with a key: `duri keys new`, then `duri seal`."),
   signature_stripped: tampered("The signed statement lists a signer whose signature has been taken out.", RESTORE),
   signature_invalid: tampered("A signature does not verify over the bytes that were received.", RESTORE),
   signature_threshold: tampered("Fewer trusted keys have signed than policy requires.", "Have the missing party sign, or correct `signatures.threshold` and `signatures.kinds` in the policy that the verifier uses."),
   signature_wrong_type: tampered("The signature is authentic, but over a statement of another kind.", RESTORE),
   signature_wrong_file: tampered("The signature is authentic, but over other bytes than those of the file beside it.", RESTORE),
   key_unknown: tampered("Signed only by keys that are not in the key ring.", "If the key is yours, add its public half to the ring that the verifier uses; never take a ring from the release."),
   key_outside_window: tampered("The signing key is outside its window: no longer, or not yet, accepted for verification.", "Seal the release again with the current key. `duri keys status` shows each window."),
   key_revoked: tampered("The signing key has been revoked.", "Treat everything that this key signed as untrusted; restore a release signed by another key."),
   key_wrong_use: tampered("The signing key is in the ring, but not for this use.", "Sign with a key whose `uses` in the ring names this use."),
   digest_mismatch: tampered("A file of the evidence set is not the one that the signed metadata binds.", RESTORE),
   sbom_digest_mismatch: tampered("provenance.json and sbom.json do not belong together.", RESTORE),
   wrong_subject: tampered("The evidence is authentic, but of another product, repository or line.", "Fetch the evidence of this product, or correct `product`, `repository_id` and `line` in the policy."),
   archive_replaced: tampered("A stored archive is not the one that was stored.", "Do not use it. Restore it from another store, and find out who can write where this one lay."),
   log_chain_broken: tampered("The hash chain of an execution record does not hold: a line was changed, removed, added or moved.", "Treat the record as worthless from the line that is named. Look for the copy in the state directory or in the artifacts of the run, and find out who can write where this one lay."),
   equivocation: tampered("Two different releases carry the same sequence number.", "Find out which of the two was published by whom; issue a new sequence for the good one."),
   schema_below_floor: policy("The evidence has a lower schema version than the floor allows.", "Seal the release again with a current DuRi. Going back needs a signed ticket."),
   schema_skipped: policy("The schema version rises by more than one step.", "Release once with each schema version in between: a step that nobody took cannot be checked."),
   schema_content_changed: policy("The same schema version with another content: two DuRis disagree on what the version means.", "Use one released DuRi for sealing and verifying."),
   policy_below_floor: policy("The evidence was sealed under an older policy version than the floor allows.", "Seal the release again under the current policy."),
   policy_content_changed: policy("The same policy version with another content.", "Raise `version` in duri.yml whenever its content changes."),
   protection_weakened: policy("A protection is weaker than the floor requires.", "Restore the protection. Weakening it on purpose needs an expiring ticket that names the dimension."),
   metadata_deleted: policy("The candidate has no metadata where the base has one: deleting it is a downgrade.", "Seal the candidate; evidence that existed once may not disappear."),
   evidence_expired: policy("The evidence is past its `expires` instant.", "Seal the release again from source; `expires_days` in duri.yml sets the period."),
   ...GATE_REASONS,
   ...RELEASE_REASONS,
   ...FREEZE_REASONS,
   ...RUNTIME_REASONS,
   file_modified: tampered("A file differs from what was released.", RESTORE),
   file_missing: tampered("A file of the release is gone.", RESTORE),
   file_unexpected: tampered("A file is there that was not released.", "Remove it, or if it belongs to running the program (a cache, a log), move it out of the release directory or exclude it by policy."),
   file_mode_changed: tampered("The executable bit of a file differs from what was released; its content does not.", RESTORE),
   file_mode_unsafe: tampered("A file is setuid, setgid or writable by everyone.", "Take the bit away: `chmod u-s,g-s,o-w FILE`. Where the file system gives it to every file, set `release.unsafe_modes: warn` in duri.yml."),
   file_special: tampered("A FIFO, socket or device stands in the release directory.", "Remove it: a release consists of files and links. Sockets and pipes of a running program belong elsewhere."),
   link_modified: tampered("A symbolic link points elsewhere than released, or is no link any more.", RESTORE),
   link_missing: tampered("A symbolic link of the release is gone.", RESTORE),
   link_unexpected: tampered("A symbolic link is there that was not released.", RESTORE),
   part_missing: red("A part that the gate needs has no result: it was not run, or its result was not handed over.", "Run the part, and list its job in `needs:` of the deciding job, which must say `if: always()`."),
   part_failed: red("A part of the gate has failed.", "See the findings of that part; the gate turns green when it passes."),
   part_skipped: red("A part that the gate needs was skipped. A skipped check proves nothing, although GitHub shows it as passed.", "Take away the `if:` or the path filter that skipped it."),
   part_cancelled: red("A part of the gate was cancelled before it came to a result.", "Run it again."),
   part_inconclusive: red("A part of the gate came to no result that counts: neutral, stale, or a word that DuRi does not know.", "Make the part succeed or fail."),
   part_contradicts: red("A part of the gate succeeded although what it found is no pass: its failure was switched off.", "Take away what lets it succeed, such as DURI_ENV=dev, `integrity.mode: warn` or `continue-on-error`, and mend what it found."),
   keyring_missing: config("No key ring and no key were given, so no signature can be believed.", "Pass --keyring FILE, or set DURI_KEYRING, or name it in the policy. `duri keys new` makes a first one."),
   nothing_checked: config("The inventory is empty: nothing was checked, so nothing is proven.", "Check the directory and the include and exclude globs of the policy."),
   schema_unknown: config("The evidence has a schema version that this verifier does not know.", "Upgrade the verifier."),
   tree_modified_while_read: infra("A file kept changing while it was read.", "Verify a tree that nobody writes to: a read-only mount, or before the program starts."),
   file_unreadable: infra("A file could not be read, so nothing can be said about it.", "Give the verifying user read permission on the whole release directory."),
   secret_missing: infra("A signature could only be checked with a secret that is not at hand.", "Mount the HMAC key and set DURI_HMAC_KEY_FILE, or seal with a public-key signature as well, so that a host needs no secret."),
   clock_behind: infra("The clock of this host is behind an instant that has certainly passed.", "Set the clock; a wrong clock would accept keys and evidence that are past their time."),
   archive_gone: infra("An archive is not where it was stored, before its time has passed.", "Find out who deleted it. Restore it from another store, or archive the release again while you still have it."),
   archive_unreadable: infra("A stored archive could not be fetched or unpacked, so nothing can be said about it.", "See the message. If it is damaged, restore it from another store, or archive the release again while you still have it."),
   floor_unreadable: infra("A source of the floor could not be read; that is not the same as having no floor.", "Make the base available: fetch the base commit, or check network and permissions."),
   key_rotating: warns("Signed by a key that is being rotated out; it is accepted until its window ends.", "Seal with the new key before `verify_until` of the old one."),
   key_expired: warns("Signed by a key whose time has passed; a countersignature from within that time, or the mark of this host, says that it was verified then.", "Seal the next release with the current key. A countersigning key has a window too: audit archives before it ends."),
   key_due: warns("A key is older than its rotation period.", "Run `duri keys rotate`."),
   ring_of_one: warns("A raw secret was given without a key ring: it is trusted for every use, without a window.", "Make a ring with `duri keys new` and pass it with --keyring."),
   signer_not_in_ring: warns("The statement lists a signer that has left the ring.", "Nothing, if that key was retired on purpose."),
   subject_unpinned: warns("No policy states product, repository and line, so evidence of another product would be accepted.", "Set `product`, `repository_id` and `line` in the policy of the verifier."),
   hmac_only: warns("Only HMAC signatures stand behind this verdict: whoever can verify them can also forge them.", "Seal with an Ed25519 or ECDSA key as well: `duri keys new --kind ed25519`."),
   unsigned: warns("The evidence is unsigned; it proves accidental damage only.", "Seal with a key: `duri keys new`, then `duri seal`."),
   names_collide: warns("Two names differ only by letter case or Unicode normal form, and would be one file on macOS or Windows.", "Rename one of them, if the release is ever unpacked there."),
   spike: warns("Many files changed at once, which looks like a wrong directory, a rebuilt tree or a replaced disk.", "Check that the right release stands here before looking at single files."),
   dev_not_enforced: warns("dev: not enforced. The result is reported, and the exit code does not act on it.", "Unset DURI_ENV and DURI_INTEGRITY_MODE to enforce it."),
   sbom_fallback: warns("The SBOM was made by the embedded generator, which reads lock files and package manifests only.", "Install Syft, or pass its path, for a complete SBOM."),
   sbom_without_components: warns("The SBOM of a change lists no component; a release with such an SBOM is refused.", "Put lock files or package manifests into the release directory, or allow it with `sbom.allow_empty: true` in duri.yml."),
   keyring_edited: warns("The change edits the key ring: once it is merged, other keys than before can sign, or verify.", "Look at each key that is added or removed, and at who holds its secret."),
   evidence_in_tree: warns("The evidence stands inside the release directory, where whoever can change the release can replace it.", "Keep the evidence set in a directory of its own."),
   unexpected_allowed: warns("A file that was not released is there, and policy tolerates it.", "Set `release.unexpected: fail`."),
   log_level_not_shown: warns("An execution record says that it is signed, and no signature was looked at.", "Pass --keyring, and --signature where the signature does not stand beside the record."),
   log_not_written: warns("The execution record could not be written.", "Make the evidence directory writable, or set DURI_STATE_DIR to a writable folder."),
   build_environment_incomplete: warns("A CI system was recognised, but it does not say enough about itself, so the build is described as a local one.", "See docs/provenance.md for the variables that this CI must set; in Jenkins, set the Jenkins URL in the system configuration."),
   receipt_unsigned: warns("A retention receipt was written, or read, that nobody signed: whoever can write the evidence can write one.", "Pass a key with the use `receipt` by --signing-key or DURI_HMAC_KEY_FILE; `duri keys new` makes one."),
   retention_unproven: warns("The store only declares how long it keeps an archive: it, or whoever may write there, can delete it before.", "This is what a directory, an artifact and a mutable release can give. An immutable release is `locked`; proof of retention needs a store that enforces it."),
   retention_clamped: warns("The platform keeps an archive for less than was asked, or does not say for how long.", "Raise the limit in the settings of the repository or organisation, or name a mirror in `archive.mirror` of duri.yml."),
   countersign_failed: warns("An audit could not add its signature to an archive.", "Make the folder of the archives writable for the audit, before the keys that sealed the release end."),
   archive_lapsing: warns("An archive will soon be deleted by its store.", "Archive the release again, or into another store, if it is still needed; `duri archive` with the same release adds to the time of a directory."),
   archive_lapsed: warns("The time of an archive has passed: its store no longer keeps it.", "Nothing, if it was kept for as long as policy asks."),
   key_not_used: warns("An active sealing key of the ring did not sign, because its secret is not at hand.", "Provide the secret, or retire the key.")
  };
 })
};
