import { z } from 'zod';
import type { WebSocketSession } from '../../../ports/probes.js';
import { matcherSchema } from '../../checks/matcher.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import { durationSchema } from '../duration.js';
import { stepKind } from '../step-kind.js';
import { asserted, judgeHeader, noAnswer } from './http-judge.js';
import { basicAuth, routeTo } from './http-requests.js';

const name = z.string().regex(/^[A-Za-z0-9-]{1,100}$/, 'is no name of a header');
const DEFAULT_WITHIN_MS = 5000;

const parameters = z
  .strictObject({
    path: z.string().max(4096).regex(/^\//, 'does not begin with /').describe('Path and query at the target, sent as written.'),
    username: z.string().max(200).optional().describe('For basic auth; together with password.'),
    password: z.string().max(1000).optional().describe('For basic auth; from a secret variable.'),
    request_headers: z.record(name, z.string().max(4096)).default({}).describe('Headers of the handshake.'),
    protocols: z.array(z.string().min(1).max(100)).max(10).default([]).describe('Subprotocols to offer.'),
    status: matcherSchema.default(101).describe('What is expected of the status; 101 is a handshake that keeps RFC 6455.'),
    headers: z.record(name, matcherSchema).default({}).describe('What is expected of headers, of each line of that name.'),
    count_each: z.int().min(1).max(100).optional().describe('How often each of `headers` must come.'),
    exchange: z
      .array(
        z.union([
          z.strictObject({ send: z.string().min(1).max(65_536) }),
          z.strictObject({ expect: matcherSchema, within: durationSchema.optional() }),
          z.strictObject({ idle_hold: durationSchema }),
        ]),
      )
      .max(50)
      .default([])
      .describe(
        'What happens then, in order: send a text, expect a message (others are passed over) within a time, idle_hold: nothing is sent and it must stay open.',
      ),
  })
  .superRefine((value, context) => {
    if (value.exchange.length > 0 && value.status !== 101)
      context.addIssue({ code: 'custom', path: ['exchange'], message: 'needs the status 101: there is no websocket otherwise' });
    if ((value.username === undefined) !== (value.password === undefined))
      context.addIssue({ code: 'custom', message: 'needs username and password together' });
  });

type Parameters = z.output<typeof parameters>;

/** A websocket: its handshake, and what is said. */
export const websocket = stepKind<Parameters>({
  name: 'websocket',
  summary: 'Opens a websocket: status and headers of the handshake, the accept header by RFC 6455, messages, whether it stays open while nothing is said.',
  parameters,
  executes: () => false,
  repeatable: true,
  assertions: ({ headers, exchange }) => 1 + Object.keys(headers).length + exchange.filter((one) => !('send' in one)).length,
  run: async (context, { path, username, password, request_headers: own, ...wanted }) => {
    const { probes, clock } = context.ports;
    const subject = `websocket ${path}`;
    const url = `${context.target.baseUrl.replace(/^http/, 'ws')}${path}`;
    const headers = [...basicAuth(username, password, own), ...Object.entries(own)];
    const answer = await probes.webSocket({ ...routeTo(context, {}), url, headers, protocols: wanted.protocols });
    if (!answer.ok) return { observations: [noAnswer(subject, answer)], reached: false };
    const observations: Observation[] = [
      'broken' in answer
        ? fails(subject, `answered 101 with a handshake that breaks RFC 6455: ${answer.broken}`, {
            expected: 'a valid Sec-WebSocket-Accept',
            actual: answer.broken,
          })
        : asserted(subject, 'status', answer.status, wanted.status, UPGRADE_HINT),
      ...Object.entries(wanted.headers).flatMap(([header, matcher]) =>
        judgeHeader(subject, { name: header, matcher, count: wanted.count_each, headers: answer.headers }),
      ),
    ];
    if (answer.session !== undefined) {
      try {
        for (const part of wanted.exchange) observations.push(...(await converse(subject, answer.session, part, () => clock.now().getTime())));
      } finally {
        answer.session.close();
      }
    } else if (wanted.exchange.length > 0) {
      observations.push(fails(subject, 'is not open, so nothing could be said', { expected: 'an open websocket', actual: `status ${answer.status}` }));
    }
    return { observations, reached: true };
  },
});

const UPGRADE_HINT =
  'nginx passes a websocket on only with proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade and Connection "upgrade" in that location.';

async function converse(subject: string, session: WebSocketSession, part: Parameters['exchange'][number], now: () => number): Promise<readonly Observation[]> {
  if ('send' in part) {
    session.send(part.send);
    return [];
  }
  if ('idle_hold' in part) {
    const open = await session.staysOpen(part.idle_hold);
    if (open) return [holds(subject, `stays open for ${part.idle_hold} ms with nothing said`)];
    const fix = 'Raise proxy_read_timeout of that location (60 s by default), or let the service send pings.';
    return [fails(subject, `is closed before ${part.idle_hold} ms are over`, { expected: `open for ${part.idle_hold} ms`, actual: 'closed', fix })];
  }
  const end = now() + (part.within ?? DEFAULT_WITHIN_MS);
  let last: Observation = fails(subject, 'sends no message', { expected: 'a message', actual: 'nothing' });
  for (let left = end - now(); left > 0; left = end - now()) {
    const next = await session.next(left);
    if ('none' in next) return [next.none === 'closed' ? { ...last, message: 'is closed before the expected message' } : last];
    last = asserted(subject, 'message', next.text, part.expect);
    if (last.outcome === 'pass') break;
  }
  return [last];
}
