import { z } from 'zod';
import type { Statement } from '../envelope/statement.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Sha256 } from '../model/digest.js';
import { VERIFIER_ID } from '../policy/boot-policy.js';
import { digest, instant } from './fields.js';

/** The verdict of a release, alone in a file of the set. @source design, section 2 */
export const VERDICT_FILE = 'verdict.vsa.json';

/** What the gates of one release said, one signed statement a line; the verdict is among them. */
export const GATES_FILE = 'gates.intoto.jsonl';

/** What a verdict vouches for: a name of our own on no track of SLSA's. Only a gate over a release says it, never one of a pull request. */
const RELEASE_LEVEL = 'DURI_RELEASE_GATE';

/** Where a release may run by a verdict. */
export interface VerdictScope {
  readonly product: string;
  readonly line: string;
  readonly environment: string;
}

export interface VerdictFacts extends VerdictScope {
  readonly green: boolean;
  readonly metadataDigest: Sha256;
  /** The policy that the gate judged by. */
  readonly policyDigest: Sha256;
  readonly duriVersion: string;
  readonly at: Date;
}

/** Names product, line and environment in one URI, so that outside verifiers can ask for it: `duri:shop/main/production`. @source trust model, section 3 */
export function resourceUri({ product, line, environment }: VerdictScope): string {
  return `duri:${[product, line, environment].map(encodeURIComponent).join('/')}`;
}

/** The verdict over all gates of a release. @source SLSA verification_summary v1; design, section 2 */
export function verdictStatement(facts: VerdictFacts): Statement {
  const { green, metadataDigest, policyDigest, duriVersion, at } = facts;
  return {
    subjects: [{ name: METADATA_FILE, digest: metadataDigest }],
    predicateType: PREDICATE_TYPES.verdict.type,
    predicate: {
      verifier: { id: VERIFIER_ID, version: { duri: duriVersion } },
      timeVerified: at.toISOString(),
      resourceUri: resourceUri(facts),
      policy: { uri: 'duri.yml', digest: { sha256: policyDigest } },
      verificationResult: green ? 'PASSED' : 'FAILED',
      verifiedLevels: green ? [RELEASE_LEVEL] : [],
    },
  };
}

/** What is read of a verdict; whatever else it says is left alone, as its specification asks. */
export const verdictSchema = z.object({
  verifier: z.object({ id: z.string() }),
  timeVerified: instant,
  resourceUri: z.string(),
  policy: z.object({ digest: z.object({ sha256: digest }) }),
  verificationResult: z.enum(['PASSED', 'FAILED']),
  verifiedLevels: z.array(z.string()),
});

/** What is read of the statement of a single gate. @source in-toto attestation, predicate test-result v0.1 */
export const gateResultSchema = z.object({
  result: z.enum(['PASSED', 'WARNED', 'FAILED']),
  gate: z.string(),
  scope: z.enum(['pull_request', 'release']),
});

/** Is it a verdict over a release? */
export function isReleaseVerdict({ verificationResult, verifiedLevels }: z.output<typeof verdictSchema>): boolean {
  return verificationResult === 'FAILED' || verifiedLevels.includes(RELEASE_LEVEL);
}
