import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProbes } from '../../src/adapters/probes/index.js';
import { duri, duriJson } from '../support/duri.js';
import { describeWithTools } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { startDuri } from '../support/start-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;

interface Result {
  readonly exitCode: number;
  readonly verdict: string;
  readonly error: string | null | { readonly message: string };
  readonly expected: { readonly uats: number };
  readonly counts: Readonly<Record<string, number>>;
  readonly checks: readonly { readonly id: string; readonly outcome: string; readonly flaky: boolean }[];
  readonly findings: readonly { readonly check: string; readonly outcome: string; readonly subject: string; readonly message: string }[];
}

/** A folder with these files. */
function project(files: Readonly<Record<string, string>>): string {
  const path = join(folder.path, `p${++count}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

const uat = (cwd: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => duriJson<Result>(['uat', ...args], { cwd, env });
const messages = ({ findings }: Pick<Result, 'findings'>): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ check, subject, message }) => `${check}: ${subject} ${message}`)
    .join('\n');

const SERVER = `
const http = require('node:http');
const state = { armed: false };
http.createServer((request, response) => {
  const auth = request.headers.authorization;
  if (request.url === '/healthz') return response.end('ok');
  if (request.url === '/slow') return;
  if (request.url === '/arm') state.armed = true;
  if (request.url === '/reset') { state.armed = false; console.log('reset'); require('node:fs').writeFileSync(process.env.STATE + '/../../' + 'reset-was-asked', ''); }
  response.end(JSON.stringify({ ...state, token: process.env.TOKEN, auth }));
}).listen(Number(process.env.PORT), '127.0.0.1');
`;
const policy = (cases: string, expected = 1): string =>
  `version: "1.0"\nuat:\n  expect: { uats: ${expected} }\n  rehearsal:\n    start: [${JSON.stringify(process.execPath)}, server.cjs]\n    env: { PORT: "\${uat_port}", TOKEN: "\${uat_token}", STATE: "\${uat_state_dir}" }\n  cases:\n${cases}`;
const ARMED =
  '    - { id: A-1, steps: [{ http: { path: /arm, status: 200, jsonpath: { $.armed: true } } }], teardown: [{ http: { path: /reset, status: 200 } }] }\n';

describe('duri uat, rehearsed without a proxy', () => {
  it('starts the service, runs the cases, and says what it saw', async () => {
    const result = await uat(project({ 'duri.yml': policy(ARMED), 'server.cjs': SERVER }));
    expect(result).toMatchObject({ exitCode: 0, verdict: 'green', expected: { uats: 1 }, counts: { selected: 1, pass: 1, fail: 0, error: 0 } });
  });

  it('is red when a case fails, and an error when fewer run than expected', async () => {
    const red = await uat(project({ 'duri.yml': policy(ARMED.replace('true', 'false')), 'server.cjs': SERVER }));
    expect(red).toMatchObject({ exitCode: 1, verdict: 'red' });
    expect(messages(red)).toContain('A-1: GET /arm has another $.armed than expected');
    expect(await uat(project({ 'duri.yml': policy(ARMED, 2), 'server.cjs': SERVER }))).toMatchObject({ exitCode: 2, error: 'error(config)' });
  });

  it('never prints a secret that the service sends back', async () => {
    const cases = '    - { id: A-1, steps: [{ http: { path: /, body: nothing, username: "${uat_user}", password: "${uat_password}" } }] }\n';
    const cwd = project({ 'duri.yml': policy(cases), 'server.cjs': SERVER });
    const reports = ['--json', '--sarif', 'a.sarif', '--junit', 'a.xml', '--tap', 'a.tap'];
    const { stdout, stderr } = await duri(['uat', '--all', ...reports], { cwd });
    const all = [stdout, stderr, ...['a.sarif', 'a.xml', 'a.tap'].map((name) => readFileSync(join(cwd, name), 'utf8'))].join('\n');
    const quotes = /(?:\\|"|&quot;)*/.source; // each report escapes what it quotes in its own way
    expect(all).toMatch(new RegExp(`token${quotes}:${quotes}\\*\\*\\*`));
    expect(all).not.toMatch(/Basic [A-Za-z0-9+/]{8}/);
  });

  it('says why a service does not start, in the words of the service', async () => {
    const result = await uat(project({ 'duri.yml': policy(ARMED), 'server.cjs': "console.error('no database'); process.exit(7)" }));
    expect(result).toMatchObject({ exitCode: 1, verdict: 'red' });
    expect(messages(result)).toContain('A-1: the service ended with exit code 7 instead of getting ready: no database');
  });

  it.each<[string, string, string]>([
    ['a case that asserts nothing', '    - { id: A-1, steps: [{ wait: { for: 1s } }] }\n', 'A-1.steps: assert nothing'],
    ['an unknown key', ARMED.replace('status', 'stauts'), 'unknown key "stauts"'],
    ['a variable that nobody gave', ARMED.replace('/arm,', '"/${nope}",'), 'unknown variable ${nope}'],
  ])('is a matter of configuration: %s', async (_, cases, message) => {
    const result = await uat(project({ 'duri.yml': policy(cases), 'server.cjs': SERVER }));
    expect(result.exitCode).toBe(2);
    expect(JSON.stringify(result)).toContain(JSON.stringify(message).slice(1, -1));
  });

  it('runs only what is named, which is no verdict of the gate', async () => {
    const cwd = project({ 'duri.yml': policy(`${ARMED}${ARMED.replace('A-1', 'A-2').replace('true', 'false')}`, 2), 'server.cjs': SERVER });
    expect(await uat(cwd, ['--only', 'A-1'])).toMatchObject({ exitCode: 0, partial: true, counts: { selected: 1 } });
    expect(JSON.stringify(await uat(cwd, ['--only', 'A-9']))).toContain('there is no case, tag or category A-9');
  });

  it('needs a job that may run what is under test', async () => {
    const cwd = project({ 'duri.yml': policy(ARMED), 'server.cjs': SERVER });
    const result = await uat(cwd, [], { GITHUB_ACTIONS: 'true', DEPLOY_TOKEN: 'x' });
    expect(result).toMatchObject({ exitCode: 3, error: 'error(infra)' });
    expect(messages(result)).toContain('A-1: A-1 runs what is under test, and was not run: the environment of this job holds DEPLOY_TOKEN');
  });

  it('cleans up and stops everything when it is terminated', async () => {
    const slow =
      '    - { id: A-1, steps: [{ http: { path: /arm, status: 200 } }, { http: { path: /slow, status: 200 } }], teardown: [{ command: { exec: [touch, cleaned-up] } }] }\n';
    const cwd = project({ 'duri.yml': policy(slow), 'server.cjs': `require('node:fs').writeFileSync('port', process.env.PORT);${SERVER}` });
    const { child, done } = startDuri(['uat', '--json'], { cwd });
    let port = 0;
    for (let tries = 0; tries < 200; tries++) {
      await new Promise((next) => setTimeout(next, 50));
      port = readdirSync(cwd).includes('port') ? Number(readFileSync(join(cwd, 'port'), 'utf8')) : 0;
      if (port > 0 && tries > 20) break;
    }
    child.kill('SIGTERM');
    const { exitCode, stdout } = await done;
    expect(exitCode).toBe(3);
    expect(stdout).toContain('was interrupted');
    expect(readdirSync(cwd)).toContain('cleaned-up');
    const timeouts = { connectMs: 1000, firstByteMs: 1000, totalMs: 1000 };
    expect(await nodeProbes.tcp({ url: `tcp://127.0.0.1:${port}`, timeouts, reach: {} })).toMatchObject({ ok: false, code: 'ECONNREFUSED' });
  });
});

