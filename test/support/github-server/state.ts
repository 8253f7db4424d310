import type { GitContent } from './git-objects.js';

/** What the server's one repository holds. Tests fill and change it freely; the API's writes change it too. */
export interface GithubState {
  repository: { id: number; fullName: string; defaultBranch: string; private: boolean };
  /** Who writes with the token, and what kind of token it is: an installation's may not ask `GET /user`. */
  writer: { login: string; kind: 'user' | 'installation' };
  /** Tokens that are accepted; undefined accepts any, and none. */
  tokens: readonly string[] | undefined;
  /** What the token may do, such as `{ contents: 'read' }` with the names of YAML; undefined: everything. */
  permissions: Readonly<Record<string, 'read' | 'write'>> | undefined;
  pulls: PullState[];
  comments: CommentState[];
  /** Rules as GitHub's `rules/branches` gives them, by branch. */
  rules: Record<string, Record<string, unknown>[]>;
  /** Branch to commit. */
  branches: Record<string, string>;
  /** Tag to the commit that it names, annotated ones followed; newest first. */
  tags: Record<string, string>;
  /** Commit to the files of its tree, by path. */
  commits: Record<string, Readonly<Record<string, GitContent>>>;
  checkRuns: Record<string, CheckRunState[]>;
  releases: ReleaseState[];
  artifacts: ArtifactState[];
}

export interface PullState {
  number: number;
  state: 'open' | 'closed';
  mergedCommit?: string | undefined;
  base: { branch: string; commit: string };
  /** `repository` undefined: the fork was deleted. */
  head: { repository: string | undefined; branch: string; commit: string };
}

export interface CommentState {
  id: number;
  pull: number;
  /** Undefined: the account was deleted. */
  author: string | undefined;
  body: string;
}

export interface CheckRunState {
  name: string;
  status?: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | null;
  app?: { id: number; slug: string } | undefined;
  startedAt?: string;
}

export interface AssetState {
  id: number;
  name: string;
  content: Uint8Array;
  /** `starter`: an upload that broke off. */
  state?: 'uploaded' | 'starter';
  /** What the API says of it; undefined: the true one; null: nothing, as of assets from before June 2025. */
  digest?: string | null | undefined;
}

export interface ReleaseState {
  id: number;
  tag: string;
  draft: boolean;
  prerelease: boolean;
  /** Undefined: the field is absent, as on older servers. */
  immutable?: boolean | undefined;
  target: string;
  title: string;
  body: string;
  createdAt: string;
  publishedAt: string | null;
  assets: AssetState[];
}

export interface ArtifactState {
  id: number;
  name: string;
  /** The stored zip file. */
  content: Uint8Array;
  digest?: string | null | undefined;
  createdAt: string | null;
  expiresAt: string | null;
  expired: boolean;
  runId: number;
}

/** An empty repository `acme/app` with a token that may do everything. */
export function emptyState(): GithubState {
  return {
    repository: { id: 4711, fullName: 'acme/app', defaultBranch: 'main', private: false },
    writer: { login: 'github-actions[bot]', kind: 'installation' },
    tokens: undefined,
    permissions: undefined,
    pulls: [],
    comments: [],
    rules: {},
    branches: {},
    tags: {},
    commits: {},
    checkRuns: {},
    releases: [],
    artifacts: [],
  };
}

/** A number that the lists of a state do not use yet. */
export function nextId(state: GithubState): number {
  const used = [...state.comments, ...state.releases, ...state.releases.flatMap(({ assets }) => assets), ...state.artifacts].map(({ id }) => id);
  return Math.max(1000, ...used) + 1;
}
