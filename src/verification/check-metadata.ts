import type { Metadata } from '../evidence/metadata.js';
import { failure, type Finding, pass, type Warning, warning } from '../model/finding.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import { compareVersions, SCHEMA_VERSION } from '../model/schema-version.js';
import type { Policy } from '../policy/policy.js';

/** A clock may be this far behind the instants that evidence states. @source trust model, section 5 */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/** Product, repository and line, as far as the verifier's policy states them. @source trust model, section 3 */
export function checkSubject(metadata: Metadata, policy: Policy): { readonly findings: Finding[]; readonly warnings: Warning[] } {
  const stated = (['product', 'repository_id', 'line'] as const).map((field) => ({ field, expected: policy[field], actual: metadata[field] }));
  const findings = stated.flatMap(({ field, expected, actual }) => {
    if (expected === undefined) return [];
    if (expected === actual) return [pass('evidence-is-of-this-product', METADATA_FILE, `${field} is ${actual}`)];
    return [failure('evidence-is-of-this-product', 'wrong_subject', METADATA_FILE, `is of another ${field.replace('_id', '')}`, { expected, actual })];
  });
  const open = stated.filter(({ expected }) => expected === undefined).map(({ field }) => field);
  const warnings =
    open.length === 0
      ? []
      : [
          warning(
            'subject_unpinned',
            METADATA_FILE,
            `the policy does not state ${open.join(', ')}; this is ${metadata.product}, ${metadata.repository_id}, ${metadata.line}`,
          ),
        ];
  return { findings, warnings };
}

/** Is the evidence neither past its time nor from the future? @source trust model, section 5 */
export function checkTimes(metadata: Metadata, at: Date): Finding {
  const check = 'evidence-is-in-its-time';
  if (Date.parse(metadata.created) - at.getTime() > CLOCK_TOLERANCE_MS) {
    return failure(check, 'clock_behind', METADATA_FILE, 'was created later than now', {
      expected: `a clock past ${metadata.created}`,
      actual: at.toISOString(),
    });
  }
  if (Date.parse(metadata.expires) < at.getTime()) {
    return failure(check, 'evidence_expired', METADATA_FILE, 'has expired', { expected: `before ${metadata.expires}`, actual: at.toISOString() });
  }
  return pass(check, METADATA_FILE, `is valid until ${metadata.expires}`);
}

/** Can this verifier read evidence of this version at all? */
export function checkKnownSchema(schemaVersion: string): Finding | undefined {
  if (compareVersions(schemaVersion, SCHEMA_VERSION) <= 0) return undefined;
  return failure('schema-is-known', 'schema_unknown', METADATA_FILE, 'has a schema version that this verifier does not know', {
    expected: `${SCHEMA_VERSION} or older`,
    actual: schemaVersion,
  });
}
