import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { ByteReader } from './byte-reader.js';
import { parsePaxRecords } from './pax.js';
import { renderHeader } from './render-header.js';
import { BLOCK_BYTES, paddingOf, type TarEntry } from './tar-entry.js';

export interface TarMember {
  readonly entry: TarEntry;
  /** A file's bytes, `entry.size` of them. What is not read is passed over. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** Both paths of an entry, with the words around them. */
const MAX_PAX_BYTES = 2 * LIMITS.pathBytes + 1024;

/**
 * Reads a tar in the one form that `renderHeader` writes: each header is read, rendered again and compared, so that no
 * two readers can take it for different things. All entries have the time of the first. Whether a path is a good one is
 * not asked here. @throws archive_invalid
 */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarMember> {
  const reader = new ByteReader(source);
  try {
    yield* membersOf(reader);
  } finally {
    await reader.close();
  }
}

async function* membersOf(reader: ByteReader): AsyncGenerator<TarMember> {
  let mtime: number | undefined;
  for (;;) {
    const first = await reader.take(BLOCK_BYTES);
    if (isEmpty(first)) {
      await readEnd(reader);
      return;
    }
    const head = await readHead(reader, first);
    mtime ??= numberAt(head.header, 136, 11);
    const entry = entryOf(head);
    if (!renderHeader(entry, mtime).equals(head.bytes)) throw foreign(`the header of "${printableName(entry.path)}" is not in the form that DuRi writes`);
    const size = entry.kind === 'file' ? entry.size : 0;
    const content = reader.pieces(size);
    yield { entry, content };
    for await (const _ of content); // what the caller left
    if (!isEmpty(await reader.take(paddingOf(size)))) throw foreign(`"${printableName(entry.path)}" is followed by bytes that belong to nothing`);
  }
}

interface Head {
  readonly bytes: Buffer;
  readonly header: Buffer;
  readonly pax: ReadonlyMap<string, string>;
}

async function readHead(reader: ByteReader, first: Buffer): Promise<Head> {
  if (first.toString('latin1', 156, 157) !== 'x') return { bytes: first, header: first, pax: new Map() };
  const size = numberAt(first, 124, 11);
  if (size > MAX_PAX_BYTES) throw foreign(`a pax header has ${size} bytes; the limit is ${MAX_PAX_BYTES}`);
  const content = await reader.take(size);
  const padding = await reader.take(paddingOf(size));
  const header = await reader.take(BLOCK_BYTES);
  const pax = parsePaxRecords(content);
  if (pax === undefined) throw foreign('a pax header is not in the form that DuRi writes');
  return { bytes: Buffer.concat([first, content, padding, header]), header, pax };
}

function entryOf({ header, pax }: Head): TarEntry {
  const path = pax.get('path') ?? textAt(header, 0, 100);
  const type = header.toString('latin1', 156, 157);
  if (type === '2') return { kind: 'link', path, target: pax.get('linkpath') ?? textAt(header, 157, 100) };
  if (type !== '0') throw foreign(`"${printableName(path)}" is neither a file nor a link (type "${printableName(type)}")`);
  const size = pax.has('size') ? Number(pax.get('size')) : numberAt(header, 124, 11);
  if (!Number.isSafeInteger(size)) throw foreign(`"${printableName(path)}" has an impossible size`);
  return { kind: 'file', path, size, executable: (numberAt(header, 100, 7) & 0o111) !== 0 };
}

async function readEnd(reader: ByteReader): Promise<void> {
  if (!isEmpty(await reader.take(BLOCK_BYTES)) || !(await reader.atEnd())) throw foreign('there are bytes behind the end of the archive');
}

function textAt(header: Buffer, at: number, length: number): string {
  const text = header.toString('latin1', at, at + length);
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/** @throws archive_invalid for anything but octal digits */
function numberAt(header: Buffer, at: number, length: number): number {
  const text = header.toString('latin1', at, at + length);
  if (!/^[0-7]+$/.test(text)) throw foreign('a header is not in the form that DuRi writes');
  return parseInt(text, 8);
}

function isEmpty(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}

function foreign(why: string): IntegrityError {
  return new IntegrityError('archive_invalid', why);
}

function printableName(name: string): string {
  return name.slice(0, 200).replace(/[^\x20-\x7e]/g, '?');
}
