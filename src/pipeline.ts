import { bindRelease, type ReleaseIdentity } from './evidence/bind-release.js';
import { EVIDENCE_FILES, LOG_FILE, LOG_SIGNATURE_FILE, METADATA_FILE } from './evidence/evidence-set.js';
import { type Metadata, renderMetadata } from './evidence/metadata.js';
import { type Inventory, type InventoryRequest, takeInventory } from './evidence/take-inventory.js';
import type { Sha256 } from './model/digest.js';
import type { Warning } from './model/finding.js';
import type { LoadedPolicy } from './policy/policy.js';
import type { Ports } from './ports/index.js';
import { type Origin, traceOrigin } from './provenance/trace-origin.js';
import { type Components, type ComponentsRequest, describeComponents } from './sbom/describe-components.js';
import { signRelease } from './signing/sign-release.js';
import type { Signer } from './signing/signer.js';

export interface SealRequest {
  readonly inventory: InventoryRequest;
  readonly evidence: string;
  /** Judges the change against the evidence that is replaced, see `guardBaseline`. */
  readonly baseline?: { judge(): void } | undefined;
  readonly components: Omit<ComponentsRequest, 'directory' | 'rootDigest' | 'createdAt'>;
  readonly identity: ReleaseIdentity;
  readonly policy: LoadedPolicy;
  /** None for unsigned evidence. */
  readonly signers: readonly Signer[];
  readonly createdAt: Date;
}

export interface SealedRelease {
  readonly inventory: Inventory;
  readonly components: Components;
  readonly origin: Origin;
  readonly metadata: Metadata;
  readonly metadataDigest: Sha256;
  readonly files: readonly { readonly name: string; readonly digest: Sha256; readonly sizeBytes: number }[];
  readonly warnings: readonly Warning[];
}

/**
 * Release directory to evidence set. What the set says is written first, then what binds it, then the signatures; the
 * commit at the end makes it visible as one. Until then, and when anything fails, readers see the set before.
 */
export async function sealRelease(ports: Ports, request: SealRequest): Promise<SealedRelease> {
  const transaction = ports.evidence.begin(request.evidence);
  const { directory } = request.inventory;
  const { createdAt, policy, identity } = request;
  try {
    const inventory = await takeInventory(ports.tree, transaction, request.inventory);
    request.baseline?.judge();
    const components = await describeComponents(ports, { ...request.components, directory, rootDigest: inventory.root, createdAt });
    const sbom = transaction.put('sbom.json', components.document.content);
    const origin = await traceOrigin(ports, {
      directory,
      inventory: inventory.checksums.digest,
      sbom: { digest: sbom.digest, format: components.document.format, raw: components.raw },
      createdAt,
    });
    const provenance = transaction.put('provenance.json', origin.content);
    const files = { 'checksums.json': inventory.checksums, SHA256SUMS: inventory.sums, 'sbom.json': sbom, 'provenance.json': provenance };
    const metadata = bindRelease({ identity, source: origin.source, createdAt, policy, inventory, files });
    const binding = transaction.put(METADATA_FILE, renderMetadata(metadata));
    const signatures =
      request.signers.length === 0 ? {} : signRelease({ metadata, metadataDigest: binding.digest, provenance: origin.provenance }, request.signers);
    const signed = Object.entries(signatures).map(([name, content]) => ({ name, ...transaction.put(name, content) }));
    transaction.commit(SUPERSEDED);
    return {
      inventory,
      components,
      origin,
      metadata,
      metadataDigest: binding.digest,
      files: [...Object.entries({ ...files, [METADATA_FILE]: binding }).map(([name, file]) => ({ name, ...file })), ...signed],
      warnings: [...inventory.warnings, ...components.warnings, ...origin.warnings],
    };
  } finally {
    transaction.abort(); // harmless after the commit
  }
}

/** What belongs to the set before: its signatures, gates, receipts and bundles say nothing about the new one. The log of earlier runs stays. */
const SUPERSEDED = EVIDENCE_FILES.filter((name) => name !== LOG_FILE && name !== LOG_SIGNATURE_FILE);
