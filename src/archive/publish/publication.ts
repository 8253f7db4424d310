import type { Sha256 } from '../../model/digest.js';
import type { Finding, Warning } from '../../model/finding.js';
import type { Forge, Release } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';
import type { Verifier } from '../verify-archive.js';
import type { ExpectedAsset } from './expected-assets.js';
import type { VerifiedArchive } from './verify-assets.js';

export type PublishPorts = Pick<Ports, 'archiveFiles' | 'evidence' | 'files' | 'log' | 'tree'>;

export interface PublishRequest {
  readonly forge: Forge;
  /** The same repository, asked as anybody would. */
  readonly anonymous: () => Promise<Forge>;
  readonly tag: string;
  /** Whether a draft that has to be made is one of a pre-release. */
  readonly prerelease: boolean;
  /** The commit that set off the run; undefined without an event. */
  readonly commit: string | undefined;
  readonly expected: readonly ExpectedAsset[];
  readonly verifier: Verifier;
  readonly until: 'published' | 'draft' | 'nothing';
  notes(body: string, facts: { readonly archives: readonly VerifiedArchive[]; readonly digests: ReadonlyMap<string, Sha256> }): string;
}

/** What became of a release, and what was found on the way. */
export interface Publication {
  /** What is true of it now; `draft` too where it was refused. */
  readonly stage: 'draft' | 'published';
  /** It was published before this run. */
  readonly again: boolean;
  readonly release: Release;
  readonly commit: string;
  readonly archives: readonly VerifiedArchive[];
  readonly digests: ReadonlyMap<string, Sha256>;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  /** How the published release was tried; undefined where it was not. */
  readonly consumer: 'anonymous' | 'token' | undefined;
}
