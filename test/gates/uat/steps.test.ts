import { createHmac } from 'node:crypto';
import { dingtalkSign } from '../../../src/notify/dingtalk-sign.js';
import { nodeProbes } from '../../../src/adapters/probes/index.js';
import { complaintsOf, oneCase, type TestTarget, testTarget } from '../../support/uat.js';

const SECRET = 'SECdeadbeefdeadbeef';
let target: TestTarget;
let sender: (sink: string, path: string) => Promise<unknown> = async () => undefined;

const post = (url: string, body: string, headers: readonly (readonly [string, string])[] = []) =>
  nodeProbes.http({
    url,
    method: 'POST',
    headers,
    body: Buffer.from(body),
    redirects: 0,
    maxBodyBytes: 10_000,
    timeouts: { connectMs: 2000, firstByteMs: 3000, totalMs: 4000 },
    reach: {},
  });
const signedUrl = (sink: string, secret = SECRET, at = Date.now()): string =>
  `${sink}/robot/send?access_token=x&timestamp=${at}&sign=${encodeURIComponent(dingtalkSign(String(at), secret))}`;
const CARD = JSON.stringify({ msgtype: 'actionCard', actionCard: { title: '[UAT] breach drawdown 120 100' } });

beforeAll(async () => {
  target = await testTarget({
    secrets: { sink_secret: SECRET },
    answer: ({ url, method }) => {
      if (url === '/send') void sender(target.sinkUrl, url);
      return { status: method === 'POST' ? 200 : 401, headers: [], body: '{}' };
    },
  });
});
afterAll(() => target.close());

const act = [{ http: { method: 'POST', path: '/send', status: 200 } }];
const sink = (wanted: Readonly<Record<string, unknown>>) =>
  target.run({ steps: [{ webhook_sink: { action: act, within: '2s', quiet: '150ms', body: { contain: '[UAT]' }, ...wanted } }] });
const signature = { kind: 'dingtalk', secret: '${sink_secret}' };

