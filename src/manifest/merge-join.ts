import type { InventoryFile } from '../inventory/entry-json.js';
import { sha256 } from '../model/digest.js';
import type { BytePath } from '../model/path.js';
import type { LinkEntry, TreeEntry } from '../ports/tree.js';
import { Baseline } from './baseline.js';
import { ChecksumsCursor } from './checksums-cursor.js';
import { type Comparison, compareFile, compareLink, isSame, unexpected } from './compare-entry.js';
import type { ChunkSource } from './line-source.js';
import type { CompareOptions, TreeComparison, TreeCounts } from './tree-comparison.js';
import { DifferenceLog, PathListDigest, type TreeReason, type TreeDifference } from './tree-difference.js';

const DEFAULT_KEEP = 10_000;

const LINK_COUNTS = { matched: 'linksMatched', modified: 'linksModified', missing: 'linksMissing', unreadable: 'linksUnreadable' } as const;

/** Which count a difference adds to beside that of its entry. */
const REASON_COUNTS: Partial<Record<TreeReason, keyof TreeCounts>> = {
  file_unexpected: 'unexpected',
  file_mode_changed: 'modeChanged',
  file_mode_unsafe: 'modeUnsafe',
  file_special: 'special',
  link_unexpected: 'linksUnexpected',
};

/** The work of `compareTree`. Every method throws FormProblem when the manifest does not have its form. */
export class MergeJoin {
  readonly #manifest: ChecksumsCursor;
  #firstLink: LinkEntry | undefined; // met by #manifest at the end of its files
  #secondReading: ChecksumsCursor | undefined;
  readonly #files = new Baseline<InventoryFile>(
    () => this.#pullFile(),
    (file, hidden) => this.#passFile(file, hidden),
  );
  readonly #links = new Baseline<LinkEntry>(
    () => this.#pullLink(),
    (link, hidden) => this.#passLink(link, hidden),
  );
  /** Entries of the tree between `expectedSize` and `onEntry`: their file in the manifest, if they have one. */
  #awaited: (InventoryFile | undefined)[] = [];
  #told = 0;
  readonly #keep: number;
  /** Missing files are found ahead of `onEntry`, and missing links behind it, so each log is in order by itself only. */
  readonly #logs: { readonly missing: DifferenceLog; readonly found: DifferenceLog; readonly missingLinks: DifferenceLog };
  readonly #changed = { missing: new PathListDigest(), modified: new PathListDigest() };
  readonly #counts: TreeCounts = {
    matched: 0,
    modified: 0,
    missing: 0,
    unreadable: 0,
    uncovered: 0,
    unexpected: 0,
    modeChanged: 0,
    modeUnsafe: 0,
    special: 0,
    linksMatched: 0,
    linksModified: 0,
    linksMissing: 0,
    linksUnreadable: 0,
    linksUncovered: 0,
    linksUnexpected: 0,
  };

  constructor(
    private readonly source: ChunkSource,
    private readonly options: CompareOptions,
  ) {
    this.#manifest = new ChecksumsCursor(source, { checkRoot: options.checkRoot ?? true });
    this.#keep = options.keep ?? DEFAULT_KEEP;
    this.#logs = { missing: new DifferenceLog(this.#keep), found: new DifferenceLog(this.#keep), missingLinks: new DifferenceLog(this.#keep) };
  }

  expectedSize(path: BytePath): number | 'skip' {
    const file = this.#files.take(path);
    this.#awaited.push(file);
    return this.options.contents === 'unread' ? 'skip' : (file?.size ?? 'skip');
  }

  onEntry(entry: TreeEntry): void {
    const file = this.#takeAwaited();
    if (file === undefined) this.#judgeOther(entry);
    else if (file.path !== entry.path) throw new TypeError('Entries must come in the order in which their sizes were asked for.');
    else if (isSame(file, entry, this.options.contents ?? 'read')) this.#counts.matched += 1;
    else {
      const seen = this.options.contents === 'unread' ? withDigestOf(file, entry) : entry;
      this.#judgeFile(seen, compareFile(file, seen));
    }
  }

  finish(): TreeComparison {
    if (this.#told < this.#awaited.length) throw new TypeError('The scan has not told of every entry whose size it asked for.');
    this.#files.passRest();
    this.#links.passRest();
    const manifest = this.#manifest.finish();
    const changedDigest = sha256(Buffer.concat([this.#changed.missing.digest(), this.#changed.modified.digest()]));
    return { manifest, counts: this.#counts, ...DifferenceLog.merge(Object.values(this.#logs), this.#keep), changedDigest };
  }

  #takeAwaited(): InventoryFile | undefined {
    const file = this.#awaited[this.#told++];
    if (this.#told < 4096 || this.#told * 2 < this.#awaited.length) return file;
    this.#awaited = this.#awaited.slice(this.#told);
    this.#told = 0;
    return file;
  }

  #judgeFile(entry: TreeEntry, { outcome, differences }: Comparison): void {
    this.#counts[outcome] += 1;
    if (outcome === 'modified' || outcome === 'missing') this.#changed[outcome].add(entry.path);
    this.#log(differences);
  }

  #judgeOther(entry: TreeEntry): void {
    this.#secondReading ??= this.#startSecondReading();
    const link = this.#links.take(entry.path);
    if (link === undefined) {
      this.#log(unexpected(entry));
      return;
    }
    const { outcome, differences } = compareLink(link, entry);
    this.#counts[LINK_COUNTS[outcome]] += 1;
    this.#log(differences);
  }

  #log(differences: readonly TreeDifference[]): void {
    for (const difference of differences) {
      const count = REASON_COUNTS[difference.reason];
      if (count !== undefined) this.#counts[count] += 1;
      this.#logs.found.add(difference);
    }
  }

  #passFile({ path }: InventoryFile, hidden: boolean): void {
    if (this.options.covers?.(path) === false) this.#counts.uncovered += 1;
    else if (hidden) this.#counts.unreadable += 1;
    else {
      this.#counts.missing += 1;
      this.#changed.missing.add(path);
      this.#logs.missing.add({ reason: 'file_missing', path });
    }
  }

  #passLink({ path }: LinkEntry, hidden: boolean): void {
    if (this.options.covers?.(path) === false) this.#counts.linksUncovered += 1;
    else if (hidden) this.#counts.linksUnreadable += 1;
    else {
      this.#counts.linksMissing += 1;
      this.#logs.missingLinks.add({ reason: 'link_missing', path });
    }
  }

  #pullFile(): InventoryFile | undefined {
    const entry = this.#manifest.next();
    if (entry?.kind !== 'link') return entry;
    this.#firstLink = entry;
    return undefined;
  }

  /** From the second reading if there is one, else from the first, whose files are then done. */
  #pullLink(): LinkEntry | undefined {
    const first = this.#secondReading === undefined ? this.#firstLink : undefined;
    if (first === undefined) return (this.#secondReading ?? this.#manifest).next() as LinkEntry | undefined;
    this.#firstLink = undefined;
    return first;
  }

  #startSecondReading(): ChecksumsCursor {
    const reading = new ChecksumsCursor(this.source, { checkRoot: false });
    reading.skipFiles();
    return reading;
  }
}

/** A file that was not read, as if it held what the manifest says: its size, mode and kind are still to be compared. */
function withDigestOf({ digest }: InventoryFile, entry: TreeEntry): TreeEntry {
  return entry.kind === 'file' && entry.digest === undefined ? { ...entry, digest } : entry;
}
