import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksResultSchema } from '../../src/commands/checks-result-schema.js';
import { type DuriRun, runDuri, type RunOptions } from '../support/run-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const folders = tempFolder();
let count = 0;

afterAll(() => folders.remove());

const CHECKS = `
  checks:
    - { id: A-1, title: The configuration is there, severity: critical, why: Without it nothing starts., fix: Restore it., file: { path: app.conf, exists: true, filetype: file } }
    - { id: A-2, title: Nothing stray, severity: high, category: Tidy, glob: { deny: ["**/*.bak"] } }
`;

/** A new folder with a policy, `app.conf`, and more files. */
function project(audit: string, files: Readonly<Record<string, string>> = {}): string {
  const path = join(folders.path, String(++count));
  mkdirSync(path);
  for (const [name, text] of Object.entries({ 'duri.yml': `version: "1.0"\nproduct: shop\n${audit}`, 'app.conf': 'port = 1\n', ...files }))
    writeFileSync(join(path, name), text);
  return path;
}

const audit = (cwd: string, args: readonly string[] = [], options: RunOptions = {}): DuriRun => runDuri(['audit', ...args], { cwd, ...options });
const json = (cwd: string, args: readonly string[] = [], options: RunOptions = {}): Record<string, unknown> => audit(cwd, ['--json', ...args], options).json();

const good = `audit:\n  expect: { checks: 2 }${CHECKS}`;

