import type { InventoryEntry } from '../inventory/entry-json.js';
import { type Shard, shardOf } from '../inventory/shard.js';
import { isSha256, type Sha256 } from '../model/digest.js';
import { LIMITS } from '../model/limits.js';
import { printablePath } from '../model/path.js';
import { parseDocument } from '../shape/document.js';
import { MAX_LINE_BYTES } from './checksums-form.js';
import { parseEntryLine } from './entry-line.js';
import { FormProblem } from './form-problem.js';
import { HashButEnd } from './hash-but-end.js';
import { type ChunkSource, chunksOf, LineSource } from './line-source.js';
import { partCountLine, partDigestLine, type PartHeader, partHeaderLine } from './part-form.js';
import { partHeaderSchema } from './part-schema.js';

const ENTRIES_START = ',"entries":[';
const DIGEST_LINE_BYTES = partDigestLine('0'.repeat(64)).length + 1;

/** Reads a part entry by entry, and takes nothing but the form that the writer gives. Every method throws FormProblem. */
export class PartCursor {
  readonly header: PartHeader;
  readonly #lines: LineSource;
  readonly #hash = new HashButEnd(DIGEST_LINE_BYTES);
  readonly #shard: Shard;
  #last: InventoryEntry | undefined;
  #moreToCome: boolean | undefined; // undefined before the first entry
  #count = 0;
  #done = false;

  constructor(source: ChunkSource) {
    this.#lines = new LineSource(this.#hash.through(chunksOf(source)), { lineBytes: MAX_LINE_BYTES, bytes: LIMITS.inventoryBytes });
    this.header = this.#readHeader();
    this.#shard = this.header.shard;
  }

  /** In ascending order of paths; undefined at the end, whose count and digest are then right. */
  next(): InventoryEntry | undefined {
    if (this.#done) return undefined;
    const line = this.#line();
    if (line.startsWith('{')) return this.#entry(line);
    this.#end(line);
    return undefined;
  }

  #readHeader(): PartHeader {
    const line = this.#lines.next();
    if (line === undefined) throw new FormProblem(1, 'is missing: the file is empty');
    if (!line.endsWith(ENTRIES_START)) throw new FormProblem(1, 'is not the beginning of a part that `duri seal --shard` wrote');
    const json = Buffer.from(`${line.slice(0, -ENTRIES_START.length)}}`, 'latin1');
    const header = parseDocument(json, partHeaderSchema, { maxBytes: MAX_LINE_BYTES, maxDepth: LIMITS.jsonDepth });
    if (!header.ok)
      throw new FormProblem(
        1,
        'is not a header',
        header.problems.map(({ where, message }) => ({ where, message: `line 1 "${where.slice(1)}" ${message}` })),
      );
    const { shard, policy, evidence, tool } = header.value;
    const value = { shard, policy: policy as Sha256, evidence, tool };
    if (partHeaderLine(value) !== line) throw new FormProblem(1, 'is not the canonical JSON of its header');
    return value;
  }

  #line(): string {
    const line = this.#lines.next();
    if (line === undefined) throw new FormProblem(this.#lines.number + 1, 'is missing: the part is cut short');
    return line;
  }

  #entry(line: string): InventoryEntry {
    const number = this.#lines.number;
    if (this.#moreToCome === false) throw new FormProblem(number, 'stands after an entry that has no comma behind it');
    this.#moreToCome = line.endsWith(',');
    const entry = parseEntryLine(this.#moreToCome ? line.slice(0, -1) : line, line.startsWith('{"digest"') ? 'files' : 'links', number);
    this.#checkPlace(entry, number);
    this.#last = entry;
    this.#count += 1;
    if (this.#count > LIMITS.inventoryEntries) throw new FormProblem(number, `lies beyond the limit of ${LIMITS.inventoryEntries} entries`);
    return entry;
  }

  #checkPlace({ path }: InventoryEntry, number: number): void {
    const last = this.#last?.path;
    if (last !== undefined && path <= last)
      throw new FormProblem(number, `has the path ${printablePath(path)}, which ${path === last ? 'stands twice' : 'is out of order'}`);
    const { index, count } = this.#shard;
    const shard = shardOf(path, count);
    if (shard !== index) throw new FormProblem(number, `has the path ${printablePath(path)}, which belongs to shard ${shard} of ${count}`);
  }

  #end(line: string): void {
    const number = this.#lines.number;
    if (this.#moreToCome === true) throw new FormProblem(number, 'is not an entry, which the comma before it announces');
    if (line !== partCountLine(this.#count)) throw new FormProblem(number, `is neither an entry nor the count of ${this.#count} entries before it`);
    const last = this.#line();
    const stated = last.slice(10, -2);
    if (!isSha256(stated) || last !== partDigestLine(stated)) throw new FormProblem(number + 1, 'is not the digest that ends a part');
    if (this.#lines.next() !== undefined) throw new FormProblem(number + 2, 'stands after the end of the part');
    const found = this.#hash.digest();
    if (stated !== found) throw new FormProblem(number + 1, `states the digest ${stated}, but the part has ${found}`);
    this.#done = true;
  }
}
