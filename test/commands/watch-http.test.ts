import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { chatServer } from '../support/chat-server.js';
import { sleep } from '../support/children.js';
import { duri } from '../support/duri.js';
import { describeWithTool } from '../support/outside-tools.js';
import { itOnPosix } from '../support/posix.js';
import { tempFolder } from '../support/temp-folder.js';
import { type Sidecar, startSidecar, type WatchedRelease, watchedRelease } from '../support/watched-release.js';

const temp = tempFolder();
const TOKEN = 'a-token-of-more-than-thirty-two-characters';
const sidecars: Sidecar[] = [];
let watched: WatchedRelease;
let statePath: string;
let states: { readonly off1: string; readonly on2: string; readonly off3: string };

afterAll(async () => {
  for (const sidecar of sidecars) await sidecar.kill();
  temp.remove();
});

beforeAll(async () => {
  statePath = join(temp.path, 'switch', 'duri.freeze.json');
  watched = await watchedRelease(join(temp.path, 'release'), `freeze: {state: ${statePath}}\n`);
  const secrets = join(temp.path, 'secrets');
  await duri(['keys', 'new', '--kind', 'ed25519', '--uses', 'freeze', '--name', 'switch', '--keyring', watched.ring, '--secrets', secrets]);
  const [name = ''] = readdirSync(secrets).filter((one) => one.endsWith('.pem'));
  const file = join(secrets, name);
  writeFileSync(join(watched.folder, 'duri.yml'), readFileSync(watched.policy, 'utf8'));
  const change = async (...args: string[]): Promise<string> => {
    const run = await duri(['freeze', ...args, '--reason', 'a test', '--signing-key', file], { cwd: watched.folder });
    if (run.exitCode !== 0) throw new Error(run.stderr);
    return readFileSync(statePath, 'utf8');
  };
  const on = ['--owner', 'ops@example.com', '--expires', '24h'];
  states = { off1: await change('off'), on2: await change('on', ...on), off3: await change('off') };
  writeFileSync(join(temp.path, 'token'), `${TOKEN}\n`, { mode: 0o600 });
});

let started = 0;

/** Each with a state directory of its own: one remembers the states of the kill switch that it has seen. */
async function start(...more: string[]): Promise<Sidecar> {
  const sidecar = await startSidecar({ ...watched, state: join(temp.path, `state-${++started}`) }, ['--bootstrap', '--interval', '10m', ...more]);
  sidecars.push(sidecar);
  await sidecar.until(({ last }) => last !== undefined);
  return sidecar;
}

const withToken = { Authorization: `Bearer ${TOKEN}` };

