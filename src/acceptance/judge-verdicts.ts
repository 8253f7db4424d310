import { parseEnvelope } from '../envelope/envelope.js';
import { parseStatement, type Statement } from '../envelope/statement.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import type { Trust } from '../keys/trust.js';
import { type Sha256, prefixed } from '../model/digest.js';
import { failure, type Finding, notApplicable, pass, type Warning, warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import { CLOCK_TOLERANCE_MS } from '../mark/mark.js';
import { believedKinds, type LoadedPolicy } from '../policy/policy.js';
import type { EvidenceSnapshot } from '../ports/evidence-store.js';
import { checkShape } from '../shape/document.js';
import { verifyEnvelope } from '../verification/verify-envelope.js';
import { GATES_FILE, gateResultSchema, isReleaseVerdict, resourceUri, VERDICT_FILE, type VerdictScope, verdictSchema } from './verdict.js';

const CHECK = 'release-has-a-green-verdict';

export interface VerdictRequest {
  readonly metadataDigest: Sha256;
  /** Until when the release is accepted: a verdict from later says nothing. */
  readonly expires: string;
  readonly scope: VerdictScope;
  readonly policy: LoadedPolicy;
  readonly trust: Trust;
  readonly dualVerify: boolean;
  /** This host has marked the release good before: then keys past their time still count. */
  readonly verifiedBefore: boolean;
}

export interface VerdictJudgement {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

/**
 * Does the release carry a green verdict for this host, and no red one? Green counts from the verifier that policy names, for this very
 * product, line and environment, under a policy that is accepted here. One red statement is enough to stop it, whoever says green.
 * A red one that somebody has deleted cannot be seen: to revoke is to freeze. @source trust model, section 6
 */
export function judgeVerdicts(snapshot: EvidenceSnapshot, request: VerdictRequest): VerdictJudgement {
  const { sources, tooMany } = statementsOf(snapshot);
  const read = sources.map(({ from, content }) => readOne(from, content, request));
  const findings = [...tooMany, ...read.flatMap(({ finding }) => finding ?? [])];
  const bad = findings.filter(({ outcome }) => outcome === 'fail');
  const green = findings.filter(({ outcome }) => outcome === 'pass');
  const { verdict } = request.policy.policy.boot;
  const none =
    bad.length > 0 || green.length > 0
      ? []
      : verdict === 'optional'
        ? [notApplicable(CHECK, VERDICT_FILE, 'is not there, and the policy does not ask for one')]
        : [missing(read.find(({ near }) => near !== undefined)?.near, request)];
  return { findings: [...bad, ...green.slice(0, 1), ...none], warnings: read.flatMap((one) => one.warning ?? []) };
}

/** An authentic verdict that all but counts says more than that there is none. */
function missing(near: Near | undefined, { scope }: VerdictRequest): Finding {
  const why = near === undefined ? '' : `: ${near.from} ${near.why}`;
  const finding = failure(CHECK, 'verdict_missing', VERDICT_FILE, `there is no green verdict that counts here${why}`, { expected: resourceUri(scope) });
  return near?.fix === undefined ? finding : { ...finding, fix: near.fix };
}

interface Source {
  readonly from: string;
  readonly content: Uint8Array;
}

interface Sources {
  readonly sources: readonly Source[];
  /** What is past a limit was not read, and might be red. */
  readonly tooMany: readonly Finding[];
}

/** The verdict's own file, and every line of the gates; the same envelope twice counts once. */
function statementsOf(snapshot: EvidenceSnapshot): Sources {
  const [alone, gates] = [textOf(snapshot, VERDICT_FILE), textOf(snapshot, GATES_FILE)];
  const lines = gates.text.split('\n');
  const sources = [
    { from: VERDICT_FILE, text: alone.text.trim() },
    ...lines.slice(0, LIMITS.gateLines).map((text, index) => ({ from: `${GATES_FILE}, line ${index + 1}`, text })),
  ].filter(({ text }) => text !== '');
  const each = new Map(sources.reverse().map(({ from, text }) => [text, from]));
  const beyond = lines.slice(LIMITS.gateLines).some((text) => text !== '');
  return {
    sources: [...each].reverse().map(([text, from]) => ({ from, content: Buffer.from(text) })),
    tooMany: [
      ...[alone, gates].flatMap(({ problem }) => problem ?? []),
      ...(beyond ? [failure(CHECK, 'verdict_unreadable', GATES_FILE, `has more than ${LIMITS.gateLines} lines`)] : []),
    ],
  };
}

function textOf(snapshot: EvidenceSnapshot, name: string): { readonly text: string; readonly problem?: Finding } {
  const file = snapshot.file(name);
  if (file === undefined) return { text: '' };
  if (file.sizeBytes > LIMITS.evidenceFileBytes)
    return { text: '', problem: failure(CHECK, 'verdict_unreadable', name, `is larger than ${LIMITS.evidenceFileBytes} bytes`) };
  return { text: Buffer.from(file.read(LIMITS.evidenceFileBytes)).toString('utf8') };
}

interface Read {
  readonly finding?: Finding;
  readonly warning?: Warning;
  readonly near?: Near;
}

interface Near {
  readonly from: string;
  readonly why: string;
  readonly fix?: string;
}

function readOne(from: string, content: Uint8Array, request: VerdictRequest): Read {
  const claimed = claimedType(content);
  if (claimed === undefined) return { finding: failure(CHECK, 'verdict_unreadable', from, 'is no signed statement') };
  const type = [PREDICATE_TYPES.gate, PREDICATE_TYPES.verdict].find((one) => one.type === claimed);
  if (type === undefined) return ignored(from, `is a statement of another kind (${claimed.slice(0, 100)})`);
  const { trust, dualVerify, verifiedBefore, policy, metadataDigest } = request;
  const envelope = verifyEnvelope({
    file: from,
    content,
    subject: { name: METADATA_FILE, digest: metadataDigest },
    predicateType: type.type,
    use: type.use,
    trust,
    requirement: { threshold: 1, kinds: believedKinds(policy.policy.boot) },
    dualVerify,
    verifiedBefore,
  });
  if (envelope.statement === undefined) {
    const why = envelope.findings.find(({ outcome }) => outcome === 'fail')?.message ?? 'cannot be believed';
    return ignored(from, why);
  }
  return type === PREDICATE_TYPES.gate ? readGate(from, envelope.statement) : readVerdict(from, envelope.statement, request);
}

function readGate(from: string, { predicate }: Statement): Read {
  const result = checkShape(predicate, gateResultSchema);
  if (!result.ok) return { finding: failure(CHECK, 'verdict_unreadable', from, 'is signed, and is no result of a gate') };
  const { gate, scope, result: said } = result.value;
  if (scope !== 'release' || said !== 'FAILED') return {};
  return { finding: failure(CHECK, 'verdict_red', from, `the gate ${gate.slice(0, 60)} found this release to be red`) };
}

function readVerdict(from: string, { predicate }: Statement, request: VerdictRequest): Read {
  const parsed = checkShape(predicate, verdictSchema);
  if (!parsed.ok) return { finding: failure(CHECK, 'verdict_unreadable', from, 'is signed, and is no verdict') };
  const verdict = parsed.value;
  if (!isReleaseVerdict(verdict)) return ignored(from, 'is no verdict over a release');
  if (verdict.verificationResult === 'FAILED')
    return { finding: failure(CHECK, 'verdict_red', from, `the gate of ${verdict.timeVerified} found this release to be red`) };
  const { boot } = request.policy.policy;
  const wanted = resourceUri(request.scope);
  if (verdict.verifier.id !== boot.verifier) return almost(from, `is by the verifier ${verdict.verifier.id.slice(0, 200)}, and not by ${boot.verifier}`);
  if (verdict.resourceUri !== wanted) return almost(from, `is for ${verdict.resourceUri.slice(0, 300)}, and not for ${wanted}`);
  const under = prefixed(verdict.policy.digest.sha256);
  if (under !== prefixed(request.policy.digest) && !boot.policies.includes(under))
    return almost(
      from,
      `was given under the policy ${under}, which boot.policies does not list`,
      `Add ${under} to boot.policies, if releases may be judged by that policy.`,
    );
  const time = Date.parse(verdict.timeVerified);
  if (time > Date.parse(request.expires)) return almost(from, `is of ${verdict.timeVerified}, after the release had expired`);
  if (time - request.trust.at.getTime() > CLOCK_TOLERANCE_MS)
    return { finding: failure(CHECK, 'clock_behind', from, `is of ${verdict.timeVerified}, later than now`) };
  return { finding: pass(CHECK, from, `green since ${verdict.timeVerified} for ${wanted}`) };
}

/** A green verdict by somebody who counts, for something else. */
function almost(from: string, why: string, fix?: string): Read {
  return { ...ignored(from, why), near: { from, why, ...(fix === undefined ? {} : { fix }) } };
}

function ignored(from: string, why: string): Read {
  return { warning: warning('verdict_ignored', from, `${why}: it does not count`) };
}

/** The kind of statement that it says it is; believed only once the signature was. */
function claimedType(content: Uint8Array): string | undefined {
  const envelope = parseEnvelope(content);
  const statement = envelope.ok ? parseStatement(envelope.value.payload) : undefined;
  return statement?.ok === true ? statement.value.predicateType : undefined;
}
