import { resolve } from 'node:path';
import { BUNDLE_OF, METADATA_FILE, SIGNATURE_OF } from '../evidence/evidence-set.js';
import { loadTrust } from '../keys/trust.js';
import { IntegrityError } from '../model/errors.js';
import { failure, type Finding, pass } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { CommandResult } from '../model/report.js';
import { exitCode } from '../model/status.js';
import { scopeOf, type Trigger } from '../model/trigger.js';
import { decidingFiles, refuseUntrusted } from '../policy/inside.js';
import { loadPolicy } from '../policy/load-policy.js';
import { keyringPathOf } from '../policy/policy.js';
import type { EvidenceSnapshot } from '../ports/evidence-store.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { addSignatures, claimedSigners } from '../signing/add-signatures.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { type ReleaseStatements, releaseStatements, signRelease, type SignatureFiles } from '../signing/sign-release.js';
import type { Signer } from '../signing/signer.js';
import { type UnsignedVerdict, verifyUnsigned } from '../verification/verify-unsigned.js';
import { recordCommand } from './record-command.js';
import type { SignValues } from './sign.js';
import { sealedArtifacts } from './sealed-artifacts.js';
import { signEvidenceResult } from './sign-evidence-result.js';

const DEFAULT_MAX_AGE_HOURS = 24;

/**
 * Signs the evidence of a release where there is no release: the set is judged by what it says, then signed in one transaction.
 * @source trust model, section 6: no signing key is reachable from a pull request
 */
export async function signEvidence(ports: Ports, values: SignValues & { readonly evidence: string }): Promise<CommandResult> {
  if (scopeOf(ports.trigger) === 'pull_request')
    throw new IntegrityError('event_unsupported', 'nothing of a pull request is signed', {}, { hint: 'Sign on the tag of the release.' });
  const started = ports.clock.now();
  const policy = await loadPolicy(ports, { config: values.config, mode: 'repository' });
  const evidence = resolve(ports.environment.cwd, values.evidence);
  if (!ports.files.isDirectory(evidence))
    throw new IntegrityError('directory_missing', `there is no evidence directory ${values.evidence}`, { path: evidence });
  const trust = loadTrust(ports, {
    keyringPath: values.keyring,
    policyKeyringPath: keyringPathOf(policy),
    secretInputs: values.signingKey,
    hmacKeys: values.hmacKey,
    purpose: 'sign',
    at: started,
  });
  // The set comes from a job that ran the project's code: nothing that decides may come from there with it.
  refuseUntrusted(ports, 'prod', decidingFiles(policy, trust.anchors), [evidence]);
  const { signers, warnings } = chooseSigners(trust, 'seal');
  const { kinds } = policy.policy.signatures;
  if (!signers.some(({ kind }) => kinds.includes(kind)))
    throw new IntegrityError('key_missing', `there is no key to sign with that the policy counts (${kinds.join(', ')})`);
  const request = { policy, commit: commitOf(values.commit, ports.trigger), maxAgeHours: values.maxAgeHours ?? DEFAULT_MAX_AGE_HOURS, at: started };
  const signed = inOneGo(ports, evidence, (snapshot) => sign(snapshot, verifyUnsigned(snapshot, request), signers, values.add));
  const logWarnings = recordCommand(ports, {
    verb: 'sign',
    started,
    place: { evidence },
    trust,
    policyDigest: policy.digest,
    result: signed.files === undefined ? signed.outcome : 'signed',
    exitCode: exitCode(signed.outcome, 'prod'),
    subjects: signed.metadataDigest === undefined ? [] : [{ name: METADATA_FILE, digest: signed.metadataDigest }],
    outputs: [],
    observations: { signatures: signed.files === undefined ? 0 : signers.length },
  });
  const all = [...trust.warnings, ...warnings, ...signed.warnings, ...logWarnings];
  const result = signEvidenceResult({ ...signed, warnings: all }, { evidence, signers, policy, commit: request.commit });
  return { ...result, artifacts: signed.files === undefined ? [] : sealedArtifacts(evidence) };
}

