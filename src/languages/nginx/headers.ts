import type { Directive } from './directive.js';
import { effective, inherited, outward, ownDirectives, type Scope } from './scopes.js';

/** A header that nginx adds, or sends on. */
export interface HeaderLine {
  readonly name: string;
  readonly value: string;
  /** Also on answers other than 200, 201, 204, 206, 301, 302, 303, 304, 307, 308. */
  readonly always: boolean;
  readonly directive: Directive;
}

/** What `add_header` adds in a scope. One `add_header` of its own drops all of those around it, unless `add_header_inherit merge` is set. */
export function addedHeaders(at: Scope): readonly HeaderLine[] {
  const mode = effective(at, 'add_header_inherit')?.args[0];
  if (mode === 'merge') return [...outward(at)].reverse().flatMap((scope) => ownDirectives(scope, 'add_header').map(readHeader));
  const directives = mode === 'off' ? ownDirectives(at, 'add_header') : (inherited(at, 'add_header')?.directives ?? []);
  return directives.map(readHeader);
}

/** What is sent to the backend by `proxy_set_header`: all of one scope, or nginx's own Host and Connection. */
export function sentHeaders(at: Scope): readonly HeaderLine[] {
  return (inherited(at, 'proxy_set_header')?.directives ?? []).map(readHeader);
}

/** The last value that is sent under a name, whatever its case. */
export function sentHeader(at: Scope, name: string): HeaderLine | undefined {
  return sentHeaders(at).findLast((header) => header.name.toLowerCase() === name.toLowerCase());
}

function readHeader(directive: Directive): HeaderLine {
  const [name = '', value = '', flag] = directive.args;
  return { name, value, always: flag === 'always', directive };
}
