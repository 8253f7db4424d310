import type { InventoryEntry } from '../inventory/entry-json.js';
import { type BytePath, printablePath } from '../model/path.js';
import type { FileEntry } from '../ports/tree.js';
import { ByteSink } from './byte-sink.js';

/** Writes `SHA256SUMS` piece by piece, for `sha256sum --check`. Links are not listed. The bytes handed to `write` are valid only during the call. */
export function createSumsWriter(write: (bytes: Uint8Array) => void): { add(entry: InventoryEntry | FileEntry): void; finish(): void } {
  const sink = new ByteSink(write);
  return {
    add: (entry) => {
      if (entry.kind === 'link') return;
      if (entry.digest === undefined) throw new TypeError(`${printablePath(entry.path)} has no digest.`);
      sink.add(`${sumsLine(entry.path, entry.digest)}\n`);
    },
    finish: () => sink.flush(),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };

/**
 * A line as GNU sha256sum writes and reads it. A name with a backslash or line break is escaped, which a
 * backslash in front of the line announces; `-` alone would mean standard input.
 * @source GNU coreutils manual, "cksum common options" and "md5sum invocation"
 */
export function sumsLine(path: BytePath, digest: string): string {
  if (path === '-') return `${digest}  ./-`;
  if (!/[\\\n\r]/.test(path)) return `${digest}  ${path}`;
  return `\\${digest}  ${path.replace(/[\\\n\r]/g, (character) => ESCAPES[character] ?? character)}`;
}
