/** The files that are bound by the metadata, each by digest and size. @source design, section 2 */
export const BOUND_FILES = ['SHA256SUMS', 'checksums.json', 'provenance.json', 'sbom.json'] as const;
export type BoundFile = (typeof BOUND_FILES)[number];

/** The file that binds them, so that one signature covers the whole set. */
export const METADATA_FILE = 'deployment_metadata.json';

/** What is signed, and where its envelope stands. */
export const SIGNATURE_OF = { 'checksums.json': 'checksums.sig', [METADATA_FILE]: 'deployment_metadata.sig' } as const;

/** Never changes after seal. @source trust model, section 3 */
export const SEALED_FILES = [...BOUND_FILES, METADATA_FILE, ...Object.values(SIGNATURE_OF)] as const;

/** Sigstore bundles of the same statements, written where a public key signs. @source design, section 2 */
export const BUNDLE_OF = {
  'checksums.json': 'checksums.sigstore.json',
  [METADATA_FILE]: 'deployment_metadata.sigstore.json',
  'provenance.json': 'provenance.sigstore.json',
} as const;

/** The execution record of the last run, and its signature. */
export const LOG_FILE = 'VERIFY_LOG.log';
export const LOG_SIGNATURE_FILE = 'VERIFY_LOG.sig';

/** Added after seal, each with a signature of its own. */
const LATER_FILES = [...Object.values(BUNDLE_OF), LOG_FILE, LOG_SIGNATURE_FILE, 'gates.intoto.jsonl', 'verdict.vsa.json', 'receipts.json'] as const;

/** Every name that an evidence set can have. In a release directory only these very names are evidence; anything else is unexpected. */
export const EVIDENCE_FILES: readonly string[] = [...SEALED_FILES, ...LATER_FILES];

/** Logs of earlier runs, kept beside the evidence where it stands apart from the release. */
export const KEPT_LOG = /^VERIFY_LOG\.[A-Za-z0-9-]{1,100}\.(?:log|sig)$/;

/** Names that a run of `seal` uses while it writes, beside the final ones. A killed run leaves some of them. */
export const LOCK_FILE = '.duri-lock';
/** Held for the instant in which the lock of a dead process is removed. */
export const TAKEOVER_FILE = '.duri-lock.takeover';
export const COMMIT_FILE = '.duri-commit.json';

/** The name under which a new file waits for the commit. */
export function pendingName(name: string): string {
  return `.duri-new.${name}`;
}

/** Every name that DuRi itself may put into an evidence directory. */
export const OWN_NAMES: readonly string[] = [
  ...EVIDENCE_FILES,
  LOCK_FILE,
  TAKEOVER_FILE,
  COMMIT_FILE,
  pendingName(COMMIT_FILE),
  ...EVIDENCE_FILES.map(pendingName),
];
