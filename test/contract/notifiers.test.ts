import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { nodeOutbox } from '../../src/adapters/outbox.js';
import { httpOutgoing } from '../../src/adapters/outgoing.js';
import { systemClock } from '../../src/adapters/system-clock.js';
import { Secret } from '../../src/model/secret.js';
import { deliver, type DeliveryReport } from '../../src/notify/deliver.js';
import { buildMessage, type Message, type MessageFacts } from '../../src/notify/message.js';
import { NOTIFIERS } from '../../src/notify/notifiers/index.js';
import type { Channel } from '../../src/notify/open-channels.js';
import type { Patience } from '../../src/notify/send-one.js';
import { CHANNEL_TYPES } from '../../src/policy/notify-policy.js';
import { chatServer, type ChatServer } from '../support/chat-server.js';
import { recordingLog } from '../support/doubles.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
let server: ChatServer;
let count = 0;
beforeEach(async () => {
  server = await chatServer();
});
afterEach(() => server.close());
afterAll(() => folder.remove());

const PATIENCE: Patience = { timeoutMs: 400, repetitions: 2, firstWaitMs: 20, totalMs: 4000, lockMs: 300 };
const ports = { clock: systemClock, log: recordingLog(), openOutbox: nodeOutbox, outgoing: httpOutgoing(nodeEnvironment('0.0.0')) };

it('has a notifier for every type of channel that policy knows, and no other', () => {
  expect(NOTIFIERS.map(({ type }) => type).sort()).toEqual([...CHANNEL_TYPES].sort());
});

