import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import type { NoAnswer, Reach, Route } from '../../ports/probes.js';

/** Link-local addresses, and those under which clouds hand out credentials to whoever asks. */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addAddress('fd00:ec2::254', 'ipv6'); // AWS
FORBIDDEN.addAddress('fd20:ce::254', 'ipv6'); // Google
FORBIDDEN.addAddress('100.100.100.200', 'ipv4'); // Alibaba
FORBIDDEN.addAddress('192.0.0.192', 'ipv4'); // Oracle
FORBIDDEN.addAddress('168.63.129.16', 'ipv4'); // Azure
FORBIDDEN.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6'); // the first range, through NAT64

/** The parts of a URL as it is written. `new URL` would change the path, and the path may be what is tested. */
export interface RawUrl {
  readonly scheme: 'http' | 'https' | 'ws' | 'wss' | 'tcp';
  readonly host: string;
  readonly port: number;
  /** `host` or `host:port`, as it is written, for the Host header. */
  readonly authority: string;
  readonly path: string;
}

const PORTS = { http: 80, https: 443, ws: 80, wss: 443, tcp: 0 } as const;

/** @throws input_invalid */
export function readUrl(url: string): RawUrl {
  const parts = /^(https?|wss?|tcp):\/\/(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?([/?][^#]*)?$/.exec(url);
  const scheme = parts?.[1] as RawUrl['scheme'] | undefined;
  const [, , host, port, path = '/'] = parts ?? [];
  // The URL itself may hold a token, so it is not repeated.
  if (scheme === undefined || host === undefined) throw new IntegrityError('input_invalid', 'what is to be probed is no URL such as https://host:port/path');
  const number = port === undefined ? PORTS[scheme] : Number(port);
  if (number < 1 || number > 65535) throw new IntegrityError('input_invalid', `${host} is to be probed without a port between 1 and 65535`);
  return {
    scheme,
    host: host.replace(/^\[|\]$/g, ''),
    port: number,
    authority: port === undefined ? host : `${host}:${port}`,
    path: path.startsWith('?') ? `/${path}` : path,
  };
}

export interface Destination {
  readonly host: string;
  readonly port: number;
}

/**
 * The address to connect to: the name is resolved here, once, and what it resolves to is looked at, so that no later answer
 * of the name server leads elsewhere. @throws input_invalid when it may not be reached
 */
export async function resolveDestination(url: RawUrl, { connectTo, reach }: Pick<Route, 'connectTo' | 'reach'>): Promise<Destination | NoAnswer> {
  const { host, port } = connectTo ?? url;
  allowed(url.host, reach);
  if (connectTo !== undefined) allowed(connectTo.host, reach);
  let addresses: readonly string[];
  try {
    addresses = isIP(host) === 0 ? (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address) : [host];
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'ENOTFOUND';
    return { ok: false, phase: 'name', code, message: `${printable(host)} has no address (${code})` };
  }
  for (const address of addresses) {
    const plain = address.split('%')[0] ?? address;
    if (FORBIDDEN.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4'))
      throw new IntegrityError('input_invalid', `${printable(host)} leads to ${plain}, a link-local or cloud metadata address, which is never probed`, {
        host,
      });
  }
  const [first = host] = [...addresses].sort((a, b) => isIP(a) - isIP(b)); // IPv4 first: what is on loopback listens there
  return { host: first, port };
}

function allowed(host: string, { allow }: Reach): void {
  if (allow === undefined || allow.some((name) => name.toLowerCase() === host.toLowerCase())) return;
  throw new IntegrityError('input_invalid', `${printable(host)} is not among the hosts that may be probed: ${allow.join(', ')}`, { host });
}
