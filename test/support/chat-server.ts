import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ChannelType } from '../../src/policy/notify-policy.js';

/** How the next request is answered; a request beyond the list is taken if it is signed as it must be. */
export type Answer =
  | 'ok'
  | 'rate'
  | 'busy'
  | 'html'
  | 'silent'
  | 'cut'
  | 'huge'
  | 'refuse'
  | 'redirect'
  | 500
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> };

export interface Received {
  readonly type: ChannelType;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly accepted: boolean;
}

/** A server that is DingTalk, Slack and somebody's webhook at once, and checks what these would check. */
export interface ChatServer {
  readonly secrets: { readonly dingtalk: string; readonly slack: string; readonly webhook: string; readonly token: string };
  readonly received: Received[];
  address(type: ChannelType): string;
  /** Answers of the next requests of a kind, in order. */
  answer(type: ChannelType, ...answers: readonly Answer[]): void;
  accepted(type: ChannelType): readonly Received[];
  close(): Promise<void>;
}

const PATHS: Readonly<Record<ChannelType, string>> = { dingtalk: '/robot/send', slack: '/services/T0000/B0000/', webhook: '/hook/' };

export async function chatServer(): Promise<ChatServer> {
  const token = randomBytes(16).toString('hex');
  const secrets = {
    dingtalk: `SEC${randomBytes(24).toString('hex')}`,
    slack: randomBytes(12).toString('hex'),
    webhook: `w+/"${randomBytes(12).toString('base64')}`,
    token,
  };
  const received: Received[] = [];
  const queues = new Map<ChannelType, Answer[]>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const type = (Object.keys(PATHS) as ChannelType[]).find((one) => path.startsWith(PATHS[one])) ?? 'webhook';
      const body = Buffer.concat(chunks).toString('utf8');
      const answer = queues.get(type)?.shift() ?? 'ok';
      const signed = isSigned(type, { path, headers: request.headers, body }, secrets);
      received.push({ type, path, headers: request.headers, body, accepted: answer === 'ok' && signed });
      respond(type, answer === 'ok' && !signed ? 'refuse' : answer, request, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const tails = { dingtalk: `?access_token=${token}`, slack: secrets.slack, webhook: token };
  return {
    secrets,
    received,
    address: (type) => `http://127.0.0.1:${port}${PATHS[type]}${tails[type]}`,
    answer: (type, ...answers) => void queues.set(type, [...(queues.get(type) ?? []), ...answers]),
    accepted: (type) => received.filter((one) => one.type === type && one.accepted),
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function isSigned(type: ChannelType, { path, headers, body }: Pick<Received, 'path' | 'headers' | 'body'>, secrets: ChatServer['secrets']): boolean {
  const query = new URL(path, 'http://x').searchParams;
  const near = (ms: number): boolean => Math.abs(Date.now() - ms) < 3_600_000;
  if (type === 'slack') return path.endsWith(secrets.slack);
  if (type === 'dingtalk') {
    const timestamp = query.get('timestamp') ?? '';
    const sign = createHmac('sha256', secrets.dingtalk).update(`${timestamp}\n${secrets.dingtalk}`).digest('base64');
    return query.get('access_token') === secrets.token && query.get('sign') === sign && near(Number(timestamp));
  }
  const timestamp = String(headers['x-duri-timestamp']);
  const signature = createHmac('sha256', secrets.webhook).update(`${timestamp}.${body}`).digest('hex');
  return path.endsWith(secrets.token) && headers['x-duri-signature'] === `sha256=${signature}` && near(Number(timestamp) * 1000);
}

const HTML = '<!DOCTYPE html><html><body>Sign in to the network</body></html>';

function respond(type: ChannelType, answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, body: string, headers: Record<string, string> = {}): void => void response.writeHead(status, headers).end(body);
  const ding = (errcode: number, errmsg: string): void => send(200, JSON.stringify({ errcode, errmsg }), { 'content-type': 'application/json' });
  if (typeof answer === 'object') return send(answer.status, answer.body, answer.headers);
  switch (answer) {
    case 'ok':
      return type === 'dingtalk' ? ding(0, 'ok') : send(200, type === 'slack' ? 'ok' : '{"received":true}');
    case 'rate':
      return type === 'dingtalk' ? ding(130101, 'send too fast') : send(429, 'rate_limited', { 'retry-after': '1' });
    case 'busy':
      return type === 'dingtalk' ? ding(-1, 'system is busy') : send(503, 'busy');
    case 'refuse':
      return type === 'dingtalk' ? ding(310000, 'sign not match') : send(403, type === 'slack' ? 'invalid_token' : 'bad signature');
    case 'html':
      return send(200, HTML, { 'content-type': 'text/html' });
    case 'redirect':
      return send(302, '', { location: '/elsewhere' });
    case 500:
      return send(500, 'oops');
    case 'huge':
      return send(200, `{"errcode":0,"filler":"${'x'.repeat(8 * 1024 * 1024)}"}`);
    case 'cut':
      return void request.socket.destroy();
    case 'silent':
      return undefined;
  }
}
