import type { Trust } from '../keys/trust.js';
import { withThousands } from '../model/amount.js';
import { prefixed } from '../model/digest.js';
import type { Warning } from '../model/finding.js';
import type { CommandResult, Report } from '../model/report.js';
import type { SealedRelease } from '../pipeline.js';
import { warningJson } from '../reports/finding-json.js';
import type { Signer } from '../signing/signer.js';
import type { ReleasePlace } from './release-place.js';
import { sealedArtifacts } from './sealed-artifacts.js';

interface SealContext {
  readonly place: ReleasePlace;
  readonly signers: readonly Signer[];
  readonly trust: Trust;
  readonly warnings: readonly Warning[];
}

/** What `seal` shows and gives back. */
export function sealResult(sealed: SealedRelease, context: SealContext): CommandResult {
  const { metadata, inventory } = sealed;
  const digest = prefixed(sealed.metadataDigest);
  return {
    exitCode: 0,
    json: sealJson(sealed, context),
    report: sealReport(sealed, context),
    outputs: {
      status: 'sealed',
      'evidence-path': context.place.evidence,
      'metadata-digest': digest,
      'root-digest': inventory.root,
      sequence: String(metadata.sequence),
    },
    artifacts: context.signers.length === 0 ? [] : sealedArtifacts(context.place.evidence),
    short: `sealed ${digest}`,
  };
}

function sealJson(sealed: SealedRelease, { place, signers, trust, warnings }: SealContext): CommandResult['json'] {
  const { metadata, inventory, components, origin } = sealed;
  const { product, repository_id, line, sequence, deployment_id, created, expires, counts } = metadata;
  return {
    status: 'sealed',
    evidence: place.evidence,
    ...{ product, repository_id, line, sequence, deployment_id, created, expires },
    root: inventory.root,
    metadata_digest: prefixed(sealed.metadataDigest),
    counts,
    files: sealed.files.map(({ name, digest, sizeBytes }) => ({ name, sha256: digest, bytes: sizeBytes })),
    sbom: { format: components.document.format, components: components.document.components, tool: components.tool },
    builder: origin.builder,
    signed_by: signers.map(({ keyId, kind }) => ({ key: keyId, kind })),
    public_keys: unlistedSigners(signers, trust).map(({ keyId, key }) => ({ key: keyId, public_key: key.public_key ?? null })),
    warnings: warnings.map(warningJson),
  };
}

function sealReport(sealed: SealedRelease, { place, signers, trust, warnings }: SealContext): Report {
  const { metadata, inventory, components, origin } = sealed;
  const { document, tool } = components;
  return {
    tone: signers.length === 0 ? 'warn' : 'good',
    headline: `sealed ${metadata.product} ${metadata.line} #${metadata.sequence}: ${withThousands(inventory.files)} files, ${(inventory.bytes / 1e6).toFixed(1)} MB`,
    facts: [
      ['evidence', place.evidence],
      ['metadata', prefixed(sealed.metadataDigest)],
      ['root', inventory.root],
      ['SBOM', `${withThousands(document.components)} components, ${document.format}, by ${tool.name} ${tool.version}`],
      ['builder', origin.builder],
      ['signed by', signers.length === 0 ? 'nobody' : signers.map(({ keyId, kind }) => `${kind} ${keyId}`).join(', ')],
      ['valid until', metadata.expires],
    ],
    tables: [{ title: 'Evidence set', head: ['file', 'bytes', 'sha256'], rows: sealed.files.map(fileRow) }],
    warnings,
    next: [
      ...unlistedSigners(signers, trust).map(({ keyId }) => `The key ${keyId} is in no ring. Give its public half to those who verify: --json prints it.`),
      `duri verify ${place.directory} --evidence ${place.evidence}${trust.ringPath === undefined ? '' : ` --keyring ${trust.ringPath}`}`,
    ],
  };
}

function fileRow({ name, sizeBytes, digest }: SealedRelease['files'][number]): string[] {
  return [name, withThousands(sizeBytes), `${digest.slice(0, 16)}…`];
}

/** Keys that were given and stand in no ring: whoever verifies needs their public half. */
function unlistedSigners(signers: readonly Signer[], trust: Trust): readonly Signer[] {
  return signers.filter(({ keyId }) => trust.origin !== 'file' && trust.unlisted.some(({ id }) => id === keyId));
}
