import { BUNDLE_OF, METADATA_FILE, SIGNATURE_OF } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { sigstoreBundle } from '../envelope/sigstore-bundle.js';
import type { Sha256 } from '../model/digest.js';
import { toStatement } from '../provenance/check-provenance.js';
import type { Provenance } from '../provenance/statement-schema.js';
import { type SignedStatement, signStatement } from './sign-statement.js';
import type { Signer } from './signer.js';

/** Signature files of a sealed set, by name. */
export type SignatureFiles = Readonly<Record<string, string>>;

export interface ReleaseStatements {
  readonly metadata: Metadata;
  readonly metadataDigest: Sha256;
  readonly provenance: Provenance;
}

/**
 * Signs the inventory and the metadata that binds everything, with every signer; where a public key signs,
 * the same statements are written as Sigstore bundles too, for verifiers that are not DuRi.
 * @source trust model, section 2 (for outsiders)
 */
export function signRelease({ metadata, metadataDigest, provenance }: ReleaseStatements, signers: readonly Signer[]): SignatureFiles {
  const inventory = signStatement(
    {
      subjects: [{ name: 'checksums.json', digest: metadata.files['checksums.json'].sha256 }],
      predicateType: PREDICATE_TYPES.checksums.type,
      predicate: { schema_version: metadata.schema_version, root: metadata.root, files: metadata.counts.files, links: metadata.counts.links },
    },
    signers,
  );
  const { schema_version, product, repository_id, line, sequence } = metadata;
  const binding = signStatement(
    {
      subjects: [{ name: METADATA_FILE, digest: metadataDigest }],
      predicateType: PREDICATE_TYPES.metadata.type,
      predicate: { schema_version, product, repository_id, line, sequence },
    },
    signers,
  );
  return {
    [SIGNATURE_OF['checksums.json']]: inventory.content,
    [SIGNATURE_OF[METADATA_FILE]]: binding.content,
    ...bundle(BUNDLE_OF['checksums.json'], () => inventory, signers),
    ...bundle(BUNDLE_OF[METADATA_FILE], () => binding, signers),
    ...bundle(BUNDLE_OF['provenance.json'], () => signStatement(toStatement(provenance), signers, { listSigners: false }), signers),
  };
}

/** A Sigstore bundle holds one signature: that of the first public key, in the order of key ids. */
function bundle(name: string, signed: () => SignedStatement, signers: readonly Signer[]): SignatureFiles {
  const signer = signers.find(({ kind }) => kind !== 'hmac-sha256');
  return signer === undefined ? {} : { [name]: sigstoreBundle(signed().envelope, signer.keyId) };
}
