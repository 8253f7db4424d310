import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeOutbox } from '../../src/adapters/outbox.js';
import { systemClock } from '../../src/adapters/system-clock.js';
import { Secret } from '../../src/model/secret.js';
import { deliver, type DeliveryReport } from '../../src/notify/deliver.js';
import { buildMessage, type Message } from '../../src/notify/message.js';
import { slack } from '../../src/notify/notifiers/slack.js';
import type { Channel } from '../../src/notify/open-channels.js';
import type { Outbox } from '../../src/ports/outbox.js';
import type { OutgoingAnswer } from '../../src/ports/outgoing.js';
import { recordingLog } from '../support/doubles.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
let sent: string[] = [];
beforeEach(() => {
  sent = [];
});

const OK: OutgoingAnswer = { answered: true, status: 200, headers: {}, body: 'ok', cut: false };
const REFUSED: OutgoingAnswer = { answered: true, status: 400, headers: {}, body: 'no', cut: false };
const channel = (name: string, url = 'https://example.invalid/'): Channel => ({
  name,
  notifier: slack,
  fallback: undefined,
  usable: true,
  settings: { url: new Secret(Buffer.from(url)), secret: undefined, messageType: undefined, keyword: undefined },
});
const message = (): Message => buildMessage({ kind: 'status', severity: 'high', title: `message ${++count}`, text: '' }, new Date());

interface Run {
  readonly box: string;
  readonly messages?: readonly Message[];
  readonly channels?: readonly Channel[];
  readonly answer?: OutgoingAnswer;
  /** What happens to the outbox of this run on the way. */
  readonly open?: (outbox: Outbox) => Outbox;
}

function run({ box, messages = [], channels = [channel('team')], answer = OK, open = (outbox) => outbox }: Run): Promise<DeliveryReport> {
  const post = (request: { readonly body: string }): Promise<OutgoingAnswer> => {
    sent.push(request.body);
    return Promise.resolve(answer);
  };
  return deliver(
    { clock: systemClock, log: recordingLog(), openOutbox: (path) => open(nodeOutbox(path)), outgoing: { post, wait: () => Promise.resolve() } },
    {
      channels,
      messages: messages.map((one) => ({ message: one, channels: channels.map(({ name }) => name) })),
      dedupMs: 0,
      outbox: join(folder.path, box),
      patience: { timeoutMs: 100, repetitions: 0, firstWaitMs: 1, totalMs: 60_000, lockMs: 0 },
    },
  );
}

describe('deliver', () => {
  it('says what waits while another run holds the outbox, and does not call it empty', async () => {
    const box = `busy-${++count}`;
    await run({ box, messages: [message()], answer: REFUSED });
    const { deliveries } = await run({ box, open: (outbox) => ({ ...outbox, lock: () => undefined }) });
    expect(deliveries).toMatchObject([{ channel: 'team', outcome: 'kept', isNew: false, why: expect.stringContaining('another run') }]);
  });

  it('sends what is gone from the outbox unless another run has noted that it delivered it', async () => {
    const box = `gone-${++count}`;
    const one = message();
    const before =
      (act: () => void) =>
      (outbox: Outbox): Outbox => ({
        ...outbox,
        lock: () => {
          act();
          return outbox.lock();
        },
      });
    await run({ box, messages: [one], open: before(() => rmSync(join(folder.path, box), { recursive: true })) });
    expect(sent).toHaveLength(1);
    const two = message();
    const other = nodeOutbox(join(folder.path, box));
    const state = { version: '1', channels: { team: { sent: [], delivered: { [two.dedup_key]: Date.now() }, blocked_until: 0 } } };
    const taken = (): void => {
      for (const name of other.list(10).filter((file) => /^\d/.test(file))) other.remove(name);
      other.put('state.json', JSON.stringify(state));
    };
    expect((await run({ box, messages: [two], open: before(taken) })).deliveries).toMatchObject([{ outcome: 'delivered', attempts: 0 }]);
    expect(sent).toHaveLength(1);
  });

  it('keeps no channel from its messages because many wait for one whose address is none', async () => {
    const channels = [channel('broken', 'no address'), channel('team')];
    const { deliveries } = await run({ box: `many-${++count}`, channels, messages: Array.from({ length: 12 }, message) });
    expect(deliveries.filter(({ channel: name }) => name === 'broken').map(({ outcome }) => outcome)).toEqual(Array.from({ length: 12 }, () => 'kept'));
    expect(deliveries.filter(({ channel: name, outcome }) => name === 'team' && outcome === 'delivered')).toHaveLength(12);
  });
});
