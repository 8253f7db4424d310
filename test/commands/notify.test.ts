import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatServer, type ChatServer } from '../support/chat-server.js';
import { projectRoot } from '../support/project.js';
import { runDuri } from '../support/run-duri.js';
import { type StartedDuri, startDuri } from '../support/start-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let server: ChatServer;
beforeEach(async () => {
  server = await chatServer();
});
afterEach(() => server.close());

let count = 0;
const CHANNELS = `
    - {name: ding, type: dingtalk, url: {env: DING_URL}, secret: {env: DING_SECRET}, fallback: hook}
    - {name: chat, type: slack, url: {env: SLACK_URL}}
    - {name: hook, type: webhook, url: {file: hook.url}, secret: {file: hook.secret}}`;

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

function place(more = ''): Place {
  const cwd = join(folder.path, String(++count));
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'duri.yml'), `version: "1.0"\nnotify:\n  channels:${CHANNELS}\n${more}`);
  writeFileSync(join(cwd, 'hook.url'), `${server.address('webhook')}\n`, { mode: 0o600 });
  writeFileSync(join(cwd, 'hook.secret'), `${server.secrets.webhook}\n`, { mode: 0o600 });
  return { cwd, env: { DING_URL: server.address('dingtalk'), DING_SECRET: server.secrets.dingtalk, SLACK_URL: server.address('slack') } };
}

/** What tests look at of the object of `--json`. */
interface NotifyJson {
  readonly verdict: string;
  readonly deliveries: readonly { readonly channel: string; readonly why: string }[];
  readonly requests: readonly { readonly body: string }[];
}

const start = ({ cwd, env }: Place, ...args: string[]): StartedDuri => startDuri(['notify', ...args], { cwd, env });
async function notify(where: Place, ...args: string[]): Promise<{ exitCode: number | null; stderr: string; json: NotifyJson }> {
  const { exitCode, stdout, stderr } = await start(where, ...args, '--json').done;
  return { exitCode, stderr, json: JSON.parse(stdout) as NotifyJson };
}
const waiting = ({ cwd }: Place): string[] =>
  existsSync(join(cwd, '.duri/outbox')) ? readdirSync(join(cwd, '.duri/outbox')).filter((name) => /^\d/.test(name)) : [];

