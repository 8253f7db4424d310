import { networkInterfaces } from 'node:os';
import type { Probes } from '../../ports/probes.js';
import { probeHttp } from './http-probe.js';
import { freePort, listen } from './listener.js';
import { probeTcp, probeTls } from './socket-probes.js';
import { tap } from './tap.js';
import { probeWebSocket } from './websocket-probe.js';

/** Probes over the network of this host. */
export const nodeProbes: Probes = {
  http: probeHttp,
  webSocket: probeWebSocket,
  tls: probeTls,
  tcp: probeTcp,
  listen,
  tap,
  freePort,
  ownAddresses: () =>
    Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.flatMap(({ internal, family, address }) => (internal || family !== 'IPv4' ? [] : [address])),
    ),
};
