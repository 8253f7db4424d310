import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, type StepRequest, type StepResult } from '../../support/fake-runner.js';
import { tempFolder } from '../../support/temp-folder.js';

const script = join(dirname(fileURLToPath(import.meta.url)), 'fixture-action.js');
const folder = tempFolder();
afterAll(() => folder.remove());

function step(inputs: Readonly<Record<string, string>>, env: StepRequest['env'] = {}): StepResult {
  return runStep(folder.path, { script, inputs: { path: 'dist', ...inputs }, env });
}

function seen(result: StepResult): Record<string, unknown> {
  return JSON.parse(result.outputs['seen'] ?? 'null') as Record<string, unknown>;
}

describe('runAction', () => {
  it('hands the declared inputs to the command, several of them one a line', () => {
    const result = step({ path: ' release \n', globs: 'a/**\n\n  b/**\n', count: '3', strict: 'true' });
    expect(seen(result)).toMatchObject({ path: 'release', globs: ['a/**', 'b/**'], count: 3, strict: true, hmacKey: [] });
    expect(seen(result)).not.toHaveProperty('onlyCli');
    expect(result.exitCode).toBe(0);
  });

  it('takes what an input leaves out from the variable that the input names', () => {
    expect(seen(step({}, { DURI_CONFIG: '/etc/duri/duri.yml' }))['configFile']).toBe('/etc/duri/duri.yml');
    expect(seen(step({ 'config-file': 'mine.yml' }, { DURI_CONFIG: '/etc/duri/duri.yml' }))['configFile']).toBe('mine.yml');
  });

  it('refuses every wrong input in one error that names them as the workflow does', () => {
    const result = step({ path: 'a\nb', count: 'ten', result: 'better', 'show-summary': 'maybe' });
    const [error] = result.commands.filter(({ name }) => name === 'error');
    expect(result.exitCode).toBe(2);
    for (const name of ['path', 'count', 'result', 'show-summary']) expect(error?.message).toContain(`${name} `);
    expect(result.outputs['error']).toBe('input_invalid');
    expect(result.outputs).not.toHaveProperty('status');
  });

  describe('with a secret', () => {
    const secret = 'first line of it\n second \n\nlast';

    it('masks it as a whole and line by line before anything else is said, and hands over its exact bytes', () => {
      const result = step({ 'hmac-key': secret });
      const masks = result.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
      expect(masks).toEqual([secret.replace(/\n/g, '%0A'), 'first line of it', ' second ', 'last']);
      expect(result.commands.slice(0, masks.length).every(({ name }) => name === 'add-mask')).toBe(true);
      expect(seen(result)['hmacKey']).toEqual([Buffer.from(secret).toString('base64')]);
    });

    it('leaves it nowhere else: not in the environment, a log line, an output, the summary or the report', () => {
      const result = step({ 'hmac-key': 's3cr3t-s3cr3t', result: 'bad' });
      const report = readFileSync(result.outputs['report-path'] ?? '', 'utf8');
      const log = result.log.replace(/^::add-mask::.*$/gm, '');
      expect(seen(result)['inherited']).toEqual([]);
      for (const text of [log, result.stderr, result.summary, report]) expect(text).not.toContain('s3cr3t');
    });

    it('takes the file that the variable names where the input is left out', () => {
      expect(seen(step({}, { DURI_HMAC_KEY_FILE: '/run/key' }))['hmacKey']).toEqual(['file /run/key']);
    });
  });

  describe('on an event whose author also writes the workflow', () => {
    it.each(['pull_request', 'merge_group'])('takes no mode from the environment: %s', (event) => {
      const result = step({}, { GITHUB_EVENT_NAME: event, DURI_ENV: 'dev', DURI_INTEGRITY_MODE: 'warn' });
      expect(seen(result)).not.toHaveProperty('DURI_ENV');
      expect(seen(result)).not.toHaveProperty('DURI_INTEGRITY_MODE');
      expect(result.log).toContain('DURI_ENV and DURI_INTEGRITY_MODE ignored');
    });

    it('takes no input that would make the verdict milder', () => {
      const given = { 'base-ref': 'refs/heads/weak' };
      expect(seen(step(given, { GITHUB_EVENT_NAME: 'pull_request' }))).not.toHaveProperty('baseRef');
      expect(seen(step(given, { GITHUB_EVENT_NAME: 'push' }))['baseRef']).toBe('refs/heads/weak');
    });

    it('does nothing on pull_request_target, and says what to use', () => {
      const result = step({}, { GITHUB_EVENT_NAME: 'pull_request_target' });
      expect([result.exitCode, result.outputs['error']]).toEqual([2, 'event_unsupported']);
      expect(result.commands[0]?.message).toContain('on: pull_request');
    });

    it('takes it on a push', () => {
      expect(seen(step({}, { GITHUB_EVENT_NAME: 'push', DURI_ENV: 'dev' }))['DURI_ENV']).toBe('dev');
    });
  });

  describe('with a result', () => {
    it('is quiet about a good one: outputs, a summary, no annotation', () => {
      const result = step({});
      expect(result.outputs).toMatchObject({ status: 'verified' });
      expect(result.commands).toEqual([]);
      expect(result.summary).toContain('### ✅ duri probe: all is well');
      expect(result.stderr).toBe('');
    });

    it('fails the step with the exit code of a bad one, and says it in every place', () => {
      const result = step({ result: 'bad' });
      expect(result.exitCode).toBe(20);
      expect(result.outputs['status']).toBe('tampered');
      expect(result.commands.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'warning']);
      expect(result.commands[1]?.message).toMatch(/^differs from what was released%0Aexpected sha256:aa%0Afound sha256:bb%0ADo not run this tree/);
      expect(result.summary).toContain('lib/app.js1');
      expect(JSON.parse(readFileSync(result.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({ status: 'tampered' });
    });

    it('cannot be made to forge an output by a value with line breaks', () => {
      const { outputs } = step({});
      expect(outputs['several']).toBe('a\nb\nstatus=forged');
      expect(outputs['status']).toBe('verified');
    });

    it('writes no summary where a composite asks for none', () => {
      expect(step({ 'show-summary': 'false', result: 'bad' }).summary).toBe('');
      expect(step({ 'show-summary': 'false', result: 'error' }).summary).toBe('');
    });

    it('fits 30,000 findings into the limits of GitHub, and says where the rest is', () => {
      const result = step({ result: 'huge' });
      expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
      expect(Buffer.byteLength(result.summary)).toBeGreaterThan(900 * 1024);
      expect(result.summary).toMatch(/_\d+ findings not shown here: the file that the output report-path names has them all\._/);
      expect(result.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
      expect((JSON.parse(readFileSync(result.outputs['report-path'] ?? '', 'utf8')) as { findings: unknown[] }).findings).toHaveLength(30_000);
    });

    it('lets no name of a file become a command of the runner or markup of the summary', () => {
      const result = step({ result: 'hostile' });
      expect(result.commands.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'warning']);
      expect(result.summary).not.toMatch(/<script>|\n::|`@/);
      expect(result.outputs['status']).toBe('tampered');
    });
  });

  describe('without a result', () => {
    it('gives message, hint and code of a known error, and its exit code', () => {
      const result = step({ result: 'error' });
      expect(result.exitCode).toBe(2);
      expect(result.commands).toEqual([
        { name: 'error', properties: 'title=DuRi%3A key_missing', message: 'there is no key%0A::error::for this%0Ahint: Make one.' },
      ]);
      expect(result.summary).toContain('Make one.');
      expect(result.outputs).toMatchObject({ error: 'key_missing' });
    });

    it('calls a bug a bug, with exit code 3', () => {
      const result = step({ result: 'crash' });
      expect([result.exitCode, result.outputs['error']]).toEqual([3, 'internal']);
      expect(result.commands[0]?.message).toContain('this is a bug');
      expect(result.stderr).toBe('');
    });

    it('says only what is left to say where the runner gives no files', () => {
      const result = step({ result: 'bad' }, { GITHUB_STEP_SUMMARY: '/nowhere/summary', RUNNER_TEMP: '/nowhere' });
      expect(result.exitCode).toBe(20);
      expect(result.log).toContain('the job summary could not be written');
      expect(result.outputs).not.toHaveProperty('report-path');
    });
  });
});
