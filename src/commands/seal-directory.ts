import { basename, join, relative, resolve, sep } from 'node:path';
import type { DigestSource } from '../evidence/take-inventory.js';
import { type BaselineGuard, guardBaseline } from '../evidence/guard-baseline.js';
import type { Coverage } from '../inventory/coverage.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { toBytePath } from '../model/path.js';
import type { CommandResult } from '../model/report.js';
import { scopeOf } from '../model/trigger.js';
import { sealRelease, type SealedRelease } from '../pipeline.js';
import { spikeThreshold } from '../policy/enforcement.js';
import { isInside } from '../policy/inside.js';
import { loadJudge } from '../policy/judge.js';
import { keyringPathOf, type LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import type { EvidenceSnapshot } from '../ports/evidence-store.js';
import { chooseSigners } from '../signing/choose-signers.js';
import type { Signer } from '../signing/signer.js';
import { releaseCoverage } from '../evidence/release-coverage.js';
import { sealIdentity } from './seal-identity.js';
import { sealInstant } from './seal-instant.js';
import { sealResult } from './seal-result.js';
import { recordCommand } from './record-command.js';
import { openReleasePlace, type ReleasePlace } from './release-place.js';
import type { SealValues } from './seal-inputs.js';

/** How one verb comes by its inventory. */
export interface Sealing {
  readonly verb: 'seal' | 'merge';
  /** Where digests come from; undefined reads the release. */
  readonly digests?: (place: ReleasePlace, policy: LoadedPolicy) => DigestSource;
}

/** Seals a release and writes down that it was. Verbs differ in where the digests of files come from, and in nothing else. */
export async function sealDirectory(ports: Ports, values: SealValues, sealing: Sealing): Promise<CommandResult> {
  const started = ports.clock.now();
  const judge = await loadJudge(ports, { config: values.config, keyring: values.keyring, mode: 'repository' });
  const { policy } = judge;
  const atPullRequest = scopeOf(ports.trigger) === 'pull_request';
  const place = openReleasePlace(ports, values.path, values.evidence ?? evidenceForStep(ports, values.path));
  const trust = loadTrust(ports, {
    keyringPath: judge.keyring,
    policyKeyringPath: keyringPathOf(policy),
    secretInputs: atPullRequest ? [] : values.signingKey,
    hmacKeys: atPullRequest ? [] : values.hmacKey,
    purpose: 'sign',
    at: started,
  });
  const signing = chooseSealers(trust, policy, values.unsigned || atPullRequest);
  const before = ports.files.isDirectory(place.evidence) ? ports.evidence.open(place.evidence) : undefined;
  try {
    const digests = sealing.digests?.(place, policy);
    const sealed = await seal(ports, { values, policy, place, trust, signers: signing.signers, before, digests });
    const empty = sealed.components.document.components === 0 && !policy.policy.sbom.allow_empty;
    const warnings = [...place.warnings, ...signing.warnings, ...sealed.warnings, ...(empty ? [NO_COMPONENT] : [])];
    const logWarnings = recordCommand(ports, {
      verb: sealing.verb,
      started,
      place,
      trust,
      policyDigest: policy.digest,
      result: 'sealed',
      exitCode: 0,
      subjects: [{ name: 'deployment_metadata.json', digest: sealed.metadataDigest }],
      outputs: sealed.files,
      observations: {
        files: sealed.inventory.files,
        links: sealed.inventory.links,
        bytes: sealed.inventory.bytes,
        components: sealed.components.document.components,
      },
    });
    return sealResult(sealed, { place, signers: signing.signers, trust, warnings: [...warnings, ...logWarnings] });
  } finally {
    before?.close();
  }
}

/** A change is not refused for it: its evidence is thrown away. Its release would be. */
const NO_COMPONENT = warning('sbom_without_components', 'sbom.json', 'lists no component: the release of this change will be refused');

/** A new folder that lives as long as the job. @throws input_missing outside of one */
function evidenceForStep({ clock, environment }: Ports, release: string): string {
  const temp = environment.variables['RUNNER_TEMP'] ?? '';
  if (temp === '')
    throw new IntegrityError('input_missing', '--evidence is missing: there is nowhere to write the evidence to', {}, { hint: 'duri seal DIR --evidence DIR' });
  return join(temp, `duri-evidence-${sha256(`${release} ${clock.now().toISOString()}`).slice(0, 16)}`);
}

interface SealContext {
  readonly values: SealValues;
  readonly policy: LoadedPolicy;
  readonly place: ReleasePlace;
  readonly trust: Trust;
  readonly signers: readonly Signer[];
  readonly before: EvidenceSnapshot | undefined;
  readonly digests: DigestSource | undefined;
}

async function seal(ports: Ports, { values, policy: loaded, place, trust, signers, before, digests }: SealContext): Promise<SealedRelease> {
  const { policy } = loaded;
  const covers = releaseCoverage(policy, place);
  refuseKeysInside(ports.files, trust, place.directory, covers);
  const identity = await sealIdentity(ports, { values, policy, before, directoryName: basename(place.directory) });
  const baseline: BaselineGuard | undefined =
    before === undefined || !identity.continues
      ? undefined
      : guardBaseline(before, {
          threshold: spikeThreshold(ports.environment.variables, policy),
          accepted: values.acceptSpike,
          covers: (path) => covers(path, false),
        });
  return sealRelease(ports, {
    inventory: {
      directory: place.directory,
      covers,
      unsafeModes: policy.release.unsafe_modes,
      onProgress: (files) => ports.log.progress('inventory', files),
      observer: baseline?.comparer,
      digests,
    },
    evidence: place.evidence,
    baseline,
    components: {
      sbomPath: values.sbomPath === undefined ? undefined : resolve(ports.environment.cwd, values.sbomPath),
      format: values.sbomFormat === '' ? policy.sbom.format : values.sbomFormat,
      syftPath: values.syftPath,
      syftVersion: values.syftVersion ?? policy.sbom.syft_version,
      allowEmpty: policy.sbom.allow_empty || scopeOf(ports.trigger) === 'pull_request',
    },
    identity: identity.identity,
    policy: loaded,
    signers,
    createdAt: sealInstant(ports),
  });
}

/** Who signs; evidence that its own policy would refuse is not written. @throws key_missing */
function chooseSealers(
  trust: Trust,
  { policy }: LoadedPolicy,
  unsigned: boolean,
): { readonly signers: readonly Signer[]; readonly warnings: readonly Warning[] } {
  if (unsigned) return { signers: [], warnings: [warning('unsigned', 'evidence set', 'is written without signatures and never verifies in prod')] };
  const { signers, warnings } = chooseSigners(trust, 'seal');
  const { threshold, kinds } = policy.signatures;
  const counting = signers.filter(({ kind }) => kinds.includes(kind)).length;
  if (signers.length === 0)
    throw new IntegrityError(
      'key_missing',
      trust.origin === 'none'
        ? 'there is no key to sign with: neither a key ring nor a key was given'
        : 'no key of the ring can sign here: its secret is not at hand, or it may not sign now',
    );
  if (counting < threshold) {
    throw new IntegrityError('key_missing', `the policy requires ${threshold} signatures by keys of kind ${kinds.join(', ')}; ${counting} can be made here`, {
      expected: threshold,
      found: counting,
    });
  }
  return { signers, warnings: [...trust.warnings, ...warnings] };
}

/** A key in the folder that is sealed would be deployed with it. @throws key_in_release */
function refuseKeysInside(files: Ports['files'], trust: Trust, directory: string, covers: Coverage['covers']): void {
  for (const { what, path } of trust.anchors) {
    const real = what === 'key file' ? files.resolve(path) : undefined;
    if (real === undefined || !isInside(real, directory)) continue;
    const inside = toBytePath(relative(directory, real).split(sep).join('/'));
    if (covers(inside, false))
      throw new IntegrityError('key_in_release', `the key file ${path} lies in the release directory ${directory}`, { path, directory });
  }
}