describe('duri audit', () => {
  it('is green when every check that is expected ran and passed, and says so in a form with a schema', () => {
    const run = audit(project(good), ['--json']);
    expect(checksResultSchema.safeParse(run.json()).error?.issues).toBeUndefined();
    expect(run.json()).toMatchObject({ verdict: 'green', error: null, expected: { checks: 2 }, counts: { selected: 2, pass: 2, fail: 0 } });
    expect(run.exitCode).toBe(0);
  });

  it('is red with the check, the place and the remedy when one fails', () => {
    const run = audit(project(good, { 'old.bak': '' }), ['--json']);
    expect([run.exitCode, checksResultSchema.safeParse(run.json()).success]).toEqual([1, true]);
    expect(run.json()).toMatchObject({
      verdict: 'red',
      error: null,
      counts: { pass: 1, fail: 1 },
      categories: [
        { passed: 1, of: 1 },
        { name: 'Tidy', passed: 0, of: 1 },
      ],
    });
    const failed = (run.json()['findings'] as Record<string, unknown>[]).filter(({ outcome }) => outcome === 'fail');
    expect(failed).toMatchObject([{ check: 'A-2', severity: 'high', reason: 'check_failed', subject: 'old.bak' }]);
  });

  it('shows categories, what is to be mended, and how, to a person', () => {
    const { stdout, stderr } = audit(project(good, { 'old.bak': '' }));
    expect(stdout + stderr).toMatch(/red: 1\/2 checks passed: A-2[\s\S]*Tidy +0\/1[\s\S]*old\.bak .*\[A-2 high\]/);
  });

  it.each<[string, string, number, string]>([
    ['fewer checks than expected', `audit:\n  expect: { checks: 3 }${CHECKS}`, 2, '2 have run; 3 are expected'],
    ['nobody who says how many', `audit:${CHECKS}`, 2, 'nothing says how many checks are expected'],
    ['no check at all', 'audit: { expect: { checks: 1 } }', 2, 'nothing was selected, so nothing is proven'],
    ['an unknown kind', 'audit: { expect: { checks: 1 }, checks: [{ id: A-1, fille: { path: x } }] }', 2, 'did you mean \\"file\\"'],
    ['an unknown parameter', 'audit: { expect: { checks: 1 }, checks: [{ id: A-1, file: { path: x, exist: true } }] }', 2, 'did you mean \\"exists\\"'],
    ['no kind', 'audit: { expect: { checks: 1 }, checks: [{ id: A-1 }] }', 2, 'says nothing that is to be checked'],
    ['two kinds', 'audit: { expect: { checks: 1 }, checks: [{ id: A-1, file: { path: app.conf, exists: true }, glob: { deny: ["x"] } }] }', 2, 'has 2 kinds'],
    ['an unknown variable', 'audit: { expect: { checks: 1 }, checks: [{ id: A-1, file: { path: "${conf}", exists: true } }] }', 2, 'unknown variable ${conf}'],
    ['an unknown preset', 'preset: production-53', 2, 'Did you mean production-54?'],
  ])('refuses %s', (_, policy, exitCode, message) => {
    const run = audit(project(policy), ['--json']);
    expect({ exitCode: run.exitCode, says: JSON.stringify(run.json()).includes(message) ? message : run.stdout }).toEqual({ exitCode, says: message });
  });

  it('writes every report in the same run, each with the failure', () => {
    const cwd = project(good, { 'old.bak': '' });
    audit(cwd, ['--sarif', 'a.sarif', '--junit', 'a.xml', '--tap', 'a.tap', '--openmetrics', 'a.prom']);
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    expect(JSON.parse(read('a.sarif'))).toMatchObject({ runs: [{ results: [{ ruleId: 'check_failed', level: 'error' }] }] });
    expect(read('a.sarif')).toContain('A-2 (high)');
    expect(read('a.xml')).toMatch(/<testcase [^>]*name="A-2 Nothing stray"[^>]*>\s*<failure/);
    expect(read('a.tap')).toMatch(/^TAP version 14\n1\.\.2\nok 1 - A-1 The configuration is there\nnot ok 2 - A-2 Nothing stray\n {2}---\n/);
    expect(read('a.prom')).toMatch(/duri_gate_green\{gate="audit"\} 0\n[\s\S]*duri_gate_checks\{gate="audit",part="Tidy",outcome="fail"\} 1\n[\s\S]*# EOF\n$/);
  });

  it('runs only what is named, and never calls that a verdict of the gate', () => {
    const run = audit(project(good, { 'old.bak': '' }), ['--only', 'A-1', '--json']);
    expect(run.json()).toMatchObject({ verdict: 'green', partial: true, counts: { selected: 1 } });
    expect(audit(project(good), ['--only', 'A-9', '--json']).json()).toMatchObject({ error: { code: 'input_invalid' } });
  });

  it('audits another folder, and tells places from where it was started', () => {
    const cwd = project('', {});
    mkdirSync(join(cwd, 'deep'));
    writeFileSync(
      join(cwd, 'deep/duri.yml'),
      `version: "1.0"\naudit: { expect: { checks: 1 }, checks: [{ id: A-1, file: { path: app.conf, first_line: "#!/bin/sh" } }] }\n`,
    );
    writeFileSync(join(cwd, 'deep/app.conf'), 'x\n');
    audit(cwd, ['--dir', 'deep', '--sarif', 'a.sarif']);
    expect(readFileSync(join(cwd, 'a.sarif'), 'utf8')).toContain('"uri": "deep/app.conf"');
  });
});

describe('waivers and baseline', () => {
  const waived = `audit:\n  expect: { checks: 2 }\n  waivers: waivers.yml${CHECKS}`;
  const finding = (cwd: string): Record<string, unknown> =>
    (json(cwd)['findings'] as Record<string, unknown>[]).find(({ outcome }) => outcome === 'fail') ?? {};

  it('print the fingerprint that a waiver names, and take the waiver for as long as it lasts', () => {
    const cwd = project(waived, { 'old.bak': '', 'waivers.yml': 'waivers: []\n' });
    const mark = String(finding(cwd)['fingerprint']);
    expect(mark).toMatch(/^[0-9a-f]{12}$/);
    const waiver = {
      id: 'W-1',
      check: 'A-2',
      fingerprint: mark,
      reason: 'It goes with the next release',
      owner: 'ann',
      approved_by: 'bob',
      created: '2026-01-01',
      expires: '2026-02-01',
    };
    writeFileSync(join(cwd, 'waivers.yml'), JSON.stringify({ waivers: [waiver] }));
    expect(json(cwd, [], { at: '2026-01-05T12:00:00.000Z' })).toMatchObject({ verdict: 'green', counts: { waived: 1 } });
    expect(json(cwd, [], { at: '2026-02-02T00:00:00.000Z' })).toMatchObject({ verdict: 'red', notes: [expect.stringContaining('ended with 2026-02-01')] });
  });

  it('is refused when the file that the policy names is not there', () => {
    expect(json(project(waived))).toMatchObject({ error: { code: 'input_missing' } });
  });

  it('takes what is there at adoption, and then only shrinks', () => {
    const cwd = project(`audit:\n  expect: { checks: 2 }\n  baseline: base.json${CHECKS}`, { 'old.bak': '', 'b.bak': '' });
    audit(cwd, ['--update-baseline']);
    expect(json(cwd)).toMatchObject({ verdict: 'green', counts: { waived: 1 } });
    writeFileSync(join(cwd, 'new.bak'), '');
    expect(json(cwd)).toMatchObject({ verdict: 'red' });
    audit(cwd, ['--update-baseline']);
    expect(json(cwd)).toMatchObject({ verdict: 'red' });
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).not.toContain('new.bak');
  });
});

