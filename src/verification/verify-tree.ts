import { releaseCoverage } from '../evidence/release-coverage.js';
import { compareTree } from '../manifest/compare-tree.js';
import type { TreeComparison } from '../manifest/tree-comparison.js';
import type { TreeDifference } from '../manifest/tree-difference.js';
import { failure, type Finding, pass, unknown, type Warning, warning } from '../model/finding.js';
import { printablePath } from '../model/path.js';
import type { EvidenceFile } from '../ports/evidence-store.js';
import type { Ports } from '../ports/index.js';
import type { ScanSummary } from '../ports/tree.js';
import type { Policy } from '../policy/policy.js';
import { describeProblems, type Parsed } from '../shape/parsed.js';
import { isSpike, spikeWarning } from '../manifest/spike.js';
import type { Spike, Verification, VerificationRequest } from './verification.js';

export interface TreeVerdict {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  readonly counts: Verification['tree'];
  readonly spike: Spike | undefined;
}

type TreePorts = Pick<Ports, 'tree' | 'log'>;
type TreeRequest = Pick<VerificationRequest, 'directory' | 'evidence' | 'policy' | 'contents'>;

/** Step 4: is the tree the one that the manifest lists? Called only with a manifest that is the sealed one. @source design, section 3 */
export async function verifyTree(ports: TreePorts, manifest: EvidenceFile, request: VerificationRequest): Promise<TreeVerdict> {
  const { comparison, summary } = await compareRelease(ports, manifest, request);
  if (!comparison.ok)
    return {
      findings: [failure('every-evidence-file-parses', 'evidence_unparseable', 'checksums.json', describeProblems(comparison.problems))],
      warnings: [],
      counts: undefined,
      spike: undefined,
    };
  const collisions = summary.collisions.map(([one, other]) =>
    warning('names_collide', printablePath(one), `would be the same file as ${printablePath(other)} on macOS or Windows`),
  );
  const { policy } = request.policy;
  return judge(comparison.value, policy, { threshold: request.spikeThreshold, collisions, contents: request.contents ?? 'read' });
}

/** Holds a tree against a manifest, under the coverage of the policy. What differs is told, and not judged. */
export async function compareRelease(
  ports: TreePorts,
  manifest: EvidenceFile,
  request: TreeRequest,
): Promise<{ readonly comparison: Parsed<TreeComparison>; readonly summary: ScanSummary }> {
  const covers = releaseCoverage(request.policy.policy, request);
  const comparer = compareTree(() => manifest.chunks(), {
    covers: (path) => covers(path, false),
    checkRoot: false,
    contents: request.contents ?? 'read',
  });
  const summary = await ports.tree.scan({
    root: request.directory,
    covers,
    expectedSize: (path) => comparer.expectedSize(path),
    onEntry: (entry) => comparer.onEntry(entry),
    onProgress: (files) => ports.log.progress('verify', files),
  });
  return { comparison: comparer.finish(), summary };
}

interface JudgeOptions {
  readonly threshold: number;
  readonly collisions: readonly Warning[];
  readonly contents: 'read' | 'unread';
}

function judge(comparison: TreeComparison, policy: Policy, options: JudgeOptions): TreeVerdict {
  const { counts, manifest, changedDigest } = comparison;
  const lookedAt = manifest.files - counts.uncovered;
  const changes = { baseline: manifest.files, modified: counts.modified, missing: counts.missing };
  const spike = isSpike(changes, options.threshold)
    ? { changed: counts.modified + counts.missing, baseline: manifest.files, digest: changedDigest }
    : undefined;
  const tolerated = comparison.differences.filter((difference) => toleranceFor(difference, policy) !== 'fail');
  const failed = comparison.differences.filter((difference) => toleranceFor(difference, policy) === 'fail');
  return {
    findings: [
      ...coverageFinding(lookedAt),
      ...failed.map(toFinding),
      ...unlisted(comparison),
      ...(failed.length === 0 && lookedAt > 0 ? [nothingDiffers(counts.matched, options.contents)] : []),
    ],
    warnings: [
      ...options.collisions,
      ...tolerated.filter((difference) => toleranceFor(difference, policy) === 'warn').map(toWarning),
      ...(spike === undefined ? [] : [spikeWarning(changes, changedDigest)]),
    ],
    counts,
    spike,
  };
}

/** Whoever can write to a file can give it the size and times that it had: only reading it is proof. */
function nothingDiffers(files: number, contents: 'read' | 'unread'): Finding {
  if (contents === 'read') return pass('every-file-matches', 'release directory', `${files} files match`);
  return unknown(
    'every-file-matches',
    'release directory',
    `nothing differs in name, kind, size, mode or link of ${files} files; their contents were not read`,
  );
}

/** What policy makes of a difference: most fail, whatever it says. */
function toleranceFor({ reason }: TreeDifference, { release }: Policy): 'fail' | 'warn' | 'ignore' {
  if (reason === 'file_unexpected' || reason === 'link_unexpected') return release.unexpected;
  if (reason === 'file_mode_unsafe') return release.unsafe_modes;
  return 'fail';
}

function coverageFinding(lookedAt: number): Finding[] {
  if (lookedAt > 0) return [];
  return [
    failure('something-was-checked', 'nothing_checked', 'checksums.json', 'lists no file that the policy covers', {
      expected: 'at least 1 file',
      actual: '0 files',
    }),
  ];
}

const MESSAGES: Readonly<Record<TreeDifference['reason'], string>> = {
  file_modified: 'was modified',
  file_missing: 'is missing',
  file_unexpected: 'was not released',
  file_mode_changed: 'has another executable bit',
  file_mode_unsafe: 'has unsafe permissions',
  file_special: 'is no regular file',
  file_unreadable: 'could not be read',
  tree_modified_while_read: 'kept changing while it was read',
  link_modified: 'points elsewhere',
  link_missing: 'is missing',
  link_unexpected: 'was not released',
};

function toFinding({ reason, path, expected, actual }: TreeDifference): Finding {
  return failure('every-file-matches', reason, printablePath(path), MESSAGES[reason], {
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  });
}

function toWarning({ reason, path, actual }: TreeDifference): Warning {
  const shown = reason === 'file_mode_unsafe' ? reason : 'unexpected_allowed';
  return warning(shown, printablePath(path), actual === undefined ? MESSAGES[reason] : `${MESSAGES[reason]}: ${actual}`);
}

/** Differences beyond those that are kept are counted, never dropped. */
function unlisted({ differences, totalDifferences }: TreeComparison): Finding[] {
  const more = totalDifferences - differences.length;
  return more === 0 ? [] : [failure('every-file-matches', 'file_modified', 'release directory', `${more} more differences, not listed one by one`)];
}
