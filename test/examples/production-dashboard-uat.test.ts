import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Deployment, EXAMPLE, until } from '../support/deployment.js';
import { describeWithTool, describeWithTools } from '../support/outside-tools.js';
import '../support/tools-on-path.js';

interface Result {
  readonly id: string;
  readonly passed: boolean;
  readonly checks: number;
  readonly problem: string;
}

describeWithTools(['nginx', 'htpasswd', 'python3', 'bash'], 'scripts/uat_task_034.py', () => {
  let deployment: Deployment;

  beforeAll(async () => {
    deployment = await Deployment.create();
    expect((await deployment.deploy()).code).toBe(0);
  });
  afterEach(() => deployment.restore());
  afterAll(() => deployment.remove());

  const resultsOf = (stdout: string): readonly Result[] => JSON.parse(stdout) as Result[];
  const failed = (stdout: string): readonly string[] => resultsOf(stdout).flatMap(({ id, passed }) => (passed ? [] : [id]));
  const armed = async (): Promise<boolean> => (JSON.parse((await deployment.get('/api/state')).body) as { kill_switch: { armed: boolean } }).kill_switch.armed;

  it('passes eight tests, each with checks, and leaves nothing behind', async () => {
    const { code, stdout, stderr } = await deployment.uat();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(resultsOf(stdout).map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `UAT-${number}`));
    for (const { checks } of resultsOf(stdout)) expect(checks).toBeGreaterThanOrEqual(5);
    expect(JSON.parse((await deployment.get('/api/state')).body)).toMatchObject({
      kill_switch: { armed: false },
      risk: { readings: [] },
      alerts: { waiting: 0 },
    });
  });

  it('fails where nobody takes the alerts, playing the robot or not', async () => {
    // Nobody plays it here, so nothing is delivered, and that must show.
    const { code, stdout } = await deployment.uat({ UAT_SINK_PORT: '', ALERT_DEADLINE: '1s' });
    expect(failed(stdout)).toEqual(['UAT-6', 'UAT-7', 'UAT-8']);
    expect(code).toBe(1);
  });

  it.each([
    ['a wrong password', { DASHBOARD_PASSWORD: 'wrong' }, 'UAT-2'],
    ['a wrong reset token', { KILL_SWITCH_RESET_TOKEN: 'wrong' }, 'UAT-8'],
    ['another signing secret', { DINGTALK_SECRET: 'SECother' }, 'UAT-6'],
  ])('fails with %s', async (_, env, id) => {
    const { code, stdout } = await deployment.uat(env);
    expect(failed(stdout)).toContain(id);
    expect(code).toBe(1);
    if (await armed()) await resetBy('reset-token-of-tests');
  });

  it('fails when nothing answers, and names what is not set', async () => {
    const dead = await deployment.uat({ UAT_BASE_URL: 'http://127.0.0.1:1', UAT_SINK_PORT: '' });
    expect([dead.code, failed(dead.stdout).length]).toEqual([1, 8]);
    const unset = await deployment.uat({ DASHBOARD_PASSWORD: '', DINGTALK_SECRET: 'CHANGE_ME' });
    expect(unset).toMatchObject({ code: 2, stdout: '', stderr: 'not set: DASHBOARD_PASSWORD, DINGTALK_SECRET\n' });
  });

  it('resets the kill switch that it armed when it is stopped in between', async () => {
    const { code } = await deployment.uat({}, async (child) => {
      await until(armed);
      child.kill('SIGTERM');
    });
    expect(code).toBe(143);
    expect(await armed()).toBe(false);
  });

  it('leaves a kill switch armed that somebody else armed', async () => {
    await change('/api/kill-switch', { action: 'arm', reason: 'prices look wrong' });
    const { code, stdout } = await deployment.uat();
    expect([code, failed(stdout)]).toEqual([0, []]);
    expect(await armed()).toBe(true);
    await resetBy('reset-token-of-tests');
    expect(await armed()).toBe(false);
  });

  const change = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${deployment.env['DASHBOARD_PORT'] ?? ''}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const resetBy = (token: string): Promise<Response> => change('/api/kill-switch', { action: 'reset', reason: 'the test is over' }, { 'X-Reset-Token': token });
});

describeWithTools(['python3'], 'the unit tests of the example', () => {
  it('pass, thirty of them, seven for DingTalk', () => {
    const args = ['-m', 'unittest', 'discover', '--verbose', '--start-directory', 'tests', '--top-level-directory', '.'];
    const said = execFileSync('bash', ['-c', 'exec python3 "$@" 2>&1', 'bash', ...args], {
      cwd: EXAMPLE,
      encoding: 'utf8',
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    });
    expect(said).toMatch(/Ran 30 tests/);
    expect(said).not.toMatch(/skipped/);
    expect(said.match(/DingTalkTest\.test_\d/g)).toHaveLength(7);
  });
});

describe('the files of the example', () => {
  const read = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8');

  it('declare 86 variables', () => {
    expect(read('.env.production.example').match(/^[A-Z][A-Z0-9_]*=/gm)).toHaveLength(86);
  });

  it('have the same site with TLS and without', () => {
    const from = (text: string): string => text.slice(text.lastIndexOf('    server_tokens off;'));
    const top = (text: string): string => text.slice(text.indexOf('upstream dashboard_app'), text.indexOf('limit_req_zone'));
    const [plain, tls] = [read('nginx_dashboard.conf'), read('nginx_dashboard_tls.conf')];
    expect(from(tls)).toBe(from(plain));
    expect(top(tls)).toBe(top(plain));
  });
});

describeWithTools(['promtool', 'amtool'], 'monitoring', (promtool, amtool) => {
  const folder = join(EXAMPLE, 'monitoring');
  const run = (program: string, ...args: string[]): string => execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  it('has rules that check and pass their tests', () => {
    expect(run(promtool, 'check', 'rules', 'rules.yml')).toContain('9 rules found');
    expect(run(promtool, 'test', 'rules', 'rules_test.yml')).toContain('SUCCESS');
  });

  it.each([
    ['critical', 'oncall-pager'],
    ['warning', 'oncall-slack'],
  ])('sends what is %s to %s', (severity, receiver) => {
    expect(run(amtool, 'check-config', 'alertmanager.yml')).toContain('SUCCESS');
    expect(run(amtool, 'config', 'routes', 'test', '--config.file', 'alertmanager.yml', `severity=${severity}`).trim()).toBe(receiver);
  });
});

describeWithTool('shellcheck', 'deploy_production.sh', (shellcheck) => {
  it('has nothing that shellcheck would change', () => {
    expect(execFileSync(shellcheck, ['--severity', 'style', 'deploy_production.sh'], { cwd: EXAMPLE, encoding: 'utf8' })).toBe('');
  });
});
