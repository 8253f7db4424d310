import { METADATA_FILE } from '../evidence/evidence-set.js';
import { parseMetadata } from '../evidence/metadata.js';
import type { GateFacts } from '../gates/merge-gate/decide.js';
import { isSha256, type Sha256 } from '../model/digest.js';
import type { Finding } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import { scopeOf } from '../model/trigger.js';
import type { Judge } from '../policy/judge.js';
import type { Ports } from '../ports/index.js';
import type { GateValues } from './gate.js';
import type { RanPart } from './gate-parts.js';
import { recordCommand } from './record-command.js';
import { openReleasePlace, type ReleasePlace } from './release-place.js';
import { type SignedVerdict, signVerdicts, type VerdictSigner } from './sign-verdict.js';

/** A sealed release that the gate is to judge. */
export type GateRelease = ReleasePlace;

/** Undefined where a change is judged, or results alone. @throws directory_missing */
export function gatedRelease(ports: Ports, { path, evidence }: GateValues): GateRelease | undefined {
  return scopeOf(ports.trigger) === 'release' && path !== undefined && evidence !== undefined ? openReleasePlace(ports, path, evidence) : undefined;
}

/** A release is judged as in prod, whatever DURI_ENV says. @source trust model, section 1 */
export function inProd(ports: Ports): Ports {
  const { environment } = ports;
  return { ...ports, environment: { ...environment, variables: { ...environment.variables, DURI_ENV: 'prod' } } };
}

/** What became of the verdict over a release. */
export interface VerdictOutcome {
  readonly signed: readonly SignedVerdict[];
  /** One sentence, for people. */
  readonly says: string;
}

export interface ReleaseVerdict {
  readonly release: GateRelease;
  readonly judge: Judge;
  readonly signer: VerdictSigner | undefined;
  readonly ran: readonly RanPart[];
  /** What the parts came to. */
  readonly decided: readonly Finding[];
  /** What else stops the release and says nothing of it: the kill switch. */
  readonly stopped: readonly Finding[];
  readonly facts: GateFacts;
  readonly started: Date;
}

/**
 * Signs green or red over a release. A red verdict is for ever, so it is only signed where a part found something: a kill switch that is on
 * and a part that could not be run leave the release unjudged, and the run red. @throws as signVerdicts
 */
export function giveVerdict(ports: Ports, given: ReleaseVerdict): VerdictOutcome {
  const { release, signer, judge, decided, stopped, facts, started } = given;
  const none = (says: string): VerdictOutcome => ({ signed: [], says });
  if (signer === undefined) return none('not signed: no key with the use "gate" was given (--signing-key)');
  if (stopped.some(({ outcome }) => outcome !== 'pass')) return none('not signed: the kill switch is on, and says nothing of the release');
  const green = decided.every(({ outcome }) => outcome === 'pass');
  const unjudged = green ? undefined : facts.parts.find((part) => part.result !== 'success' && (part.result !== 'failure' || part.error !== undefined));
  const missing = decided.find(({ reason }) => reason === 'part_missing');
  if (unjudged !== undefined || missing !== undefined) return none(`not signed: ${unjudged?.name ?? missing?.subject ?? ''} came to no result`);
  const found = verifiedMetadata(ports, given);
  if (found === undefined) return none('not signed: the metadata could not be read, so there is nothing to say it of');
  const at = ports.clock.now();
  const signed = signVerdicts(ports, release.evidence, { ...signer, ...found, green, policyDigest: judge.policy.digest, at });
  const word = green ? 'green' : 'red';
  const warnings = recordCommand(ports, {
    verb: 'gate',
    started,
    place: release,
    trust: signer.trust,
    policyDigest: judge.policy.digest,
    result: word,
    exitCode: green ? 0 : 1,
    subjects: [{ name: METADATA_FILE, digest: found.metadataDigest }],
    outputs: [],
    observations: { parts: facts.parts.length, verdicts: signed.length },
  });
  for (const { message } of warnings) ports.log.warn(message);
  return { signed, says: `signed ${word} for ${signed.map(({ resourceUri }) => resourceUri).join(', ')}` };
}

/** The metadata that `verify` has looked at in this run, and whose it is. */
function verifiedMetadata({ evidence }: Ports, { release, ran }: ReleaseVerdict): { metadataDigest: Sha256; product: string; line: string } | undefined {
  const digest = ran.find(({ part }) => part.name === 'verify')?.outputs?.['metadata-digest']?.replace(/^sha256:/, '') ?? '';
  const snapshot = evidence.open(release.evidence);
  try {
    const file = snapshot.file(METADATA_FILE);
    const metadata = file === undefined || file.sizeBytes > LIMITS.evidenceFileBytes ? undefined : parseMetadata(file.read(LIMITS.evidenceFileBytes));
    if (metadata?.ok !== true || !isSha256(digest)) return undefined;
    return { metadataDigest: digest, product: metadata.value.product, line: metadata.value.line };
  } finally {
    snapshot.close();
  }
}
