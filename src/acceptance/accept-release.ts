import type { FreezeLook } from '../freeze/look-at-freeze.js';
import { lookAtFreeze } from '../freeze/look-at-freeze.js';
import { dualVerify } from '../keys/dual-verify.js';
import type { Trust } from '../keys/trust.js';
import { changeMark, readMark } from '../mark/mark-file.js';
import { entryOf, later, type Mark, markGood, type Marked, spendNonce } from '../mark/mark.js';
import type { Sha256 } from '../model/digest.js';
import { type Finding, overallOutcome, reasonOf, type Warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { SecretInput } from '../model/secret.js';
import { type Mode, type Outcome, EXIT_FROZEN, EXIT_RED, exitCode } from '../model/status.js';
import { spikeThreshold } from '../policy/enforcement.js';
import type { Judge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import type { Verification } from '../verification/verification.js';
import { verifyRelease } from '../verification/verify-release.js';
import { judgeAcceptance } from './judge-acceptance.js';
import { judgeVerdicts } from './judge-verdicts.js';
import { type Ticket, type TicketReading, verifyTicket } from './ticket.js';

export interface AcceptRequest {
  readonly directory: string;
  readonly evidence: string;
  readonly judge: Judge;
  readonly trust: Trust;
  readonly hmacKeys: readonly SecretInput[];
  readonly mode: Mode;
  readonly expect: Sha256 | undefined;
  readonly bootstrap: boolean;
  /** Path of a rollback ticket. */
  readonly ticket: string | undefined;
  /** See `VerificationRequest`; `unread` finds and never clears. Default: `read`. */
  readonly contents?: 'read' | 'unread';
}

/** Whether a release may run here, and everything that was found on the way. */
export interface Acceptance {
  /** Files, evidence, mark, verdict and kill switch together. */
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly outcome: Outcome;
  /** It may run: nothing of all that failed or is unknown. */
  readonly accepted: boolean;
  readonly frozen: boolean;
  readonly verification: Verification;
  readonly freeze: FreezeLook;
  /** The mark as it was; undefined where this host keeps none, or has marked nothing. */
  readonly mark: Mark | undefined;
  /** The ticket that it runs by; to be spent when it does. */
  readonly ticket: Ticket | undefined;
}

/**
 * May this release run here, now? The evidence and the tree are verified, then what they say is held against what this host knows: the
 * verdict of the gate, the mark, what the deployer expects, the kill switch. It asks no network and marks nothing.
 * @source trust model, sections 5 to 7 @throws as verifyRelease, lookAtFreeze, readMark
 */
export async function acceptRelease(ports: Ports, request: AcceptRequest): Promise<Acceptance> {
  const { judge, trust, hmacKeys, directory, evidence } = request;
  const { policy } = judge.policy;
  const { variables } = ports.environment;
  const about = markedBy(policy);
  const mark = readMark(ports);
  const entry = mark === undefined ? undefined : entryOf(mark, about);
  const known = new Set([entry?.current, entry?.last_green].filter((digest) => digest !== null && digest !== undefined));
  const verification = await verifyRelease(ports, {
    directory,
    evidence,
    policy: judge.policy,
    trust,
    dualVerify: dualVerify(variables),
    unsigned: request.mode === 'dev' && !policy.signatures.required ? 'dev' : 'refuse',
    spikeThreshold: spikeThreshold(variables, policy),
    contents: request.contents ?? 'read',
    verifiedBefore: known,
    warnHmacOnly: true,
  });
  const freeze = await lookAtFreeze(ports, { judge, scope: 'boot', withTip: false, hmacKeys, at: trust.at });
  const { metadata, metadataDigest } = verification;
  const rest =
    metadata === undefined || metadataDigest === undefined
      ? { findings: freeze.findings, warnings: freeze.warnings, ticket: undefined }
      : judgeRest(ports, request, { metadata, metadataDigest, freeze, mark, entry, verifiedBefore: known.has(metadataDigest) });
  const findings = [...verification.findings, ...rest.findings];
  return {
    ...comeTo(findings),
    warnings: [...verification.warnings, ...rest.warnings],
    frozen: findings.some(isFreeze),
    verification,
    freeze,
    mark,
    ticket: rest.ticket,
  };
}

/** What findings come to. */
export function comeTo(findings: readonly Finding[]): Pick<Acceptance, 'findings' | 'outcome' | 'accepted'> {
  return { findings, outcome: overallOutcome(findings), accepted: findings.every(({ outcome }) => outcome === 'pass' || outcome === 'not-applicable') };
}

interface Known {
  readonly metadata: NonNullable<Verification['metadata']>;
  readonly metadataDigest: Sha256;
  readonly freeze: FreezeLook;
  readonly mark: Mark | undefined;
  readonly entry: ReturnType<typeof entryOf>;
  readonly verifiedBefore: boolean;
}

interface Rest {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly ticket: Ticket | undefined;
}

/** What is asked beyond the files: who judged the release, and whether it may run on this very host. */
function judgeRest(ports: Ports, request: AcceptRequest, known: Known): Rest {
  const { judge, trust, evidence, expect, bootstrap } = request;
  const { policy } = judge.policy;
  const { metadata, metadataDigest, freeze, mark, entry } = known;
  const scope = { product: metadata.product, line: metadata.line, environment: policy.boot.environment };
  const verifier = { trust, dualVerify: dualVerify(ports.environment.variables) };
  const snapshot = ports.evidence.open(evidence);
  try {
    const verdict = judgeVerdicts(snapshot, {
      ...verifier,
      metadataDigest,
      expires: metadata.expires,
      scope,
      policy: judge.policy,
      verifiedBefore: known.verifiedBefore,
    });
    const ticket = readTicket(ports, request.ticket, (name, content) => verifyTicket({ ...verifier, name, content, metadataDigest, scope, entry, policy }));
    const acceptance = judgeAcceptance({ metadata, metadataDigest, policy, mark, entry, expect, bootstrap, ticket, freeze, at: trust.at });
    return {
      findings: [...verdict.findings, ...acceptance.findings],
      warnings: [...verdict.warnings, ...acceptance.warnings],
      ticket: acceptance.byTicket && ticket?.kind === 'valid' ? ticket.ticket : undefined,
    };
  } finally {
    snapshot.close();
  }
}

function readTicket(
  { files }: Pick<Ports, 'files'>,
  path: string | undefined,
  verify: (name: string, content: Uint8Array | undefined) => TicketReading,
): TicketReading | undefined {
  return path === undefined ? undefined : verify(path, files.read(path, LIMITS.policyBytes));
}

/** The product and line that a host's mark is kept for. */
export function markedBy({ product, line }: Judge['policy']['policy']): Marked {
  return { product: product ?? null, line: line ?? 'main' };
}

/**
 * Remembers that this release runs: raised only once it was found good. A ticket that it runs by is spent.
 * @throws write_failed, locked, input_invalid
 */
export function markAccepted(ports: Pick<Ports, 'environment' | 'files'>, judge: Judge, { verification, ticket }: Acceptance, at: Date): void {
  const { metadata, metadataDigest } = verification;
  if (metadata === undefined || metadataDigest === undefined) return;
  const about = markedBy(judge.policy.policy);
  changeMark(ports, (mark) => {
    const marked = markGood(later(mark, at), about, { digest: metadataDigest, sequence: metadata.sequence }, at);
    return ticket === undefined ? marked : spendNonce(marked, about, { nonce: ticket.nonce, expires: ticket.expires }, at);
  });
}

/** The exit code of a boot: that of the evidence; where that is fine, 23 for a freeze and 1 for a gate that is red. @source design, section 3 */
export function acceptanceExit({ outcome, accepted, frozen }: Pick<Acceptance, 'outcome' | 'accepted' | 'frozen'>, mode: Mode): number {
  if (outcome !== 'verified') return exitCode(outcome, mode);
  if (accepted) return 0;
  if (mode === 'dev' && !frozen) return 0;
  return frozen ? (mode === 'dev' ? EXIT_RED : EXIT_FROZEN) : EXIT_RED;
}

/** Is it the kill switch that a finding tells of? */
function isFreeze({ outcome, reason, check }: Finding): boolean {
  return outcome === 'fail' && reason !== undefined && reasonOf(reason).gate === 'red' && check === 'nothing-is-frozen';
}
