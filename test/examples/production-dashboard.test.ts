import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { Deployment, until } from '../support/deployment.js';
import { describeWithTools } from '../support/outside-tools.js';
import '../support/tools-on-path.js';

const HEADERS = ['x-frame-options', 'x-content-type-options', 'referrer-policy', 'content-security-policy', 'strict-transport-security'];

describeWithTools(['nginx', 'htpasswd', 'python3', 'bash'], 'deploy_production.sh', () => {
  let deployment: Deployment;

  beforeAll(async () => {
    deployment = await Deployment.create();
  });
  afterEach(() => deployment.restore());
  afterAll(() => deployment.remove());

  it('prints the same plan twice, and writes nothing', async () => {
    const [first, second] = [await deployment.deploy('--dry-run'), await deployment.deploy('--dry-run')];
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('would run the acceptance tests');
    expect(second.stdout).toBe(first.stdout);
    expect(existsSync(deployment.prefix)).toBe(false);
  });

  it('deploys, and proves with eight acceptance tests that it works', async () => {
    const { code, stdout, stderr } = await deployment.deploy();
    expect(stderr).toBe('');
    expect(stdout.match(/^ok \d - UAT-\d/gm)).toHaveLength(8);
    expect(stdout).toContain('5 changed, all acceptance tests passed');
    expect(code).toBe(0);
  });

  it('shows no secret in anything that it prints or logs', async () => {
    const { stdout, stderr } = await deployment.deploy('--dry-run');
    const logs = readdirSync(join(deployment.prefix, 'var/log'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = [stdout, stderr, ...logs.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))];
    expect(logs.length).toBeGreaterThanOrEqual(3);
    for (const secret of ['right "pass', 'SECtest', 'token-of-tests']) expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    expect(deployment.installed('etc/dashboard/.env.production')).not.toContain('DASHBOARD_PASSWORD');
  });

  it('answers 401 without a password and 200 with it, each with the five headers once', async () => {
    const answers = [
      await deployment.get('/', ''),
      await deployment.get('/', 'wrong'),
      await deployment.get('/'),
      await deployment.get('/static/dashboard.css'),
      await deployment.get('/no-such-page'),
      await deployment.get('/.env'),
      await deployment.get('/ws'),
      await deployment.get('/healthz', ''),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 200, 200, 404, 403, 426, 200]);
    for (const { headers } of answers) {
      // Node joins a header that comes twice with a comma.
      expect(HEADERS.map((name) => headers[name])).toEqual([
        'DENY',
        'nosniff',
        'no-referrer',
        expect.stringMatching(/^default-src 'none';[^,]*$/),
        'max-age=31536000; includeSubDomains',
      ]);
      expect(headers['server']).toBe('nginx');
    }
    expect(answers[0]?.headers['www-authenticate']).toMatch(/^Basic realm=/);
    expect(answers[0]?.body).toContain('a password');
    expect(answers[2]?.body).toContain('DuRi production dashboard');
  });

  it('keeps the password from the app', async () => {
    const { headers } = JSON.parse((await deployment.get('/echo')).body) as { headers: Record<string, string> };
    expect(headers).toMatchObject({ 'x-remote-user': 'operator', 'x-forwarded-proto': 'http' });
    expect(Object.keys(headers)).not.toContain('authorization');
  });

  it('serves the websocket to a foreign client: echo, fragments, and the pushed state', async () => {
    const address = `ws://127.0.0.1:${deployment.env['NGINX_LISTEN_PORT'] ?? ''}/ws`;
    const auth = `operator:${deployment.env['DASHBOARD_PASSWORD'] ?? ''}`;
    const long = 'ü'.repeat(20_000);
    expect(await talk(new WebSocket(address, { auth }), [['one'], ['tw', 'o'], [long]])).toEqual(['one', 'two', long]);
    const [pushed = ''] = await talk(new WebSocket(address, 'duri.status.v1', { auth }), [], 1);
    expect(JSON.parse(pushed)).toMatchObject({ kill_switch: { armed: false }, integrity: { status: 'verified' } });
    await expect(talk(new WebSocket(address), [['one']])).rejects.toThrow('401');
    await expect(talk(new WebSocket(address, { auth, origin: 'https://evil.example' }), [['one']])).rejects.toThrow('403');
    await expect(talk(new WebSocket(address, { auth }), [['x'.repeat(70_000)]])).rejects.toThrow('1009');
  });

  it('changes nothing the second time, and says so', async () => {
    const before = deployment.snapshot();
    const pid = deployment.installed('run/dashboard.pid');
    const { code, stdout } = await deployment.deploy();
    expect(stdout).toContain('nothing to change');
    expect(stdout).not.toMatch(/(reloaded|installed|wrote) \S*\/|backed up|reloaded|runs on/);
    expect(code).toBe(0);
    expect(deployment.snapshot()).toEqual(before);
    expect(deployment.installed('run/dashboard.pid')).toBe(pid);
  });

  it('installs settings with mode 600, the password file with 640 and bcrypt, and a manifest that fits', () => {
    const mode = (path: string): number => statSync(join(deployment.prefix, path)).mode & 0o777;
    expect(mode('etc/dashboard/.env.production')).toBe(0o600);
    expect(mode('etc/nginx/.htpasswd_dashboard')).toBe(0o640);
    expect(deployment.installed('etc/nginx/.htpasswd_dashboard')).toMatch(/^operator:\$2y\$10\$[^\n]+\n$/);
    expect(mode('var/backups/dashboard')).toBe(0o700);
    expect(deployment.installed('opt/dashboard/SHA256SUMS')).toContain('src/dashboard/app.py');
  });

  it('puts back what somebody edited on the server', async () => {
    rmSync(join(deployment.prefix, 'opt/dashboard/src/dashboard/risk.py'));
    expect((await deployment.deploy('--dry-run')).stdout).toContain('would install the app');
    const { code, stdout } = await deployment.deploy();
    expect([code, stdout.includes('1 changed')]).toEqual([0, true]);
    expect(deployment.installed('opt/dashboard/src/dashboard/risk.py')).toContain('class RiskMonitor');
  });

  it('refuses a second deployment at the same time', async () => {
    const first = deployment.run(['--prefix', deployment.prefix], async (_, said) => {
      await until(() => said().includes('acceptance tests against'));
      const second = await deployment.deploy();
      expect(second).toMatchObject({ code: 1 });
      expect(second.stderr).toContain('another deployment is running');
    });
    expect((await first).code).toBe(0);
  });

  it('keeps as many backups as BACKUP_KEEP says, and goes back to the last', async () => {
    deployment.set('BACKUP_KEEP', '2');
    for (const release of ['a', 'b', 'c']) {
      deployment.set('RELEASE_ID', release);
      expect((await deployment.deploy()).code).toBe(0);
    }
    expect(readdirSync(join(deployment.prefix, 'var/backups/dashboard'))).toHaveLength(2);
    const { code, stdout } = await deployment.deploy('--rollback');
    expect([code, stdout.includes('restored')]).toEqual([0, true]);
    expect(JSON.parse((await deployment.get('/api/state')).body)).toMatchObject({ release: 'b' });
  });

  it('stops what it started', async () => {
    expect((await deployment.deploy('--stop')).code).toBe(0);
    await until(async () => (await deployment.get('/').catch(() => undefined)) === undefined);
    expect((await deployment.deploy()).code).toBe(0);
  });
});

/** Sends messages, each in its fragments, and gives what came back. */
async function talk(socket: WebSocket, messages: readonly (readonly string[])[], expected = messages.length): Promise<string[]> {
  const received: string[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`closed with ${code}`)));
    socket.on('message', (message: Buffer) => {
      received.push(message.toString());
      if (received.length === expected) resolve();
    });
    socket.on('open', () => {
      for (const fragments of messages) fragments.forEach((part, index) => socket.send(part, { fin: index === fragments.length - 1 }));
    });
  });
  socket.terminate();
  return received;
}
