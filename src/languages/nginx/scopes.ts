import { type Directive, directiveText } from './directive.js';
import type { Configuration } from './load.js';

/** A block of the http part in which directives take effect. */
export interface Scope {
  readonly kind: 'http' | 'server' | 'location' | 'if' | 'limit_except';
  /** Undefined for the http part of a site's file, which nginx.conf gives. */
  readonly directive: Directive | undefined;
  readonly parent: Scope | undefined;
  /** What stands directly in it. */
  readonly own: readonly Directive[];
  readonly inner: readonly Scope[];
}

const INSIDE: Readonly<Record<string, Scope['kind']>> = { server: 'server', location: 'location', if: 'if', limit_except: 'limit_except' };
/** Only these may stand at the top of a whole nginx.conf. */
const MAIN = new Set(['http', 'events', 'stream', 'mail', 'worker_processes', 'user', 'pid', 'load_module', 'daemon', 'master_process']);

/** Is it the file of a site, which stands inside `http` of an nginx.conf that is not here? */
export function isSiteFile({ directives }: Pick<Configuration, 'directives'>): boolean {
  return directives.length > 0 && !directives.some(({ name }) => MAIN.has(name));
}

/** The http part; undefined where there is none. */
export function httpScope(configuration: Pick<Configuration, 'directives'>): Scope | undefined {
  if (isSiteFile(configuration)) return scope('http', undefined, undefined, configuration.directives);
  const http = configuration.directives.find(({ name, block }) => name === 'http' && block !== undefined);
  return http === undefined ? undefined : scope('http', http, undefined, http.block ?? []);
}

function scope(kind: Scope['kind'], directive: Directive | undefined, parent: Scope | undefined, own: readonly Directive[]): Scope {
  const inner: Scope[] = [];
  const made: Scope = { kind, directive, parent, own, inner };
  for (const child of own) {
    const inside = INSIDE[child.name];
    if (inside === undefined || child.block === undefined || (child.name === 'server' && kind !== 'http')) continue;
    inner.push(scope(inside, child, made, child.block));
  }
  return made;
}

/** It and every scope inside it, in order. */
export function* everyScope(from: Scope): Generator<Scope> {
  yield from;
  for (const inner of from.inner) yield* everyScope(inner);
}

export function serversOf(http: Scope): readonly Scope[] {
  return http.inner.filter(({ kind }) => kind === 'server');
}

/** It and the scopes around it, innermost first. */
export function* outward(from: Scope): Generator<Scope> {
  for (let at: Scope | undefined = from; at !== undefined; at = at.parent) yield at;
}

/** The server that a scope belongs to; undefined for `http`. */
export function serverOf(from: Scope): Scope | undefined {
  return [...outward(from)].find(({ kind }) => kind === 'server');
}

export function ownDirectives(at: Scope, name: string): readonly Directive[] {
  return at.own.filter((directive) => directive.name === name);
}

/** What of a directive is in effect: those of the innermost scope that has any. So nginx inherits: all or nothing. */
export function inherited(from: Scope, name: string): { readonly directives: readonly Directive[]; readonly scope: Scope } | undefined {
  for (const at of outward(from)) {
    const directives = ownDirectives(at, name);
    if (directives.length > 0) return { directives, scope: at };
  }
  return undefined;
}

/** The one in effect of a directive that stands at most once in a block. */
export function effective(from: Scope, name: string): Directive | undefined {
  return inherited(from, name)?.directives.at(-1);
}

/** What the location is called: `/ws`, `= /healthz`, `~ \.php$`, `@fallback`. */
export function locationName(at: Scope): string {
  return at.directive?.args.join(' ') ?? '';
}

/** For messages: `location /ws`, `server dashboard.example`. */
export function scopeName(at: Scope): string {
  if (at.kind === 'http') return 'http';
  if (at.kind !== 'server') return at.directive === undefined ? at.kind : directiveText(at.directive);
  const names = ownDirectives(at, 'server_name').flatMap(({ args }) => args);
  return names.length === 0 ? 'server' : `server ${names[0] ?? ''}`;
}
