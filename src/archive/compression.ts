import { pipeline, Readable, Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { IntegrityError, messageOf } from '../model/errors.js';
import type { Compression } from './layout.js';

/** Fixed, so that the same release gives the same bytes. */
const GZIP = { level: 6, memLevel: 8, windowBits: 15, chunkSize: 256 * 1024 };
const ZSTD_LEVEL = 9;
const GZIP_OS_BYTE = 9;
/** @source RFC 1952, section 2.3.1: OS 255 is "unknown" */
const UNKNOWN_OS = 255;

/** What Node 22.15 and newer have beside gzip. */
interface Zstd {
  createZstdCompress?(options: { params: Record<number, number> }): Transform;
  createZstdDecompress?(): Transform;
  constants: { ZSTD_c_compressionLevel?: number };
}
const { createZstdCompress, createZstdDecompress, constants } = zlib as unknown as Zstd;

/** @source RFC 8878, section 3.1.1 */
const ZSTD_MAGIC = [0x28, 0xb5, 0x2f, 0xfd];

/** Compresses a stream. @throws input_invalid where this Node has no zstd */
export function compress(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, compression: Compression): Readable {
  if (compression === 'gzip') return through(source, [zlib.createGzip(GZIP), withoutSystem()]);
  if (createZstdCompress === undefined || constants.ZSTD_c_compressionLevel === undefined) throw noZstd();
  return through(source, [createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } })]);
}

/** The tar in a file: gzip, zstd or plain, told apart by its first bytes. @throws archive_invalid when it is broken; input_invalid where this Node has no zstd */
export async function* decompress(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < 4) {
    const next = await pieces.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = rejoined(head, pieces);
  const transform = decompressorFor(head);
  if (transform === undefined) {
    yield* whole;
    return;
  }
  let fed = 0;
  const counted = counting(whole, (bytes) => (fed += bytes));
  try {
    yield* through(counted, [transform]);
  } catch (error) {
    if (error instanceof IntegrityError) throw error;
    throw new IntegrityError('archive_invalid', `the archive cannot be unpacked: ${messageOf(error)}`, {}, { cause: error });
  }
  // zlib stops at the end of the compressed data and says nothing of what stands behind it.
  if (transform.bytesWritten !== undefined && transform.bytesWritten !== fed)
    throw new IntegrityError('archive_invalid', 'there are bytes behind the end of the compressed data');
}

function decompressorFor(head: Uint8Array): (Transform & { bytesWritten?: number }) | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return zlib.createGunzip({ chunkSize: GZIP.chunkSize });
  if (!ZSTD_MAGIC.every((byte, at) => head[at] === byte)) return undefined;
  if (createZstdDecompress === undefined) throw noZstd();
  return createZstdDecompress();
}

/** zlib writes which system it ran on into the header; the same release must give the same bytes on each. */
function withoutSystem(): Transform {
  let at = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (at <= GZIP_OS_BYTE && at + chunk.length > GZIP_OS_BYTE) chunk[GZIP_OS_BYTE - at] = UNKNOWN_OS;
      at += chunk.length;
      done(null, chunk);
    },
  });
}

function through(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, transforms: readonly [Transform, ...Transform[]]): Readable {
  const last = transforms.at(-1) ?? transforms[0];
  pipeline([Readable.from(source), ...transforms], (error) => {
    if (error) last.destroy(error);
  });
  return last;
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function* counting(source: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    count(piece.length);
    yield piece;
  }
}

function noZstd(): IntegrityError {
  return new IntegrityError(
    'input_invalid',
    'this Node has no zstd; it came with Node 22.15',
    {},
    { hint: 'Run DuRi on Node 22.15 or newer, or set `archive.compression: gzip` in duri.yml.' },
  );
}
