import { basename, join, relative, resolve, sep } from 'node:path';
import { type BaselineGuard, guardBaseline } from '../evidence/guard-baseline.js';
import { evidencePathsInside } from '../evidence/exclude-evidence.js';
import { command } from '../inputs/command.js';
import { choice, integer, optionalText, requiredText, toggle } from '../inputs/input.js';
import type { Values } from '../inputs/input.js';
import { coverage } from '../inventory/coverage.js';
import { loadTrust, type Trust } from '../keys/trust.js';
import { sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { type BytePath, toBytePath } from '../model/path.js';
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
import { describeProblems } from '../shape/parsed.js';

import { sealIdentity } from './seal-identity.js';
import { sealInstant } from './seal-instant.js';
import { sealResult } from './seal-result.js';
import { recordCommand } from './record-command.js';
import { openReleasePlace, type ReleasePlace } from './release-place.js';
import { hmacKey, keyring, signingKey } from './key-inputs.js';
import { configInput, evidenceInput } from './place-inputs.js';

const inputs = {
  path: requiredText('Release directory: the tree of files that is deployed', 'DIR', { positional: true, action: 'path' }),
  evidence: optionalText('Directory to write the evidence set to', 'DIR', evidenceInput, {
    defaultText: 'in a step of GitHub Actions a new folder, see the output',
  }),
  config: optionalText('Policy', 'FILE', configInput, { defaultText: 'duri.yml of the current folder, else the built-in policy' }),
  keyring,
  hmacKey,
  signingKey,
  unsigned: toggle('Write evidence without signatures; it never verifies in prod', { flag: 'unsigned', action: 'unsigned' }),
  product: optionalText('What is released', 'NAME', { flag: 'product', action: 'product' }, { defaultText: 'policy, else the name of the directory' }),
  repositoryId: optionalText(
    'Repository that it comes from',
    'ID',
    { flag: 'repository-id', action: 'repository-id' },
    { defaultText: 'policy, else the git remote' },
  ),
  line: optionalText('Line of releases', 'NAME', { flag: 'line', action: 'line' }, { defaultText: 'policy, else main' }),
  sequence: integer(
    { min: 1, max: Number.MAX_SAFE_INTEGER },
    'Number of this release in its line (default: one more than the evidence that is replaced)',
    'N',
    { flag: 'sequence', action: 'sequence' },
  ),
  deploymentId: optionalText('Label of this deployment, for people', 'LABEL', { flag: 'deployment-id', action: 'deployment-id' }),
  sbomPath: optionalText('An SBOM that was made elsewhere, SPDX 2.3 or CycloneDX 1.6 JSON', 'FILE', { flag: 'sbom-path', action: 'sbom-path' }),
  sbomFormat: choice(['', 'spdx-json', 'cyclonedx-json'], '', 'Format of sbom.json; empty for that of the policy', {
    flag: 'sbom-format',
    action: 'sbom-format',
  }),
  syftPath: optionalText('Path of Syft', 'FILE', { flag: 'syft-path', action: 'syft-path' }, { defaultText: 'PATH, else the embedded generator' }),
  syftVersion: optionalText('Release of Syft to install when none is at hand', 'VERSION', { flag: 'syft-version', action: 'syft-version' }),
  acceptSpike: optionalText('Replace evidence from which many files differ; the digest names exactly that change', 'sha256:HEX', { flag: 'accept-spike' }),
};

export type SealValues = Values<typeof inputs>;

export default command({
  name: 'seal',
  summary: 'Write and sign the evidence of a release: inventory, SBOM, provenance, metadata',
  description:
    'Reads the release directory once and writes an evidence set beside it: checksums.json, SHA256SUMS, sbom.json, provenance.json, deployment_metadata.json and their signatures. Readers see the set before or the new one, never a part.',
  examples: [
    { line: 'duri keys new --kind ed25519', says: 'Once: make a key and a ring' },
    { line: 'duri seal dist --evidence evidence --keyring duri.keyring.json', says: 'Seal what is in dist' },
    { line: 'DURI_HMAC_KEY_FILE=/etc/secrets/hmac-key duri seal dist --evidence evidence', says: 'With a mounted secret' },
    { line: 'duri seal dist --evidence evidence --signing-key release.pem', says: 'With a PEM key' },
  ],
  inputs,
  outputs: {
    status: 'sealed',
    'evidence-path': 'Directory of the evidence set',
    'metadata-digest': 'Digest of deployment_metadata.json, as sha256:…: what a deployer passes to `duri boot --expect`',
    'root-digest': 'Merkle root of the inventory, as hex',
    sequence: 'Number of this release in its line',
  },
  action: { name: 'seal', icon: 'lock', permissions: { contents: 'read' } },
  run: async (ports, values) => {
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
      const sealed = await seal(ports, { values, policy, place, trust, signers: signing.signers, before });
      const empty = sealed.components.document.components === 0 && !policy.policy.sbom.allow_empty;
      const warnings = [...place.warnings, ...signing.warnings, ...sealed.warnings, ...(empty ? [NO_COMPONENT] : [])];
      const logWarnings = recordCommand(ports, {
        verb: 'seal',
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
  },
});

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
}

async function seal(ports: Ports, { values, policy: loaded, place, trust, signers, before }: SealContext): Promise<SealedRelease> {
  const { policy } = loaded;
  const covered = coverage(policy.release.include, policy.release.exclude);
  if (!covered.ok) throw new IntegrityError('policy_invalid', `release: ${describeProblems(covered.problems)}`);
  const own = evidencePathsInside(place.directory, place.evidence);
  const covers: typeof covered.value.covers = (path, isDirectory) => !own.has(path) && covered.value.covers(path, isDirectory);
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
function refuseKeysInside(files: Ports['files'], trust: Trust, directory: string, covers: (path: BytePath, isDirectory: boolean) => boolean): void {
  for (const { what, path } of trust.anchors) {
    const real = what === 'key file' ? files.resolve(path) : undefined;
    if (real === undefined || !isInside(real, directory)) continue;
    const inside = toBytePath(relative(directory, real).split(sep).join('/'));
    if (covers(inside, false))
      throw new IntegrityError('key_in_release', `the key file ${path} lies in the release directory ${directory}`, { path, directory });
  }
}