/** Judges and writes under one lock, so that what is signed is what was judged. */
function inOneGo(ports: Ports, evidence: string, act: (snapshot: EvidenceSnapshot) => Signed): Signed {
  const transaction = ports.evidence.begin(evidence);
  try {
    const snapshot = ports.evidence.open(evidence);
    try {
      const signed = act(snapshot);
      if (signed.files === undefined) return signed;
      for (const [name, content] of Object.entries(signed.files)) transaction.put(name, content);
      transaction.commit();
      return signed;
    } finally {
      snapshot.close();
    }
  } finally {
    transaction.abort(); // harmless after the commit
  }
}

/** The commit that the evidence must be of: as given, else the one that set off the run. @throws input_invalid */
function commitOf(given: string | undefined, trigger: Trigger): string {
  const event = trigger.kind === 'tag' || trigger.kind === 'branch' ? trigger.commit : undefined;
  const commit = given ?? event;
  if (commit === undefined)
    throw new IntegrityError('input_invalid', 'it is not known which commit the evidence must be of', {}, { hint: 'Pass --commit with its whole id.' });
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw new IntegrityError('input_invalid', 'the commit is no whole commit id: 40 or 64 lower-case hexadecimal digits');
  if (trigger.kind === 'tag' && commit !== trigger.commit)
    throw new IntegrityError('input_invalid', `--commit is another commit than the one that the tag of this run names, ${trigger.commit}`);
  return commit;
}

interface Signed extends UnsignedVerdict {
  /** Undefined when nothing was signed. */
  readonly files: SignatureFiles | undefined;
}

function sign(snapshot: EvidenceSnapshot, verdict: UnsignedVerdict, signers: readonly Signer[], add: boolean): Signed {
  const { outcome, metadata, metadataDigest, provenance } = verdict;
  if (outcome !== 'verified' || metadata === undefined || metadataDigest === undefined || provenance === undefined) return { ...verdict, files: undefined };
  const others = othersIn(snapshot, signers);
  const check = 'nobody-else-has-signed';
  const and = (finding: Finding): Finding[] => [...verdict.findings, finding];
  if (others.length > 0 && !add) {
    const refused = failure(check, 'signed_by_others', Object.values(SIGNATURE_OF).join(', '), `signed already by ${others.join(', ')}`);
    return { ...verdict, outcome: 'policy_changed', findings: and(refused), files: undefined };
  }
  const statements = { metadata, metadataDigest, provenance };
  const fresh = signRelease(statements, signers);
  if (others.length === 0) return { ...verdict, findings: and(pass(check, METADATA_FILE, 'carries no signature of others')), files: fresh };
  const files = joined(snapshot, fresh, statements, signers);
  return { ...verdict, findings: and(pass(check, METADATA_FILE, `is signed by ${others.join(', ')} too`)), files };
}

/** Keys of others that claim to have signed; an envelope that cannot be read counts as one of theirs. */
function othersIn(snapshot: EvidenceSnapshot, signers: readonly Signer[]): readonly string[] {
  const claimed = Object.values(SIGNATURE_OF).flatMap((name) => {
    const file = snapshot.file(name);
    return file === undefined ? [] : (claimedSigners(file.read(LIMITS.evidenceFileBytes)) ?? ['somebody whose envelope cannot be read']);
  });
  return [...new Set(claimed)].filter((id) => signers.every(({ keyId }) => keyId !== id)).sort();
}

/** Our signatures beside those of others; a bundle holds one signature, so that of others stays as it is. @throws input_invalid */
function joined(snapshot: EvidenceSnapshot, fresh: SignatureFiles, statements: ReleaseStatements, signers: readonly Signer[]): SignatureFiles {
  const said = releaseStatements(statements);
  const envelopes = (Object.keys(SIGNATURE_OF) as (keyof typeof SIGNATURE_OF)[]).map((subject): [string, string] => {
    const name = SIGNATURE_OF[subject];
    const file = snapshot.file(name);
    if (file === undefined) return [name, fresh[name] ?? ''];
    const both = addSignatures(file.read(LIMITS.evidenceFileBytes), said[subject], signers);
    if (both.ok) return [name, both.value];
    throw new IntegrityError('input_invalid', `no signature can be added to ${name}: ${describeProblems(both.problems)}`, { file: name });
  });
  const bundles = Object.values(BUNDLE_OF).flatMap((name) =>
    fresh[name] === undefined || snapshot.file(name) !== undefined ? [] : [[name, fresh[name]] as const],
  );
  return Object.fromEntries([...envelopes, ...bundles]);
}
