import { config, infra, policy, type Reason, red, warns } from './reason.js';

/** Why a release may not run on a host, though its files match; then what is warned of. @source trust model, sections 3, 5, 6 and 7 */
export const RUNTIME_REASONS = {
  release_rollback: policy(
    'The release is older than the ones that this host has marked good.',
    'Deploy the current release, or the last green one. To go further back on purpose two people sign a ticket: `duri ticket new`.',
  ),
  release_not_expected: policy(
    'The evidence is authentic, and of another release than the one that was asked for.',
    'Deploy the release that `--expect` names, or correct what the deployment passes there; `duri verify` prints the digest.',
  ),
  ticket_invalid: policy(
    'The ticket does not allow this step back.',
    'Have a new one signed by two approvers, for exactly this release, product, line and environment: `duri ticket new`, then `duri ticket approve`.',
  ),
  verdict_missing: red(
    'The release carries no green verdict that counts here.',
    'Run the gate over the release, with a key that has the use `gate`: `duri gate DIR --evidence EVIDENCE --environment NAME --signing-key FILE`.',
  ),
  verdict_red: red('A gate found this release to be red.', 'Mend what the gate found, and release again; a red verdict is never outvoted by a green one.'),
  verdict_unreadable: red(
    'A statement of a gate beside the release cannot be read, so nobody knows whether it is red.',
    'Fetch the evidence set again. A line of gates.intoto.jsonl is one signed envelope.',
  ),
  mark_missing: infra(
    'This host has not marked any release of this line good, so it cannot tell an old release from a new one.',
    'At the first deployment pass --bootstrap once; where the host keeps nothing, pass --expect sha256:… with the digest of the release.',
  ),
  subject_not_stated: config(
    'The policy of this host does not say which product, repository and line runs here, so a release of anything else would be accepted.',
    'Set `product`, `repository_id` and `line` in the policy that --config names.',
  ),
  program_not_released: config(
    'The program to start is neither a file of the release nor one that policy allows.',
    'Start a file of the release, or list the program by its absolute path in `boot.allow_exec`.',
  ),
  loader_variable: config(
    'A variable is set that makes a program load code from outside of the release.',
    'Unset it, or list its name in `boot.allow_variables` if it is meant.',
  ),
  tree_writable: config(
    'The user that would run the program can write to the release, so it could be changed right after it was verified.',
    'Mount the release read-only, or run as a user that owns none of it and may write nothing in it.',
  ),
  verdict_ignored: warns('A statement of a gate does not count here.', 'See the message; one that counts is enough.'),
  freeze_ticketed: warns('The kill switch is on, and a ticket lets this release boot all the same.', 'Lift the freeze once the incident is over.'),
  boot_gap: warns(
    'The release is not mounted read-only: between verification and start it could still be changed by somebody who may write there.',
    'Mount the volume read-only.',
  ),
  state_discarded: warns(
    'The counters of the sidecar could not be believed, so they begin anew.',
    'See the message. A state that somebody else wrote, or a key file that others may read, is no accident: find out who can write to DURI_STATE_DIR.',
  ),
  incremental_unavailable: warns(
    'Scans were to read only what changed, and the file system gives no sign of it that an attacker could not set.',
    'Nothing is less safe: every scan reads everything. Put the release on ext4, xfs or btrfs, or leave the mode at full.',
  ),
  state_not_kept: warns(
    'The counters of the sidecar could not be written; they are lost if it ends now.',
    'Look for free space and the permissions of DURI_STATE_DIR. The sidecar goes on and tries again at each scan.',
  ),
  descriptors_closed: warns(
    'The service manager hands over open sockets (LISTEN_FDS), and the program does not get them: Node closes them when another program takes its place.',
    'Let the program open its sockets itself.',
  ),
  pid_differs: warns(
    'The program runs as a child of DuRi, because this Node or platform cannot put another program in its own place.',
    'Use Node 22.15 or newer on Linux or macOS; signals and the exit code are passed on.',
  ),
} as const satisfies Record<string, Reason>;
