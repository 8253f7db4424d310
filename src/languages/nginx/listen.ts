import type { Directive } from './directive.js';
import { ownDirectives, type Scope } from './scopes.js';

/** An address that a server listens on. */
export interface Listen {
  /** `*` for every IPv4 address, `[::]` for every IPv6 one; a host name stays as it is; undefined for a socket of the file system. */
  readonly address: string | undefined;
  readonly port: number | undefined;
  readonly unix: string | undefined;
  readonly tls: boolean;
  readonly udp: boolean;
  /** Reached from this machine only. */
  readonly local: boolean;
  /** Parameters after the address. */
  readonly flags: readonly string[];
  /** Undefined for the one that nginx assumes where a server names none. */
  readonly directive: Directive | undefined;
}

/** Where a server listens; port 80 of every address where it does not say. @source nginx, ngx_http_core_module, listen */
export function listensOf(server: Scope): readonly Listen[] {
  const listens = ownDirectives(server, 'listen').map(readListen);
  return listens.length > 0 ? listens : [{ ...addressOf('80'), tls: false, udp: false, flags: [], directive: undefined }];
}

function readListen(directive: Directive): Listen {
  const [address = '', ...flags] = directive.args;
  return { ...addressOf(address), tls: flags.includes('ssl') || flags.includes('quic'), udp: flags.includes('quic'), flags, directive };
}

function addressOf(text: string): Pick<Listen, 'address' | 'port' | 'unix' | 'local'> {
  if (text.startsWith('unix:')) return { address: undefined, port: undefined, unix: text.slice('unix:'.length), local: true };
  if (/^\d+$/.test(text)) return { address: '*', port: Number(text), unix: undefined, local: false };
  const [, host = text, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(text) ?? [];
  const address = host === '0.0.0.0' || host === '' ? '*' : host;
  return { address, port: port === undefined ? 80 : Number(port), unix: undefined, local: isLoopback(address) };
}

/** Is it an address that only this machine reaches? Host names other than `localhost` are not asked. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare) || bare === '::1' || bare === 'localhost';
}

/** `*:443`, `[::1]:80`, `unix:/run/x.sock`: the same for listens that share a socket. */
export function listenKey({ address, port, unix }: Listen): string {
  return unix === undefined ? `${address ?? '*'}:${port ?? 80}` : `unix:${unix}`;
}
