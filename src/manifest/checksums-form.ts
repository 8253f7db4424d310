import { type SchemaVersion, SCHEMA_VERSION } from '../model/schema-version.js';

/**
 * The one form of `checksums.json`: a JSON object over several lines, each ended by a line feed.
 *
 *     {"algorithm":"sha256","schema_version":"1.1","files":[
 *     {"digest":"…","mode":"100644","path":"a","size":1},
 *     {"digest":"…","mode":"100755","path":"b","size":2}
 *     ],"links":[
 *     {"path":"c","target":"b"}
 *     ],"root":"…"}
 *
 * Every entry is canonical JSON on a line of its own, so that the file diffs well and is read as a stream;
 * entries stand in ascending order of raw path bytes; the Merkle root over files, then links, comes last, because
 * it is known last. @source design, section 2; trust model, section 3
 */
export function headerLine(version: SchemaVersion = SCHEMA_VERSION): string {
  return `{"algorithm":"sha256","schema_version":"${version}","files":[`;
}

/** Stands between files and links. */
export const LINKS_LINE = '],"links":[';

export function footerLine(root: string): string {
  return `],"root":"${root}"}`;
}

/** No line is longer: a link with two paths of 4,096 bytes, each byte written as a six-character escape, and its keys. */
export const MAX_LINE_BYTES = 64 * 1024;
