import { connect as connectTcp } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { messageOf, systemCode } from '../../model/errors.js';
import type { NoAnswer, Probes } from '../../ports/probes.js';
import { certificateFacts } from './certificate.js';
import { serverName } from './http-probe.js';
import { readUrl, resolveDestination } from './reach.js';

type Facts<K extends 'tcp' | 'tls'> = Awaited<ReturnType<Probes[K]>>;

/** Can a connection be made? It is closed at once. */
export async function probeTcp(probe: Parameters<Probes['tcp']>[0]): Promise<Facts<'tcp'>> {
  const destination = await resolveDestination(readUrl(probe.url), probe);
  if ('ok' in destination) return destination;
  return settled<Facts<'tcp'>>(probe, (resolve, fail) => {
    const socket = connectTcp({ host: destination.host, port: destination.port });
    socket.once('connect', () => resolve({ ok: true, address: socket.remoteAddress ?? destination.host }));
    socket.once('error', (error) => fail('connect', error));
    return () => socket.destroy();
  });
}

/** A handshake; the certificate is looked at whether or not it would be trusted. */
export async function probeTls(probe: Parameters<Probes['tls']>[0]): Promise<Facts<'tls'>> {
  const url = readUrl(probe.url);
  const destination = await resolveDestination(url, probe);
  if ('ok' in destination) return destination;
  return settled<Facts<'tls'>>(probe, (resolve, fail) => {
    let phase: NoAnswer['phase'] = 'connect'; // a port that nobody listens on refuses no handshake
    const socket: TLSSocket = connectTls({
      host: destination.host,
      port: destination.port,
      servername: serverName(url.host),
      rejectUnauthorized: false,
      ...(probe.ca !== undefined && { ca: probe.ca }),
      ...(probe.protocol !== undefined && { minVersion: probe.protocol, maxVersion: probe.protocol }),
      // At its usual level OpenSSL 3 does not even offer these two, and every server would seem to refuse them.
      ...((probe.protocol === 'TLSv1' || probe.protocol === 'TLSv1.1') && { ciphers: 'DEFAULT@SECLEVEL=0' }),
    });
    socket.once('connect', () => (phase = 'tls'));
    socket.once('secureConnect', () => resolve({ ok: true, certificate: certificateFacts(socket) }));
    socket.once('error', (error) => fail(phase, error));
    return () => socket.destroy();
  });
}

/** Runs a probe until it has an answer, its time is over or it is interrupted; what it opened is closed in each case. */
function settled<T>(
  { timeouts, signal }: Pick<Parameters<Probes['tcp']>[0], 'timeouts' | 'signal'>,
  start: (resolve: (answer: T | NoAnswer) => void, fail: (phase: NoAnswer['phase'], error: unknown) => void) => () => void,
): Promise<T | NoAnswer> {
  return new Promise((resolve) => {
    let close = (): void => undefined;
    const settle = (answer: T | NoAnswer): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      close();
      resolve(answer);
    };
    const abort = (): void => settle({ ok: false, phase: 'interrupted', code: 'ABORTED', message: 'was interrupted' });
    const ms = Math.min(timeouts.connectMs, timeouts.totalMs);
    const timer = setTimeout(() => settle({ ok: false, phase: 'connect', code: 'TIMEOUT', message: `connecting took more than ${ms} ms` }), ms);
    if (signal?.aborted === true) return abort();
    signal?.addEventListener('abort', abort);
    close = start(settle, (phase, error) => settle({ ok: false, phase, code: systemCode(error) ?? 'ERROR', message: messageOf(error) }));
  });
}
