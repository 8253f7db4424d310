/** A stretch of the text: offsets in UTF-16 units, the end not included; line and column of its start, from 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface Heading extends Span {
  readonly level: number;
  /** As a reader sees it, without marks. */
  readonly text: string;
  /** Its anchor on GitHub. */
  readonly slug: string;
}

/** A heading with what stands below it, up to the next heading of its level or above. */
export interface Section extends Heading {
  /** Where its content begins. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export interface Link extends Span {
  readonly kind: 'link' | 'image' | 'definition' | 'html' | 'unresolved';
  /** As it is written: a path, a URL, `#anchor`. For `unresolved` the name of the reference that nothing defines. */
  readonly target: string;
}

export interface CodeBlock extends Span {
  /** First word after the fence; undefined for none, and for an indented block. */
  readonly language: string | undefined;
  readonly text: string;
  /** Line of the first line of `text`. */
  readonly textLine: number;
}

export interface CodeSpan extends Span {
  readonly text: string;
}

/**
 * Running text as a reader sees it, without marks. Code, comments and line breaks that are no part of a sentence are one
 * U+FFFC each. `starts[i]` and `ends[i]` are the offsets of the source that the character `text[i]` comes from.
 */
export interface Prose extends Span {
  /** `item`: a paragraph of a list; `head`: a cell of a table's first row. */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'head' | 'html';
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface Table extends Span {
  readonly head: readonly Prose[];
  readonly rows: readonly (readonly Prose[])[];
}

export interface Markdown {
  readonly source: string;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  /** Every anchor: of headings, and `id` or `name` of HTML tags. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Link[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly codeSpans: readonly CodeSpan[];
  readonly comments: readonly Span[];
  readonly tables: readonly Table[];
  readonly prose: readonly Prose[];
}

/** Stands in the text of prose for what is no text. */
export const OBJECT = '\uFFFC';
