import { METADATA_FILE } from '../../evidence/evidence-set.js';
import { failure, type Finding, outcomeOf, pass, unknown } from '../../model/finding.js';
import { compareVersions, type SchemaVersion } from '../../model/schema-version.js';
import { type Outcome, worstOutcome } from '../../model/status.js';
import { compareDimensions, type DimensionRow } from './dimensions.js';
import type { Stance } from './stance.js';

/** What may be compared with a floor, or why nothing can. */
export type Candidate =
  | { readonly kind: 'missing'; readonly source: string; readonly file: string }
  /** Metadata that is no document of this DuRi's schema; its version, as far as that could be read. */
  | { readonly kind: 'unreadable'; readonly source: string; readonly schemaVersion: SchemaVersion | undefined; readonly problem: string }
  | Stance;

const DIMENSION_CHECK = 'nothing-is-below-the-floor';

/**
 * The schema-downgrade gate: does a candidate hold the floor of all sources, on every dimension? `known` are the schema
 * versions of this verifier, oldest first. Pure; nothing here asks whether the candidate is authentic.
 * @source design, section 3 (schema-downgrade gate); trust model, section 5
 */
export function decideDowngrade(candidate: Candidate, floors: readonly Stance[], known: readonly SchemaVersion[]): Finding[] {
  if (floors.length === 0) return [failure('floor-is-known', 'floor_unreadable', 'floor', 'no source of a floor was read, so there is nothing to hold')];
  if (candidate.kind === 'missing') return [failure('metadata-is-there', 'metadata_deleted', candidate.file, `is missing in ${candidate.source}`)];
  const unknownSchemas = [candidate, ...floors.filter(({ kind }) => kind === 'metadata')].filter(({ schemaVersion }) => isNewer(schemaVersion, known));
  if (unknownSchemas.length > 0) {
    return [
      ...unknownSchemas.map((each) =>
        failure('schema-is-known', 'schema_unknown', each.source, `has schema version ${each.schemaVersion}, which this verifier does not know`, {
          expected: known.join(', '),
          actual: String(each.schemaVersion),
        }),
      ),
      unknown(DIMENSION_CHECK, candidate.source, 'cannot be compared by a verifier that does not know its schema'),
    ];
  }
  if (candidate.kind === 'unreadable') return [decideUnreadable(candidate, floors)];
  return [...checkStep(candidate, floors, known), ...checkContent(candidate, floors), ...compareDimensions(candidate, floors).map(toFinding)];
}

/** The outcome of all findings; none at all, or one that is unknown, is never a pass. */
export function outcomeOfDowngrade(findings: readonly Finding[]): Outcome {
  const worst = worstOutcome(findings.map(outcomeOf));
  const proven = findings.some(({ outcome }) => outcome === 'pass') && !findings.some(({ outcome }) => outcome === 'unknown');
  return worst === 'verified' && !proven ? 'error(infra)' : worst;
}

function isNewer(version: SchemaVersion | undefined, known: readonly SchemaVersion[]): boolean {
  return version !== undefined && known.every((each) => compareVersions(version, each) > 0);
}

/** An old schema explains another shape, and is below the floor; anything else that cannot be read is damaged. */
function decideUnreadable({ source, schemaVersion, problem }: Extract<Candidate, { kind: 'unreadable' }>, floors: readonly Stance[]): Finding {
  const above = floors.find(
    (floor) => schemaVersion !== undefined && floor.schemaVersion !== undefined && compareVersions(schemaVersion, floor.schemaVersion) < 0,
  );
  if (above === undefined) return failure('metadata-is-readable', 'evidence_unparseable', source, problem);
  return failure(DIMENSION_CHECK, 'schema_below_floor', 'schema_version', `is ${schemaVersion}, below the floor of ${above.source}`, {
    expected: `${above.schemaVersion} or later`,
    actual: String(schemaVersion),
  });
}

