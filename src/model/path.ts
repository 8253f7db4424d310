import { isUtf8 } from 'node:buffer';

/**
 * A path relative to the release directory, `/`-separated, as its raw bytes: one UTF-16 unit a byte
 * ("latin1" in Node's words). Comparing two of them with `<` compares their bytes, which is the order
 * of the inventory, and names that are not UTF-8 survive.
 */
export type BytePath = string & { readonly __brand: 'BytePath' };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The byte path of a text, which is encoded as UTF-8. */
export function toBytePath(text: string): BytePath {
  return Buffer.from(text, 'utf8').toString('latin1') as BytePath;
}

/** The text of a byte path, or undefined when its bytes are not valid UTF-8. */
export function toText(path: BytePath): string | undefined {
  if (isAscii(path)) return path;
  try {
    return utf8.decode(Buffer.from(path, 'latin1'));
  } catch {
    return undefined;
  }
}

/** Does a byte path have a text? Asking takes less than half as long as making it. */
export function isText(path: BytePath): boolean {
  return isAscii(path) || isUtf8(Buffer.from(path, 'latin1'));
}

/** What the operating system takes for a byte path: itself when ASCII, else its bytes. */
export function toSystemPath(path: string): string | Buffer {
  return isAscii(path) ? path : Buffer.from(path, 'latin1');
}

/** A path fit to print on one line: control characters and bytes that are no UTF-8 are shown as `\xNN`. */
export function printablePath(path: BytePath): string {
  const text = toText(path) ?? path.replace(/[\x80-\xff]/g, hexEscape);
  return printable(text);
}

/** Text from outside, fit to print on one line of a terminal or log: no control, bidi or line characters. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, hexEscape);
}

/** A path of a mount table, where space, tab, line feed and backslash stand as three octal digits. @source proc_pid_mountinfo(5) */
export function withoutOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
}

function hexEscape(character: string): string {
  const code = character.charCodeAt(0);
  return code > 0xff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\x${code.toString(16).padStart(2, '0')}`;
}

export function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\x00-\x7f]/.test(text);
}
