/** Two points of history that a change lies between. */
export interface Change {
  /** Name of the branch that the change is to enter, without `refs/heads/`. */
  readonly baseBranch: string;
  /** The commit that the platform compares with. */
  readonly baseCommit: string;
  /** The last commit of the change itself, not of the merge result. */
  readonly headCommit: string;
}

/**
 * What set this run off, as the platform tells it. Nobody who writes a pull request chooses it.
 * `none`: no platform said anything, as on a server or a laptop.
 */
export type Trigger =
  | { readonly kind: 'none' }
  | (Change & { readonly kind: 'pull_request'; readonly number: number; readonly fork: boolean })
  | (Change & { readonly kind: 'merge_group' })
  /** A change between two commits that the user named, in any other CI system. */
  | (Change & { readonly kind: 'change' })
  | {
      readonly kind: 'tag';
      readonly tag: string;
      readonly commit: string;
      /** The tag stood elsewhere before this push. */
      readonly moved: boolean;
    }
  | { readonly kind: 'branch'; readonly branch: string; readonly commit: string; /** Undefined for a new branch. */ readonly before: string | undefined }
  | { readonly kind: 'schedule' }
  /** Another workflow's run has ended. It runs on the default branch, with secrets: what that run made is data. */
  | {
      readonly kind: 'workflow_run';
      /** Name of the workflow that ran. */
      readonly name: string;
      readonly runId: number;
      /** What set that run off, such as `pull_request`. */
      readonly event: string;
      /** `success`, `failure`, `cancelled`, …; undefined while it has none. */
      readonly conclusion: string | undefined;
      readonly headCommit: string;
      readonly headBranch: string | undefined;
      /** `owner/name`; undefined when the fork is gone. */
      readonly headRepository: string | undefined;
    }
  /** Another event; `event` is its name. */
  | { readonly kind: 'other'; readonly event: string };

/** What a verdict is about. At a pull request nothing is signed and policy comes from the base. @source trust model, section 6 */
export type Scope = 'pull_request' | 'release';

export function scopeOf({ kind }: Trigger): Scope {
  return kind === 'pull_request' || kind === 'merge_group' || kind === 'change' ? 'pull_request' : 'release';
}

/** The change that is judged, where there is one. */
export function changeOf(trigger: Trigger): Change | undefined {
  return trigger.kind === 'pull_request' || trigger.kind === 'merge_group' || trigger.kind === 'change' ? trigger : undefined;
}
