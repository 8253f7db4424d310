import { NGINX_LIMITS } from './limits.js';

/** A statement's words and what ended it. */
export interface Statement {
  readonly words: readonly string[];
  readonly end: ';' | '{' | '}' | 'end of file';
  readonly line: number;
  readonly column: number;
}

/** What is wrong with the text, and where. */
export class WordError extends Error {
  override readonly name = 'WordError';

  constructor(
    message: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(message);
  }
}

const SPACE = new Set([' ', '\t', '\r', '\n']);
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '\\': '\\', t: '\t', r: '\r', n: '\n' };

/**
 * Cuts a configuration into statements, by the rules that nginx has and not by those that people believe in: `#` begins a comment only
 * before a word, a quote only at the start of one, `}` inside a word belongs to it, and `${` opens no block. @source ngx_conf_file.c, ngx_conf_read_token
 */
export class WordReader {
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(private readonly text: string) {}

  /** @throws WordError */
  next(): Statement {
    const words: string[] = [];
    let start: { line: number; column: number } | undefined;
    for (;;) {
      this.#skipSpace();
      const here = this.#place();
      const character = this.text[this.#at];
      if (character === undefined) {
        if (words.length > 0) throw this.#error('unexpected end of file, expecting ";" or "}"', start);
        return { words, end: 'end of file', ...here };
      }
      if (character === ';' || character === '{' || character === '}') {
        if (words.length === 0 ? character !== '}' : character === '}') throw this.#error(`unexpected "${character}"`, here);
        this.#at += 1;
        return { words, end: character, ...(start ?? here) };
      }
      start ??= here;
      words.push(this.#word(here));
    }
  }

  /** The text up to the brace that closes a block which has just been opened, taken by the rules of Lua. @throws WordError */
  opaqueBlock(): string {
    const from = this.#at;
    const begin = this.#place();
    let depth = 1;
    while (this.#at < this.text.length) {
      const character = this.text[this.#at] ?? '';
      const long = /^(?:--)?\[(=*)\[/.exec(this.text.slice(this.#at, this.#at + 64));
      if (long !== null) this.#skipPast(`]${long[1] ?? ''}]`, begin);
      else if (this.text.startsWith('--', this.#at)) this.#skipPast('\n', begin);
      else if (character === '"' || character === "'") this.#luaText(character, begin);
      else {
        depth += character === '{' ? 1 : character === '}' ? -1 : 0;
        this.#advance();
        if (depth === 0) return this.text.slice(from, this.#at - 1);
      }
    }
    throw this.#error('unexpected end of file in a block of Lua', begin);
  }

  #word(here: { line: number; column: number }): string {
    const quote = this.text[this.#at];
    const quoted = quote === '"' || quote === "'";
    if (quoted) this.#advance();
    const from = this.#at;
    let variable = false;
    while (this.#at < this.text.length) {
      const character = this.text[this.#at] ?? '';
      if (this.#at - from > NGINX_LIMITS.wordLength) throw this.#error('too long parameter', here);
      const braced: boolean = character === '{' && variable;
      variable = braced || character === '$';
      if (!braced && (quoted ? character === quote : SPACE.has(character) || character === ';' || character === '{')) {
        const word = this.text.slice(from, this.#at);
        if (quoted) this.#endQuote();
        return unescape(word);
      }
      this.#advance();
      if (character === '\\' && this.#at < this.text.length) this.#advance();
    }
    throw this.#error('unexpected end of file, expecting ";" or "}"', here);
  }

  /** After a closing quote only a space, the end of the statement, or a parenthesis may come. */
  #endQuote(): void {
    this.#advance();
    const after = this.text[this.#at];
    if (after !== undefined && !SPACE.has(after) && after !== ';' && after !== '{' && after !== ')') throw this.#error(`unexpected "${after}"`, this.#place());
  }

  #skipSpace(): void {
    while (this.#at < this.text.length) {
      const character = this.text[this.#at] ?? '';
      if (character === '#') while (this.#at + 1 < this.text.length && this.text[this.#at + 1] !== '\n') this.#at += 1;
      else if (!SPACE.has(character)) return;
      this.#advance();
    }
  }

  #luaText(quote: string, begin: { line: number; column: number }): void {
    this.#advance();
    while (this.text[this.#at] !== quote) {
      if (this.#at >= this.text.length) throw this.#error('unexpected end of file in a block of Lua', begin);
      if (this.text[this.#at] === '\\') this.#advance();
      this.#advance();
    }
    this.#advance();
  }

  #skipPast(end: string, begin: { line: number; column: number }): void {
    const found = this.text.indexOf(end, this.#at);
    if (found === -1) throw this.#error('unexpected end of file in a block of Lua', begin);
    while (this.#at < found + end.length) this.#advance();
  }

  #advance(): void {
    if (this.text[this.#at] === '\n') {
      this.#line += 1;
      this.#lineStart = this.#at + 1;
    }
    this.#at += 1;
  }

  #place(): { line: number; column: number } {
    return { line: this.#line, column: this.#at - this.#lineStart + 1 };
  }

  #error(message: string, place = this.#place()): WordError {
    return new WordError(message, place.line, place.column);
  }
}

function unescape(word: string): string {
  return word.includes('\\') ? word.replace(/\\(["'\\trn])/g, (_, character: string) => ESCAPES[character] ?? character) : word;
}
