import { createHash } from 'node:crypto';
import { differingRanges, type RangeDifference } from '../forensics/byte-ranges.js';
import { type Change, changedPaths, changeJson } from '../forensics/changes.js';
import { FORENSIC_LIMITS } from '../forensics/limits.js';
import type { InventoryEntry } from '../inventory/entry-json.js';
import { ChecksumsCursor } from '../manifest/checksums-cursor.js';
import type { TreeComparison } from '../manifest/tree-comparison.js';
import type { TreeReason } from '../manifest/tree-difference.js';
import { withThousands } from '../model/amount.js';
import type { Sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { type BytePath, printablePath } from '../model/path.js';
import type { LoadedPolicy } from '../policy/policy.js';
import type { EvidenceFile } from '../ports/evidence-store.js';
import type { EntryFacts } from '../ports/host-facts.js';
import type { Ports } from '../ports/index.js';
import { describeProblems } from '../shape/parsed.js';
import { compareRelease } from '../verification/verify-tree.js';
import type { ForensicStage } from './forensic-stage.js';

export interface ChangesRequest {
  readonly directory: string;
  readonly evidence: string;
  readonly policy: LoadedPolicy;
  /** The inventory that the tree is held against. */
  readonly baseline: EvidenceFile;
  /** The release as it was archived; undefined where no archive was given. */
  readonly original: string | undefined;
  readonly stage: ForensicStage;
}

export interface CapturedChanges {
  readonly changes: readonly Change[];
  readonly counts: TreeComparison['counts'];
  readonly total: number;
}

/** Everything in a tree that is not as released: described, copied, and held against the original. @throws archive_invalid where the inventory cannot be read */
export async function captureChanges(ports: Ports, request: ChangesRequest): Promise<CapturedChanges> {
  const { stage } = request;
  const { comparison } = await compareRelease(ports, request.baseline, request);
  if (!comparison.ok) throw new IntegrityError('evidence_unreadable', `checksums.json ${describeProblems(comparison.problems)}`);
  const { differences, totalDifferences, counts } = comparison.value;
  const paths = changedPaths(differences.slice(0, FORENSIC_LIMITS.changes));
  if (totalDifferences > differences.length) stage.notSeen.push(`${totalDifferences - differences.length} more differences are counted and not described`);
  const expected = expectedEntries(request.baseline, new Set(paths.keys()));
  const budget: Budget = { copies: FORENSIC_LIMITS.copiesBytes, ranges: 100 * FORENSIC_LIMITS.ranges };
  const changes = [...paths].map(([path, kinds]) => describe(ports, { path, kinds, expected: expected.get(path) }, { ...request, budget }));
  const names = { user: (id: number) => ports.hostFiles.userName(id), group: (id: number) => ports.hostFiles.groupName(id) };
  stage.json('changes.json', { total: totalDifferences, counts, changes: changes.map((change) => changeJson(change, names)) });
  return { changes, counts, total: totalDifferences };
}

function expectedEntries(manifest: EvidenceFile, paths: ReadonlySet<BytePath>): ReadonlyMap<BytePath, InventoryEntry> {
  const cursor = new ChecksumsCursor(manifest.chunks(), { checkRoot: false });
  const found = new Map<BytePath, InventoryEntry>();
  for (let entry = cursor.next(); entry !== undefined; entry = cursor.next()) if (paths.has(entry.path)) found.set(entry.path, entry);
  return found;
}

interface Differing {
  readonly path: BytePath;
  readonly kinds: readonly TreeReason[];
  readonly expected: InventoryEntry | undefined;
}

interface Budget {
  copies: number;
  ranges: number;
}

interface Context extends ChangesRequest {
  /** What is left, in bytes and in ranges. */
  readonly budget: Budget;
}

/** What lstat tells is taken before anything is read. */
function describe({ hostFacts }: Ports, { path, kinds, expected }: Differing, context: Context): Change {
  let change: Change = { path, kinds, expected, found: undefined, digest: undefined, ranges: undefined, copy: undefined, notes: [] };
  try {
    const found = hostFacts.entry(context.directory, path.replace(/\/$/, '') as BytePath);
    change = { ...change, found };
    if (found?.kind !== 'file') return change;
    if (found.sizeBytes > FORENSIC_LIMITS.readBytes)
      return noted(change, context.stage, `has ${withThousands(found.sizeBytes)} bytes and was neither read nor copied`);
    return { ...change, ...readChange(hostFacts, change, { ...context, found }) };
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return noted(change, context.stage, messageOf(error));
  }
}

function noted(change: Change, stage: ForensicStage, why: string): Change {
  stage.notSeen.push(`${printablePath(change.path)}: ${why}`);
  return { ...change, notes: [...change.notes, why] };
}

/** One pass over the file: digest, copy, and ranges against the original. */
function readChange(
  hostFacts: Ports['hostFacts'],
  { path, expected }: Change,
  { directory, original, stage, budget, found }: Context & { readonly found: EntryFacts },
): Pick<Change, 'digest' | 'ranges' | 'copy' | 'notes'> {
  const why = reasonNotToCopy(found, budget.copies);
  const copy = `changed/${path}`;
  const staged = why === undefined ? stage.begin(copy) : undefined;
  try {
    const hash = createHash('sha256');
    const read = tapped(bounded(hostFacts.readInside(directory, path), found.sizeBytes), (piece) => {
      hash.update(piece);
      staged?.write(piece);
    });
    const ranges = compareWithOriginal(hostFacts, read, { original: expected?.kind === 'file' ? original : undefined, path, keep: budget.ranges });
    budget.ranges -= ranges?.ranges.length ?? 0;
    const digest = hash.digest('hex') as Sha256;
    if (expected?.kind === 'file' && expected.digest === digest) {
      staged?.drop();
      return { digest, ranges, copy: undefined, notes: ['its content is the released one'] };
    }
    if (staged !== undefined) {
      budget.copies -= staged.keep().sizeBytes;
      return { digest, ranges, copy, notes: [] };
    }
    stage.notSeen.push(`${printablePath(path)}: ${why ?? ''}`);
    return { digest, ranges, copy: undefined, notes: [why ?? ''] };
  } catch (error) {
    staged?.drop();
    throw error;
  }
}

/** What is appended while it is read would never come to an end. */
function* bounded(pieces: Iterable<Uint8Array>, bytes: number): Generator<Uint8Array> {
  let left = bytes;
  for (const piece of pieces) {
    if (left > 0) yield piece.subarray(0, left);
    left -= piece.length;
    if (left <= 0) return;
  }
}

function* tapped(pieces: Iterable<Uint8Array>, tap: (piece: Uint8Array) => void): Generator<Uint8Array> {
  for (const piece of pieces) {
    tap(piece);
    yield piece;
  }
}

function compareWithOriginal(
  hostFacts: Ports['hostFacts'],
  found: Iterable<Uint8Array>,
  { original, path, keep }: { readonly original: string | undefined; readonly path: BytePath; readonly keep: number },
): RangeDifference | undefined {
  const most = Math.min(FORENSIC_LIMITS.ranges, keep);
  if (original !== undefined) return differingRanges(hostFacts.readInside(original, path), found, most);
  for (const _ of found); // read for its digest and its copy alone
  return undefined;
}

/** A file with a second name may be one from outside of the tree, put here so that somebody copies it. */
function reasonNotToCopy({ names, sizeBytes }: EntryFacts, left: number): string | undefined {
  if (names > 1) return `has ${names} names, so it may be a file from outside of the tree; it was not copied`;
  if (sizeBytes > FORENSIC_LIMITS.copyBytes) return `has ${withThousands(sizeBytes)} bytes and was not copied`;
  if (sizeBytes > left) return 'was not copied: the copies in all have reached their limit';
  return undefined;
}
