import type { Directive } from '../../../../languages/nginx/directive.js';
import { everyScope, type Scope } from '../../../../languages/nginx/scopes.js';
import type { Severity } from '../../../../model/severity.js';

/** A trap that a rule found. */
export interface Trap {
  /** The block that it stands in. */
  readonly at: Scope;
  /** The line that makes it; the block's own where it is something that is missing. */
  readonly directive?: Directive | undefined;
  /** A sentence without subject. */
  readonly message: string;
  readonly expected: string;
}

/** A trap of nginx that `nginx -t` does not see. */
export interface LintRule {
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for: one sentence. */
  readonly says: string;
  /** Every place where it is, in the http part. */
  find(http: Scope): readonly Trap[];
}

/** A rule that looks at one block at a time. */
export function eachScope(look: (at: Scope) => readonly Trap[]): (http: Scope) => readonly Trap[] {
  return (http) => [...everyScope(http)].flatMap(look);
}

/** A rule that looks at one statement at a time, wherever it stands. */
export function eachDirective(
  names: readonly string[],
  look: (directive: Directive, at: Scope) => Omit<Trap, 'at' | 'directive'> | undefined,
): (http: Scope) => readonly Trap[] {
  return eachScope((at) =>
    at.own.flatMap((directive) => {
      const trap = names.includes(directive.name) ? look(directive, at) : undefined;
      return trap === undefined ? [] : [{ at, directive, ...trap }];
    }),
  );
}

/** Modifier and path of a location. */
export function locationPath({ directive }: Scope): { readonly modifier: string; readonly path: string } {
  const args = directive?.args ?? [];
  return args.length > 1 ? { modifier: args[0] ?? '', path: args[1] ?? '' } : { modifier: '', path: args[0] ?? '' };
}

/** Is its path a beginning, and neither exact, a pattern, nor a name? */
export function isPrefix(at: Scope): boolean {
  const { modifier, path } = locationPath(at);
  return at.kind === 'location' && (modifier === '' || modifier === '^~') && path.startsWith('/');
}
