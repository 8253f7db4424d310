import { type Sha256, prefixed, sha256 } from '../model/digest.js';
import { canonicalJson } from '../shape/canonical-json.js';
import type { BuildClaims } from './build-environment.js';
import type { Checkout } from './environments/local.js';
import type { LockFile } from './lock-files.js';
import { type SbomLink, sbomResource } from './sbom-link.js';
import { type Provenance, PROVENANCE_TYPE, type ProvenanceStatement, type Resource, STATEMENT_TYPE } from './statement-schema.js';

/** What is signed about, by name and digest. */
export interface ProvenanceSubject {
  readonly name: string;
  readonly digest: Sha256;
}

export interface StatementFacts {
  /** At least one. */
  readonly subjects: readonly ProvenanceSubject[];
  readonly build: BuildClaims;
  /** What git says here; tells whether the work tree was clean, and whether it is the commit that the CI names. */
  readonly checkout: Checkout;
  readonly lockFiles: readonly LockFile[];
  readonly sbom: SbomLink | undefined;
  /** The instant of this run: the build had ended by then. */
  readonly finishedOn: Date;
}

/** Facts of a release, whose provenance always names its SBOM. */
export type ProvenanceFacts = StatementFacts & { readonly sbom: SbomLink };

/** `provenance.json` of a release: the statement and the two keys of the owner. Same facts, same document. */
export function buildProvenance(facts: ProvenanceFacts): Provenance {
  return { ...buildProvenanceStatement(facts), sbom_digest: prefixed(facts.sbom.digest), sbom_format: facts.sbom.format };
}

/** The plain statement, for artifacts that are no release directory. */
export function buildProvenanceStatement(facts: StatementFacts): ProvenanceStatement {
  const { build, sbom } = facts;
  const subjects = [...facts.subjects].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const finishedOn = facts.finishedOn.toISOString();
  // A clock set by SOURCE_DATE_EPOCH can lie before the build; then its beginning is left out rather than put after its end.
  const startedOn = build.startedOn !== undefined && build.startedOn <= finishedOn ? { startedOn: build.startedOn } : {};
  return {
    _type: STATEMENT_TYPE,
    subject: subjects.map(({ name, digest }) => ({ name, digest: { sha256: digest } })),
    predicateType: PROVENANCE_TYPE,
    predicate: {
      buildDefinition: {
        buildType: build.buildType,
        externalParameters: build.externalParameters,
        ...(build.internalParameters === undefined ? {} : { internalParameters: build.internalParameters }),
        resolvedDependencies: [...sourceResources(build, facts.checkout), ...facts.lockFiles.map(lockFileResource)],
      },
      runDetails: {
        builder: { id: build.builder.id, ...(build.builder.version === undefined ? {} : { version: build.builder.version }) },
        metadata: { invocationId: build.invocationId ?? derivedInvocation(build, subjects, finishedOn), ...startedOn, finishedOn },
        byproducts: sbom === undefined ? [] : [sbomResource(sbom)],
      },
    },
  };
}

/** The document as bytes of the evidence set: sorted keys, two spaces, one line feed at the end. */
export function renderProvenance(provenance: Provenance | ProvenanceStatement): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(provenance)), null, 2)}\n`;
}

/** The commit that was built. Where git here has another one than the CI names, both are listed. */
function sourceResources({ source }: BuildClaims, checkout: Checkout): Resource[] {
  const same = checkout !== undefined && checkout.commit === source.commit;
  const dirty = same && checkout.dirty ? { annotations: { dirty: true } } : {};
  const claimed: Resource[] =
    source.commit === undefined
      ? []
      : [{ ...(source.uri === undefined ? { name: 'source' } : { uri: source.uri }), digest: { gitCommit: source.commit }, ...dirty }];
  if (checkout === undefined || same || source.commit === undefined) return claimed;
  return [...claimed, { name: 'checkout', digest: { gitCommit: checkout.commit }, annotations: { dirty: checkout.dirty } }];
}

function lockFileResource({ place, path, digest }: LockFile): Resource {
  return { name: path, digest: { sha256: digest }, annotations: { place } };
}

/** A run outside CI has no name. This one is the same for the same facts, and another for any other. */
function derivedInvocation(build: BuildClaims, subjects: readonly ProvenanceSubject[], finishedOn: string): string {
  return `urn:duri:invocation:${sha256(canonicalJson({ builder: build.builder.id, source: build.source, subjects, finishedOn })).slice(0, 32)}`;
}