describe('duri notify', () => {
  it('tells every channel that is not only a fallback', async () => {
    const run = await notify(
      place(),
      '--title',
      '回撤 over 5 %',
      '--severity',
      'critical',
      '--kind',
      'risk',
      '--fact',
      'drawdown=5.2%',
      '--link',
      'Dashboard=https://example.com/d',
    );
    expect(run).toMatchObject({ exitCode: 0, json: { verdict: 'delivered', delivered: ['chat', 'ding'], failed: [] } });
    expect(server.received.map(({ type, accepted }) => [type, accepted]).sort()).toEqual([
      ['dingtalk', true],
      ['slack', true],
    ]);
    expect(JSON.parse(server.accepted('dingtalk')[0]?.body ?? '{}')).toMatchObject({
      msgtype: 'actionCard',
      actionCard: { title: '[CRITICAL] 回撤 over 5 %' },
    });
  });

  it('routes by severity, and nowhere where policy says so', async () => {
    const routed = place('  routes: {critical: [ding, hook], high: [hook], info: []}\n');
    expect((await notify(routed, '--title', 'x', '--severity', 'critical')).json).toMatchObject({ delivered: ['ding', 'hook'] });
    expect((await notify(routed, '--title', 'y', '--severity', 'high')).json).toMatchObject({ delivered: ['hook'] });
    const nobody = await notify(routed, '--title', 'z', '--severity', 'info');
    expect(nobody).toMatchObject({ exitCode: 0, json: { verdict: 'nothing', delivered: [] } });
  });

  it('takes a fallback for a delivery, and keeps what nobody takes', async () => {
    server.answer('dingtalk', 'html', 'html');
    const where = place();
    expect((await notify(where, '--title', 'a', '--channel', 'ding')).json).toMatchObject({
      verdict: 'delivered',
      deliveries: [{ channel: 'ding', via: 'hook' }],
    });
    server.answer('webhook', 'html');
    const run = await notify(where, '--title', 'b', '--channel', 'ding');
    expect(run).toMatchObject({ exitCode: 3, json: { verdict: 'kept', failed: ['ding'], waiting: 1 } });
    expect(run.json.deliveries[0]?.why).toMatch(/ding .*web page.*hook .*web page/);
    expect(waiting(where)).toHaveLength(1);
    expect(await notify(where, '--flush')).toMatchObject({ exitCode: 0, json: { deliveries: [{ outcome: 'delivered', new: false }] } });
    expect(waiting(where)).toEqual([]);
  });

  it('delivers what an earlier run has left along with its own', async () => {
    const where = place();
    server.answer('slack', 'html');
    await notify(where, '--title', 'first', '--channel', 'chat');
    const run = await notify(where, '--title', 'second', '--channel', 'chat');
    expect(run.json.deliveries).toHaveLength(2);
    const bodies = server
      .accepted('slack')
      .map(({ body }) => body)
      .join();
    expect(bodies).toContain('first');
    expect(bodies).toContain('second');
  });

  it('marks a test as one', async () => {
    await notify(place(), '--title', 'x', '--kind', 'test', '--channel', 'hook');
    await notify(place(), '--title', 'x', '--marker', '[UAT]', '--channel', 'hook');
    expect(server.accepted('webhook').map(({ body }) => (JSON.parse(body) as { marker: string; test: boolean }).marker)).toEqual(['[TEST]', '[UAT]']);
  });

  it('shows what it would send, and sends nothing', async () => {
    const { cwd } = place();
    const run = await notify({ cwd, env: {} }, '--title', 'x', '--dry-run');
    expect(run).toMatchObject({ exitCode: 0, json: { verdict: 'dry-run', requests: [{ channel: 'ding', usable: false }, { channel: 'chat' }] } });
    expect(run.json.requests[0]?.body).toContain('[INFO] x');
    expect(server.received).toEqual([]);
    expect(existsSync(join(cwd, '.duri'))).toBe(false);
  });

  it.each([
    [['--text', 'x'], '--title'],
    [['--title', 'x', '--channel', 'nobody'], 'nobody'],
    [['--title', 'x', '--severity', 'loud'], '--severity'],
    [['--title', 'x', '--fact', 'nonsense'], '--fact'],
    [['--title', 'x', '--link', 'javascript:alert(1)'], '--link'],
  ])('refuses %j', (args, named) => {
    expect(runDuri(['notify', ...args], { cwd: place().cwd })).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(named) });
  });

  it.each([
    ['notify:\n  channels: [{name: a, type: slack, url: {env: X}, fallback: b}, {name: b, type: slack, url: {env: X}, fallback: a}]\n', /leads back/],
    ['notify:\n  channels: [{name: a, type: slack, url: {env: X}, fallback: c}]\n', /unknown channel "c"/],
    ['notify:\n  channels: [{name: a, type: slack, url: {env: X}, secret: {env: Y}}]\n', /not signed/],
    ['notify:\n  channels: [{name: a, type: slack, url: "https://hooks.slack.com/services/T/B/X"}]\n', /url/],
    ['notify:\n  channels: [{name: a, type: slack, url: {env: X}}]\n  routes: {critical: [b]}\n', /unknown channel "b"/],
    ['notify:\n  channels: []\n', /no channel/],
    ['', /no channel/],
  ])('refuses the policy %j', (policy, says) => {
    const cwd = join(folder.path, String(++count));
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'duri.yml'), `version: "1.0"\n${policy}`);
    const run = runDuri(['notify', '--title', 'x'], { cwd });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(says);
  });

  it('has exit code 2 where a channel cannot be used as it is configured, and tells the others', async () => {
    const { cwd, env } = place();
    const { SLACK_URL: _, ...rest } = env;
    const run = await notify({ cwd, env: rest }, '--title', 'x');
    expect(run).toMatchObject({ exitCode: 2, json: { delivered: ['ding'], failed: ['chat'] } });
    expect(run.json.deliveries.find(({ channel }) => channel === 'chat')?.why).toContain('SLACK_URL');
  });

  it('has exit code 2 for a secret file that everybody can read', async () => {
    const where = place();
    writeFileSync(join(where.cwd, 'loose.url'), server.address('webhook'), { mode: 0o644 });
    writeFileSync(join(where.cwd, 'duri.yml'), 'version: "1.0"\nnotify:\n  channels: [{name: a, type: webhook, url: {file: loose.url}}]\n');
    expect(await notify(where, '--title', 'x')).toMatchObject({ exitCode: 2, json: { failed: ['a'] } });
    expect(server.received).toEqual([]);
  });

  it('loses nothing when it is killed in the middle of sending', async () => {
    const where = place();
    server.answer('webhook', 'silent');
    const run = start(where, '--title', 'a message that matters', '--channel', 'hook', '--severity', 'critical');
    while (server.received.length === 0) await new Promise((done) => setTimeout(done, 10));
    run.child.kill('SIGKILL');
    await run.done;
    const [file = ''] = waiting(where);
    expect(statSync(join(where.cwd, '.duri/outbox', file)).mode & 0o777).toBe(0o600);
    expect(await notify(where, '--flush')).toMatchObject({ exitCode: 0, json: { verdict: 'delivered' } });
    expect(server.accepted('webhook')[0]?.body).toContain('a message that matters');
    expect(waiting(where)).toEqual([]);
  });

  it('does not take a file that is no message for one, and says so', async () => {
    const where = place();
    await notify(where, '--title', 'x', '--channel', 'hook');
    writeFileSync(join(where.cwd, '.duri/outbox/20260105T120000Z-x.json'), '{"channel":"hook"}');
    expect(await notify(where, '--flush')).toMatchObject({ exitCode: 3, json: { unreadable: ['20260105T120000Z-x.json'] } });
  });

  it('does not take an outbox that cannot be read for an empty one', async () => {
    const where = place();
    writeFileSync(join(where.cwd, '.duri'), 'a file where the folder of the outbox should be');
    expect(await notify(where, '--flush')).toMatchObject({ exitCode: 3, json: { verdict: 'kept', unreadable: ['.'] } });
  });

  it('lets two runs at once deliver each message once', async () => {
    const where = place();
    const titles = Array.from({ length: 4 }, (_, index) => `message ${index}`);
    const runs = await Promise.all(titles.map((title) => notify(where, '--title', title, '--channel', 'hook')));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect(
      server
        .accepted('webhook')
        .map(({ body }) => (JSON.parse(body) as { title: string }).title)
        .sort(),
    ).toEqual(titles);
  });
});

