import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { isInside, refuseUntrusted } from '../../src/policy/inside.js';
import { loadPolicy, type PolicyRequest } from '../../src/policy/load-policy.js';
import { BUILT_IN_POLICY, keyringPathOf } from '../../src/policy/policy.js';
import { policySchema } from '../../src/policy/policy-schema.js';
import { codeOf } from '../support/code-of.js';
import { recordingLog } from '../support/doubles.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const inFolder = (...parts: string[]): string => join(folder.path, ...parts);
function portsIn(cwd: string, variables: Record<string, string> = {}) {
  return { files: nodeFiles(), environment: { ...nodeEnvironment('0.0.0'), cwd, variables }, log: recordingLog() };
}
function write(path: string, text: string): string {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}
const policyText = (product: string): string => `version: "1.0"\nproduct: ${product}\n`;

describe('loadPolicy', () => {
  const repository = inFolder('repository');
  write(join(repository, 'duri.yml'), policyText('from-repository'));
  const named = write(inFolder('etc', 'named.yml'), policyText('named'));
  const byVariable = write(inFolder('etc', 'variable.yml'), policyText('variable'));
  const productOf = async (cwd: string, request: PolicyRequest, variables: Record<string, string> = {}): Promise<string | undefined> =>
    (await loadPolicy(portsIn(cwd, variables), request)).policy.product;

  it("takes the current folder's policy for those who make a release", async () => {
    expect(await productOf(repository, { config: undefined, mode: 'repository' })).toBe('from-repository');
    expect(await productOf(repository, { config: named, mode: 'repository' })).toBe('named');
  });

  it("never takes the current folder's policy for those who verify one", async () => {
    expect(await productOf(repository, { config: undefined, mode: 'verifier' })).toBeUndefined();
    expect(await productOf(repository, { config: undefined, mode: 'verifier' }, { DURI_CONFIG: byVariable })).toBe('variable');
    expect(await productOf(repository, { config: named, mode: 'verifier' }, { DURI_CONFIG: byVariable })).toBe('named');
    expect(await productOf(repository, { config: undefined, mode: 'verifier' }, { DURI_CONFIG: '' })).toBeUndefined();
  });

  it("does not let DURI_CONFIG, which is the verifier's, decide what is sealed", async () => {
    expect(await productOf(repository, { config: undefined, mode: 'repository' }, { DURI_CONFIG: byVariable })).toBe('from-repository');
  });

  it('has the defaults of the schema, and nothing else, as its built-in policy', () => {
    expect(BUILT_IN_POLICY.policy).toStrictEqual(policySchema.parse({ version: '1.0' }));
  });

  it('says that the built-in policy applies where there is no file', async () => {
    const ports = portsIn(inFolder('etc'));
    expect(await loadPolicy(ports, { config: undefined, mode: 'repository' })).toBe(BUILT_IN_POLICY);
    expect(ports.log.lines).toEqual([expect.stringMatching(/^info No policy at .*duri\.yml: the built-in policy applies/)]);
  });

  it.each([
    [{ config: inFolder('nowhere.yml'), mode: 'verifier' }, {}],
    [{ config: undefined, mode: 'verifier' }, { DURI_CONFIG: inFolder('nowhere.yml') }],
    [{ config: inFolder('nowhere.yml'), mode: 'repository' }, {}],
  ] as const)('never falls back when a policy was named and is not there: %j %j', async (request, variables) => {
    await expect(loadPolicy(portsIn(repository, variables), request)).rejects.toMatchObject({ code: 'input_missing' });
  });

  it('throws one error that lists every problem', async () => {
    const path = write(inFolder('bad.yml'), 'version: 1.0\nlin: main\n');
    await expect(loadPolicy(portsIn(repository), { config: path, mode: 'verifier' })).rejects.toMatchObject({
      code: 'policy_invalid',
      message: `${path} is not valid\n  ${path}:1:10: version is the number 1; expected a text: write "1.0" in quotes\n  ${path}:2:1: has the unknown key "lin"; did you mean "line"?`,
    });
  });

  it('refuses a policy over its limit, and one that is a folder', async () => {
    const path = write(inFolder('large.yml'), `version: "1.0" #${'x'.repeat(1024 * 1024)}`);
    await expect(loadPolicy(portsIn(repository), { config: path, mode: 'verifier' })).rejects.toMatchObject({ kind: 'config' });
    await expect(loadPolicy(portsIn(repository), { config: folder.path, mode: 'verifier' })).rejects.toMatchObject({ kind: 'config' });
  });

  it('takes the path of the key ring relative to the policy', async () => {
    const path = write(inFolder('etc', 'ringed.yml'), 'version: "1.0"\nkeyring: keys/ring.json\n');
    expect(keyringPathOf(await loadPolicy(portsIn(repository), { config: path, mode: 'verifier' }))).toBe(inFolder('etc', 'keys', 'ring.json'));
    expect(keyringPathOf(BUILT_IN_POLICY)).toBeUndefined();
  });
});

describe('isInside', () => {
  it.each([
    ['/srv/app', '/srv/app', true],
    ['/srv/app/duri.yml', '/srv/app', true],
    ['/srv/app/..x/duri.yml', '/srv/app', true],
    ['/srv/app2/duri.yml', '/srv/app', false],
    ['/srv/duri.yml', '/srv/app', false],
    ['/etc/duri.yml', '/', true],
  ])('%s in %s: %p', (path, directory, expected) => {
    expect(isInside(path, directory)).toBe(expected);
  });
});

describe('refuseUntrusted', () => {
  const release = inFolder('release');
  const etc = inFolder('trusted');
  write(join(release, 'duri.yml'), policyText('evil'));
  write(join(etc, 'duri.yml'), policyText('good'));
  symlinkSync(join(release, 'duri.yml'), join(etc, 'link-into-release.yml'));
  symlinkSync(join(etc, 'duri.yml'), join(release, 'link-out.yml'));
  symlinkSync(release, inFolder('release-by-another-name'));
  const refuse = (path: string, directory = release, mode: 'prod' | 'dev' = 'prod', ports = portsIn(folder.path)): void =>
    refuseUntrusted(ports, mode, [{ what: 'policy', path }], [inFolder('evidence'), directory]);

  it.each([
    ['lies in the release', join(release, 'duri.yml'), release],
    ['is a link into the release', join(etc, 'link-into-release.yml'), release],
    ['is a link of the release that leads out', join(release, 'link-out.yml'), release],
    ['is reached by another name of the release', join(inFolder('release-by-another-name'), 'duri.yml'), release],
    ['lies in a release that is reached by another name', join(release, 'duri.yml'), inFolder('release-by-another-name')],
    ['is named relative to the current folder', join('trusted', '..', 'release', 'duri.yml'), release],
    ['is not there yet, but would lie in the release', join(release, 'later.yml'), release],
  ])('refuses a policy that %s', (_, path, directory) => {
    expect(codeOf(() => refuse(path, directory))).toBe('policy_untrusted');
  });

  it('takes a policy beside the release', () => {
    expect(() => refuse(join(etc, 'duri.yml'))).not.toThrow();
  });

  it('only warns in dev', () => {
    const ports = portsIn(folder.path);
    refuse(join(release, 'duri.yml'), release, 'dev', ports);
    expect(ports.log.lines).toEqual([expect.stringMatching(/^warn the policy .* could have put it \(dev: not enforced\)$/)]);
  });
});
