import type { Location } from '../../model/finding.js';

/** Where a directive begins; the file as it was named when it was read. */
export type Place = Required<Location>;

/** One statement of a configuration, simple or with a block. */
export interface Directive {
  readonly name: string;
  /** As nginx takes them: quotes and escapes are resolved, variables are not. */
  readonly args: readonly string[];
  readonly place: Place;
  /** The `include` directives that led to its file, outermost first. */
  readonly chain: readonly Place[];
  /** Its statements; undefined for a simple directive. */
  readonly block?: readonly Directive[];
  /** A block in another language (Lua), which is not looked into: its text. */
  readonly opaque?: string;
}

/** Something that keeps a configuration, or a part of it, from being read. */
export interface ConfigurationProblem {
  readonly place: Place;
  readonly message: string;
}

/** The text of a directive without its block, shortened: for messages. */
export function directiveText({ name, args }: Directive): string {
  const text = [name, ...args].join(' ');
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
