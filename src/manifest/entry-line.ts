import { entryJson, type InventoryEntry, type InventoryFile } from '../inventory/entry-json.js';
import { pathProblem } from '../inventory/path-rules.js';
import type { Sha256 } from '../model/digest.js';
import { type BytePath, isText, toBytePath } from '../model/path.js';
import type { FileMode, LinkEntry } from '../ports/tree.js';
import { decodeUtf8 } from '../shape/json.js';
import { diagnoseEntry } from './checksums-diagnosis.js';
import { fileSchema, linkSchema } from './checksums-schema.js';

// Without escapes, the canonical form of an entry is a regular language. A path is either ASCII or other bytes without escapes.
const PLAIN_FILE =
  /^\{"digest":"([0-9a-f]{64})",(?:"mode":"(100644|100755)",)?"path":"(?:([\x20\x21\x23-\x5b\x5d-\x7f]+)|([\x20\x21\x23-\x5b\x5d-\xff]+))","size":(0|[1-9][0-9]{0,15})\}$/;
const PLAIN_LINK = /^\{"path":"([\x20\x21\x23-\x5b\x5d-\x7f]+)","target":"([\x20\x21\x23-\x5b\x5d-\x7f]{1,4096})"\}$/;

/** The entry that a line without its comma holds, in byte units. The line is then exactly `entryJson` of it. @throws FormProblem that names the field */
export function parseEntryLine(json: string, section: 'files' | 'links', line: number): InventoryEntry {
  return (section === 'files' ? plainFile(json) : plainLink(json)) ?? anyEntry(json, section, line);
}

function plainFile(json: string): InventoryFile | undefined {
  const match = PLAIN_FILE.exec(json);
  if (match === null) return undefined;
  const path = (match[3] ?? match[4]) as BytePath;
  const size = Number(match[5]);
  if (pathProblem(path) !== undefined || !Number.isSafeInteger(size)) return undefined;
  if (match[4] !== undefined && !isText(path)) return undefined;
  return { kind: 'file', path, size, digest: match[1] as Sha256, mode: match[2] as FileMode | undefined };
}

function plainLink(json: string): LinkEntry | undefined {
  const match = PLAIN_LINK.exec(json);
  if (match === null || pathProblem(match[1] as BytePath) !== undefined) return undefined;
  return { kind: 'link', path: match[1] as BytePath, target: match[2] as BytePath };
}

/** Whatever the quick way does not take: escapes, base64, and everything that is wrong. */
function anyEntry(json: string, section: 'files' | 'links', line: number): InventoryEntry {
  const entry = looseEntry(json, section);
  if (entry === undefined || entryJson(entry) !== json) throw diagnoseEntry(json, section, line);
  return entry;
}

function looseEntry(json: string, section: 'files' | 'links'): InventoryEntry | undefined {
  try {
    const value: unknown = JSON.parse(decodeUtf8(Buffer.from(json, 'latin1')) ?? '');
    if (section === 'links') {
      const link = linkSchema.parse(value);
      return { kind: 'link', path: toPath(link.path, link.path_b64), target: toPath(link.target, link.target_b64) };
    }
    const file = fileSchema.parse(value);
    return { kind: 'file', path: toPath(file.path, file.path_b64), size: file.size, digest: file.digest, mode: file.mode };
  } catch {
    return undefined;
  }
}

function toPath(text: string | undefined, base64: string | undefined): BytePath {
  return text === undefined ? (Buffer.from(base64 ?? '', 'base64').toString('latin1') as BytePath) : toBytePath(text);
}