describe('duri uat --target', () => {
  const CASES = '    - { id: A-1, steps: [{ http: { path: /, status: 200, username: "${uat_user}", password: "${uat_password}" } }] }\n';
  const live = (vars: string): string => `version: "1.0"\n${vars}uat:\n  expect: { uats: 1 }\n  cases:\n${CASES}`;

  it('asks what runs already, with secrets that are named', async () => {
    const right = `Basic ${Buffer.from('op:from-the-environment').toString('base64')}`;
    const server = await nodeProbes.listen({
      answer: ({ headers }) => ({ status: headers.some(([, value]) => value === right) ? 200 : 401, headers: [], body: '' }),
    });
    const cwd = project({ 'duri.yml': live('vars: { uat_user: op, uat_password: { env: UAT_PASSWORD } }\n') });
    const target = ['--target', `http://127.0.0.1:${server.port}/`];
    const result = await uat(cwd, target, { UAT_PASSWORD: 'from-the-environment' });
    expect(result).toMatchObject({ exitCode: 0, verdict: 'green' });
    expect(JSON.stringify(result)).not.toContain('from-the-environment');
    expect(await uat(cwd, target, { UAT_PASSWORD: 'wrong-password' })).toMatchObject({ exitCode: 1 });
    expect(JSON.stringify(await uat(cwd, target))).toContain('UAT_PASSWORD, which is not set');
    await server.close();
  });

  it('says what a rehearsal would have made and nobody gave', async () => {
    const result = await uat(project({ 'duri.yml': live('') }), ['--target', 'http://127.0.0.1:1']);
    expect(result.exitCode).toBe(2);
    expect(JSON.stringify(result)).toContain('vars.uat_password is missing');
    expect(JSON.stringify(result)).toContain('uat_password: {env: UAT_PASSWORD}');
  });

  it('takes a base URL and nothing else', async () => {
    const cwd = project({ 'duri.yml': live('vars: { uat_user: op, uat_password: { env: P } }\n') });
    expect(JSON.stringify(await uat(cwd, ['--target', 'http://user:pw-in-url@x/'], { P: 'secret-in-env' }))).toContain('is no base URL');
    expect(JSON.stringify(await uat(cwd, ['--target', 'http://169.254.169.254'], { P: 'secret-in-env' }))).toContain('metadata address');
  });
});

