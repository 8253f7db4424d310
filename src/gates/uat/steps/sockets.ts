import { z } from 'zod';
import { fails, holds, type Observation, unseen } from '../../checks/observation.js';
import type { Probes } from '../../../ports/probes.js';
import { stepKind } from '../step-kind.js';
import { judgeCertificate, noAnswer } from './http-judge.js';
import { certificateSchema } from './http-parameters.js';
import { hostOf, routeTo } from './http-requests.js';

const host = z
  .string()
  .max(300)
  .regex(/^[A-Za-z0-9._:-]+$/, 'is no host');
const port = z.int().min(1).max(65_535);

const tlsParameters = z.strictObject({
  host: host.optional().describe('Host; that of the target when it is absent.'),
  port: port.default(443).describe('Port.'),
  protocol: z.enum(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']).optional().describe('Offer only this version.'),
  refused: z.boolean().default(false).describe('The handshake must fail, as with a version that is too old.'),
  certificate: certificateSchema.default({}),
});

/** Ours, and not the server's. */
const OWN_REFUSAL = 'ERR_SSL_NO_PROTOCOLS_AVAILABLE';

/** A TLS handshake. */
export const tls = stepKind<z.output<typeof tlsParameters>>({
  name: 'tls',
  summary: 'Makes a TLS handshake and looks at protocol and certificate; or expects that it is refused.',
  parameters: tlsParameters.superRefine((value, context) => {
    if (!value.refused && Object.keys(value.certificate).length === 0)
      context.addIssue({ code: 'custom', message: 'asserts nothing; expected certificate, or refused: true' });
  }),
  executes: () => false,
  repeatable: true,
  assertions: ({ refused, certificate }) => (refused ? 1 : Object.keys(certificate).length),
  run: async (context, { host: wantedHost, port: wantedPort, protocol, refused, certificate }) => {
    const name = wantedHost ?? hostOf(context.target.baseUrl);
    const subject = `tls ${name}:${wantedPort}${protocol === undefined ? '' : ` (${protocol})`}`;
    const url = `https://${name.includes(':') ? `[${name}]` : name}:${wantedPort}`;
    const answer = await context.ports.probes.tls({
      ...routeTo(context, wantedHost === undefined ? {} : { url }),
      url,
      ...(protocol !== undefined && { protocol }),
    });
    if (!refused)
      return answer.ok
        ? { observations: judgeCertificate(subject, answer.certificate, certificate), reached: true }
        : { observations: [noAnswer(subject, answer)], reached: false };
    if (answer.ok)
      return { observations: [fails(subject, 'was accepted', { expected: 'a refused handshake', actual: answer.certificate.protocol })], reached: true };
    if (answer.code === OWN_REFUSAL)
      return { observations: [unseen('infra', subject, 'was offered nothing: the TLS of this host has no such version')], reached: false };
    const observed = answer.phase === 'tls' && answer.code !== 'TIMEOUT' ? holds(subject, `was refused (${answer.code})`) : noAnswer(subject, answer);
    return { observations: [observed], reached: observed.outcome === 'pass' };
  },
});

const tcpParameters = z.strictObject({
  host: host.optional().describe('Host or address; `own` stands for every address of this host but 127.0.0.1.'),
  port: port.describe('Port.'),
  expect: z.enum(['open', 'refused']).describe('open: a connection can be made. refused: nobody takes it, which a time-out also shows.'),
});

/** Why nothing was sent at all, which says nothing of who listens. */
const NOT_TRIED = new Set(['ENETUNREACH', 'EMFILE', 'ENFILE']);

/** A connection, and nothing said. */
export const tcp = stepKind<z.output<typeof tcpParameters>>({
  name: 'tcp',
  summary: 'Tries to connect: somebody must take the connection, or nobody may.',
  parameters: tcpParameters,
  executes: () => false,
  repeatable: true,
  assertions: () => 1,
  run: async (context, { host: wanted = hostOf(context.target.baseUrl), port: wantedPort, expect }) => {
    const { probes } = context.ports;
    // On Linux all of 127.0.0.0/8 is this host: who listens on every address answers there, who listens on 127.0.0.1 does not.
    const addresses = wanted === 'own' ? ['127.0.0.2', ...probes.ownAddresses()] : [wanted];
    const observations: Observation[] = [];
    for (const address of addresses) {
      const subject = `tcp ${address}:${wantedPort}`;
      const url = `tcp://${address.includes(':') ? `[${address}]` : address}:${wantedPort}`;
      const { timeouts, reach, signal } = routeTo(context, {});
      const allow = [...(reach.allow ?? []), ...(wanted === 'own' ? [address] : [])];
      const answer = await probes.tcp({
        url,
        timeouts: { ...timeouts, connectMs: Math.min(2000, timeouts.connectMs) },
        reach: { allow },
        ...(signal !== undefined && { signal }),
      });
      observations.push(judgeConnection(subject, answer, expect));
    }
    return { observations, reached: true };
  },
});

function judgeConnection(subject: string, answer: Awaited<ReturnType<Probes['tcp']>>, expect: 'open' | 'refused'): Observation {
  if (answer.ok) return expect === 'open' ? holds(subject, 'is open') : fails(subject, 'takes connections', { expected: expect, actual: 'open' });
  if (answer.phase === 'interrupted') return noAnswer(subject, answer);
  if (expect === 'open') return fails(subject, `takes no connection (${answer.code})`, { expected: expect, actual: answer.code });
  if (answer.phase === 'name' || NOT_TRIED.has(answer.code)) return unseen('infra', subject, `could not be tried: ${answer.message}`);
  return holds(subject, `is not open (${answer.code})`);
}
