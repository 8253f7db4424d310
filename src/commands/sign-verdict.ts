import { GATES_FILE, resourceUri, VERDICT_FILE, verdictStatement } from '../acceptance/verdict.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import { changeOf } from '../model/trigger.js';
import { isEnvironmentName } from '../policy/boot-policy.js';
import { enforcement } from '../policy/enforcement.js';
import { decidingFiles, refuseUntrusted } from '../policy/inside.js';
import type { Judge } from '../policy/judge.js';
import { keyringPathOf, type Policy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { chooseSigners } from '../signing/choose-signers.js';
import { signStatement } from '../signing/sign-statement.js';
import type { Signer } from '../signing/signer.js';
import { withLines } from './gate-evidence.js';
import type { GateValues } from './gate.js';
import type { GateRelease } from './gate-release.js';

/** Who signs the verdict, for where; undefined where no key was given. */
export interface VerdictSigner {
  readonly signers: readonly Signer[];
  readonly trust: Trust;
  readonly environments: readonly string[];
}

/** A verdict that was signed. */
export interface SignedVerdict {
  readonly environment: string;
  readonly resourceUri: string;
  readonly signedBy: readonly string[];
}

/**
 * Looks at the keys before anything is run, so that nothing is judged in vain. At a pull request no signing key is within reach, and what
 * dev finds is never signed. @source trust model, sections 1 and 6
 * @throws event_unsupported, input_missing, mode_invalid, key_may_not_sign, key_not_in_ring, policy_untrusted
 */
export function verdictSigner(
  ports: Ports,
  values: GateValues,
  judge: Judge,
  { release, at }: { readonly release: GateRelease | undefined; readonly at: Date },
): VerdictSigner | undefined {
  const environments = environmentsOf(values.environment, judge.policy.policy);
  if (values.signingKey.length === 0) return undefined;
  if (changeOf(ports.trigger) !== undefined)
    throw new IntegrityError(
      'event_unsupported',
      'nothing of a pull request is signed',
      {},
      { hint: 'Let the gate sign on the tag of the release: docs/releases.md.' },
    );
  if (release === undefined)
    throw new IntegrityError(
      'input_missing',
      'a verdict is signed over a release: its directory or --evidence is missing',
      {},
      { hint: 'duri gate DIR --evidence EVIDENCE --signing-key FILE' },
    );
  const { mode, why } = enforcement(ports.environment.variables, judge.policy.policy);
  if (mode === 'dev')
    throw new IntegrityError(
      'mode_invalid',
      `a verdict is never signed in dev (${why})`,
      {},
      { hint: 'Unset DURI_ENV and DURI_INTEGRITY_MODE where releases are judged.' },
    );
  const trust = loadTrust(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: keyringPathOf(judge.policy),
    secretInputs: values.signingKey,
    hmacKeys: values.hmacKey,
    purpose: 'sign',
    at,
  });
  refuseUntrusted(ports, 'prod', decidingFiles(judge.policy, trust.anchors), [release.directory, release.evidence]);
  const { signers } = chooseSigners(trust, 'gate');
  if (!judge.policy.policy.boot.allow_hmac && signers.every(({ kind }) => kind === 'hmac-sha256'))
    throw new IntegrityError(
      'key_may_not_sign',
      'no host would believe a verdict that only an HMAC key has signed: whoever can check it could forge it',
      {},
      { hint: 'Make a key with `duri keys new --kind ed25519 --uses gate`, or set `boot.allow_hmac: true` in duri.yml.' },
    );
  return { signers, trust, environments };
}

/** @throws input_invalid */
function environmentsOf(named: readonly string[], { boot }: Policy): readonly string[] {
  const stranger = named.find((name) => !isEnvironmentName(name));
  if (stranger !== undefined)
    throw new IntegrityError('input_invalid', `--environment is "${stranger.slice(0, 40)}"; expected a name of letters, digits and . _ -`);
  return named.length === 0 ? [boot.environment] : [...new Set(named)];
}

export interface VerdictOrder extends VerdictSigner {
  readonly green: boolean;
  /** What was verified in this run. */
  readonly metadataDigest: Sha256;
  readonly product: string;
  readonly line: string;
  readonly policyDigest: Sha256;
  readonly at: Date;
}

/**
 * Signs one verdict for each environment: a line of `gates.intoto.jsonl` each, and the last of them alone in `verdict.vsa.json`. Under the
 * lock of the set, and only over the very metadata that this run has verified. @throws evidence_unreadable, locked, write_failed, input_invalid
 */
export function signVerdicts(
  { evidence: store, environment: { duriVersion } }: Pick<Ports, 'evidence' | 'environment'>,
  evidence: string,
  order: VerdictOrder,
): readonly SignedVerdict[] {
  const { environments, signers, metadataDigest } = order;
  const signed = environments.map((environment) => ({
    environment,
    content: signStatement(verdictStatement({ ...order, environment, duriVersion }), signers).content,
  }));
  const transaction = store.begin(evidence);
  try {
    const snapshot = store.open(evidence);
    try {
      if (snapshot.file(METADATA_FILE)?.digest() !== metadataDigest)
        throw new IntegrityError(
          'evidence_unreadable',
          `the evidence in ${evidence} was replaced while it was judged`,
          { evidence },
          { hint: 'Judge it again, where nobody writes to it.' },
        );
      transaction.put(
        GATES_FILE,
        withLines(
          snapshot.file(GATES_FILE)?.read(LIMITS.evidenceFileBytes),
          signed.map(({ content }) => content),
          evidence,
        ),
      );
      transaction.put(VERDICT_FILE, signed.at(-1)?.content ?? '');
    } finally {
      snapshot.close();
    }
    transaction.commit();
  } finally {
    transaction.abort(); // harmless after the commit
  }
  const signedBy = signers.map(({ keyId }) => keyId);
  return environments.map((environment) => ({ environment, resourceUri: resourceUri({ ...order, environment }), signedBy }));
}
