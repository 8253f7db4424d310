import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type StepResult } from '../support/fake-runner.js';
import { lookUpTool } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const node24 = lookUpTool('node24');
const node = 'path' in node24 ? node24.path : process.execPath;
const secret = randomBytes(32).toString('hex');
const release = join(folder.path, 'release');
const evidence = join(folder.path, 'evidence');

function action(name: string, inputs: Readonly<Record<string, string>> = {}): StepResult {
  const given = { path: release, 'evidence-path': evidence, 'hmac-key': secret, ...inputs };
  return runStep(folder.path, { script: join(projectRoot, 'dist', `${name}.js`), inputs: given, cwd: folder.path, node });
}

describe('the actions seal and verify, as the runner starts them', () => {
  beforeAll(() => {
    mkdirSync(join(release, 'lib'), { recursive: true });
    writeFileSync(join(release, 'package.json'), FILES['package.json'] ?? '');
    writeFileSync(join(release, 'package-lock.json'), FILES['package-lock.json'] ?? '');
    writeFileSync(join(release, 'lib', 'app.js'), 'console.log(1);\n');
  });

  it('seal with a secret input', () => {
    const sealed = action('seal');
    expect({ exitCode: sealed.exitCode, stderr: sealed.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(sealed.outputs).toMatchObject({ 'metadata-digest': expect.stringMatching(/^sha256:[0-9a-f]{64}$/), sequence: '1' });
    expect(sealed.summary).toMatch(/^### /);
    expect(readdirSync(evidence)).toEqual(expect.arrayContaining(['checksums.json', 'checksums.sig', 'deployment_metadata.json', 'sbom.json']));
  });

  it('verify what was sealed', () => {
    const verified = action('verify');
    expect({ exitCode: verified.exitCode, status: verified.outputs['status'] }).toEqual({ exitCode: 0, status: 'verified' });
    expect(verified.commands.filter(({ name }) => name === 'error')).toEqual([]);
  });

  it('say tampered, with the file, in outputs, annotations and summary', () => {
    appendFileSync(join(release, 'lib', 'app.js'), 'x');
    const tampered = action('verify');
    expect({ exitCode: tampered.exitCode, status: tampered.outputs['status'] }).toEqual({ exitCode: 20, status: 'tampered' });
    expect(tampered.commands.filter(({ name }) => name === 'error').some(({ properties }) => properties.includes('lib/app.js'))).toBe(true);
    expect(tampered.summary).toContain('<code>lib/app.js</code>');
    expect(JSON.parse(readFileSync(tampered.outputs['report-path'] ?? '', 'utf8'))).toMatchObject({ status: 'tampered' });
  });

  it('leave the secret nowhere', () => {
    const texts = readdirSync(evidence).map((name) => readFileSync(join(evidence, name), 'latin1'));
    const log = action('verify').log.replace(/^::add-mask::.*$/gm, '');
    expect([...texts, log].filter((text) => text.includes(secret))).toEqual([]);
  });

  it('refuse a key that is wrong', () => {
    const other = action('verify', { 'hmac-key': randomBytes(32).toString('hex') });
    expect(other.exitCode).toBe(20);
    expect(action('seal', { 'hmac-key': 'short' })).toMatchObject({ exitCode: 2, outputs: { error: 'key_invalid' } });
  });
});
