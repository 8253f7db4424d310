import type { Place } from './directive.js';

/** What a configuration is written from. */
export interface WrittenDirective {
  readonly name: string;
  readonly args: readonly string[];
  readonly block?: readonly WrittenDirective[];
  readonly opaque?: string;
  /** Where it was read; undefined for what was made. */
  readonly place?: Place;
}

/** A line of a written configuration, and where what stands on it was read. */
export interface WrittenLine {
  readonly text: string;
  readonly place: Place | undefined;
}

/** A statement for what is not read but made. */
export function statement(name: string, ...args: readonly string[]): WrittenDirective {
  return { name, args };
}

/** The lines of directives, one statement each, which nginx reads as the same directives. */
export function renderLines(directives: readonly WrittenDirective[], indent = ''): readonly WrittenLine[] {
  return directives.flatMap((directive) => {
    const { name, args, block, opaque, place } = directive;
    const head = indent + [name, ...args].map(renderWord).join(' ');
    if (opaque !== undefined) return `${head} {${opaque}}`.split('\n').map((text) => ({ text, place }));
    if (block === undefined) return [{ text: `${head};`, place }];
    return [{ text: `${head} {`, place }, ...renderLines(block, `${indent}    `), { text: `${indent}}`, place }];
  });
}

export function renderConfiguration(directives: readonly WrittenDirective[]): string {
  return renderLines(directives)
    .map(({ text }) => `${text}\n`)
    .join('');
}

/** Quoted where a bare word would be read as something else. */
function renderWord(word: string): string {
  if (/^[^\s"'\\;{}#][^\s\\;{]*$/.test(word)) return word;
  const escaped = word.replace(/["\\]/g, '\\$&').replace(/\r/g, '\\r').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return `"${escaped}"`;
}
