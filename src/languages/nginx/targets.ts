import type { Directive } from './directive.js';
import { type Scope, ownDirectives } from './scopes.js';

/** Where a `proxy_pass` or one of its kind sends a request. */
export interface Target {
  readonly scheme: string;
  /** Host without port, the name of an `upstream`, or a text with variables. */
  readonly host: string;
  readonly port: number | undefined;
  /** What follows the host, with its slash; undefined where there is none, so that the path of the request is kept. */
  readonly uri: string | undefined;
  readonly unix: string | undefined;
  /** The host depends on variables. */
  readonly variable: boolean;
}

/** An address behind nginx: one `server` of an upstream, or the host of a target. */
export interface Backend {
  /** `127.0.0.1`, `[::1]`, a host name, or `unix:` with the path. */
  readonly host: string;
  readonly port: number | undefined;
  readonly directive: Directive;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { http: 80, https: 443, grpc: 80, grpcs: 443 };

/** Reads the argument of a directive that passes requests on. */
export function readTarget({ name, args }: Directive): Target {
  const text = args[0] ?? '';
  const [, scheme = name === 'proxy_pass' ? 'http' : name.replace(/_pass$/, ''), rest = text] = /^([a-z]+):\/\/(.*)$/is.exec(text) ?? [];
  const lower = scheme.toLowerCase();
  if (rest.startsWith('unix:')) {
    const [, path = '', uri] = /^unix:([^:]*)(?::(.*))?$/s.exec(rest) ?? [];
    return { scheme: lower, host: `unix:${path}`, port: undefined, uri: uri === '' ? undefined : uri, unix: path, variable: path.includes('$') };
  }
  const slash = rest.search(/[/?]/);
  const [authority, uri] = slash === -1 ? [rest, undefined] : [rest.slice(0, slash), rest.slice(slash)];
  const [, host = authority, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
  return { scheme: lower, host, port: port === undefined ? DEFAULT_PORTS[lower] : Number(port), uri, unix: undefined, variable: authority.includes('$') };
}

/** The `upstream` block of that name. */
export function upstreamOf(http: Scope, name: string): Directive | undefined {
  return ownDirectives(http, 'upstream').find(({ args }) => args[0]?.toLowerCase() === name.toLowerCase());
}

/** Every address that a directive can send a request to; undefined where that depends on variables. */
export function backendsOf(http: Scope, directive: Directive): readonly Backend[] | undefined {
  const target = readTarget(directive);
  if (target.variable) return undefined;
  const upstream = target.unix === undefined ? upstreamOf(http, target.host) : undefined;
  if (upstream === undefined) return [{ host: target.host, port: target.port, directive }];
  return upstreamServers(upstream);
}

/** The servers of an `upstream` block. */
export function upstreamServers({ block }: Directive): readonly Backend[] {
  return (block ?? []).filter(({ name }) => name === 'server').map(readServer);
}

function readServer(directive: Directive): Backend {
  const address = directive.args[0] ?? '';
  if (address.startsWith('unix:')) return { host: address, port: undefined, directive };
  const [, host = address, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(address) ?? [];
  return { host, port: port === undefined ? 80 : Number(port), directive };
}
