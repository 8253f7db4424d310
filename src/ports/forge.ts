import type { Sha256 } from '../model/digest.js';
import type { Secret } from '../model/secret.js';

export interface ForgeRepository {
  readonly id: number;
  /** `owner/name` */
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
}

export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly mergeCommit: string | undefined;
  readonly base: { readonly branch: string; readonly commit: string };
  /** `repository` is `owner/name`, undefined when the fork is gone. */
  readonly head: { readonly repository: string | undefined; readonly branch: string; readonly commit: string };
}

/** A rule that is in force on a branch, whoever set it. */
export type BranchRule = { readonly level: 'organization' | 'enterprise' | 'repository' | 'unknown'; readonly rulesetId: number | undefined } & (
  | {
      readonly type: 'required_status_checks';
      /** A check counts only from the app with this id; undefined for any. */
      readonly checks: readonly { readonly context: string; readonly appId: number | undefined }[];
      readonly strict: boolean;
    }
  | { readonly type: 'workflows'; readonly workflows: readonly { readonly path: string; readonly repositoryId: number; readonly ref: string | undefined }[] }
  | { readonly type: 'merge_queue' | 'pull_request' }
  | { readonly type: 'other'; readonly name: string }
);

/** What became of one check on a commit. `conclusion` is undefined until it has one. */
export interface CheckRun {
  readonly name: string;
  readonly conclusion: string | undefined;
  readonly appId: number | undefined;
  readonly appSlug: string | undefined;
  readonly startedAt: string | undefined;
}

export interface Comment {
  readonly id: number;
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  /** What the forge says of the stored bytes; undefined where it says nothing. */
  readonly digest: Sha256 | undefined;
  readonly url: string;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Nobody can change or remove its assets any more; undefined where the forge does not say. */
  readonly immutable: boolean | undefined;
  /** Branch or commit that a draft's tag would be made at. */
  readonly target: string;
  readonly body: string;
  readonly url: string;
  readonly assets: readonly Asset[];
}

/** A stored workflow artifact. `expiresAt` undefined means that nobody promised anything. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly sizeBytes: number;
  /** Digest of the stored zip file. */
  readonly digest: Sha256 | undefined;
  readonly createdAt: string | undefined;
  readonly expiresAt: string | undefined;
  readonly expired: boolean;
  readonly runId: number | undefined;
}

/**
 * The platform that hosts a repository: facts are asked for, never assumed. "There is none" is an answer of the platform
 * (undefined, an empty list); a call that fails is an error and never reads as none.
 * Every method throws forge_unavailable when the platform gave no answer (network, 5xx, rate limit, after retries),
 * forge_unauthorized when the token is bad, missing or without access, permission_missing, with the YAML line to add, when it may
 * not, and forge_refused when the platform will not do what was asked.
 */
export interface Forge {
  /** `owner/name` */
  readonly name: string;
  /** Address of the repository's page, without a slash at the end. */
  readonly webUrl: string;
  /** Where git fetches the repository from, with the value of the `Authorization` header that it needs. */
  readonly cloneSource: { readonly url: string; readonly authorization: Secret | undefined };
  repository(): Promise<ForgeRepository>;
  /** The login that this token writes as, for telling our comments from others'. */
  writesAs(): Promise<string>;

  pull(number: number): Promise<PullRequest | undefined>;
  /** Open pull requests from a branch of a repository (`owner/name`). */
  openPullsFrom(head: { readonly repository: string; readonly branch: string }): Promise<readonly PullRequest[]>;
  pullsOfCommit(commit: string): Promise<readonly PullRequest[]>;
  comments(pull: number): Promise<readonly Comment[]>;
  createComment(pull: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;

  branchRules(branch: string): Promise<readonly BranchRule[]>;
  branchTip(branch: string): Promise<string | undefined>;
  /** Every tag with the commit that it names, annotated tags followed. */
  tags(): Promise<readonly { readonly name: string; readonly commit: string }[]>;
  /** A regular file at a commit. @throws input_invalid when larger than `maxBytes` */
  fileAt(commit: string, path: string, maxBytes: number): Promise<Uint8Array | undefined>;
  /** Does a commit have a regular file of these very bytes at a path? Nothing is downloaded but the names and ids of its folder, and those once. */
  hasAt(commit: string, path: string, bytes: Uint8Array): Promise<boolean>;
  /** Names of the entries of a folder at a commit; undefined when there is no such folder. */
  namesAt(commit: string, folder: string): Promise<readonly string[] | undefined>;
  checkRuns(commit: string): Promise<readonly CheckRun[]>;

  /** Newest first. Drafts are seen only by who may write. */
  releases(): Promise<readonly Release[]>;
  createDraft(release: {
    readonly tag: string;
    readonly commit: string;
    readonly title: string;
    readonly body: string;
    readonly prerelease: boolean;
  }): Promise<Release>;
  updateRelease(id: number, change: { readonly body?: string; readonly draft?: false }): Promise<Release>;
  /** Streams a file into a draft. @throws write_failed when an asset of that name with other bytes is there */
  uploadAsset(release: Release, asset: { readonly name: string; readonly path: string }): Promise<Asset>;
  /** Streams an asset into a file. @throws download_failed when it is larger than `maxBytes` or does not have the digest that the forge says */
  downloadAsset(asset: Asset, to: { readonly path: string; readonly maxBytes: number }): Promise<void>;

  artifact(id: number): Promise<StoredArtifact | undefined>;
  /** All artifacts of the repository with exactly this name, newest first. */
  artifactsNamed(name: string): Promise<readonly StoredArtifact[]>;
  /** Every artifact of the repository whose name starts so, newest first. */
  artifactsStarting(prefix: string): Promise<readonly StoredArtifact[]>;
  /** The stored zip file of an artifact. @throws download_failed */
  downloadArtifact(id: number, to: { readonly path: string; readonly maxBytes: number }): Promise<void>;
}

export interface ForgeRequest {
  /** `owner/name`; undefined for the repository that this run belongs to. */
  readonly repository?: string | undefined;
  /** Undefined takes the variable GH_TOKEN, then GITHUB_TOKEN; without any, only public facts are seen. */
  readonly token?: string | undefined;
  /** Asks as anybody on the Internet would, whatever token is at hand. */
  readonly anonymous?: boolean;
  /** Does not repeat a question that got no answer: for what is good to know and decides nothing. */
  readonly onlyOnce?: boolean;
}

/** Opens a forge; nothing is asked yet. @throws input_missing when no repository is known, input_invalid for a name that is none */
export type OpenForge = (request: ForgeRequest) => Promise<Forge>;