describeWithTools(['nginx', 'htpasswd', 'python3'], 'the example', () => {
  const example = (): string => {
    const path = join(folder.path, `example${++count}`);
    cpSync(join(projectRoot, 'examples', 'production-dashboard'), path, { recursive: true });
    return path;
  };
  const change = (cwd: string, file: string, from: string | RegExp, to: string): void => {
    const before = readFileSync(join(cwd, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(join(cwd, file), after);
  };

  it('passes its eight acceptance tests, and is left as it was', async () => {
    const cwd = example();
    const before = readdirSync(cwd, { recursive: true }).sort();
    const result = await uat(cwd);
    expect(messages(result)).toBe('');
    expect(result).toMatchObject({ exitCode: 0, verdict: 'green', expected: { uats: 8 }, counts: { selected: 8, pass: 8 } });
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(before);
  });

  it.each<[string, string, string | RegExp, string, readonly string[]]>([
    ['a path without a password', 'nginx_dashboard.conf', 'location /static/ {', 'location /static/ { auth_basic off;', ['UAT-1']],
    ['a password that goes through', 'nginx_dashboard.conf', /^ *proxy_set_header Authorization +"";$/m, '', ['UAT-2']],
    ['a header lost in one location', 'nginx_dashboard.conf', 'location /static/ {', 'location /static/ { add_header X-A 1;', ['UAT-4']],
    ['a websocket without Upgrade', 'nginx_dashboard.conf', /^ *proxy_set_header +Upgrade.*$/m, '', ['UAT-5']],
    ['a kill switch that is forgotten', 'src/dashboard/kill_switch.py', /self\._state\.save\("kill_switch"[^\n]*/, 'pass', ['UAT-8']],
  ])('fails with %s', async (_, file, from, to, ids) => {
    const cwd = example();
    change(cwd, file, from, to);
    const result = await uat(
      cwd,
      ids.flatMap((id) => ['--only', id]),
    );
    expect(result.exitCode).toBe(1);
    expect(result.checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual(ids);
  });

  it('says so when nginx does not start', async () => {
    const cwd = example();
    change(cwd, 'nginx_dashboard.conf', 'server_tokens off;', 'server_tokenz off;');
    const result = await uat(cwd, ['--only', 'UAT-1']);
    expect(result.exitCode).toBe(1);
    expect(messages(result)).toContain('unknown directive "server_tokenz"');
  });

  it('lacks a program: that is no failure of the deployment', async () => {
    const cwd = example();
    const bin = join(cwd, '..', `bin${count}`);
    mkdirSync(bin);
    expect(await uat(cwd, ['--only', 'UAT-1'], { PATH: bin })).toMatchObject({ exitCode: 3, error: 'error(infra)' });
  });
});
