import { type BytePath, toText } from '../../model/path.js';
import { renderPaxRecords } from './pax.js';
import { BLOCK_BYTES, paddingOf, type TarEntry } from './tar-entry.js';

const NAME_BYTES = 100;
/** The largest size that eleven octal digits hold. */
const MAX_OCTAL_SIZE = 0o77777777777;

/**
 * The one header that an entry can have: ustar, owner 0, mode 644 or 755 (a link 777), and before it a pax header for
 * what does not fit. `mtime` in seconds since 1970.
 * @source POSIX.1-2017, pax, "ustar Interchange Format" and "pax Extended Header"
 */
export function renderHeader(entry: TarEntry, mtime: number): Buffer {
  const target = entry.kind === 'link' ? entry.target : '';
  const size = entry.kind === 'file' ? entry.size : 0;
  const records: [string, string][] = [];
  if (target.length > NAME_BYTES) records.push(['linkpath', target]);
  if (entry.path.length > NAME_BYTES) records.push(['path', entry.path]);
  // Values are UTF-8 unless said otherwise.
  if (records.some(([, value]) => toText(value as BytePath) === undefined)) records.unshift(['hdrcharset', 'BINARY']);
  if (size > MAX_OCTAL_SIZE) records.push(['size', String(size)]);
  const mode = entry.kind === 'link' ? 0o777 : entry.executable ? 0o755 : 0o644;
  const header = block({ name: entry.path, mode, size: size > MAX_OCTAL_SIZE ? 0 : size, mtime, type: entry.kind === 'link' ? '2' : '0', target });
  return records.length === 0 ? header : Buffer.concat([paxHeader(renderPaxRecords(records), mtime), header]);
}

/** Two empty blocks end an archive. */
export const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK_BYTES);

function paxHeader(content: Buffer, mtime: number): Buffer {
  const header = block({ name: '././@PaxHeader', mode: 0o644, size: content.length, mtime, type: 'x', target: '' });
  return Buffer.concat([header, content, Buffer.alloc(paddingOf(content.length))]);
}

interface Fields {
  readonly name: string;
  readonly mode: number;
  readonly size: number;
  readonly mtime: number;
  readonly type: '0' | '2' | 'x';
  readonly target: string;
}

function block({ name, mode, size, mtime, type, target }: Fields): Buffer {
  const header = Buffer.alloc(BLOCK_BYTES);
  const text = (at: number, value: string): void => void header.write(value, at, 'latin1');
  text(0, name.slice(0, NAME_BYTES));
  text(100, octal(mode, 7));
  text(108, octal(0, 7));
  text(116, octal(0, 7));
  text(124, octal(size, 11));
  text(136, octal(mtime, 11));
  text(148, ' '.repeat(8)); // the checksum counts its own field as spaces
  text(156, type);
  text(157, target.slice(0, NAME_BYTES));
  text(257, 'ustar\x0000');
  text(329, octal(0, 7));
  text(337, octal(0, 7));
  text(
    148,
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
  );
  return header;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
