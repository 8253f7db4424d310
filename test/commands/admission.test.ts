import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { renderKeyring } from '../../src/keys/keyring.js';
import { duri, duriJson, type Json } from '../support/duri.js';
import { ringWith, testKey } from '../support/keys.js';
import { SOME_DIGEST } from '../support/kubernetes.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const POLICY = 'version: "1.0"\nproduct: shop\nline: main\nkeyring: ring.json\nboot: { environment: eu-1 }\n';
const VERIFIER = `registry.example.com:5000/duri/verifier@${SOME_DIGEST}`;
const gate = testKey('ecdsa-p256', { uses: ['gate'] });
const KEYS = [gate, testKey('ed25519', { uses: ['gate'] }), testKey('ecdsa-p256', { uses: ['seal'] })];
let count = 0;

function repository(policy = POLICY, keys = KEYS): string {
  const folder = join(temp.path, `repository-${(count += 1)}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'duri.yml'), policy);
  writeFileSync(join(folder, 'ring.json'), renderKeyring(ringWith(...keys)));
  return folder;
}

function admission(cwd: string, ...more: string[]): Promise<Json & { readonly exitCode: number }> {
  return duriJson(['admission', '--namespace', 'shop', '--verifier-image', VERIFIER, '--output', 'admission.yaml', ...more], { cwd });
}

describe('duri admission', () => {
  it('writes the policies of a namespace: its verifier, its policy and key ring, its verdicts', async () => {
    const folder = repository();
    expect(await admission(folder)).toMatchObject({ exitCode: 0, namespace: 'shop', gate_keys: 1, verdicts: 'duri:shop/main/eu-1' });
    const text = readFileSync(join(folder, 'admission.yaml'), 'utf8');
    const objects = parseAllDocuments(text).map((document) => document.toJS() as { metadata: { name: string }; spec: Record<string, unknown> });
    expect(objects.map(({ metadata }) => metadata.name)).toEqual(['duri-shop-pods', 'duri-shop-debug', 'duri-shop-configuration', 'duri-shop-verdict']);
    for (const { spec } of objects)
      expect(spec).toMatchObject({
        failurePolicy: 'Fail',
        validationActions: ['Deny'],
        matchConstraints: { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } } },
      });
    const [, , configuration, verdict] = objects;
    const expressions = (configuration?.spec['validations'] as { expression: string }[]).map(({ expression }) => expression);
    expect(expressions[0]).toContain(JSON.stringify(POLICY));
    expect(expressions[1]).toContain(JSON.stringify(readFileSync(join(folder, 'ring.json'), 'utf8')));
    expect(verdict?.spec['attestors']).toMatchObject([{ cosign: { key: { data: gate.entry.public_key } } }]);
    expect(text).not.toContain('PRIVATE');
  });

  it('says that verdicts go unasked where no key could have signed one that Kyverno reads', async () => {
    const run = await duri(['admission', '--namespace', 'shop', '--verifier-image', VERIFIER, '--output', 'a.yaml'], {
      cwd: repository(POLICY, KEYS.slice(1)),
    });
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('has no ECDSA key with the use "gate" that counts now');
  });

  it('overwrites nothing that is not meant', async () => {
    const folder = repository();
    await admission(folder);
    expect(await admission(folder)).toMatchObject({ exitCode: 2, error: { code: 'file_exists' } });
    expect(await admission(folder, '--force')).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['a policy that names no line', 'version: "1.0"\nproduct: shop\nkeyring: ring.json\n', [], 'policy_invalid'],
    ['an image by tag', POLICY, ['--verifier-image', 'registry.example.com/verifier:1'], 'input_invalid'],
    ['what is no namespace', POLICY, ['--namespace', 'Shop "'], 'input_invalid'],
    ['a key ring that is not there', POLICY, ['--keyring', 'nowhere.json'], 'input_missing'],
    ['a key ring that is none', POLICY, ['--keyring', 'duri.yml'], 'keyring_invalid'],
  ])('refuses %s', async (_, policy, more, code) => {
    expect(await admission(repository(policy), ...more)).toMatchObject({ exitCode: 2, error: { code } });
  });
});
