import type { InventoryEntry } from '../inventory/entry-json.js';
import { MerkleTree } from '../inventory/merkle.js';
import { isSha256, type Sha256 } from '../model/digest.js';
import { LIMITS } from '../model/limits.js';
import { printablePath } from '../model/path.js';
import { KNOWN_SCHEMA_VERSIONS, type SchemaVersion } from '../model/schema-version.js';
import { footerLine, headerLine, LINKS_LINE, MAX_LINE_BYTES } from './checksums-form.js';
import { parseEntryLine } from './entry-line.js';
import { FormProblem, FrameProblem } from './form-problem.js';
import { type ChunkSource, LineSource } from './line-source.js';

/** What a manifest holds, known once it has been read to its end. */
export interface ChecksumsSummary {
  readonly schemaVersion: SchemaVersion;
  readonly files: number;
  readonly links: number;
  /** Sum of the sizes of the files. */
  readonly bytes: number;
  /** The root that the manifest states. */
  readonly root: Sha256;
}

/** Bounds on a manifest: those of model/limits.ts, except in their tests. */
export interface InventoryLimits {
  readonly inventoryEntries: number;
  readonly inventoryBytes: number;
}

export interface CursorOptions {
  /** Builds the Merkle tree too, and compares its root with the one stated. */
  readonly checkRoot: boolean;
  readonly limits?: InventoryLimits;
}

/** Reads `checksums.json` entry by entry, and takes nothing but the form that the writer gives. Every method throws FormProblem. */
export class ChecksumsCursor {
  readonly #lines: LineSource;
  readonly #tree: MerkleTree | undefined;
  readonly #scratch: Buffer;
  readonly #maxEntries: number;
  #section: 'header' | 'files' | 'links' | 'done' = 'header';
  #moreToCome: boolean | undefined; // undefined before the first entry of a section
  #last: InventoryEntry | undefined;
  #schemaVersion: SchemaVersion = '';
  #root: Sha256 | undefined;
  #files = 0;
  #links = 0;
  #bytes = 0;

  constructor(source: ChunkSource, options: CursorOptions) {
    const { inventoryBytes, inventoryEntries } = options.limits ?? LIMITS;
    this.#lines = new LineSource(source, { lineBytes: MAX_LINE_BYTES, bytes: inventoryBytes });
    this.#maxEntries = inventoryEntries;
    this.#tree = options.checkRoot ? new MerkleTree() : undefined;
    this.#scratch = Buffer.alloc(options.checkRoot ? MAX_LINE_BYTES + 1 : 0);
  }

  /** Files, then links, each in ascending order; undefined at the end. */
  next(): InventoryEntry | undefined {
    if (this.#section === 'header') this.#readHeader();
    while (this.#section === 'files' || this.#section === 'links') {
      const line = this.#line();
      if (line.startsWith('{')) return this.#entry(line, this.#section);
      this.#endSection(line);
    }
    return undefined;
  }

  /** Goes on to the links without looking at what remains of the files. */
  skipFiles(): void {
    if (this.#section === 'header') this.#readHeader();
    while (this.#section === 'files') if (this.#line() === LINKS_LINE) this.#startLinks();
  }

  /** Reads what remains. */
  finish(): ChecksumsSummary {
    while (this.next() !== undefined);
    const root = this.#root;
    if (root === undefined) throw new FormProblem(this.#lines.number, 'is cut short: the footer is missing');
    return { schemaVersion: this.#schemaVersion, files: this.#files, links: this.#links, bytes: this.#bytes, root };
  }

  #readHeader(): void {
    const line = this.#lines.next();
    if (line === undefined) throw new FormProblem(1, 'is missing: the file is empty');
    const version = KNOWN_SCHEMA_VERSIONS.find((known) => line === headerLine(known));
    if (version === undefined) throw this.#misplaced(`is not ${headerLine()}`);
    this.#schemaVersion = version;
    this.#section = 'files';
  }

  #line(): string {
    const line = this.#lines.next();
    if (line !== undefined) return line;
    throw this.#misplaced(`of checksums.json is missing: the file ends within "${this.#section}", before "root"`, this.#lines.number + 1);
  }

  #entry(line: string, section: 'files' | 'links'): InventoryEntry {
    const number = this.#lines.number;
    if (this.#moreToCome === false) throw this.#misplaced(`stands in "${section}" after an entry that has no comma behind it`);
    this.#moreToCome = line.endsWith(',');
    const json = this.#moreToCome ? line.slice(0, -1) : line;
    const entry = parseEntryLine(json, section, number);
    if (this.#last !== undefined && entry.path <= this.#last.path) {
      throw new FormProblem(
        number,
        `has the "path" ${printablePath(entry.path)}, which ${entry.path === this.#last.path ? 'stands twice' : 'is out of order'} in "${section}"`,
      );
    }
    this.#last = entry;
    this.#count(entry, number);
    if (this.#tree !== undefined) this.#tree.add(this.#scratch, 1, 1 + this.#scratch.write(json, 1, 'latin1'));
    return entry;
  }

  #count(entry: InventoryEntry, line: number): void {
    if (entry.kind === 'file') this.#bytes += entry.size;
    if (entry.kind === 'file') this.#files += 1;
    else this.#links += 1;
    if (this.#files + this.#links > this.#maxEntries) throw new FormProblem(line, `lies beyond the limit of ${this.#maxEntries} entries`);
    if (!Number.isSafeInteger(this.#bytes)) throw new FormProblem(line, 'has a "size" that makes the sum of all sizes too large');
  }

  #endSection(line: string): void {
    if (this.#moreToCome === true) throw this.#misplaced(`is not an entry of "${this.#section}", which the comma before it announces`);
    if (this.#section === 'files') {
      if (line !== LINKS_LINE) throw this.#misplaced(`is neither an entry of "files" nor ${LINKS_LINE}`);
      this.#startLinks();
      return;
    }
    const root = line.slice(10, -2);
    if (!isSha256(root) || line !== footerLine(root)) throw this.#misplaced('is neither an entry of "links" nor the end with "root"');
    this.#root = root;
    this.#section = 'done';
    if (this.#tree !== undefined && this.#tree.root() !== root)
      throw new FormProblem(this.#lines.number, `states the "root" ${root}, but the entries give ${this.#tree.root()}`);
    if (this.#lines.next() !== undefined) throw this.#misplaced('stands after the end of the document');
  }

  #startLinks(): void {
    this.#section = 'links';
    this.#moreToCome = undefined;
    this.#last = undefined;
  }

  #misplaced(message: string, line = this.#lines.number): FrameProblem {
    return new FrameProblem(line, message);
  }
}
