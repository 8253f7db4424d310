import { networkInterfaces } from 'node:os';
import type { Probes } from '../../ports/probes.js';

/** Probes over the network of this host. Each is loaded when it is first called: few verbs ask a server, and TLS alone costs half of what bare Node takes to start. */
export const nodeProbes: Probes = {
  http: async (probe) => (await import('./http-probe.js')).probeHttp(probe),
  webSocket: async (probe) => (await import('./websocket-probe.js')).probeWebSocket(probe),
  tls: async (probe) => (await import('./socket-probes.js')).probeTls(probe),
  tcp: async (probe) => (await import('./socket-probes.js')).probeTcp(probe),
  listen: async (...given) => (await import('./listener.js')).listen(...given),
  tap: async (...given) => (await import('./tap.js')).tap(...given),
  freePort: async () => (await import('./listener.js')).freePort(),
  ownAddresses: () =>
    Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : [address])),
    ),
};