describe('a webhook sink', () => {
  it('holds when one signed message comes that says what it should', async () => {
    sender = async (to) => post(signedUrl(to), CARD);
    const run = await sink({ signature, path: '/robot/send', jsonpath: { '$.msgtype': 'actionCard' }, body: { contain: ['[UAT]', 'drawdown', '120', '100'] } });
    expect(complaintsOf(run)).toEqual([]);
    expect(JSON.stringify(run)).not.toContain(SECRET);
  });

  it.each<[string, (to: string) => Promise<unknown>, Readonly<Record<string, unknown>>, string]>([
    ['nothing comes', async () => undefined, {}, 'got 0 messages'],
    ['two come', async (to) => (await post(to, CARD), post(to, CARD)), {}, 'got 2 messages'],
    [
      'it comes too late',
      async (to) => (await new Promise((next) => setTimeout(next, 350)), post(to, CARD)),
      { within: '200ms', quiet: '400ms' },
      'got 1 messages',
    ],
    ['it is not signed', async (to) => post(to, CARD), { signature }, 'has no signature'],
    ['it is signed with another secret', async (to) => post(signedUrl(to, 'another-secret'), CARD), { signature }, 'has a signature that is not valid'],
    ['it was signed long ago', async (to) => post(signedUrl(to, SECRET, Date.now() - 3_700_000), CARD), { signature }, 'has a time that is too far from now'],
    [
      'its time is in seconds',
      async (to) => post(signedUrl(to, SECRET, Math.floor(Date.now() / 1000)), CARD),
      { signature },
      'has a time that is too far from now',
    ],
    ['its signature is not percent-encoded', async (to) => post(`${to}/?timestamp=1&sign=+/=`, CARD), { signature }, 'has a signature that is not valid'],
    ['it says something else', async (to) => post(to, CARD), { body: { contain: 'leverage' } }, 'has another body'],
    ['it is of another type', async (to) => post(to, CARD), { jsonpath: { '$.msgtype': 'markdown' } }, 'has another $.msgtype'],
    ['the same comes twice', async (to) => (await post(to, CARD), post(to, CARD)), { count: 2, distinct: true }, 'repeat one another'],
    ['the second differs', async (to) => (await post(to, CARD), post(to, `${CARD} `)), { count: 2, same: true }, 'are not the same'],
    ['it is sent again at once', async (to) => (await post(to, CARD), post(to, CARD)), { count: 2, spacing: '300ms' }, 'does not back off'],
  ])('fails when %s', async (_, send, wanted, message) => {
    sender = async (to) => send(to);
    expect(complaintsOf(await sink(wanted)).join('\n')).toContain(message);
    await new Promise((next) => setTimeout(next, 100)); // what is late belongs to no other test
  });

  it('fails when a message did not come whole', async () => {
    sender = async (to) => post(to, CARD.padEnd(1_100_000));
    expect(complaintsOf(await sink({ body: { not: 'x' } })).join()).toContain('is cut off, or longer than 1 MiB');
  });

  it('fails when something comes though nothing should', async () => {
    sender = async (to) => post(to, CARD);
    const run = await target.run({ steps: [{ webhook_sink: { action: act, within: '300ms', count: 0 } }] });
    expect(complaintsOf(run)).toEqual(['fail the webhook got 1 messages']);
  });

  it('answers with the faults that are scripted, and then that all is well', async () => {
    const heard: unknown[] = [];
    sender = async (to) => {
      for (let index = 0; index < 4; index++) {
        const answer = await post(to, CARD);
        heard.push(answer.ok ? [answer.status, Buffer.from(answer.body).toString()] : answer.code);
      }
    };
    const answers = [{ json: { errcode: 310000 } }, { status: 503, html: '<p>proxy</p>' }, { cut: true }];
    expect(complaintsOf(await sink({ answers, count: 4, same: true }))).toEqual([]);
    expect(heard).toEqual([[200, '{"errcode":310000}'], [503, '<p>proxy</p>'], 'ECONNRESET', [200, '{"errcode":0,"errmsg":"ok"}']]);
  });

  it('verifies Slack and plain HMAC signatures', async () => {
    const now = Math.floor(Date.now() / 1000);
    const slack = `v0=${createHmac('sha256', SECRET).update(`v0:${now}:${CARD}`).digest('hex')}`;
    sender = async (to) => post(to, CARD, [['X-Slack-Request-Timestamp', String(now)], ['X-Slack-Signature', slack]]); // prettier-ignore
    expect(complaintsOf(await sink({ signature: { kind: 'slack', secret: '${sink_secret}' } }))).toEqual([]);
    const hub = { kind: 'hmac', secret: '${sink_secret}', header: 'X-Hub-Signature-256', prefix: 'sha256=' };
    expect(complaintsOf(await sink({ signature: hub })).join()).toContain('has no signature');
    sender = async (to) => post(to, CARD, [['X-Hub-Signature-256', `sha256=${createHmac('sha256', SECRET).update(CARD).digest('hex')}`]]);
    expect(complaintsOf(await sink({ signature: hub }))).toEqual([]);
  });

  it.each<[Readonly<Record<string, unknown>>, string]>([
    [{ action: act, within: '1s' }, 'looks at nothing in the message'],
    [{ action: [], within: '1s', body: 'x' }, 'action'],
    [{ action: act, within: '1s', count: 0, body: 'x' }, 'nothing would be looked at'],
    [{ action: act, within: '1s', body: 'x', distinct: true }, 'nothing to compare'],
    [{ action: [{ http: { path: '/' } }], within: '1s', body: 'x' }, 'asserts nothing'],
  ])('is refused: %j', (one, message) => {
    expect(() => oneCase({ id: 'T-1', steps: [{ webhook_sink: one }] })).toThrow(message);
  });
});

describe('a websocket step', () => {
  const socket = (wanted: Readonly<Record<string, unknown>>) => target.run({ steps: [{ websocket: { path: '/ws', ...wanted } }] });

  it('opens, is echoed and stays open', async () => {
    expect(
      complaintsOf(await socket({ exchange: [{ send: 'a' }, { expect: 'a' }, { idle_hold: '100ms' }, { send: 'b' }, { expect: { contain: 'b' } }] })),
    ).toEqual([]);
  });

  it('fails without the expected message, and where the status is another', async () => {
    expect(complaintsOf(await socket({ exchange: [{ send: 'a' }, { expect: 'b', within: '100ms' }] })).join()).toContain('has another message');
    expect(complaintsOf(await socket({ exchange: [{ expect: 'b', within: '100ms' }] })).join()).toContain('sends no message');
    expect(complaintsOf(await socket({ status: 401 })).join()).toContain('has another status');
  });
});

