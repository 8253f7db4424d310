import { unpackVerifiable, type Verifier } from '../archive/verify-archive.js';
import type { Window } from '../forensics/log-window.js';
import { type ProcessFacts, processesJson } from '../forensics/processes.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { type BytePath, printable } from '../model/path.js';
import type { Outcome } from '../model/status.js';
import type { Judge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import type { Signer } from '../signing/signer.js';
import type { Verification } from '../verification/verification.js';
import { verifyRelease } from '../verification/verify-release.js';
import { type CapturedChanges, captureChanges } from './capture-changes.js';
import { captureEvidence, captureHost, captureLogs, captureState, lookAtProcesses } from './capture-surroundings.js';
import { ForensicStage } from './forensic-stage.js';
import { verifyResult } from './verify-result.js';

export interface CaptureRequest {
  /** Absolute, with links resolved, as is `evidence`. */
  readonly directory: string;
  readonly evidence: string;
  readonly judge: Judge;
  readonly verifier: Verifier;
  /** Path of the archived original; undefined where none was given. */
  readonly against: string | undefined;
  readonly window: Window;
  /** Logs to take the end of. */
  readonly logs: readonly string[];
  /** The bundle to write; nothing may be there. */
  readonly output: string;
  /** Empty: the bundle is not signed. */
  readonly signers: readonly Signer[];
  readonly at: Date;
}

export interface Captured {
  readonly path: string;
  readonly digest: Sha256;
  readonly sizeBytes: number;
  readonly manifest: Sha256;
  readonly files: number;
  readonly outcome: Outcome | 'unknown';
  readonly verification: Verification | undefined;
  /** Undefined where no inventory could be read. */
  readonly changes: CapturedChanges | undefined;
  readonly processes: ProcessFacts | undefined;
  readonly notSeen: readonly string[];
}

/**
 * Gathers what a tampered release can tell into one file: what changed, who holds it, where it lies, what was logged, and the evidence. It changes nothing, and what
 * cannot be seen is named and stops nothing. @throws write_failed, policy_invalid
 */
export async function captureForensics(ports: Ports, request: CaptureRequest): Promise<Captured> {
  const { directory, evidence, at } = request;
  const stage = new ForensicStage(ports);
  try {
    // What passes soonest is taken first: processes before files, files before logs. @source RFC 3227, section 2.1
    const processes = lookAtProcesses(ports, stage, directory);
    const verification = await stage.unless('verification', () => verifyRelease(ports, { ...request.verifier, directory, evidence }));
    const changes = await changesOf(ports, stage, request);
    if (processes !== undefined) stage.json('processes.json', processesJson(processes, new Set<BytePath>(changes?.changes.map(({ path }) => path))));
    captureHost(ports, stage, request);
    await captureEvidence(ports, stage, request);
    await captureState(ports, stage, request.window);
    await captureLogs(ports, stage, { paths: request.logs, window: request.window });
    if (verification !== undefined)
      stage.json('verification.json', verifyResult(verification, { mode: 'prod', why: 'forensics', exitCode: 0, judge: request.judge }).json);
    const { metadata, metadataDigest } = verification ?? {};
    const outcome = verification?.outcome ?? 'unknown';
    const subject = {
      at,
      duriVersion: ports.environment.duriVersion,
      directory: printable(directory),
      status: outcome,
      metadataDigest,
      product: metadata?.product,
      line: metadata?.line,
      sequence: metadata?.sequence,
    };
    const written = await stage.write(request.output, subject, request.signers);
    return { path: request.output, ...written, outcome, verification, changes, processes, notSeen: stage.notSeen };
  } finally {
    stage.remove();
  }
}

/** With an archive its inventory is the baseline, for it was verified just now; without one it is the one beside the release, sound or not. */
async function changesOf(ports: Ports, stage: ForensicStage, request: CaptureRequest): Promise<CapturedChanges | undefined> {
  const { against } = request;
  const found = against === undefined ? undefined : await stage.unless('archive', () => changesFromArchive(ports, stage, { ...request, against }));
  return found ?? stage.unless('changes', () => changesAgainst(ports, stage, { ...request, baselineOf: request.evidence, original: undefined }));
}

async function changesFromArchive(
  ports: Ports,
  stage: ForensicStage,
  request: CaptureRequest & { readonly against: string },
): Promise<CapturedChanges | undefined> {
  const folder = ports.archiveFiles.temporaryFolder();
  try {
    const original = await unpackVerifiable(ports, request.against, folder.path, request.verifier);
    const { outcome, metadataDigest } = await verifyRelease(ports, { ...request.verifier, ...original });
    stage.json('archive.json', { status: outcome, metadata_digest: metadataDigest === undefined ? null : prefixed(metadataDigest) });
    // One that is past its time, or below a floor, is still the original; one that is not authentic is nothing.
    if (outcome === 'verified' || outcome === 'policy_changed')
      return await changesAgainst(ports, stage, { ...request, baselineOf: original.evidence, original: original.directory });
    stage.notSeen.push(`archive: it is ${outcome}, so nothing was held against it`);
    return undefined;
  } finally {
    folder.remove();
  }
}

async function changesAgainst(
  ports: Ports,
  stage: ForensicStage,
  { directory, evidence, verifier, baselineOf, original }: CaptureRequest & { readonly baselineOf: string; readonly original: string | undefined },
): Promise<CapturedChanges | undefined> {
  const snapshot = ports.evidence.open(baselineOf);
  try {
    const baseline = snapshot.file('checksums.json');
    if (baseline === undefined) {
      stage.notSeen.push('changes: the evidence has no checksums.json');
      return undefined;
    }
    return await captureChanges(ports, { directory, evidence, policy: verifier.policy, baseline, original, stage });
  } finally {
    snapshot.close();
  }
}
