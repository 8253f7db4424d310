import type { Acceptance } from '../acceptance/accept-release.js';
import type { Trust } from '../keys/trust.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { failure, type Finding, overallOutcome, unknown } from '../model/finding.js';
import type { Instant } from '../model/instant.js';
import type { Outcome } from '../model/status.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import type { FreezeState } from '../freeze/freeze-state.js';
import type { FreezeLook } from '../freeze/look-at-freeze.js';
import type { FreezeView, ScanFacts, WatchView } from './watch-view.js';

/** What one scan found, as the sidecar goes on with it. */
export interface ScanReport extends Pick<WatchView, 'release' | 'verdict' | 'warnings' | 'keyVerifyUntil'> {
  readonly outcome: Outcome;
  readonly files: ScanFacts['files'];
  readonly spike: boolean;
  /** Everything that failed or is unknown. */
  readonly findings: readonly Finding[];
  /** Undefined where the kill switch could not be looked at. */
  readonly freeze: FreezeView | undefined;
  /** The freeze state that counts, for whoever is to be told of its end. */
  readonly freezeState: FreezeState | undefined;
}

const PIN_CHECK = 'release-is-the-one-that-was-started-with';
const VERDICT_CHECK = 'release-has-a-green-verdict';

/** What a scan came to. @param pinned the metadata digest that this process started with @source trust model, section 7 */
export function reportOf(acceptance: Acceptance, trust: Trust, pinned: Sha256 | undefined): ScanReport {
  const { verification, freeze } = acceptance;
  const findings = [...acceptance.findings, ...pinFindings(verification.metadataDigest, pinned)];
  return {
    outcome: overallOutcome(findings),
    files: filesOf(verification.tree),
    spike: verification.spike !== undefined,
    findings: findings.filter(isOpen),
    warnings: acceptance.warnings,
    release: releaseOf(verification),
    verdict: verdictOf(acceptance.findings),
    keyVerifyUntil: firstEnd(verification.signedBy, trust),
    freeze: freezeOf(freeze),
    freezeState: freeze.judgement.state,
  };
}

function releaseOf({ metadata, metadataDigest }: Acceptance['verification']): WatchView['release'] {
  if (metadata === undefined || metadataDigest === undefined) return undefined;
  const { product, line, sequence, deployment_id: deploymentId, created, expires } = metadata;
  return { product, line, sequence, deploymentId, metadataDigest, created, expires };
}

function freezeOf({ judgement, from }: FreezeLook): FreezeView {
  const { frozen, says, state, expired } = judgement;
  const shown = { frozen, says: `${from} ${says}`, expired };
  if (state === undefined) return { ...shown, counter: 0, state: 'none', owner: null, reason: null, scope: [], issued: null, expires: null };
  const { counter, owner, reason, scope, issued, expires } = state;
  return { ...shown, counter, state: state.state, owner, reason, scope, issued, expires };
}

/** A directory that an earlier scan has looked into. */
export type SeenDirectory = 'release directory' | 'evidence directory';

/**
 * A scan that came to no verdict. A directory that was there before and is gone is no error but a finding: without the evidence every signature
 * is missing, and without the release every file. @param gone undefined where the error is about something else, or nothing was there before
 */
export function reportOfError(error: unknown, gone: SeenDirectory | undefined): ScanReport {
  const known = error instanceof IntegrityError ? error : new IntegrityError('internal', messageOf(error), {}, { cause: error });
  const finding =
    gone === undefined
      ? unknown('the-scan-comes-to-a-verdict', 'scan', `${known.code}: ${known.message}. ${known.hint}`)
      : gone === 'evidence directory'
        ? failure('every-listed-signer-has-signed', 'signature_missing', gone, 'is gone, and was there before')
        : failure('every-file-matches', 'file_missing', gone, 'is gone, and was there before');
  return {
    outcome: gone !== undefined ? 'tampered' : known.kind === 'config' ? 'error(config)' : 'error(infra)',
    files: undefined,
    spike: false,
    findings: [finding],
    warnings: [],
    release: undefined,
    verdict: { state: 'unknown', says: 'the last scan did not come so far' },
    keyVerifyUntil: undefined,
    freeze: undefined,
    freezeState: undefined,
  };
}

function pinFindings(found: Sha256 | undefined, pinned: Sha256 | undefined): Finding[] {
  if (pinned === undefined || found === undefined || found === pinned) return [];
  const values = { expected: prefixed(pinned), actual: prefixed(found) };
  return [failure(PIN_CHECK, 'release_not_expected', 'deployment_metadata.json', 'is of another release than the one that this process started with', values)];
}

function filesOf(tree: Acceptance['verification']['tree']): ScanFacts['files'] {
  if (tree === undefined) return undefined;
  const { matched, modified, missing, unreadable, unexpected } = tree;
  return { total: matched + modified + missing + unreadable, modified, missing, new: unexpected };
}

function verdictOf(findings: readonly Finding[]): WatchView['verdict'] {
  const ofVerdict = findings.filter(({ check }) => check === VERDICT_CHECK);
  const says = (state: WatchView['verdict']['state'], finding: Finding): WatchView['verdict'] => ({ state, says: finding.message });
  const red = ofVerdict.find(({ reason }) => reason === 'verdict_red');
  if (red !== undefined) return says('red', red);
  const unreadable = ofVerdict.find(({ reason }) => reason === 'verdict_unreadable');
  if (unreadable !== undefined) return says('unknown', unreadable);
  const green = ofVerdict.find(({ outcome }) => outcome === 'pass');
  if (green !== undefined) return says('green', green);
  const missing = ofVerdict[0];
  return missing === undefined ? { state: 'unknown', says: 'the evidence could not be read so far' } : says('missing', missing);
}

/** Keys without an end never stop. */
function firstEnd(signedBy: Acceptance['verification']['signedBy'], { ring }: Trust): Instant | undefined {
  const ends = signedBy.flatMap(({ keyId }) => ring.keys.find(({ id }) => id === keyId)?.verify_until ?? []);
  return ends.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'fail' || outcome === 'unknown';
}
