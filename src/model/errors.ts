/** `config`: the user's input or policy is wrong (exit 2). `infra`: the machine could not answer (exit 3). */
export type ErrorKind = 'config' | 'infra';

interface CatalogueEntry {
  readonly kind: ErrorKind;
  readonly means: string;
  /** What to change, and where. */
  readonly hint: string;
  /** The exit code, where it is not that of the kind. */
  readonly exitCode?: number;
}

const config = (means: string, hint: string): CatalogueEntry => ({ kind: 'config', means, hint });
const infra = (means: string, hint: string): CatalogueEntry => ({ kind: 'infra', means, hint });

/** Every error that stops a command before it can say anything about a release. Findings are something else: see reasons.ts. */
export const ERRORS = {
  usage: config('The command line is not one that DuRi knows.', 'Run the command with --help; it lists every argument with an example.'),
  input_invalid: config('An input has a value that it cannot have.', 'Run the command with --help to see what it takes.'),
  policy_invalid: config(
    'The policy file is not valid.',
    'Mend the line that the message names. schemas/duri.schema.json gives editors completion and checks.',
  ),
  policy_untrusted: config(
    'The policy, key ring or floor lies where the release could have put it.',
    'Keep them outside the release and the evidence directory, in a place that the verified program cannot write.',
  ),
  mode_invalid: config(
    'DURI_ENV or DURI_INTEGRITY_MODE has a value that DuRi does not know.',
    'DURI_ENV is prod or dev; DURI_INTEGRITY_MODE is strict or warn. Unset means prod and strict.',
  ),
  directory_missing: config('The directory is not there, or is no directory.', 'Check the path; it is relative to the current folder.'),
  input_missing: config('A file that was named is not there.', 'Check the path; it is relative to the current folder.'),
  file_exists: config('A file is already there and would be overwritten.', 'Choose another name, or remove the file first.'),
  key_missing: config('There is no key to sign with.', 'Make one with `duri keys new`, or seal with --unsigned; unsigned evidence never verifies in prod.'),
  key_invalid: config(
    'A key file does not hold a key that DuRi can use.',
    'Raw HMAC secrets have 32 bytes or more; Ed25519 and ECDSA P-256 keys are PEM (PKCS #8).',
  ),
  key_permissions: config('A key file can be read or written by others.', 'chmod 600 FILE, and let it belong to the user that runs DuRi.'),
  key_not_in_ring: config(
    'The secret given belongs to no key of the ring.',
    'Give the secret that belongs to the ring, or add the key to the ring with `duri keys new`.',
  ),
  key_may_not_sign: config('The key is in the ring, but may not sign now.', '`duri keys status` shows state and windows; `duri keys rotate` adds a new key.'),
  key_unnamed: config(
    'The key that is meant is not clear: none of the ring fits, or several do.',
    'Name it by its id, the beginning of its id, or its name; `duri keys status` lists them.',
  ),
  key_needed: config('The key is still needed.', 'Make or rotate in another key first and seal again with it; --force retires it all the same.'),
  keyring_full: config('The key ring holds as many keys as it can.', 'Take entries out of the ring whose `verify_until` has passed.'),
  keyring_invalid: config('The key ring is not valid.', 'Mend the field that the message names, or make a new ring with `duri keys new`.'),
  tree_unsealable: config(
    'The release directory holds something that cannot be part of a release.',
    'Remove or mend what the message lists, or exclude it by policy.',
  ),
  part_invalid: config(
    'A file is no part of an inventory as `duri seal --shard` writes it, or is cut short or changed.',
    'Make it again with `duri seal --shard`, and hand it over unchanged.',
  ),
  parts_incomplete: config(
    'The parts are not one for every shard of one split.',
    'Give `duri merge` each part of one split once: as many as the n of `--shard i/n`, all with the same n.',
  ),
  part_mismatch: config(
    'The parts were not made of this release, or not under the same terms.',
    'Give every job the same release, policy and version of DuRi, let nobody write to the release in between, and make the parts again.',
  ),
  tree_empty: config('There is no file to seal.', 'Check the directory and the include and exclude globs of the policy.'),
  key_in_release: config(
    'A secret key lies in the release directory and would become part of the release.',
    'Move the key out of the release directory, or exclude its folder in duri.yml.',
  ),
  spike_not_accepted: config(
    'So many files changed against the evidence that would be replaced that it needs to be confirmed.',
    'Name exactly this change with --accept-spike, or seal into a new evidence directory.',
  ),
  sbom_empty: config(
    'The SBOM would list no component, which says nothing about the release.',
    'Seal a directory that holds lock files or package manifests, or allow it with `sbom.allow_empty: true` in duri.yml.',
  ),
  sbom_invalid: config('The SBOM does not fit its specification.', 'See the problems listed. If Syft wrote it, try the version that DuRi pins.'),
  lock_file_invalid: config(
    'A lock file or package manifest in the release cannot be read.',
    'Mend it, write it anew with its package manager, or take it out of the release directory. With Syft installed it is read by Syft instead.',
  ),
  statement_type_reserved: config('DuRi signs its own statement types only itself.', 'Use a predicate type of your own.'),
  base_invalid: config(
    'The base to compare with is neither a directory nor a commit.',
    'Pass a directory with an evidence set, or a git ref that exists here.',
  ),
  evidence_unreadable: infra('The evidence directory could not be read.', 'Check that it exists and that this user may read it.'),
  tree_unreadable: infra('Part of the release directory could not be read.', 'Give this user read permission on the whole directory.'),
  tree_changing: infra('Files change while they are read.', 'Seal a tree that nobody writes to.'),
  write_failed: infra('A file could not be written; what was there before is untouched.', 'Check free space and permissions of the folder.'),
  locked: infra(
    'Another run is writing the same evidence directory.',
    'Wait for it to end. If no such process is alive, remove the lock file that the message names.',
  ),
  address_taken: infra('The address to listen on is taken by another program.', 'Stop that program, or choose another address with --listen.'),
  tool_missing: infra('A program that is needed is not installed.', 'Install it, or pass its path.'),
  tool_failed: infra('A program that DuRi ran has failed.', 'Its last lines are in the message.'),
  tool_timeout: infra('A program that DuRi ran did not end in time, and was stopped.', 'Look for what it waits for, or give it a larger time limit.'),
  tool_unverified: infra('A downloaded tool is not the one that DuRi knows.', 'Pass the path of a tool that you trust, or use a version that DuRi pins.'),
  download_failed: infra('A download failed.', 'Check the network and any proxy, or pass the path of an installed tool.'),
  git_unavailable: infra('git could not answer.', 'Check that git is installed and that the commit is there: `git fetch --depth=1 origin REF`.'),
  forge_unavailable: infra(
    'The platform that hosts the repository gave no answer.',
    'Run it again. If it goes on, look at the status page of the platform, at the proxy variables, and at GITHUB_API_URL.',
  ),
  forge_unauthorized: infra(
    'The platform that hosts the repository does not accept the token, or wants one.',
    'In an action leave `github-token` alone or pass `${{ github.token }}`; on the command line set GH_TOKEN or GITHUB_TOKEN.',
  ),
  forge_refused: infra(
    'The platform that hosts the repository refused what was asked of it.',
    'Its own words are in the message. If they name nothing that you can change, please report it.',
  ),
  permission_missing: infra('The token of this job may not do what is asked of it.', 'Add the line that the message names to `permissions:` of the job.'),
  event_unsupported: config(
    'This action has nothing to do on the event that started the workflow.',
    'Run it on pull_request and merge_group (the gate), on a tag (the release), on push to a branch, or on schedule (the archive audit).',
  ),
  handover_invalid: config(
    'The report that a run handed over is not one that DuRi wrote, or belongs to another commit.',
    'Hand over the file that `--handover` wrote in the run of the pull request, unchanged, and download it from the run that set this one off (`run-id: ${{ github.event.workflow_run.id }}`).',
  ),
  artifact_exists: infra('This workflow run already has an artifact of that name.', 'Give each job and each matrix leg an `artifact-name` of its own.'),
  program_missing: {
    ...config('The program to start is not there.', 'Check its name and PATH. Nothing was started.'),
    exitCode: 127, // as in a shell
  },
  program_not_executable: {
    ...config('The program to start may not be executed, or is no program.', 'Set its executable bit before the release is sealed; nothing was started.'),
    exitCode: 126, // as in a shell
  },
  archive_invalid: config(
    'The file is no archive that DuRi made, or holds what no archive may hold.',
    'Pass a .tar.gz or .tar.zst that `duri archive` wrote, whole and unchanged.',
  ),
  archive_missing: infra(
    'There is no archive where one should be.',
    'Check the name and the store; `duri archive` stores a release, `duri archive audit` lists what is there.',
  ),
  retention_short: infra(
    'The archive will not be kept for as long as policy says.',
    'Name a store that keeps its promise in `archive.mirror` of duri.yml, raise the limit in the settings of the repository or organisation, or lower `retention_days`.',
  ),
  worker_failed: infra(
    'A thread that hashes files has ended early.',
    'Give the process more memory and run again. If it happens again, please report it, with the message.',
  ),
  execution_refused: infra(
    'A check runs what is under test, and this job could give it away.',
    'Run it in a job of its own with `permissions: { contents: read }` and without secrets.',
  ),
  internal: infra('DuRi met something it did not expect.', 'Please report it, with the command line and the message.'),
} as const satisfies Record<string, CatalogueEntry>;

export type ErrorCode = keyof typeof ERRORS;

/** Values that belong to an error, as fields: what was expected, what was found, where. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The one error class: no verdict could be formed, and this is why. */
export class IntegrityError extends Error {
  override readonly name = 'IntegrityError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown; hint?: string },
  ) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.#hint = options?.hint;
  }

  readonly #hint: string | undefined;

  get kind(): ErrorKind {
    return ERRORS[this.code].kind;
  }

  /** Undefined where the kind decides. */
  get exitCode(): number | undefined {
    return ERRORS[this.code].exitCode;
  }

  /** What to do: the catalogue's advice, or a closer one given where the error was met. */
  get hint(): string {
    return this.#hint ?? ERRORS[this.code].hint;
  }
}

/** The `code` of an error from Node's system calls, such as `ENOENT`. Errors are matched by code: class identity fails across realms. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}
