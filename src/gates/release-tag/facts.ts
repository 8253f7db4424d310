import type { CheckRun } from '../../ports/forge.js';
import type { GatePart } from '../merge-gate/decide.js';

/** The answer to a question: a value, which may be "none", or why there is no answer. "None" and "no answer" never read alike. */
export type Asked<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly why: string };

export function known<T>(value: T): Asked<T> {
  return { known: true, value };
}

export function notKnown(why: string): { readonly known: false; readonly why: string } {
  return { known: false, why };
}

export interface Tag {
  readonly name: string;
  readonly commit: string;
}

/** What the evidence of a published release says of itself. Nobody has verified it here; `verify` does. */
export interface ReleasedEvidence {
  readonly product: string;
  readonly line: string;
  readonly sequence: number;
  readonly commit: string | undefined;
}

/** A release that everybody can see. */
export interface PublishedRelease {
  readonly tag: string;
  readonly assets: number;
}

/** What the gate said of a commit. */
export type GateFacts =
  /** The gate ran in this very run; these are the jobs that this one waited for. */
  | { readonly by: 'needs'; readonly parts: readonly GatePart[] }
  | {
      readonly by: 'checks';
      /** Names of the checks that the gate shows up as; every one of them must be green. Empty when nothing names one. */
      readonly checks: readonly {
        readonly name: string;
        /** Only this app's runs count; GitHub Actions where undefined. */ readonly appId: number | undefined;
      }[];
      readonly onCommit: readonly CheckRun[];
      /** Pull requests whose merge made the commit. Asked only where the commit itself has no such check. */
      readonly pulls: readonly { readonly number: number; readonly head: string; readonly runs: readonly CheckRun[] }[];
    };

/** Everything that a tag is judged by. */
export interface TagFacts {
  readonly tag: string;
  /** The commit that set off the run, or without an event the one that the tag names. */
  readonly commit: string;
  /** The event says that the tag stood elsewhere before. */
  readonly movedByPush: boolean;
  /** The commit that is checked out; undefined outside a repository. */
  readonly checkedOut: Asked<string | undefined>;
  /** Source of a sealed set, where one was given. */
  readonly sealed: { readonly commit: string | undefined; readonly dirty: boolean } | undefined;
  /** Every tag of the repository, from the platform or from the local clone. */
  readonly tags: Asked<{ readonly from: 'forge' | 'clone'; readonly all: readonly Tag[] }>;
  readonly releases: Asked<readonly PublishedRelease[]>;
  /** Evidence of the published release of this very tag; undefined where that release has none. */
  readonly ownEvidence: Asked<ReleasedEvidence | undefined>;
  /** The highest release below, and its evidence. */
  readonly previousRelease: { readonly tag: string; readonly evidence: Asked<ReleasedEvidence | undefined> } | undefined;
  readonly gate: Asked<GateFacts>;
}