/** From one release to the next the schema rises by at most one of the known versions. */
function checkStep({ schemaVersion, kind }: Stance, floors: readonly Stance[], known: readonly SchemaVersion[]): Finding[] {
  if (kind !== 'metadata' || schemaVersion === undefined) return [];
  const check = 'schema-rises-by-one-step';
  return floors.flatMap((floor) => {
    if (floor.kind !== 'metadata' || floor.schemaVersion === undefined) return [];
    const from = floor.schemaVersion;
    const between = known.filter((version) => compareVersions(version, from) > 0 && compareVersions(version, schemaVersion) < 0);
    if (between.length === 0) return [pass(check, 'schema_version', `${from} to ${schemaVersion} skips no version`)];
    return [
      failure(check, 'schema_skipped', 'schema_version', `rises from ${from} (${floor.source}) to ${schemaVersion} and skips ${between.join(', ')}`, {
        expected: String(between[0]),
        actual: schemaVersion,
      }),
    ];
  });
}

/** One version, one content; one number, one release. */
function checkContent(candidate: Stance, floors: readonly Stance[]): Finding[] {
  const check = 'one-version-has-one-content';
  const failures = floors.flatMap((floor) => {
    const found: Finding[] = [];
    if (differ(candidate.schemaVersion, floor.schemaVersion, candidate.schemaDigest, floor.schemaDigest)) {
      found.push(
        failure(check, 'schema_content_changed', 'schema_version', `is ${candidate.schemaVersion} in ${floor.source} too, with another schema`, {
          expected: floor.schemaDigest ?? '',
          actual: candidate.schemaDigest ?? '',
        }),
      );
    }
    if (differ(candidate.policyVersion, floor.policyVersion, candidate.policyDigest, floor.policyDigest)) {
      found.push(
        failure(check, 'policy_content_changed', 'policy_version', `is ${candidate.policyVersion} in ${floor.source} too, with another content`, {
          expected: floor.policyDigest ?? '',
          actual: candidate.policyDigest ?? '',
        }),
      );
    }
    if (
      candidate.release !== undefined &&
      floor.release !== undefined &&
      isSameNumber(candidate.release, floor.release) &&
      candidate.release.digest !== floor.release.digest
    ) {
      const { product, line, sequence } = candidate.release;
      found.push(
        failure(
          'one-number-is-one-release',
          'equivocation',
          METADATA_FILE,
          `is another release than ${floor.source}, and both are ${product} ${line} #${sequence}`,
          { expected: floor.release.digest, actual: candidate.release.digest },
        ),
      );
    }
    return found;
  });
  return failures.length > 0 ? failures : [pass(check, candidate.source, 'uses no version or number that stands for something else')];
}

function differ(version: string | undefined, other: string | undefined, digest: string | undefined, otherDigest: string | undefined): boolean {
  return (
    version !== undefined &&
    other !== undefined &&
    compareVersions(version, other) === 0 &&
    digest !== undefined &&
    otherDigest !== undefined &&
    digest !== otherDigest
  );
}

function isSameNumber(left: NonNullable<Stance['release']>, right: NonNullable<Stance['release']>): boolean {
  return left.product === right.product && left.line === right.line && left.sequence === right.sequence;
}

function toFinding({ dimension, verdict, floor, candidate, stronger, from, reason }: DimensionRow): Finding {
  const values = { expected: `${floor ?? ''} (${stronger})`, actual: candidate ?? 'not stated' };
  const source = from.join(', ');
  switch (verdict) {
    case 'same':
    case 'stronger':
      return pass(DIMENSION_CHECK, dimension, verdict === 'same' ? 'is at the floor' : 'is above the floor');
    case 'no floor':
      return { check: DIMENSION_CHECK, outcome: 'not-applicable', subject: dimension, message: 'no source sets a floor' };
    case 'weaker':
      return failure(DIMENSION_CHECK, reason, dimension, `is weaker than the floor of ${source}`, values);
    case 'changed':
      return failure(DIMENSION_CHECK, reason, dimension, `has changed against the floor of ${source} and cannot be compared, which counts as weakened`, values);
    case 'unstated':
      return failure(DIMENSION_CHECK, reason, dimension, `is not stated, and the floor of ${source} is`, values);
  }
}
