import type { Metadata } from '../evidence/metadata.js';
import type { KeyId } from '../keys/key-id.js';
import type { Trust } from '../keys/trust.js';
import type { Sha256 } from '../model/digest.js';
import type { Finding, Warning } from '../model/finding.js';
import type { Outcome } from '../model/status.js';
import type { KeyKind, LoadedPolicy } from '../policy/policy.js';
import type { TreeCounts } from '../manifest/tree-comparison.js';

/** What is verified, and against whose policy and keys. Paths are absolute, with links resolved. */
export interface VerificationRequest {
  /** Only the evidence set is verified, steps 1 to 3: of a release whose tree is not here. Never a verdict on what runs. */
  readonly withoutTree?: true;
  /** `unread`: names, kinds, sizes, modes and links only. What differs is found; where nothing does, that is no verdict. Default: `read`. */
  readonly contents?: 'read' | 'unread';
  readonly directory: string;
  readonly evidence: string;
  readonly policy: LoadedPolicy;
  readonly trust: Trust;
  readonly dualVerify: boolean;
  /**
   * What evidence without any signature file is. `refuse`: tampered. `dev`: taken with a warning, where dev and policy allow it.
   * `pull_request`: not applicable, since no key is reachable from there. @source trust model, section 6
   */
  readonly unsigned: 'refuse' | 'dev' | 'pull_request';
  readonly spikeThreshold: number;
  /**
   * Metadata digests that this host has verified in their time: the mark's. Such a set stays verified when it, or the key that sealed it, is past its time; never when
   * the key was revoked. @source trust model, sections 2 and 5
   */
  readonly verifiedBefore?: ReadonlySet<Sha256>;
  /** Warn where nothing but HMAC stands behind the release: on a deployed host. @source trust model, section 2 */
  readonly warnHmacOnly?: true;
}

/** Which files changed so much at once that it counts as a spike. */
export interface Spike {
  readonly changed: number;
  readonly baseline: number;
  /** Names exactly this set of changed files. */
  readonly digest: Sha256;
}

/** Everything that verifying gave: all findings, then one outcome. */
export interface Verification {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  /** As far as it could be read; believe it only when `outcome` is `verified`. */
  readonly metadata: Metadata | undefined;
  readonly metadataDigest: Sha256 | undefined;
  readonly signedBy: readonly { readonly keyId: KeyId; readonly kind: KeyKind }[];
  /** Undefined when the tree was not looked at. */
  readonly tree: TreeCounts | undefined;
  readonly spike: Spike | undefined;
  /** Nobody has signed, and nobody had to: such evidence is never `verified`, whatever the outcome of the rest. */
  readonly unsigned: boolean;
}
