import type { Sha256 } from '../model/digest.js';
import { type BytePath, isText } from '../model/path.js';
import type { FileEntry, LinkEntry } from '../ports/tree.js';

/** A file as an inventory records it. */
export interface InventoryFile extends Pick<FileEntry, 'kind' | 'path' | 'size' | 'mode'> {
  readonly digest: Sha256;
}

export type InventoryEntry = InventoryFile | LinkEntry;

/**
 * The canonical JSON of an entry, one UTF-16 unit a byte of its UTF-8 form. Keys stand in the order of RFC 8785;
 * a path is `path` when its bytes are valid UTF-8, else `path_b64` (standard base64).
 * @source RFC 8785; trust model, section 3
 */
export function entryJson(entry: InventoryEntry): string {
  return entry.kind === 'file' ? fileJson(entry) : `{${textField('path', entry.path)},${textField('target', entry.target)}}`;
}

function fileJson({ path, size, digest, mode }: InventoryFile): string {
  return `{"digest":"${digest}",${mode === undefined ? '' : `"mode":"${mode}",`}${textField('path', path)},"size":${size}}`;
}

/** Printable ASCII without quote and backslash: its own JSON text. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7f]*$/;
// eslint-disable-next-line no-control-regex
const ESCAPED = /[\x00-\x1f"\\]/g;

function textField(name: 'path' | 'target', bytes: BytePath): string {
  if (PLAIN.test(bytes)) return `"${name}":"${bytes}"`;
  if (!isText(bytes)) return `"${name}_b64":"${Buffer.from(bytes, 'latin1').toString('base64')}"`;
  return `"${name}":"${bytes.replace(ESCAPED, (character) => JSON.stringify(character).slice(1, -1))}"`;
}
