import { overLimit, type Parsed, parsed, refused, type Refused } from './parsed.js';

/** Bounds on a JSON text. */
export interface JsonLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
}

/**
 * Reads untrusted JSON: UTF-8 without BOM, no key twice in one object, bounded in size and depth.
 * Values are V8's own; a second look at the text finds what `JSON.parse` hides (duplicate keys) or
 * does not bound (depth). No kept library does both: see docs/adr/0009-strict-json.md.
 * @source RFC 8259; RFC 7493 section 2.3 (duplicate names)
 */
export function parseJson(content: Uint8Array | string, limits: JsonLimits): Parsed<unknown> {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > limits.maxBytes) return overLimit('', `is ${size} bytes long; the limit is ${limits.maxBytes}`);
  const text = typeof content === 'string' ? content : decodeUtf8(content);
  if (text === undefined) return refused('', 'is not valid UTF-8');
  if (text.startsWith('\uFEFF')) return refused('', 'begins with a byte order mark');
  const structure = inspect(text, limits.maxDepth);
  if (structure !== undefined) return structure;
  try {
    return parsed(JSON.parse(text) as unknown);
  } catch (error) {
    return refused('', `is not JSON: ${(error as SyntaxError).message}`);
  }
}

/** The text of UTF-8 bytes, or undefined when they are not UTF-8. A BOM is kept, so that it can be refused. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Level {
  /** Keys seen so far in an object; absent in an array. */
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
}

/** Walks the tokens of a text for what JSON.parse would not say. Anything that is not JSON is left for it to refuse. */
function inspect(text: string, maxDepth: number): Refused | undefined {
  const levels: Level[] = [];
  let lastString: string | undefined; // a key, if a colon follows
  for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1);
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at);
        lastString = text.slice(at, end + 1);
        at = end;
        break;
      }
      case '{':
      case '[':
        if (levels.length >= maxDepth) return overLimit(pointer(levels), `is nested deeper than ${maxDepth} levels`);
        levels.push({ keys: text[at] === '{' ? new Set() : undefined, key: '', index: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (level !== undefined) level.index += 1;
        break;
      case ':': {
        if (level?.keys === undefined || lastString === undefined) break;
        level.key = unquote(lastString);
        if (level.keys.has(level.key)) return refused(pointer(levels), 'stands twice in one object');
        level.keys.add(level.key);
        break;
      }
      default:
    }
  }
  return undefined;
}

/** The index of the quote that closes the string opened at `start`, or of the last character when none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length - 1;
}

function unquote(token: string): string {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return JSON.parse(token) as string;
  } catch {
    return token; // JSON.parse of the whole refuses it with a better message
  }
}

function pointer(levels: readonly Level[]): string {
  return levels.map(({ keys, key, index }) => `/${keys === undefined ? index : key.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
