import type { InventoryEntry } from '../inventory/entry-json.js';
import { renderShard, shardOf } from '../inventory/shard.js';
import { IntegrityError } from '../model/errors.js';
import { type BytePath, printable, printablePath } from '../model/path.js';
import type { FileEntry, LinkEntry, TreeEntry } from '../ports/tree.js';
import { describeProblems } from '../shape/parsed.js';
import { FormProblem } from './form-problem.js';
import type { ChunkSource } from './line-source.js';
import { PartCursor } from './part-cursor.js';
import type { PartHeader } from './part-form.js';

export interface NamedPart {
  /** For people, where it was read. */
  readonly name: string;
  readonly source: ChunkSource;
}

/** What a part must have been made under to be of use here. */
export type PartTerms = Omit<PartHeader, 'shard'>;

const LISTED = 20;

/** One part while it is read: the entry that is next, which no path of the tree has asked for yet. */
class OpenPart {
  readonly #cursor: PartCursor;
  next: InventoryEntry | undefined;

  constructor(readonly part: NamedPart) {
    this.#cursor = this.#reading(() => new PartCursor(part.source));
  }

  get header(): PartHeader {
    return this.#cursor.header;
  }

  /** For people: which share it is, and where it was read. */
  get label(): string {
    return `part ${renderShard(this.header.shard)} (${printable(this.part.name)})`;
  }

  advance(): void {
    this.next = this.#reading(() => this.#cursor.next());
  }

  /** @throws part_invalid */
  #reading<T>(step: () => T): T {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof FormProblem)) throw error;
      throw new IntegrityError('part_invalid', `${printable(this.part.name)}: ${describeProblems(error.problems)}`, { part: this.part.name });
    }
  }
}

/**
 * Gives the files of a tree the digests that the parts of its inventory hold. Tree and parts come in the order of raw path
 * bytes, so none is held whole: of each part one entry is.
 */
export class PartsJoin {
  /** By shard, from 0. */
  readonly #parts: readonly OpenPart[];
  readonly #listed: string[] = [];
  #mismatches = 0;

  /** Opens all parts. @throws part_invalid, parts_incomplete, part_mismatch */
  constructor(parts: readonly NamedPart[], terms: PartTerms) {
    const open = parts.map((part) => new OpenPart(part));
    for (const part of open) refuseOtherTerms(part, terms);
    this.#parts = inOrder(open);
    for (const part of this.#parts) part.advance();
  }

  /** The entry with its digest. One that no part has as it is stays without, and `finish` will say so. */
  complete(entry: TreeEntry): TreeEntry {
    if (entry.kind !== 'file' && entry.kind !== 'link') return entry;
    const part = this.#parts[shardOf(entry.path, this.#parts.length) - 1];
    if (part === undefined) throw new TypeError('There is a part for every shard.');
    while (part.next !== undefined && part.next.path < entry.path) this.#additional(part);
    if (part.next?.path !== entry.path) {
      this.#mismatch(entry.path, part, 'nothing', describe(entry));
      return entry;
    }
    const stated = part.next;
    part.advance();
    if (!isSame(stated, entry)) this.#mismatch(entry.path, part, describe(stated), describe(entry));
    else if (stated.kind === 'file' && entry.kind === 'file') return { ...entry, digest: stated.digest };
    return entry;
  }

  /** To be called after the scan: reads what remains. @throws part_invalid, part_mismatch */
  finish(): void {
    for (const part of this.#parts) while (part.next !== undefined) this.#additional(part);
    if (this.#mismatches === 0) return;
    const rest = this.#mismatches > LISTED ? `; and ${this.#mismatches - LISTED} more` : '';
    throw new IntegrityError('part_mismatch', `the release is not the one that the parts were made of: ${this.#listed.join('; ')}${rest}`, {
      count: this.#mismatches,
    });
  }

  #additional(part: OpenPart): void {
    const { next } = part;
    if (next !== undefined) this.#mismatch(next.path, part, describe(next), 'nothing');
    part.advance();
  }

  #mismatch(path: BytePath, part: OpenPart, expected: string, found: string): void {
    this.#mismatches += 1;
    if (this.#listed.length < LISTED) this.#listed.push(`${printablePath(path)}: ${part.label} has ${expected}, the release has ${found}`);
  }
}

function isSame(stated: InventoryEntry, found: FileEntry | LinkEntry): boolean {
  if (stated.kind === 'link') return found.kind === 'link' && stated.target === found.target;
  return found.kind === 'file' && stated.size === found.size && stated.mode === found.mode;
}

function describe(entry: InventoryEntry | FileEntry | LinkEntry): string {
  if (entry.kind === 'link') return `a link to ${printablePath(entry.target)}`;
  return `a file of ${entry.size} bytes${entry.mode === undefined ? '' : `, mode ${entry.mode}`}`;
}

/** What a part was made under must be what is merged under: else it may lack what is covered now. */
function refuseOtherTerms({ header, label }: OpenPart, terms: PartTerms): void {
  const rows = [
    ['tool', 'was written by DuRi', 'Run the same version of DuRi in every job.'],
    ['policy', 'was made under the policy', 'Give every job the same --config, from the same commit.'],
    [
      'evidence',
      'was made for evidence at',
      'Give `duri seal --shard` the same --evidence as `duri merge` where the evidence stands inside the release, and else none.',
    ],
  ] as const;
  for (const [field, says, hint] of rows) {
    if (header[field] === terms[field]) continue;
    const [expected, found] = [terms[field] ?? 'a place outside the release', header[field] ?? 'a place outside the release'].map(printable);
    throw new IntegrityError('part_mismatch', `${label} ${says} ${found}; expected ${expected}`, { expected: expected ?? '', found: found ?? '' }, { hint });
  }
}

/** Each part at the place of its shard. @throws parts_incomplete unless there is exactly one for every shard */
function inOrder(parts: readonly OpenPart[]): readonly OpenPart[] {
  const [first] = parts;
  if (first === undefined) throw new IntegrityError('parts_incomplete', 'there is no part to merge');
  const { count } = first.header.shard;
  const places = new Array<OpenPart | undefined>(count).fill(undefined);
  for (const part of parts) {
    const { shard } = part.header;
    if (shard.count !== count)
      throw new IntegrityError('parts_incomplete', `${part.label} is of another split than ${first.label}`, { expected: count, found: shard.count });
    const other = places[shard.index - 1];
    if (other !== undefined) throw new IntegrityError('parts_incomplete', `${part.label} and ${other.label} are the same share`);
    places[shard.index - 1] = part;
  }
  const missing = places.flatMap((part, at) => (part === undefined ? [renderShard({ index: at + 1, count })] : []));
  if (missing.length > 0)
    throw new IntegrityError(
      'parts_incomplete',
      `${missing.length} of ${count} parts ${missing.length === 1 ? 'is' : 'are'} missing: ${missing.slice(0, LISTED).join(', ')}${missing.length > LISTED ? ', …' : ''}`,
      { expected: count, found: count - missing.length },
    );
  return places.filter((part) => part !== undefined);
}