describe('checks that run what is under test', () => {
  const executing = `audit:\n  expect: { checks: 1 }\n  checks: [{ id: E-1, severity: high, command: { exec: [./run.sh], exit: 0 } }]\n`;
  const files = { 'run.sh': '#!/bin/sh\nexit 0\n' };
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'a/b',
    GITHUB_JOB: 'audit',
    GITHUB_WORKFLOW_REF: 'a/b/.github/workflows/w.yml@refs/heads/main',
    GITHUB_EVENT_NAME: 'schedule',
  };

  function ready(workflow?: string): string {
    const cwd = project(executing, files);
    chmodSync(join(cwd, 'run.sh'), 0o755);
    mkdirSync(join(cwd, '.github/workflows'), { recursive: true });
    if (workflow !== undefined) writeFileSync(join(cwd, '.github/workflows/w.yml'), workflow);
    return cwd;
  }
  const inRunner = (workflow: string | undefined, more: Readonly<Record<string, string>> = {}): Record<string, unknown> => {
    const cwd = ready(workflow);
    return json(cwd, [], { env: { ...runner, GITHUB_WORKSPACE: cwd, ...more } });
  };
  const readOnly = 'jobs: { audit: { permissions: { contents: read }, steps: [] } }\n';

  it('run where somebody typed the command', () => {
    expect(json(ready())).toMatchObject({ verdict: 'green' });
  });

  it('run in a job whose token can only read', () => {
    const harmless = { GITHUB_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'x', DBUS_SESSION_BUS_ADDRESS: 'x', AWS_ACCESS_KEY_ID: 'x', DEPLOY_TOKEN: '' };
    expect(inRunner(readOnly, harmless)).toMatchObject({ verdict: 'green' });
  });

  it.each<[string, string | undefined, Readonly<Record<string, string>>, RegExp]>([
    ['may write', 'jobs: { audit: { permissions: { contents: read, pull-requests: write } } }\n', {}, /may write pull-requests/],
    ['has no permissions stated', 'jobs: { audit: { steps: [] } }\n', {}, /no `permissions:` of this job is known/],
    ['has an unknown workflow', undefined, {}, /no `permissions:` of this job is known/],
    ['holds a secret', readOnly, { DEPLOY_TOKEN: 'x' }, /holds DEPLOY_TOKEN/],
    ['holds a secret by another name', readOnly, { DJANGO_SECRET_KEY: 'x' }, /holds DJANGO_SECRET_KEY/],
    ['gives the action a key', readOnly, { 'INPUT_SIGNING-KEY': 'x' }, /holds INPUT_SIGNING-KEY/],
    ['knows the path of a secret', readOnly, { DURI_HMAC_KEY_FILE: '/nowhere' }, /holds DURI_HMAC_KEY_FILE/],
    ['may ask for an identity', readOnly, { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1' }, /identity token/],
  ])('are errors, and not run, in a job that %s', (_, workflow, env, why) => {
    const result = inRunner(workflow, env);
    expect(result).toMatchObject({ verdict: 'red', error: 'error(infra)' });
    expect(JSON.stringify(result['findings'])).toMatch(why);
    expect(JSON.stringify(result['findings'])).toContain('permissions: { contents: read }');
  });
});

describe('evidence of the audit', () => {
  it('is a signed test-result about the release, one line a run, and an execution record', () => {
    const cwd = project(good, { 'package.json': '{"name":"shop","version":"1.0.0"}' });
    mkdirSync(join(cwd, 'dist'));
    writeFileSync(join(cwd, 'dist/app.js'), '1');
    const duri = (...args: string[]): DuriRun => runDuri(args, { cwd });
    expect(duri('keys', 'new', '--kind', 'ed25519', '--uses', 'seal,log,gate').exitCode).toBe(0);
    const key = join('duri-keys', readdirSync(join(cwd, 'duri-keys')).find((name) => !name.startsWith('.')) ?? '');
    writeFileSync(
      join(cwd, 'duri.yml'),
      `version: "1.0"\nproduct: shop\nrepository_id: example.com/shop\nline: main\nkeyring: duri.keyring.json\nsbom: { allow_empty: true }\n${good}`,
    );
    const sealed = duri('seal', 'dist', '--evidence', 'evidence', '--signing-key', key);
    expect(sealed.stderr + String(sealed.exitCode)).toMatch(/0$/);
    for (const runs of [1, 2]) {
      expect(duri('audit', '--evidence', 'evidence', '--signing-key', key).exitCode).toBe(0);
      expect(readFileSync(join(cwd, 'evidence/gates.intoto.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(runs);
    }
    const [line = ''] = readFileSync(join(cwd, 'evidence/gates.intoto.jsonl'), 'utf8').split('\n');
    const { payload, signatures } = JSON.parse(line) as { payload: string; signatures: unknown[] };
    expect(signatures).toHaveLength(1);
    expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toMatchObject({
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      subject: [{ name: 'deployment_metadata.json' }],
      predicate: { result: 'PASSED', passedTests: ['A-1', 'A-2'], failedTests: [], gate: 'audit', scope: 'release', configuration: [{ name: 'duri.yml' }] },
    });
    expect(readFileSync(join(cwd, 'evidence/VERIFY_LOG.log'), 'utf8')).toContain('"observations":{"errors":0,"failed":0,"flaky":0,"observations":');
    expect(duri('verify', 'dist', '--evidence', 'evidence', '--config', 'duri.yml').exitCode).toBe(0);
  });
});