describe.each(NOTIFIERS.map((notifier) => ({ type: notifier.type, notifier })))('$type', ({ type, notifier }) => {
  const channel = (fields: Partial<{ name: string; address: string; secret: string; fallback: string }> = {}): Channel => ({
    name: fields.name ?? 'team',
    notifier,
    fallback: fields.fallback,
    usable: true,
    settings: {
      url: new Secret(Buffer.from(fields.address ?? server.address(type))),
      secret: type === 'slack' ? undefined : new Secret(Buffer.from(fields.secret ?? server.secrets[type])),
      messageType: undefined,
      keyword: undefined,
    },
  });
  const message = (fields: Partial<MessageFacts> = {}): Message =>
    buildMessage(
      { kind: 'risk_alert', severity: 'critical', title: `Drawdown ${++count}`, text: 'over the limit', facts: [['drawdown', '5.2 %']], ...fields },
      new Date(),
    );
  const outbox = (): string => join(folder.path, `outbox-${++count}`);
  const send = (
    messages: readonly Message[],
    options: { channels?: readonly Channel[]; outbox?: string; patience?: Partial<Patience> } = {},
  ): Promise<DeliveryReport> =>
    deliver(ports, {
      channels: options.channels ?? [channel()],
      messages: messages.map((one) => ({ message: one, channels: ['team'] })),
      dedupMs: 60_000,
      outbox: options.outbox ?? outbox(),
      patience: { ...PATIENCE, ...options.patience },
    });
  const waiting = (path: string): string[] => readdirSync(path).filter((name) => /^\d/.test(name));

  it('is delivered, signed as the other side demands, and leaves the outbox', async () => {
    const box = outbox();
    const one = message();
    expect((await send([one], { outbox: box })).deliveries).toMatchObject([{ channel: 'team', outcome: 'delivered', attempts: 1, isNew: true }]);
    expect(server.accepted(type)).toHaveLength(1);
    expect(server.accepted(type)[0]?.body).toContain(one.title);
    expect(server.accepted(type)[0]?.body).toContain('5.2 %');
    expect(waiting(box)).toEqual([]);
  });

  it('keeps a message that is refused for its signature, and says so', async () => {
    const box = outbox();
    const address = type === 'slack' ? server.address('slack').replace(/.$/, (last) => (last === '0' ? '1' : '0')) : server.address(type);
    const { deliveries } = await send([message()], { channels: [channel({ secret: 'another-secret', address })], outbox: box });
    expect(deliveries).toMatchObject([{ outcome: 'kept', attempts: 1 }]);
    expect(deliveries[0]?.why).toMatch(/signature|403/);
    expect(waiting(box)).toHaveLength(1);
    expect(server.accepted(type)).toEqual([]);
  });

  it('waits as long as it is told to when it is too fast, or keeps the message', async () => {
    const box = outbox();
    server.answer(type, 'rate');
    const { deliveries } = await send([message()], { outbox: box });
    if (type === 'dingtalk') {
      expect(deliveries).toMatchObject([{ outcome: 'kept', attempts: 1, why: expect.stringContaining('130101') }]);
      expect(waiting(box)).toHaveLength(1);
      const again = await send([message()], { outbox: box });
      expect(again.deliveries.map(({ outcome }) => outcome)).toEqual(['kept', 'kept']);
      expect(server.received).toHaveLength(1); // it was told to wait for ten minutes, and asks nothing before
    } else {
      expect(deliveries).toMatchObject([{ outcome: 'delivered', attempts: 2 }]);
    }
  });

  it.each([[500], ['busy'], ['cut']] as const)('tries again after %s', async (answer) => {
    server.answer(type, answer);
    expect((await send([message()])).deliveries).toMatchObject([{ outcome: 'delivered', attempts: 2 }]);
  });

  it.each([
    ['html', /web page/],
    ['redirect', /redirect/],
    ['huge', /more|something|JSON|instead/],
    [{ status: 404, body: 'no such hook' }, /404/],
  ] as const)('does not take %j for a delivery', async (answer, why) => {
    const box = outbox();
    server.answer(type, answer, answer, answer);
    const { deliveries } = await send([message()], { outbox: box });
    expect(deliveries).toMatchObject([{ outcome: 'kept' }]);
    expect(deliveries[0]?.why).toMatch(why);
    expect(waiting(box)).toHaveLength(1);
  });

  it('ends each attempt in time when the other side never answers', async () => {
    const box = outbox();
    server.answer(type, 'silent', 'silent', 'silent');
    const before = performance.now();
    const { deliveries } = await send([message()], { outbox: box, patience: { repetitions: 1 } });
    expect(deliveries).toMatchObject([{ outcome: 'kept', attempts: 2, why: expect.stringContaining('no answer within 400 ms') }]);
    expect(performance.now() - before).toBeLessThan(type === 'slack' ? 4000 : 3000);
    expect(waiting(box)).toHaveLength(1);
  });

  it('says why when nobody listens there', async () => {
    const { deliveries } = await send([message()], { channels: [channel({ address: 'http://127.0.0.1:9/x' })] });
    expect(deliveries).toMatchObject([{ outcome: 'kept', why: expect.stringContaining('ECONNREFUSED') }]);
  });

  it.each([
    ['http://example.com/hook', /plain http/],
    ['https://169.254.169.254/latest', /metadata/],
    ['https://[fe80::1]/x', /link-local/],
    ['https://[::ffff:169.254.169.254]/x', /metadata/],
    ['ftp://example.com/x', /not https/],
    ['no address', /no URL/],
  ])('sends nothing to %s', async (address, why) => {
    const { deliveries } = await send([message()], { channels: [channel({ address })] });
    expect(deliveries).toMatchObject([{ outcome: 'kept' }]);
    expect(deliveries[0]?.why).toMatch(why);
    expect(server.received).toEqual([]);
  });

  it('carries text of any script, and takes no markup from it', async () => {
    const text =
      '最大回撤 5.2% 🚨 \ud800 [click](https://evil.example) <!channel> <https://evil.example|here> ![x](https://evil.example/p.png)\n# Heading\n> quote\u202e';
    await send([message({ title: '风险 <@U123> [x](https://evil.example)', text, facts: [['a|b', '](https://evil.example)']] })]);
    const body = server.accepted(type)[0]?.body ?? '';
    expect(body).toContain('最大回撤 5.2% 🚨');
    expect(body).not.toContain('\u202e');
    if (type === 'slack') {
      const { text: top, blocks } = JSON.parse(body) as { text: string; blocks: { text?: { type: string }; fields?: { type: string }[] }[] };
      expect(top).not.toMatch(/<[@!h]/);
      expect(blocks.flatMap((block) => [block.text, ...(block.fields ?? [])]).filter((one) => one !== undefined && one.type !== 'plain_text')).toEqual([]);
    }
    if (type === 'dingtalk') {
      const { markdown } = JSON.parse(body) as { markdown: { text: string } };
      expect(markdown.text).not.toMatch(/\]\(|!\[|:\/\/|<!|^# |^> /m);
    }
    if (type === 'webhook') expect((JSON.parse(body) as { text: string }).text).toContain('[click](https://evil.example)');
  });

  it('cuts a message that is too long, with a note, and stays below the limit', async () => {
    const facts = Array.from({ length: 30 }, (_, index) => [`fact ${index}`, '数'.repeat(300)] as const);
    await send([message({ text: '字'.repeat(9000), facts })]);
    const [received] = server.accepted(type);
    expect(Buffer.byteLength(received?.body ?? '')).toBeLessThan(type === 'dingtalk' ? 20_001 : 300_000);
    expect(received?.body).toMatch(/…|did not fit/);
  });

  it('does not send the same twice in a short time, and does again what says something else', async () => {
    const box = outbox();
    const one = message({ sameAs: 'drawdown' });
    await send([one], { outbox: box });
    expect((await send([message({ sameAs: 'drawdown' })], { outbox: box })).deliveries).toMatchObject([{ outcome: 'duplicate' }]);
    expect(server.accepted(type)).toHaveLength(1);
    expect((await send([message({ sameAs: 'another' })], { outbox: box })).deliveries).toMatchObject([{ outcome: 'delivered' }]);
  });

  it('keeps one of the same that cannot be delivered, not many', async () => {
    const box = outbox();
    server.answer(type, 'html', 'html');
    await send([message({ sameAs: 'x' })], { outbox: box });
    await send([message({ sameAs: 'x' })], { outbox: box });
    expect(waiting(box)).toHaveLength(1);
  });

  it('gives what it cannot deliver to its fallback', async () => {
    const box = outbox();
    server.answer(type, 'html');
    const webhook: Channel = {
      name: 'spare',
      notifier: NOTIFIERS.find((one) => one.type === 'webhook')!,
      fallback: undefined,
      usable: true,
      settings: {
        url: new Secret(Buffer.from(server.address('webhook'))),
        secret: new Secret(Buffer.from(server.secrets.webhook)),
        messageType: undefined,
        keyword: undefined,
      },
    };
    const { deliveries } = await send([message()], { channels: [channel({ fallback: 'spare' }), webhook], outbox: box });
    expect(deliveries).toMatchObject([{ channel: 'team', outcome: 'delivered', via: 'spare' }]);
    expect(server.accepted('webhook')).toHaveLength(1);
    expect(waiting(box)).toEqual([]);
  });

  it('delivers in the next run what the one before could not, with private files in between', async () => {
    const box = outbox();
    server.answer(type, 'html');
    await send([message()], { outbox: box });
    const [file = ''] = waiting(box);
    expect(statSync(join(box, file)).mode & 0o777).toBe(0o600);
    expect(statSync(box).mode & 0o777).toBe(0o700);
    expect(JSON.parse(readFileSync(join(box, file), 'utf8'))).toMatchObject({ attempts: 1, channel: 'team' });
    expect((await send([], { outbox: box })).deliveries).toMatchObject([{ outcome: 'delivered', isNew: false }]);
    expect(waiting(box)).toEqual([]);
  });

  it('sends all the same where the outbox cannot be written, and says what is lost', async () => {
    const file = join(folder.path, `file-${++count}`);
    writeFileSync(file, '');
    const box = join(file, 'outbox');
    expect((await send([message()], { outbox: box })).deliveries).toMatchObject([{ outcome: 'delivered' }]);
    server.answer(type, 'html');
    expect((await send([message()], { outbox: box })).deliveries).toMatchObject([{ outcome: 'lost' }]);
  });

  it('makes one of many when they would have to wait', async () => {
    const many = Array.from({ length: type === 'dingtalk' ? 25 : 12 }, () => message());
    const { deliveries } = await send(many, { patience: { totalMs: 2500 } });
    if (type === 'webhook') expect(server.accepted(type)).toHaveLength(12);
    else expect(server.accepted(type).length).toBeLessThanOrEqual(type === 'dingtalk' ? 18 : 3);
    expect(deliveries.filter(({ outcome }) => outcome === 'delivered')).toHaveLength(many.length);
    const bodies = server
      .accepted(type)
      .map(({ body }) => body)
      .join('\n');
    for (const { title } of many) expect(bodies).toContain(title);
  });
});
