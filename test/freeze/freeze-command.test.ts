import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatServer } from '../support/chat-server.js';
import { FROZEN, type FreezeProject, freezeProject, type FreezeProjectOptions, LIFTED, signedState } from '../support/freeze.js';
import { testKey } from '../support/keys.js';
import { projectRoot } from '../support/project.js';
import { runDuri } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
function project(options: FreezeProjectOptions = {}): FreezeProject {
  const path = join(folder.path, String(++count));
  mkdirSync(path);
  return freezeProject(path, options);
}

describe('duri freeze', () => {
  it('switches on and off, counts up, and says so by its exit code', () => {
    const one = project();
    expect(one.status()).toMatchObject({ exitCode: 0 });
    expect(one.on().json()).toMatchObject({ frozen: true, state: { ...FROZEN, counter: 1 }, stops: ['merge', 'release', 'boot'], told: 'nobody' });
    const frozen = one.status();
    expect(frozen.exitCode).toBe(1);
    expect(frozen.json()).toMatchObject({
      frozen: true,
      why: 'frozen',
      state: { owner: 'ops@example.com', reason: 'Incident 42', expires: '2026-01-06T12:00:00Z' },
    });
    expect(one.off().json()).toMatchObject({ frozen: false, state: { counter: 2 } });
    expect(one.status()).toMatchObject({ exitCode: 0 });
  });

  it('stops only what it is told to', () => {
    const one = project();
    expect(one.on('--scope', 'release').exitCode).toBe(0);
    expect(one.status('--scope', 'merge').exitCode).toBe(0);
    expect(one.status('--scope', 'release').json()).toMatchObject({ stops: ['release'] });
    expect(one.status().exitCode).toBe(1);
    expect(one.on('--scope', 'everything')).toMatchObject({ exitCode: 2 });
  });

  it.each([
    [['on', '--owner', 'o', '--expires', '1h'], '--reason'],
    [['on', '--reason', 'r', '--expires', '1h'], '--owner'],
    [['on', '--reason', 'r', '--owner', 'o'], '--expires'],
    [['on', '--reason', 'r', '--owner', 'o', '--expires', 'soon'], '--expires'],
    [['on', '--reason', 'r', '--owner', 'o', '--expires', '2026-01-05T11:00:00Z'], '--expires'],
    [['on', '--reason', 'r', '--owner', 'o', '--expires', '999d'], '--expires'],
    [['off'], '--reason'],
  ])('refuses %j', (args, named) => {
    const one = project();
    const run = one.freeze([...args, '--signing-key', 'freeze.key']);
    expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(named) });
    expect(existsSync(join(one.path, 'duri.freeze.json'))).toBe(false);
  });

  it('needs a key to lift it, too', () => {
    const one = project();
    one.on();
    const before = one.state();
    expect(one.freeze(['off', '--reason', 'r'])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('key') });
    expect(one.state()).toEqual(before);
    expect(one.status().exitCode).toBe(1);
  });

  it.each([
    ['a key for something else', { uses: ['seal'] as const }, /use "freeze"/],
    ['an HMAC key', { kind: 'hmac-sha256' as const }, /HMAC/],
  ])('does not switch with %s', (_, options, says) => {
    const run = project(options).on();
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(says);
  });

  it('switches with HMAC where policy allows it, and is checked with the secret', () => {
    const one = project({ kind: 'hmac-sha256', policy: 'freeze: {allow_hmac: true}\n' });
    expect(one.on().exitCode).toBe(0);
    expect(one.status('--hmac-key-file', 'freeze.key').json()).toMatchObject({ why: 'frozen' });
    expect(one.status().json()).toMatchObject({ why: 'freeze_invalid' });
  });

  it('does not write a state that nobody would believe', () => {
    const one = project();
    writeFileSync(join(one.path, 'freeze.key'), testKey('ed25519').file.reveal(), { mode: 0o600 });
    expect(one.on()).toMatchObject({ exitCode: 2 });
    expect(existsSync(join(one.path, 'duri.freeze.json'))).toBe(false);
  });

  it('counts a state as on that was tampered with, taken away where required, or made for another line', () => {
    const one = project({ policy: 'freeze: {required: true}\n' });
    expect(one.status().json()).toMatchObject({ frozen: true, why: 'freeze_missing' });
    one.off();
    expect(one.status().exitCode).toBe(0);
    one.putState(one.state().toString().replace('"sig":"', '"sig":"A'));
    expect(one.status().json()).toMatchObject({ frozen: true, why: 'freeze_invalid' });
    one.putState(signedState(one.key, { ...LIFTED, line: '2.x' }));
    expect(one.status().json()).toMatchObject({ why: 'freeze_invalid' });
    rmSync(join(one.path, 'duri.freeze.json'));
    expect(one.status()).toMatchObject({ exitCode: 1 });
  });

  it('can be switched where somebody has broken the state, with a number above the one that it claims', () => {
    const one = project();
    one.putState(signedState(testKey('ed25519'), { ...LIFTED, counter: 41 }));
    const run = one.on().json();
    expect(run).toMatchObject({ frozen: true, state: { counter: 42 }, notes: [expect.stringContaining('could not be believed')] });
    expect(one.status().json()).toMatchObject({ why: 'frozen' });
  });

  it('does not believe an older state that is put back, where a state directory remembers', () => {
    const one = project({ env: { DURI_STATE_DIR: 'state' } });
    one.off();
    const old = one.state();
    one.on();
    one.putState(old);
    expect(one.status().json()).toMatchObject({ frozen: true, why: 'freeze_older' });
    rmSync(join(one.path, 'duri.freeze.json'));
    expect(one.status().json()).toMatchObject({ frozen: true, why: 'freeze_older' });
    expect(one.off().json()).toMatchObject({ state: { counter: 3 } });
    expect(one.status().exitCode).toBe(0);
    writeFileSync(join(one.path, 'state', 'mark.json'), '{');
    expect(one.status().exitCode).toBe(2);
  });

  it('is on past its end and warns, unless it was to lift itself', () => {
    const one = project();
    const late = { at: '2026-01-07T00:00:00.000Z' };
    one.on();
    expect(one.freeze(['status', '--json'], late).json()).toMatchObject({ frozen: true, expired: true, warnings: [{ reason: 'freeze_expired' }] });
    one.on('--auto-lift');
    expect(one.freeze(['status', '--json'], late)).toMatchObject({ exitCode: 0 });
    expect(one.status()).toMatchObject({ exitCode: 1 });
  });

  it('records each switch, signed by its own key where that may', () => {
    const one = project({ env: { DURI_STATE_DIR: 'state' }, uses: ['freeze', 'log'] });
    one.on();
    const [log = ''] = readdirSync(join(one.path, 'state', 'logs')).filter((name) => name.endsWith('.log'));
    const lines = readFileSync(join(one.path, 'state', 'logs', log), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({ level: 'L1' });
    expect(lines[1]).toMatchObject({ verb: 'freeze', result: 'on', observations: { freeze_counter: 1 }, subjects: [{ name: 'duri.freeze.json' }] });
  });
});

