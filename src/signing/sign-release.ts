import { BUNDLE_OF, METADATA_FILE, SIGNATURE_OF } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import { PREDICATE_TYPES } from '../evidence/predicate-types.js';
import { sigstoreBundle } from '../envelope/sigstore-bundle.js';
import type { Statement } from '../envelope/statement.js';
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
export function signRelease(statements: ReleaseStatements, signers: readonly Signer[]): SignatureFiles {
  const { provenance } = statements;
  const said = releaseStatements(statements);
  const inventory = signStatement(said['checksums.json'], signers);
  const binding = signStatement(said[METADATA_FILE], signers);
  return {
    [SIGNATURE_OF['checksums.json']]: inventory.content,
    [SIGNATURE_OF[METADATA_FILE]]: binding.content,
    ...bundle(BUNDLE_OF['checksums.json'], () => inventory, signers),
    ...bundle(BUNDLE_OF[METADATA_FILE], () => binding, signers),
    ...bundle(BUNDLE_OF['provenance.json'], () => signStatement(toStatement(provenance), signers, { listSigners: false }), signers),
  };
}

/** What is signed about a release: one statement for each file that has a signature of its own. */
export function releaseStatements({
  metadata,
  metadataDigest,
}: Pick<ReleaseStatements, 'metadata' | 'metadataDigest'>): Record<keyof typeof SIGNATURE_OF, Statement> {
  const { schema_version, product, repository_id, line, sequence, root, counts, files } = metadata;
  return {
    'checksums.json': {
      subjects: [{ name: 'checksums.json', digest: files['checksums.json'].sha256 }],
      predicateType: PREDICATE_TYPES.checksums.type,
      predicate: { schema_version, root, files: counts.files, links: counts.links },
    },
    [METADATA_FILE]: {
      subjects: [{ name: METADATA_FILE, digest: metadataDigest }],
      predicateType: PREDICATE_TYPES.metadata.type,
      predicate: { schema_version, product, repository_id, line, sequence },
    },
  };
}

/** A Sigstore bundle holds one signature: that of the first public key, in the order of key ids. */
function bundle(name: string, signed: () => SignedStatement, signers: readonly Signer[]): SignatureFiles {
  const signer = signers.find(({ kind }) => kind !== 'hmac-sha256');
  return signer === undefined ? {} : { [name]: sigstoreBundle(signed().envelope, signer.keyId) };
}
