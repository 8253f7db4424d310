import type { Nodes, Root } from 'mdast';
import { type Parsed, overLimit, parsed } from '../../shape/parsed.js';
import { Flat } from './flatten.js';
import type { CodeBlock, CodeSpan, Heading, Link, Markdown, Prose, Section, Span, Table } from './markdown.js';
import { slugger } from './slug.js';

const MAX_CHARACTERS = 4 * 1024 * 1024;
const MAX_DEPTH = 100;

/** Reads Markdown with tables, as GitHub reads it. Any text is Markdown, so only its size and depth can be refused. */
export async function readMarkdown(source: string): Promise<Parsed<Markdown>> {
  if (source.length > MAX_CHARACTERS) return overLimit('', `is longer than ${MAX_CHARACTERS} characters`);
  // Blocks nest by quote marks at the start of a line, and the parser recurses on them.
  const deep = source.split('\n').findIndex((line) => (/^(?:\s{0,3}(?:>|[-*+]|\d{1,9}[.)])\s?)+/.exec(line)?.[0].replace(/\s/g, '').length ?? 0) > MAX_DEPTH);
  if (deep !== -1) return overLimit(`${deep + 1}:1`, `is nested deeper than ${MAX_DEPTH} levels`);
  const [{ fromMarkdown }, { gfmTableFromMarkdown }, { gfmTable }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm-table'),
    import('micromark-extension-gfm-table'),
  ]);
  const root = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return parsed(new Reading(source).read(root));
}

/** What a walk over the tree collects, in the order of the text. */
class Reading {
  readonly #headings: Heading[] = [];
  readonly #anchors = new Set<string>();
  readonly #links: Link[] = [];
  readonly #codeBlocks: CodeBlock[] = [];
  readonly #codeSpans: CodeSpan[] = [];
  readonly #comments: Span[] = [];
  readonly #tables: Table[] = [];
  readonly #prose: Prose[] = [];
  readonly #slug = slugger();

  constructor(readonly source: string) {}

  read(root: Root): Markdown {
    root.children.forEach((node) => this.#block(node, false));
    return {
      source: this.source,
      headings: this.#headings,
      sections: sectionsOf(this.#headings, this.source.length),
      anchors: this.#anchors,
      links: this.#links,
      codeBlocks: this.#codeBlocks,
      codeSpans: this.#codeSpans,
      comments: this.#comments,
      tables: this.#tables,
      prose: this.#prose,
    };
  }

  #block(node: Nodes, inList: boolean): void {
    const span = spanOf(node);
    if (node.type === 'heading') {
      this.#running(node, 'heading');
      const text = plainText(node);
      const anchor = this.#slug(text);
      this.#anchors.add(anchor);
      this.#headings.push({ ...span, level: node.depth, text: text.trim(), slug: anchor });
    } else if (node.type === 'paragraph') {
      this.#running(node, inList ? 'item' : 'paragraph');
    } else if (node.type === 'table') {
      const rows = node.children.map((row, index) => row.children.map((cell) => this.#running(cell, index === 0 ? 'head' : 'cell')));
      this.#tables.push({ ...span, head: rows[0] ?? [], rows: rows.slice(1) });
    } else if (node.type === 'code') {
      const fenced = this.source[span.start] === '`' || this.source[span.start] === '~';
      this.#codeBlocks.push({ ...span, language: node.lang ?? undefined, text: node.value, textLine: span.line + (fenced ? 1 : 0) });
    } else if (node.type === 'html') {
      this.#html(node.value, span);
      const flat = new Flat(this.source);
      flat.addHtml(span.start, span.end);
      this.#prose.push({ ...span, kind: 'html', ...fieldsOf(flat) });
    } else if (node.type === 'definition') {
      this.#links.push({ ...span, kind: 'definition', target: node.url });
    } else if ('children' in node) {
      node.children.forEach((child) => this.#block(child, inList || node.type === 'list'));
    }
  }

  #running(node: Nodes, kind: Prose['kind']): Prose {
    const flat = new Flat(this.source);
    if ('children' in node)
      for (const child of node.children) {
        flat.add(child);
        this.#inline(child);
      }
    const prose: Prose = { ...spanOf(node), kind, ...fieldsOf(flat) };
    for (const match of prose.text.matchAll(/\[[^\][]+\]\[([^\][]+)\]/g)) {
      const start = prose.starts[match.index] ?? prose.start;
      this.#links.push({ ...this.#place(start, start + match[0].length), kind: 'unresolved', target: match[1] ?? '' });
    }
    this.#prose.push(prose);
    return prose;
  }

  #inline(node: Nodes): void {
    const span = spanOf(node);
    if (node.type === 'link' || node.type === 'image') this.#links.push({ ...span, kind: node.type, target: node.url });
    if (node.type === 'inlineCode') this.#codeSpans.push({ ...span, text: node.value });
    if (node.type === 'html') this.#html(node.value, span);
    if ('children' in node) node.children.forEach((child) => this.#inline(child));
  }

  #html(value: string, span: Span): void {
    for (const { index, 0: text } of value.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
      this.#comments.push(this.#place(span.start + index, span.start + index + text.length));
    const tags = value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
    for (const tag of tags.matchAll(/<[a-zA-Z][^>]*>/g)) {
      const start = span.start + tag.index;
      for (const [, name = '', , text = ''] of tag[0].matchAll(/\s(id|name|href|src)\s*=\s*(["'])(.*?)\2/gi)) {
        if (/^(?:id|name)$/i.test(name)) this.#anchors.add(text);
        else this.#links.push({ ...this.#place(start, start + tag[0].length), kind: 'html', target: text });
      }
    }
  }

  #place(start: number, end: number): Span {
    const before = this.source.slice(0, start);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { start, end, line: countLines(before), column: start - lineStart + 1 };
  }
}

/** Text with that of code: what GitHub makes anchors of. */
function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function fieldsOf({ text, starts, ends }: Flat): Pick<Prose, 'text' | 'starts' | 'ends'> {
  return { text, starts, ends };
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({ level }) => level <= heading.level);
    return { ...heading, bodyStart: heading.end, bodyEnd: next?.start ?? end };
  });
}