describe('duri freeze with channels', () => {
  const policy = 'notify:\n  channels:\n    - {name: team, type: dingtalk, url: {env: DING_URL}, secret: {env: DING_SECRET}}\n';

  // The CLI is a child process that this process must answer: so it is started without waiting.
  it('tells them of each change, and once more when it is past its end', async () => {
    const server = await chatServer();
    const one = project({ policy, env: { DING_URL: server.address('dingtalk'), DING_SECRET: server.secrets.dingtalk } });
    const { startDuri } = await import('../support/start-duri.js');
    const env = { DING_URL: server.address('dingtalk'), DING_SECRET: server.secrets.dingtalk };
    const on = await startDuri(['freeze', 'on', '--reason', 'Incident 42', '--owner', 'ops', '--expires', '24h', '--signing-key', 'freeze.key', '--json'], {
      cwd: one.path,
      env,
    }).done;
    expect(JSON.parse(on.stdout)).toMatchObject({ frozen: true, told: 'everybody', told_channels: ['team'] });
    expect(server.accepted('dingtalk')[0]?.body).toContain('kill_switch');
    expect(server.accepted('dingtalk')[0]?.body).toContain('Incident 42');
    await startDuri(['freeze', 'off', '--reason', 'closed', '--signing-key', 'freeze.key'], { cwd: one.path, env }).done;
    expect(server.accepted('dingtalk')).toHaveLength(2);
    await server.close();
  });

  it('stands when nobody can be told, says so loudly, and keeps the message', () => {
    const one = project({ policy, env: { DING_URL: 'http://127.0.0.1:9/robot/send?access_token=secret-token-1234', DING_SECRET: 'SECabcdef' } });
    const run = one.on();
    expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('not everybody was told') });
    expect(run.json()).toMatchObject({ frozen: true, told: 'some', warnings: [{ reason: 'freeze_untold' }] });
    expect(run.stdout + run.stderr).not.toContain('secret-token-1234');
    expect(one.status().exitCode).toBe(1);
    expect(readdirSync(join(one.path, '.duri', 'outbox')).filter((name) => /^\d/.test(name))).toHaveLength(1);
  });

  it('stands when a channel has no secret', () => {
    const run = project({ policy }).on();
    expect(run.json()).toMatchObject({ frozen: true, told: 'some' });
  });
});

describe('docs/freeze.md', () => {
  it('has commands that do what it says', () => {
    const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(readFileSync(join(projectRoot, 'docs/freeze.md'), 'utf8')) ?? [];
    const cwd = join(folder.path, String(++count));
    mkdirSync(cwd);
    const lines = block.trim().split('\n');
    const codes = lines.map(
      (line) =>
        runDuri((/^duri (.*?)(?: \|\| .*)?$/.exec(line)?.[1] ?? '').match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], { cwd }).exitCode,
    );
    expect(codes).toEqual([0, 0, 1, 0]);
  });
});
