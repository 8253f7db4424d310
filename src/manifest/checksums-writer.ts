import { entryJson, type InventoryEntry } from '../inventory/entry-json.js';
import { MerkleTree } from '../inventory/merkle.js';
import { pathProblem, targetProblem } from '../inventory/path-rules.js';
import type { Sha256 } from '../model/digest.js';
import { type BytePath, printablePath } from '../model/path.js';
import type { FileEntry, LinkEntry } from '../ports/tree.js';
import { ByteSink } from './byte-sink.js';
import { footerLine, headerLine, LINKS_LINE } from './checksums-form.js';

/** What a manifest came to hold. */
export interface ChecksumsTotals {
  /** The Merkle root over all entries. */
  readonly root: Sha256;
  readonly files: number;
  readonly links: number;
  /** Sum of the sizes of the files. */
  readonly bytes: number;
}

export interface ChecksumsWriter {
  /** Files and links in the order of raw path bytes, as a scanner gives them. @throws TypeError for what no reader would take */
  add(entry: InventoryEntry | FileEntry): void;
  finish(): ChecksumsTotals;
}

/** Writes `checksums.json` piece by piece; the bytes handed to `write` are valid only during the call. Links are kept until all files are written. */
export function createChecksumsWriter(write: (bytes: Uint8Array) => void): ChecksumsWriter {
  const sink = new ByteSink(write);
  const tree = new MerkleTree();
  const links: string[] = [];
  let [files, bytes, lastPath] = [0, 0, ''];

  const addLine = (json: string, isFirst: boolean): void => {
    const start = sink.add(isFirst ? json : `,\n${json}`) + (isFirst ? 0 : 2);
    tree.add(sink.buffer, start, start + json.length);
  };

  sink.add(`${headerLine()}\n`);
  return {
    add: (entry) => {
      if (entry.path <= lastPath) throw new TypeError(`Entries must ascend: ${printablePath(entry.path)} comes after ${printablePath(lastPath as BytePath)}.`);
      lastPath = entry.path;
      if (entry.kind === 'link') {
        links.push(entryJson(checkedLink(entry)));
        return;
      }
      addLine(entryJson(checkedFile(entry)), files === 0);
      files += 1;
      bytes += entry.size;
    },
    finish: () => {
      sink.add(`${files === 0 ? '' : '\n'}${LINKS_LINE}\n`);
      links.forEach((json, index) => addLine(json, index === 0));
      const root = tree.root();
      sink.add(`${links.length === 0 ? '' : '\n'}${footerLine(root)}\n`);
      sink.flush();
      return { root, files, links: links.length, bytes };
    },
  };
}

function checkedFile(entry: Extract<InventoryEntry, { kind: 'file' }> | FileEntry): Extract<InventoryEntry, { kind: 'file' }> {
  if (entry.digest === undefined) throw new TypeError(`${printablePath(entry.path)} has no digest.`);
  const problem = pathProblem(entry.path) ?? (Number.isSafeInteger(entry.size) && entry.size >= 0 ? undefined : 'has no size');
  if (problem !== undefined) throw new TypeError(`The path ${printablePath(entry.path)} ${problem}.`);
  return entry as Extract<InventoryEntry, { kind: 'file' }>;
}

function checkedLink(entry: LinkEntry): LinkEntry {
  const problem = pathProblem(entry.path) ?? targetProblem(entry.target);
  if (problem !== undefined) throw new TypeError(`The link ${printablePath(entry.path)} ${problem}.`);
  return entry;
}
