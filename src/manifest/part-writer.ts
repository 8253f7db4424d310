import { createHash } from 'node:crypto';
import { entryJson, type InventoryEntry } from '../inventory/entry-json.js';
import { shardOf } from '../inventory/shard.js';
import { type BytePath, printablePath } from '../model/path.js';
import { ByteSink } from './byte-sink.js';
import { partCountLine, partDigestLine, type PartHeader, partHeaderLine } from './part-form.js';

export interface PartTotals {
  readonly files: number;
  readonly links: number;
  /** Sum of the sizes of the files. */
  readonly bytes: number;
}

export interface PartWriter {
  /** Entries of this shard in the order of raw path bytes. @throws TypeError for what no reader would take */
  add(entry: InventoryEntry): void;
  finish(): PartTotals;
}

/** Writes a part piece by piece; the bytes handed to `write` are valid only during the call. Memory does not grow with it. */
export function createPartWriter(header: PartHeader, write: (bytes: Uint8Array) => void): PartWriter {
  const hash = createHash('sha256');
  const sink = new ByteSink((bytes) => {
    hash.update(bytes);
    write(bytes);
  });
  const { index, count } = header.shard;
  let [files, links, bytes, lastPath] = [0, 0, 0, ''];
  sink.add(`${partHeaderLine(header)}\n`);
  return {
    add: (entry) => {
      if (entry.path <= lastPath) throw new TypeError(`Entries must ascend: ${printablePath(entry.path)} comes after ${printablePath(lastPath as BytePath)}.`);
      if (shardOf(entry.path, count) !== index) throw new TypeError(`${printablePath(entry.path)} is of another shard.`);
      lastPath = entry.path;
      sink.add(`${files + links === 0 ? '' : ',\n'}${entryJson(entry)}`);
      if (entry.kind === 'link') links += 1;
      else {
        files += 1;
        bytes += entry.size;
      }
    },
    finish: () => {
      sink.add(`${files + links === 0 ? '' : '\n'}${partCountLine(files + links)}\n`);
      sink.flush();
      write(Buffer.from(`${partDigestLine(hash.digest('hex'))}\n`));
      return { files, links, bytes };
    },
  };
}
