import type { Scope } from './scopes.js';

/** Does a regular expression of a location match? Undefined where that cannot be told. */
export type MatchesPattern = (pattern: string, path: string, ignoreCase: boolean) => boolean | undefined;

/** The location that nginx takes for a path; undefined where none does, and `unknown` where a pattern could not be read. @source nginx, ngx_http_core_module, location */
export function matchLocation(within: Scope, path: string, matches: MatchesPattern): Scope | 'unknown' | undefined {
  const locations = within.inner.filter(({ kind }) => kind === 'location').map((scope) => ({ scope, ...readName(scope) }));
  const exact = locations.find(({ modifier, name }) => modifier === '=' && name === path);
  if (exact !== undefined) return exact.scope;
  const [prefix] = locations
    .filter(({ modifier, name }) => (modifier === '' || modifier === '^~') && path.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length);
  if (prefix !== undefined) {
    const inner = matchLocation(prefix.scope, path, matches);
    if (inner !== undefined) return inner;
  }
  if (prefix?.modifier !== '^~')
    for (const { scope, modifier, name } of locations.filter((location) => location.modifier.startsWith('~'))) {
      const found = matches(name, path, modifier === '~*');
      if (found === undefined) return 'unknown';
      if (found) return matchLocation(scope, path, matches) ?? scope;
    }
  return prefix?.scope;
}

function readName({ directive }: Scope): { readonly modifier: string; readonly name: string } {
  const [first = '', second] = directive?.args ?? [];
  if (second !== undefined) return { modifier: first, name: second };
  const [, modifier = '', name = first] = /^(=|~\*|~|\^~)(.*)$/s.exec(first) ?? [];
  return { modifier: first.startsWith('@') ? '@' : modifier, name };
}
