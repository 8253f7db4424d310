import { METADATA_FILE } from '../../evidence/evidence-set.js';
import { parseMetadata } from '../../evidence/metadata.js';
import { sha256 } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { isVersion, type SchemaVersion } from '../../model/schema-version.js';
import type { Ports } from '../../ports/index.js';
import { parseJson } from '../../shape/json.js';
import { describeProblems } from '../../shape/parsed.js';
import type { Candidate } from './decide.js';
import { stanceOfMetadata } from './stance.js';

/** The metadata of an evidence directory as a candidate: as it stands, without asking who signed it. @throws directory_missing, evidence_unreadable */
export function readMetadata({ evidence, files }: Pick<Ports, 'evidence' | 'files'>, directory: string, source: string): Candidate {
  if (!files.isDirectory(directory)) throw new IntegrityError('directory_missing', `there is no evidence directory ${directory}`, { path: directory });
  const snapshot = evidence.open(directory);
  try {
    const file = snapshot.file(METADATA_FILE);
    if (file === undefined) return { kind: 'missing', source, file: METADATA_FILE };
    if (file.sizeBytes > LIMITS.evidenceFileBytes)
      return { kind: 'unreadable', source, schemaVersion: undefined, problem: `is larger than ${LIMITS.evidenceFileBytes} bytes` };
    return candidateOf(file.read(LIMITS.evidenceFileBytes), source);
  } finally {
    snapshot.close();
  }
}

function candidateOf(content: Uint8Array, source: string): Candidate {
  const metadata = parseMetadata(content);
  if (metadata.ok) return stanceOfMetadata(metadata.value, sha256(content), source);
  return { kind: 'unreadable', source, schemaVersion: versionOf(content), problem: describeProblems(metadata.problems) };
}

/** The version that a document states, whatever else it holds: another schema is only named by it. */
function versionOf(content: Uint8Array): SchemaVersion | undefined {
  const json = parseJson(content, { maxBytes: LIMITS.evidenceFileBytes, maxDepth: LIMITS.jsonDepth });
  const version = json.ok && typeof json.value === 'object' && json.value !== null && 'schema_version' in json.value ? json.value.schema_version : undefined;
  return typeof version === 'string' && isVersion(version) ? version : undefined;
}