describe('secrets of channels', () => {
  it('are in no output, log, error, outbox file or record, in any form, even where the message quotes them', async () => {
    const where = place();
    const env = { ...where.env, DURI_STATE_DIR: join(where.cwd, 'state') };
    const all = { cwd: where.cwd, env };
    const secrets = [...Object.values(server.secrets), server.address('dingtalk'), server.address('slack'), server.address('webhook')];
    const quoting = `failed: ${secrets.join(' ')} ${secrets.map((secret) => Buffer.from(secret).toString('base64')).join(' ')} ${encodeURIComponent(server.secrets.webhook)}`;
    const outputs: string[] = [];
    const run = async (...args: string[]): Promise<void> => {
      const { stdout, stderr } = await start(all, ...args).done;
      outputs.push(stdout, stderr);
    };
    server.answer('dingtalk', 'refuse', 'html', { status: 400, body: `no ${server.secrets.token} ${server.secrets.dingtalk}` });
    server.answer('slack', { status: 403, body: `${server.address('slack')} is wrong` }, 'html', 500, 500, 500, 500);
    server.answer('webhook', 'redirect', 'html', { status: 400, body: quoting });
    await run('--title', 'x', '--text', quoting, '--debug');
    await run('--title', quoting, '--fact', `why=${quoting}`, '--json');
    await run('--title', 'y', '--dry-run', '--text', quoting);
    await run('--flush', '--json', '--debug');
    await run('--title', 'x', '--fact', server.secrets.webhook);
    await run('--title', 'x', '--link', server.address('slack'));
    const files = readdirSync(where.cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !['hook.url', 'hook.secret'].includes(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.some((file) => file.includes('outbox'))).toBe(true);
    expect(files.some((file) => file.endsWith('.log'))).toBe(true);
    const everything = [...outputs, ...files.map((file) => readFileSync(file, 'utf8')), ...server.received.map(({ body }) => body)].join('\n');
    expect(everything).toContain('***');
    for (const secret of secrets)
      for (const form of [
        secret,
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('base64url'),
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
      ])
        expect(everything.includes(form) ? form : 'nothing').toBe('nothing');
  });
});

describe('docs/notifications.md', () => {
  const page = readFileSync(join(projectRoot, 'docs/notifications.md'), 'utf8');
  it('has a policy that is valid, and commands that work with it', () => {
    const cwd = join(folder.path, String(++count));
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'duri.yml'), `version: "1.0"\n${/```yml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''}`);
    const lines = (/```sh\n([\s\S]*?)```/.exec(page)?.[1] ?? '').trim().split('\n');
    const runs = lines.map((line) =>
      runDuri(
        line
          .replace(/^duri /, '')
          .match(/(?:[^\s"]|"[^"]*")+/g)
          ?.map((word) => word.replaceAll('"', '')) ?? [],
        { cwd },
      ),
    );
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(runs[0]?.stdout).toContain('would tell robot, team');
  });
});
