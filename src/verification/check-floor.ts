import { METADATA_FILE } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import { METADATA_SCHEMA_DIGEST } from '../evidence/metadata-schema-digest.js';
import { failure, type Finding, pass } from '../model/finding.js';
import { compareVersions, SCHEMA_VERSION } from '../model/schema-version.js';
import type { Policy } from '../policy/policy.js';

const CHECK = 'content-is-above-the-floor';

/** Step 3: is what the evidence says of itself at least what the verifier's policy asks for? @source design, section 3; trust model, section 5 */
export function checkFloor(metadata: Metadata, { floor }: Policy): readonly Finding[] {
  return [checkSchema(metadata, floor.schema_version), checkSchemaContent(metadata), ...checkPolicyVersion(metadata, floor.policy_version)];
}

function checkSchema({ schema_version: found }: Metadata, lowest: string): Finding {
  if (compareVersions(found, lowest) >= 0) return pass(CHECK, METADATA_FILE, `has schema version ${found}`);
  return failure(CHECK, 'schema_below_floor', METADATA_FILE, `has schema version ${found}, below the floor`, { expected: `${lowest} or newer`, actual: found });
}

/** A version means one schema. The version that this DuRi writes is the only one whose digest it knows. */
function checkSchemaContent({ schema_version, schema_digest }: Metadata): Finding {
  if (schema_version !== SCHEMA_VERSION || schema_digest === METADATA_SCHEMA_DIGEST)
    return pass(CHECK, METADATA_FILE, 'was written to the schema of its version');
  return failure(CHECK, 'schema_content_changed', METADATA_FILE, `has another schema under version ${schema_version}`, {
    expected: METADATA_SCHEMA_DIGEST,
    actual: schema_digest,
  });
}

function checkPolicyVersion({ policy }: Metadata, lowest: string | undefined): readonly Finding[] {
  if (lowest === undefined) return [];
  if (compareVersions(policy.version, lowest) >= 0) return [pass(CHECK, METADATA_FILE, `was sealed under policy ${policy.version}`)];
  return [
    failure(CHECK, 'policy_below_floor', METADATA_FILE, `was sealed under policy version ${policy.version}, below the floor`, {
      expected: `${lowest} or newer`,
      actual: policy.version,
    }),
  ];
}