describe('programs', () => {
  const node = (code: string, more: Readonly<Record<string, unknown>> = {}) => ({ exec: [process.execPath, '-e', code], ...more });
  const command = (one: Readonly<Record<string, unknown>>) => target.run({ steps: [{ command: one }] });
  const script = (one: Readonly<Record<string, unknown>>) => target.run({ steps: [{ script: one }] });
  const TAP = (count: number): string => `console.log('1..${count}');for(let i=1;i<=${count};i++)console.log('ok '+i+' - t'+i)`;

  it('a command holds by exit code and output', async () => {
    expect(
      complaintsOf(
        await command(
          node("console.log(process.env.A); console.error('e'); process.exit(3)", {
            env: { A: 5 },
            exit: 3,
            stdout: { contain: '5' },
            stderr: { contain: 'e' },
          }),
        ),
      ),
    ).toEqual([]);
    expect(complaintsOf(await command(node("console.error('because'); process.exit(1)"))).join()).toContain('has another exit code than expected: because');
    expect(complaintsOf(await command({ exec: ['no-such-program-here'] })).join()).toContain('unknown steps[0] could not be run');
  });

  it('gets secrets by environment and never on its command line', async () => {
    expect(complaintsOf(await command(node('process.exit(process.env.S.length === 19 ? 0 : 1)', { env: { S: '${sink_secret}' } })))).toEqual([]);
    expect(complaintsOf(await command({ exec: ['echo', '${sink_secret}'] })).join()).toContain('a secret would stand on the command line of echo');
  });

  it('a script gives an observation for each result', async () => {
    const run = await script(node(TAP(3), { format: 'tap', expect: { tests: 3 } }));
    expect(complaintsOf(run)).toEqual([]);
    expect(run.observations).toHaveLength(3);
  });

  it.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    ['fewer results than declared', TAP(2), { format: 'tap', expect: { tests: 3 } }, 'has 2 results; 3 are declared'],
    ['more', TAP(4), { format: 'tap', expect: { tests: 3 } }, 'has 4 results; 3 are declared'],
    ['none', "console.log('1..0')", { format: 'tap', expect: { tests: 1 } }, 'has 0 results'],
    ['a skipped one', "console.log('1..1\\nok 1 - a # SKIP')", { format: 'tap', expect: { tests: 1 } }, 'was skipped, which proves nothing'],
    ['nothing readable', "console.log('all good')", { format: 'json', expect: { tests: 1 } }, 'is no JSON'],
    ['a report that is not written', '0', { format: 'junit', report: 'no-such-report.xml', expect: { tests: 1 } }, 'wrote no no-such-report.xml'],
    [
      'an exit code that no test explains',
      `${TAP(1)};process.exit(4)`,
      { format: 'tap', expect: { tests: 1 } },
      'ended with exit code 4 though no test failed',
    ],
    ['an exit code', 'process.exit(2)', { format: 'exit', expect: { tests: 1 } }, 'ended with exit code 2'],
  ])('a script with %s does not hold', async (_, code, wanted, message) => {
    expect(complaintsOf(await script(node(code, wanted))).join('\n')).toContain(message);
  });

  it('a script that tells only by its exit code is one test', () => {
    expect(() => oneCase({ id: 'T-1', steps: [{ script: { exec: ['true'], format: 'exit', expect: { tests: 8 } } }] })).toThrow(
      'is 1 where only the exit code tells',
    );
    expect(() => oneCase({ id: 'T-1', steps: [{ script: { exec: ['true'], format: 'tap' } }] })).toThrow('expect');
  });

  it('a restart needs something that can be restarted', async () => {
    const run = await target.run({ steps: [{ restart: {} }, { http: { method: 'POST', path: '/', status: 200 } }] });
    expect(complaintsOf(run)).toEqual(['unknown the service cannot be restarted: nothing says how']);
  });

  it('a port is open or refused', async () => {
    const free = await nodeProbes.freePort();
    expect(complaintsOf(await target.run({ steps: [{ tcp: { host: '127.0.0.1', port: free, expect: 'refused' } }] }))).toEqual([]);
    expect(complaintsOf(await target.run({ steps: [{ tcp: { port: free, expect: 'open' } }] })).join()).toContain('takes no connection (ECONNREFUSED)');
    const nowhere = await target.run(
      { steps: [{ tcp: { host: 'no-such-host.invalid', port: 1, expect: 'refused' } }] },
      { allowHosts: ['no-such-host.invalid'] },
    );
    expect(complaintsOf(nowhere).join()).toContain('could not be tried');
    const old = await target.run({ steps: [{ tls: { host: '127.0.0.1', port: free, protocol: 'TLSv1', refused: true } }] });
    expect(complaintsOf(old).join()).toContain('got no answer');
    const own = await target.run({ steps: [{ tcp: { host: 'own', port: Number(new URL(target.sinkUrl).port), expect: 'refused' } }] });
    expect(complaintsOf(own)).toEqual([]);
  });
});
