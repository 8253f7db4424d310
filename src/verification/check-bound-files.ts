import { BOUND_FILES, type BoundFile } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import { readChecksums } from '../manifest/checksums-reader.js';
import { readSums } from '../manifest/sums-reader.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { failure, type Finding, pass, unknown } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { EvidenceFile } from '../ports/evidence-store.js';
import { parseProvenance } from '../provenance/parse-provenance.js';
import { parseJson } from '../shape/json.js';
import type { Parsed } from '../shape/parsed.js';
import { describeProblems } from '../shape/parsed.js';

/** Files whose bytes are the ones that the metadata binds, with their digests. */
export interface BoundFiles {
  readonly intact: ReadonlyMap<BoundFile, Sha256>;
  readonly findings: readonly Finding[];
}

/**
 * Steps 1 and 2 for the files that the metadata binds. A file with the bound digest is the one that was sealed; only
 * where it differs is it parsed, to tell a damaged file (`corrupted`) from a replaced one (`tampered`).
 */
export function checkBoundFiles(files: ReadonlyMap<string, EvidenceFile>, metadata: Metadata | undefined): BoundFiles {
  const intact = new Map<BoundFile, Sha256>();
  const findings: Finding[] = [];
  for (const name of BOUND_FILES) {
    const file = files.get(name);
    if (file === undefined) continue; // its absence is a finding already
    const digest = file.digest();
    const finding = checkBound(file, digest, metadata?.files[name]);
    if (finding.outcome === 'pass') intact.set(name, digest);
    findings.push(finding);
  }
  return { intact, findings };
}

function checkBound(file: EvidenceFile, digest: Sha256, bound: { sha256: Sha256; size: number } | undefined): Finding {
  if (bound?.sha256 === digest && bound.size === file.sizeBytes) return pass('every-file-is-the-bound-one', file.name, 'is the file that the metadata binds');
  const problems = PARSERS[file.name as BoundFile](file);
  if (!problems.ok) return failure('every-evidence-file-parses', 'evidence_unparseable', file.name, describeProblems(problems.problems));
  if (bound === undefined) return unknown('every-file-is-the-bound-one', file.name, 'depends on deployment_metadata.json, which could not be read');
  return failure('every-file-is-the-bound-one', 'digest_mismatch', file.name, 'is not the file that the metadata binds', {
    expected: `${prefixed(bound.sha256)}, ${bound.size} bytes`,
    actual: `${prefixed(digest)}, ${file.sizeBytes} bytes`,
  });
}

const PARSERS: Readonly<Record<BoundFile, (file: EvidenceFile) => Parsed<unknown>>> = {
  'checksums.json': (file) => readChecksums(() => file.chunks(), { checkRoot: false }), // a well-formed file with another root is a replaced one, not a damaged one
  SHA256SUMS: (file) =>
    readSums(
      () => file.chunks(),
      () => undefined,
    ),
  'provenance.json': (file) => parseProvenance(file.read(LIMITS.evidenceFileBytes)),
  'sbom.json': (file) => parseJson(file.read(LIMITS.sbomBytes), { maxBytes: LIMITS.sbomBytes, maxDepth: LIMITS.jsonDepth }),
};
