import { IntegrityError } from '../../model/errors.js';
import { type BytePath, printablePath } from '../../model/path.js';
import type { FileEntry, ProblemEntry, TreeEntry } from '../../ports/tree.js';
import type { Sha256 } from '../../model/digest.js';
import type { FileReader } from './file-reader.js';
import { look, problem } from './look.js';
import { fileMode, type TreePlatform, unsafeBits } from './platform.js';
import { Results, SKIP, STATUS, UNKNOWN_SIZE } from './results.js';
import type { TreeRoot } from './tree-root.js';

/** Where the result of reading one file stands. */
export interface Reading {
  readonly results: Results;
  readonly index: number;
  /** The words of a failure. */
  readonly detail: string;
}

/** Makes entries of what was read. */
export class EntryMaker {
  readonly #again = Results.own(1);

  constructor(
    private readonly root: TreeRoot,
    private readonly platform: TreePlatform,
    private readonly reader: FileReader,
  ) {}

  /** The entry of a file that was hashed. */
  fileEntry(path: BytePath, results: Results, index: number): FileEntry {
    return this.#file(path, { results, index }, results.digestHex(index) as Sha256);
  }

  /** The entry of whatever else came of reading a file. */
  entryOf(path: BytePath, reading: Reading): TreeEntry {
    const { results, index, detail } = reading;
    switch (results.statuses[index]) {
      case STATUS.hashed:
        return this.fileEntry(path, results, index);
      case STATUS.sized:
        return this.#file(path, reading, undefined);
      case STATUS.replaced:
        return this.#lookAgain(path, reading);
      case STATUS.vanished:
        return problem(path, 'vanished', detail);
      case STATUS.changing:
        return this.#known(reading, problem(path, 'changing', 'it changed each time it was read'));
      case STATUS.unreadable:
        return this.#known(reading, problem(path, detail === 'ENAMETOOLONG' ? 'path too long' : 'unreadable', detail));
      default:
        throw new IntegrityError('internal', `nobody has read ${printablePath(path)}`);
    }
  }

  #file(path: BytePath, { results, index }: Omit<Reading, 'detail'>, digest: Sha256 | undefined): FileEntry {
    const mode = results.modes[index] ?? 0;
    return { kind: 'file', path, size: results.sizes[index] ?? 0, digest, mode: fileMode(mode, this.platform), unsafe: unsafeBits(mode, this.platform) };
  }

  /** Adds what lstat told of a file all the same. */
  #known({ results, index }: Reading, entry: ProblemEntry): ProblemEntry {
    const size = results.sizes[index] ?? UNKNOWN_SIZE;
    return size === UNKNOWN_SIZE ? entry : { ...entry, size, mode: fileMode(results.modes[index] ?? 0, this.platform) };
  }

  /** Something took the place of a file after it was listed: what is there now counts. */
  #lookAgain(path: BytePath, { results, index }: Reading): TreeEntry {
    const other = look(this.root, path);
    if (other !== undefined) return other;
    if (results === this.#again) return problem(path, 'changing', 'its kind changed each time it was opened');
    this.#again.expected[0] = results.expected[index] ?? SKIP;
    const detail = this.reader.read(path, 0, { results: this.#again, isAscii: false, whole: true });
    return this.entryOf(path, { results: this.#again, index: 0, detail: detail ?? '' });
  }
}
