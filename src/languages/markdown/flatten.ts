import type { Nodes } from 'mdast';
import { OBJECT } from './markdown.js';

/** Characters as a reader sees them, each with the offsets of the source that it comes from. */
export class Flat {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(readonly source: string) {}

  push(text: string, start: number, end: number): void {
    this.text += text;
    this.starts.push(...Array<number>(text.length).fill(start));
    this.ends.push(...Array<number>(text.length).fill(end));
  }

  /** Adds what can be seen of an inline node and those inside it. */
  add(node: Nodes): void {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'text') this.#align(node.value, start, end);
    else if (node.type === 'inlineCode') this.push(OBJECT, start, end);
    else if (node.type === 'break') this.push('\n', start, end);
    else if (node.type === 'html') this.addHtml(start, end);
    else if (node.type === 'image' || node.type === 'imageReference') this.push(`${OBJECT}${node.alt ?? ''}${OBJECT}`, start, end);
    else if ('children' in node) node.children.forEach((child) => this.add(child));
  }

  /** HTML: its comments become one object each, its tags vanish but for those that strike out, which are `~~`; its text stays. */
  addHtml(start: number, end: number): void {
    for (let at = start; at < end;) {
      const comment = this.source.startsWith('<!--', at);
      const close = comment ? '-->' : '>';
      if (comment || /^<[a-zA-Z/!?]/.test(this.source.slice(at, at + 2))) {
        const found = this.source.indexOf(close, at);
        const after = found === -1 || found + close.length > end ? end : found + close.length;
        if (comment) this.push(OBJECT, at, after);
        else if (/^<\/?(?:del|s|strike)\b/i.test(this.source.slice(at, after))) this.push('~~', at, after);
        at = after;
      } else {
        this.push(this.source[at] ?? '', at, at + 1);
        at += 1;
      }
    }
  }

  /** A text node's value beside its source, from which escapes, character references and the indentation of lines are gone. */
  #align(value: string, start: number, end: number): void {
    let at = start;
    for (const character of value) {
      const reference = this.source[at] === '&' ? /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{1,31});/.exec(this.source.slice(at, at + 40))?.[0] : undefined;
      if (reference !== undefined) {
        this.push(character, at, at + reference.length);
        at += reference.length;
        continue;
      }
      while (at < end && !this.source.startsWith(character, at)) at += 1;
      this.push(character, Math.min(at, end), Math.min(at + character.length, end));
      at += character.length;
    }
  }
}
