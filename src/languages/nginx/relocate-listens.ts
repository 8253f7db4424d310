import { type Listen, listenKey, listensOf } from './listen.js';
import type { WrittenDirective } from './render.js';
import { LISTEN_FLAGS_KEPT } from './relocation-rules.js';
import { ownDirectives, type Scope } from './scopes.js';

/** An address of the deployment, and the port that stands for it. */
export interface Listener {
  /** `*:443`, `10.0.0.1:80`, `unix:/run/x.sock`; every address of one port counts as one. */
  readonly key: string;
  readonly port: number;
  readonly tls: boolean;
  /** Of the servers that listen there, in order. */
  readonly serverNames: readonly string[];
}

/** Gives each address of the deployment a port of its own; servers that share an address share its port, so that they are told apart by name as before. */
export class Listeners {
  readonly #known = new Map<string, { port: number; tls: boolean; names: string[] }>();

  constructor(private readonly portFor: (key: string) => number) {}

  /** The `listen` statements of a server, on loopback. IPv4 and IPv6 of the same port become one. */
  relocate(server: Scope): readonly WrittenDirective[] {
    const names = ownDirectives(server, 'server_name').flatMap(({ args }) => args);
    const byPort = new Map<number, { readonly flags: Set<string>; readonly listen: Listen }>();
    for (const listen of listensOf(server).filter(({ udp }) => !udp)) {
      const port = this.#port(listen, names);
      const entry = byPort.get(port) ?? { flags: new Set<string>(), listen };
      for (const flag of listen.flags) if (LISTEN_FLAGS_KEPT.has(flag)) entry.flags.add(flag);
      byPort.set(port, entry);
    }
    return [...byPort].map(([port, { flags, listen }]) => ({
      name: 'listen',
      args: [`127.0.0.1:${port}`, ...flags],
      ...(listen.directive === undefined ? {} : { place: listen.directive.place }),
    }));
  }

  list(): readonly Listener[] {
    return [...this.#known].map(([key, { port, tls, names }]) => ({ key, port, tls, serverNames: [...new Set(names)] }));
  }

  #port(listen: Listen, names: readonly string[]): number {
    const key = listenKey(listen).replace(/^\[::\]:/, '*:');
    const known = this.#known.get(key) ?? { port: this.portFor(key), tls: false, names: [] };
    known.tls ||= listen.tls;
    known.names.push(...names);
    this.#known.set(key, known);
    return known.port;
  }
}