/** On a connection of its own: one that waits for the next request may be cut. */
function ask(url: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { agent: false }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

const statusOf = async (url: string): Promise<number> => (await ask(url)).status;

describe('the HTTP interface', () => {
  it('knows its pages and no others, and their methods and no others', async () => {
    const { get } = await start();
    const statuses = async (method: string, ...paths: string[]): Promise<number[]> =>
      Promise.all(paths.map(async (path) => (await get(path, { method })).status));
    expect(await statuses('GET', '/', '/metrics', '/healthz', '/readyz', '/api/state')).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses('GET', '/etc/passwd', '/metrics/', '/api', '/../duri.yml', '/__proto__', '/constructor')).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await statuses('POST', '/', '/metrics', '/api/state')).toEqual([405, 405, 405]);
    expect(await statuses('GET', '/api/freeze', '/api/scan')).toEqual([405, 405]);
    expect(await statuses('DELETE', '/api/freeze', '/api/state')).toEqual([405, 405]);
  });

  it('sends every answer with headers that a browser obeys', async () => {
    const { get } = await start();
    for (const path of ['/', '/metrics', '/api/state', '/nowhere']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('speaks OpenMetrics to who asks for it', async () => {
    const { get } = await start();
    const open = await get('/metrics', { headers: { Accept: 'application/openmetrics-text;version=1.0.0' } });
    expect(open.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
    expect(open.text.endsWith('# EOF\n')).toBe(true);
    expect((await get('/metrics')).headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  });

  it('sends the state as an event at once, and again when it changes', async () => {
    const sidecar = await start('--reset-token-file', join(temp.path, 'token'));
    const answer = await fetch(`${sidecar.url}/api/events`);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    let heard = '';
    const hear = async (wanted: RegExp): Promise<void> => {
      while (!wanted.test(heard)) heard += Buffer.from((await reader.read()).value ?? new Uint8Array()).toString('utf8');
    };
    await hear(/^event: state\ndata: \{.*\}\n\n/);
    await sidecar.get('/api/scan', { method: 'POST', headers: withToken });
    await hear(/"scanning":true[^]*"cause":"asked"/);
    await reader.cancel();
  });

  it('takes no request that changes something without a token file', async () => {
    const { get } = await start();
    expect(await get('/api/scan', { method: 'POST', headers: withToken })).toMatchObject({ status: 403 });
  });

  describe('with a token', () => {
    const post = (sidecar: Sidecar, path: string, headers: Record<string, string>, body?: string): ReturnType<Sidecar['get']> =>
      sidecar.get(path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
    let sidecar: Sidecar;
    beforeAll(async () => {
      writeFileSync(statePath, states.off1);
      sidecar = await start('--reset-token-file', join(temp.path, 'token'));
    });

    it('scans when asked by who holds it', async () => {
      expect((await post(sidecar, '/api/scan', withToken)).status).toBe(202);
      await sidecar.until(({ last }) => last?.cause === 'asked');
      expect((await post(sidecar, '/api/scan', { 'DuRi-Token': TOKEN })).status).toBe(202);
    });

    it.each<[string, Record<string, string>, number]>([
      ['no token', {}, 401],
      ['another token', { Authorization: `Bearer ${TOKEN}x` }, 401],
      ['the token in another form', { Authorization: `Basic ${TOKEN}` }, 401],
      ['a page of another site', { ...withToken, Origin: 'https://evil.example' }, 403],
      ['a browser that says so', { ...withToken, 'Sec-Fetch-Site': 'cross-site' }, 403],
      ['a page without an origin', { ...withToken, Origin: 'null' }, 403],
    ])('refuses %s', async (_, headers, status) => {
      expect((await post(sidecar, '/api/scan', headers)).status).toBe(status);
      expect((await post(sidecar, '/api/freeze', headers, states.on2)).status).toBe(status);
      expect(readFileSync(statePath, 'utf8')).toBe(states.off1);
      expect(sidecar.said()).not.toContain(TOKEN);
    });

    it('takes a signed state that is newer, and shows it', async () => {
      const answer = await post(sidecar, '/api/freeze', { ...withToken, Origin: sidecar.url }, states.on2);
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, { counter: 2, state: 'on' }]);
      await sidecar.until((state) => (state['freeze'] as { frozen: boolean }).frozen);
      const { text } = await sidecar.get('/metrics');
      expect(text).toContain('duri_freeze_active 1');
      expect(text).toContain('duri_freeze_state_number 2');
      expect(text).toMatch(/duri_freeze_seen_delay_seconds \d/);
      // The release is what it was: a freeze stops boots, and says nothing about files.
      expect(text).toContain('duri_integrity_status_verified 1');
    });

    it('lifts a freeze by a state that was signed elsewhere', async () => {
      expect((await post(sidecar, '/api/freeze', withToken, states.off3)).status).toBe(200);
      await sidecar.until((state) => !(state['freeze'] as { frozen: boolean }).frozen);
    });

    it.each<[string, () => string, number]>([
      ['an older state', () => states.on2, 409],
      ['a state that was changed', () => states.off3.replace('"payload":"', '"payload":"A'), 422],
      ['what is no state', () => '{}', 422],
      ['nothing', () => '', 422],
      ['more than a state can be', () => 'x'.repeat(1_100_000), 413],
    ])('refuses %s', async (_, body, status) => {
      const before = readFileSync(statePath, 'utf8');
      const answer = await post(sidecar, '/api/freeze', withToken, body());
      expect([answer.status, Object.keys(JSON.parse(answer.text) as object)]).toEqual([status, ['error']]);
      expect(readFileSync(statePath, 'utf8')).toBe(before);
    });

    it('reads the token anew, so that it can be changed', async () => {
      const other = `${TOKEN}-the-next-one`;
      writeFileSync(join(temp.path, 'token'), other);
      expect((await post(sidecar, '/api/scan', withToken)).status).toBe(401);
      expect((await post(sidecar, '/api/scan', { Authorization: `Bearer ${other}` })).status).toBe(202);
      writeFileSync(join(temp.path, 'token'), 'short');
      expect((await post(sidecar, '/api/scan', { Authorization: 'Bearer short' })).status).toBe(503);
      writeFileSync(join(temp.path, 'token'), TOKEN);
    });

    itOnPosix('refuses a token that everybody can read', async () => {
      chmodSync(join(temp.path, 'token'), 0o644);
      expect((await post(sidecar, '/api/scan', withToken)).status).toBe(503);
      chmodSync(join(temp.path, 'token'), 0o600);
    });
  });

  it('answers Prometheus and goes on scanning while two thousand slow clients hold on, and keeps none of them', async () => {
    const sidecar = await startSidecar(watched, ['--bootstrap', '--interval', '1s']);
    sidecars.push(sidecar);
    const before = (await sidecar.until(({ last }) => last !== undefined)).scans['verified'] ?? 0;
    const port = Number(new URL(sidecar.url).port);
    const slow: Socket[] = [];
    for (let index = 0; index < 2000; index++) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      socket.on('connect', () => socket.write('GET /metrics HTTP/1.1\r\nHost: a\r\nX-Slow: '));
      slow.push(socket);
      if (index % 100 === 99) expect(await statusOf(`${sidecar.url}/metrics`)).toBe(200);
    }
    const scans = async (): Promise<number> => Number(/scans_total\{status="verified"\} (\d+)/.exec((await ask(`${sidecar.url}/metrics`)).text)?.[1]);
    for (const end = Date.now() + 20_000; (await scans()) < before + 3 && Date.now() < end;) await sleep(100);
    expect(await scans()).toBeGreaterThanOrEqual(before + 3);
    for (const socket of slow) if (!socket.destroyed) socket.write('x');
    // Each of them is cut, without their doing anything.
    for (const end = Date.now() + 20_000; slow.some(({ destroyed }) => !destroyed) && Date.now() < end;) await sleep(100);
    expect(slow.filter(({ destroyed }) => !destroyed)).toHaveLength(0);
    expect(await statusOf(`${sidecar.url}/metrics`)).toBe(200);
    if (process.platform === 'linux') {
      const open = execFileSync('ls', [`/proc/${sidecar.child.pid}/fd`], { encoding: 'utf8' }).split('\n').length;
      expect(open).toBeLessThan(100);
    }
  });
});

describe('notifications of a sidecar', () => {
  it('pages at once for a tampered release, keeps what cannot be delivered, and tells that it is over', async () => {
    const chat = await chatServer();
    const secrets = { HOOK: chat.address('webhook'), HOOK_SECRET: chat.secrets.webhook };
    const noisy = await watchedRelease(
      join(temp.path, 'noisy'),
      'notify:\n  dedup_seconds: 0\n  channels:\n    - {name: pager, type: webhook, url: {env: HOOK}, secret: {env: HOOK_SECRET}}\n',
    );
    const sidecar = await startSidecar(noisy, ['--bootstrap', '--interval', '1s'], secrets);
    sidecars.push(sidecar);
    await sidecar.until(({ last }) => last?.outcome === 'verified');
    const file = join(noisy.release, 'app.js');
    const good = readFileSync(file);
    const titles = (): string[] => chat.accepted('webhook').map(({ body }) => (JSON.parse(body) as { title?: string; text?: string }).title ?? body);
    const heard = async (wanted: RegExp): Promise<void> => {
      for (const end = Date.now() + 30_000; !titles().some((title) => wanted.test(title)); await sleep(50))
        if (Date.now() > end) throw new Error(`never told: ${JSON.stringify(titles())} ${sidecar.said()}`);
    };
    chat.answer('webhook', 'refuse');
    writeFileSync(file, 'evil');
    // The first try is refused for good or for now; what waits is delivered by a later scan.
    await heard(/TAMPERED/);
    writeFileSync(file, good);
    await heard(/verified again/);
    expect(titles().filter((title) => title.includes('TAMPERED'))).toHaveLength(1);
    expect(sidecar.said()).not.toContain(chat.secrets.webhook);
    await chat.close();
  });
});

describeWithTool('promtool', 'promtool check metrics', (promtool) => {
  const check = (text: string): { readonly status: number | null; readonly says: string[] } => {
    const run = spawnSync(promtool, ['check', 'metrics'], { input: text, encoding: 'utf8' });
    return { status: run.status, says: (run.stdout + run.stderr).split('\n').filter((line) => line !== '') };
  };

  it("complains of the owner's names as it is known to, and of nothing else", async () => {
    const { get } = await start();
    expect(check((await get('/metrics')).text)).toEqual({
      status: 3,
      says: [
        'duri_integrity_files_total non-counter metrics should not have "_total" suffix',
        'duri_integrity_scan_duration_ms metric names should not contain abbreviated units',
      ],
    });
  });

  it('has no complaint without them', async () => {
    const sidecar = await startSidecar(watched, ['--bootstrap', '--interval', '10m'], { DURI_METRICS_ALIASES: 'off' });
    sidecars.push(sidecar);
    await sidecar.until(({ last }) => last !== undefined);
    expect(check((await sidecar.get('/metrics')).text)).toEqual({ status: 0, says: [] });
  });
});
