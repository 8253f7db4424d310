import { createHash } from 'node:crypto';
import type { Metadata } from '../evidence/metadata.js';
import { readChecksums } from '../manifest/checksums-reader.js';
import { createSumsWriter } from '../manifest/sums-writer.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { failure, type Finding, pass } from '../model/finding.js';
import type { EvidenceFile } from '../ports/evidence-store.js';
import { describeProblems } from '../shape/parsed.js';

const CHECK = 'inventory-is-as-stated';
const FILE = 'checksums.json';

/**
 * Does the inventory hold what the metadata says of it (root, files, links, bytes), does SHA256SUMS say the same, and is
 * there anything in it at all? Where there is no tree, nothing else looks into it.
 */
export function checkInventory(manifest: EvidenceFile, { root, counts, schema_version, files }: Metadata): Finding[] {
  const hash = createHash('sha256');
  const sums = createSumsWriter((bytes) => hash.update(bytes));
  const read = readChecksums(() => manifest.chunks(), { onEntry: (entry) => sums.add(entry) });
  if (!read.ok) return [failure('every-evidence-file-parses', 'evidence_unparseable', FILE, describeProblems(read.problems))];
  sums.finish();
  const { value } = read;
  const stated = { root, files: counts.files, links: counts.links, bytes: counts.bytes, schemaVersion: schema_version };
  const wrong = (Object.keys(stated) as (keyof typeof stated)[]).filter((field) => stated[field] !== value[field]);
  return [
    ...wrong.map((field) =>
      failure(CHECK, 'digest_mismatch', FILE, `has other ${field} than the metadata says`, { expected: String(stated[field]), actual: String(value[field]) }),
    ),
    ...(wrong.length === 0 ? [pass(CHECK, FILE, 'holds what the metadata says')] : []),
    checkSums(hash.digest('hex') as Sha256, files.SHA256SUMS.sha256),
    value.files === 0
      ? failure('something-was-sealed', 'nothing_checked', FILE, 'lists no file')
      : pass('something-was-sealed', FILE, `lists ${value.files} ${value.files === 1 ? 'file' : 'files'}`),
  ];
}

/** Those who check with sha256sum must check the same files. */
function checkSums(expected: Sha256, bound: Sha256): Finding {
  if (expected === bound) return pass(CHECK, 'SHA256SUMS', 'lists the files of checksums.json');
  return failure(CHECK, 'digest_mismatch', 'SHA256SUMS', 'does not list the files of checksums.json', {
    expected: prefixed(expected),
    actual: prefixed(bound),
  });
}
