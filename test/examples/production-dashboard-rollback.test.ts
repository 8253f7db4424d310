import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment, type Ended, until } from '../support/deployment.js';
import { describeWithTools } from '../support/outside-tools.js';
import { sleep } from '../support/children.js';
import '../support/tools-on-path.js';

describeWithTools(['nginx', 'htpasswd', 'python3', 'bash'], 'the rollback of deploy_production.sh', () => {
  let deployment: Deployment;
  let before: Record<string, string>;

  beforeAll(async () => {
    deployment = await Deployment.create();
    const { code, stderr } = await deployment.deploy();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    before = deployment.snapshot();
  });
  afterEach(() => deployment.restore());
  afterAll(() => deployment.remove());

  /** Everything is as it was, and it still serves. */
  async function expectRolledBack({ code, stderr }: Ended, status = 1): Promise<void> {
    expect(stderr).toContain('rolled back: everything is as it was before');
    expect(code).toBe(status);
    expect(deployment.snapshot()).toEqual(before);
    expect((await deployment.get('/')).status).toBe(200);
    expect(existsSync(join(deployment.prefix, 'var/backups/dashboard/pending'))).toBe(false);
  }

  it('follows a configuration that nginx does not take', async () => {
    deployment.edit('nginx_dashboard.conf', (text) => text.replace('server_tokens off;', 'server_tokens of;'));
    const ended = await deployment.deploy();
    expect(ended.stderr).toContain('invalid value "of"');
    await expectRolledBack(ended);
  });

  it.each([
    [
      'lets everybody in',
      'nginx_dashboard.conf',
      (text: string) => text.replace('auth_basic           "DuRi production dashboard";', 'auth_basic off;'),
      'UAT-1',
    ],
    ['hands the password on', 'nginx_dashboard.conf', (text: string) => text.replaceAll(/proxy_set_header +Authorization +"";/g, ''), 'UAT-2'],
    ['drops a header in one location', 'nginx_dashboard.conf', (text: string) => text.replace('expires    1h;', 'add_header X-Extra 1;'), 'UAT-4'],
    ['does not upgrade', 'nginx_dashboard.conf', (text: string) => text.replace('$connection_upgrade;', '"";'), 'UAT-5'],
    ['signs wrongly', 'src/dashboard/notifier.py', (text: string) => text.replace('{timestamp_ms}\\n{secret}', '{timestamp_ms}{secret}'), 'UAT-6'],
    ['takes HTTP 200 for a delivery', 'src/dashboard/notifier.py', (text: string) => text.replace('return errcode, "" if', 'return 0, "" if'), 'UAT-6'],
    ['never ends an alert', 'src/dashboard/alerts.py', (text: string) => text.replace('if told is None:', 'if told is not None:'), 'UAT-7'],
    ['takes orders while the switch is armed', 'src/dashboard/trading.py', (text: string) => text.replace('if self._kill_switch.armed:', 'if False:'), 'UAT-8'],
    ['resets without the token', 'src/dashboard/kill_switch.py', (text: string) => text.replace('self._check_token(token)', 'pass'), 'UAT-8'],
  ])(
    'follows a release that %s',
    async (_, path, change, uat) => {
      deployment.edit(path, change);
      const ended = await deployment.deploy();
      expect(ended.stdout).toMatch(new RegExp(`^not ok \\d - ${uat} `, 'm'));
      await expectRolledBack(ended);
    },
    120_000,
  );

  it('follows an app that does not start', async () => {
    deployment.edit('src/dashboard/app.py', (text) => text.replace('config = load()', 'raise RuntimeError'));
    deployment.set('DEPLOY_START_TIMEOUT', '3s');
    await expectRolledBack(await deployment.deploy());
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('follows %s in the middle of the acceptance tests, at once', async (signal, status) => {
    deployment.set('RELEASE_ID', 'interrupted');
    deployment.set('UAT_WEBSOCKET_HOLD', '30s');
    const ended = await deployment.run(['--prefix', deployment.prefix], async (child, said) => {
      await until(() => said().includes('acceptance tests against'));
      await sleep(500);
      child.kill(signal);
    });
    await expectRolledBack(ended, status);
    expect(JSON.parse((await deployment.get('/api/state')).body)).toMatchObject({ kill_switch: { armed: false } });
  });

  it('of a run that was killed outright is made by the next run', async () => {
    deployment.set('RELEASE_ID', 'killed');
    await deployment.run(['--prefix', deployment.prefix], async (child, said) => {
      await until(() => said().includes('acceptance tests against'));
      child.kill('SIGKILL');
    });
    deployment.restore();
    expect(deployment.snapshot()).not.toEqual(before);
    const { code, stdout } = await deployment.deploy();
    expect(stdout).toContain('the last deployment was cut off');
    expect(stdout).toContain('nothing to change');
    expect(code).toBe(0);
    expect(deployment.snapshot()).toEqual(before);
  });

  it.each([
    ['nginx does not take', 'nginx_dashboard.conf', (text: string): string => text.replace('return 401', 'retrun 401')],
    ['fails an acceptance test', 'src/dashboard/trading.py', (text: string): string => text.replace('if self._kill_switch.armed:', 'if False:')],
  ])('of a first deployment that %s leaves nothing behind that runs or is installed', async (_, path, change) => {
    const fresh = await Deployment.create();
    try {
      fresh.edit(path, change);
      const { code, stderr } = await fresh.deploy();
      expect(stderr).toContain('rolled back: everything is as it was before');
      expect(code).toBe(1);
      expect(fresh.snapshot()).toEqual({});
      expect(readdirSync(join(fresh.prefix, 'run')).filter((name) => name.endsWith('.pid'))).toEqual([]);
      await expect(fresh.get('/')).rejects.toThrow('ECONNREFUSED');
    } finally {
      await fresh.remove();
    }
  });
});

// It installs into the system: only for root on a machine that is thrown away, and only when asked for.
if (process.env['DURI_TEST_SYSTEM_DEPLOY'] === '1')
  describe('deploy_production.sh in the system', () => {
    let deployment: Deployment;

    beforeAll(async () => {
      deployment = await Deployment.create();
      // As sudo has it: the service account cannot reach what root has in its own folders.
      deployment.env['PATH'] = '/usr/sbin:/usr/bin:/sbin:/bin';
      deployment.writeEnvFile();
    });
    afterAll(async () => {
      await deployment.run(['--stop']);
      const installed = ['/etc/nginx/sites-enabled/dashboard.conf', '/etc/nginx/sites-available/dashboard.conf', '/etc/nginx/.htpasswd_dashboard'];
      const folders = [
        '/etc/dashboard',
        '/opt/dashboard',
        '/var/lib/dashboard',
        '/var/backups/dashboard',
        '/var/log/dashboard.log',
        '/run/dashboard-deploy.lock',
      ];
      const logs = ['/var/log/nginx/dashboard_access.log', '/var/log/nginx/dashboard_error.log'];
      for (const path of [...installed, ...folders, ...logs]) rmSync(path, { recursive: true, force: true });
      if (existsSync('/run/nginx.pid')) execFileSync('nginx', ['-s', 'quit'], { stdio: 'ignore' });
      execFileSync('userdel', ['dashboard'], { stdio: 'ignore' });
    });

    const facts = (path: string): string => execFileSync('stat', ['-c', '%a %U:%G', path], { encoding: 'utf8' }).trim();

    it('refuses to start while others can read the settings', async () => {
      chmodSync(join(deployment.source, '.env.production'), 0o644);
      expect(await deployment.run([])).toMatchObject({ code: 1, stderr: expect.stringContaining('can be read by others') });
      chmodSync(join(deployment.source, '.env.production'), 0o600);
    });

    it('installs with the right owners and modes, and works for the workers of nginx', async () => {
      const { code, stdout, stderr } = await deployment.run([]);
      expect(stdout).toContain('all acceptance tests passed');
      expect({ code, failed: stderr.includes('FAILED') }).toEqual({ code: 0, failed: false });
      expect(facts('/etc/dashboard/.env.production')).toBe('600 dashboard:dashboard');
      expect(facts('/etc/nginx/.htpasswd_dashboard')).toBe('640 root:www-data');
      expect(facts('/var/lib/dashboard')).toBe('700 dashboard:dashboard');
      expect(facts('/opt/dashboard/src/dashboard/app.py')).toBe('644 root:root');
      expect((await deployment.get('/')).status).toBe(200);
      const pid = readFileSync('/run/dashboard.pid', 'utf8').trim();
      expect(execFileSync('ps', ['-o', 'user=', '-p', pid], { encoding: 'utf8' }).trim()).toBe('dashboard');
      expect(execFileSync('ps', ['-o', 'args=', '-p', pid], { encoding: 'utf8' })).not.toContain('SEC');
    });

    it('changes nothing the second time, and mends an owner and a mode', async () => {
      expect((await deployment.run([])).stdout).toContain('nothing to change');
      execFileSync('chown', ['root:root', '/etc/nginx/.htpasswd_dashboard']);
      expect((await deployment.get('/')).status).toBe(500);
      const { code, stdout } = await deployment.run([]);
      expect([code, stdout.includes('1 changed')]).toEqual([0, true]);
      expect((await deployment.get('/')).status).toBe(200);
    });

    it('rolls back a release that fails', async () => {
      deployment.edit('src/dashboard/trading.py', (text) => text.replace('if self._kill_switch.armed:', 'if False:'));
      const { code, stderr } = await deployment.run([]);
      deployment.restore();
      expect([code, stderr.includes('rolled back')]).toEqual([1, true]);
      expect(readFileSync('/opt/dashboard/src/dashboard/trading.py', 'utf8')).toContain('if self._kill_switch.armed:');
      expect((await deployment.get('/')).status).toBe(200);
    });
  });
