import type { Sha256 } from '../model/digest.js';
import type { Warning } from '../model/finding.js';
import type { Ports } from '../ports/index.js';
import { buildProvenance, renderProvenance } from './build-provenance.js';
import { describeBuild } from './describe-build.js';
import { collectLockFiles } from './lock-files.js';
import type { SbomLink } from './sbom-link.js';
import type { Provenance } from './statement-schema.js';

export interface OriginRequest {
  /** The release directory. */
  readonly directory: string;
  /** Digest of `checksums.json`. */
  readonly inventory: Sha256;
  readonly sbom: SbomLink;
  readonly createdAt: Date;
}

/** Where a release comes from. */
export interface Origin {
  readonly provenance: Provenance;
  /** The bytes of `provenance.json`. */
  readonly content: string;
  /** What the metadata says of the source. */
  readonly source: { readonly commit: string | null; readonly ref: string | null; readonly dirty: boolean };
  readonly repositoryUri: string | undefined;
  readonly builder: string;
  readonly warnings: readonly Warning[];
}

/** Asks the checkout and the CI where this release comes from. The checkout is that of the current folder: releases are built from it. */
export async function traceOrigin(
  ports: Pick<Ports, 'environment' | 'files' | 'git'>,
  { directory, inventory, sbom, createdAt }: OriginRequest,
): Promise<Origin> {
  const { cwd, variables } = ports.environment;
  const checkout = await ports.git.head(cwd);
  const { claims, warnings } = describeBuild(variables, checkout);
  const lockFiles = collectLockFiles(ports.files, { release: directory, ...(directory === cwd ? {} : { repository: cwd }) });
  const provenance = buildProvenance({
    subjects: [{ name: 'checksums.json', digest: inventory }],
    build: claims,
    checkout,
    lockFiles,
    sbom,
    finishedOn: createdAt,
  });
  const commit = claims.source.commit ?? checkout?.commit ?? null;
  return {
    provenance,
    content: renderProvenance(provenance),
    source: { commit, ref: checkout?.ref ?? null, dirty: checkout?.dirty ?? false },
    repositoryUri: claims.source.uri,
    builder: claims.builder.id,
    warnings,
  };
}
