import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { stringify } from 'yaml';
import { admissionPolicies } from '../../src/templates/kubernetes/admission.js';
import { build, type Container, documentsIn, type Manifest, podOf, type PodSpec, SOME_DIGEST, writeOverlay } from '../support/kubernetes.js';
import { describeWithTools, lookUpTool } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

const KEY = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const FACTS = {
  product: 'shop',
  namespace: 'shop',
  verifier: `registry.example.com/duri-verifier@${SOME_DIGEST}`,
  policy: 'version: "1.0" # "quoted" \\ and é\n',
  keyring: '{}\n',
  verdict: { keys: [KEY, KEY], verifierId: 'https://github.com/duri/duri', resourceUri: 'duri:shop/main/production', policies: ['ab'.repeat(32)] },
};
const policies = admissionPolicies(FACTS) as readonly { kind: string; metadata: { name: string }; spec: { validations: { expression: string }[] } }[];

describe('the admission policy', () => {
  const vectors = JSON.parse(readFileSync(join(projectRoot, 'test/vectors/kyverno/policies.v1.json'), 'utf8')) as { kinds: Record<string, { schema: object }> };

  it.each(policies.map((policy) => [policy.metadata.name, policy] as const))("fits Kyverno's own schema, which knows no other field: %s", (_, policy) => {
    const validate = (object: unknown) => new Validator(vectors.kinds[policy.kind]!.schema, '2020-12').validate(object);
    expect(validate(policy).errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`)).toEqual([]);
    expect(validate({ ...policy, spec: { ...policy.spec, validationAction: 'Enforce' } }).valid).toBe(false);
  });

  it('asks for a verdict only where there is a key that could have signed one', () => {
    expect(policies.map(({ kind }) => kind)).toEqual(['ValidatingPolicy', 'ValidatingPolicy', 'ValidatingPolicy', 'ImageValidatingPolicy']);
    const without = admissionPolicies({ ...FACTS, verdict: { ...FACTS.verdict, keys: [] } });
    expect(without.map(({ kind }) => kind)).toEqual(['ValidatingPolicy', 'ValidatingPolicy', 'ValidatingPolicy']);
  });
});

/** Kyverno's command line is no module that Go installs: whoever has built it puts it on PATH. */
const kyverno = lookUpTool('kubectl-kyverno');
const judged = 'path' in kyverno;

describeWithTools(['kustomize'], `what Kyverno itself says of pods${judged ? '' : ' NOT RUN: kubectl-kyverno is not on PATH'}`, (kustomize) => {
  const byKyverno = judged ? it : it.skip;
  let good: PodSpec;
  let documents: readonly Manifest[];

  beforeAll(() => {
    documents = documentsIn(build(kustomize, writeOverlay(join(temp.path, 'template'), [], { policy: FACTS.policy, keyring: FACTS.keyring })));
    good = podOf(documents);
  });

  /** What is said of each object; `success` when nothing is. */
  function answers(objects: readonly { readonly kind: string; readonly metadata: { readonly name: string } }[]): Record<string, string> {
    const [file, rules, values] = ['objects.yaml', 'policies.yaml', 'values.yaml'].map((name) => join(temp.path, name)) as [string, string, string];
    const yaml = (all: readonly unknown[]): string => all.map((one) => stringify(one, { lineWidth: 0 })).join('---\n');
    writeFileSync(file, yaml(objects));
    writeFileSync(rules, yaml(policies.filter(({ kind, metadata }) => kind === 'ValidatingPolicy' && !metadata.name.endsWith('-debug'))));
    const namespaceSelector = [{ name: 'shop', labels: { 'kubernetes.io/metadata.name': 'shop' } }];
    writeFileSync(values, yaml([{ apiVersion: 'cli.kyverno.io/v1alpha1', kind: 'Values', metadata: { name: 'values' }, namespaceSelector }]));
    const args = ['apply', rules, '--resource', file, '--values-file', values, '--policy-report', '--output-format', 'json'];
    const { stdout, stderr } = spawnSync('path' in kyverno ? kyverno.path : '', args, { encoding: 'utf8' });
    const report = /^\{.*\}$/m.exec(stdout)?.[0];
    if (report === undefined) throw new Error(stdout + stderr);
    const { results } = JSON.parse(report) as { results: { result: string; message: string; resources: { name: string }[] }[] };
    return Object.fromEntries(results.filter(({ result }) => result !== 'skip').map(({ message, resources }) => [resources[0]?.name ?? '', message]));
  }

  const pod = (name: string, spec: PodSpec) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop' }, spec });

  /** The pod with one container changed. */
  function container(name: string, change: (container: Container) => object): (spec: PodSpec) => object {
    const changed = (all: readonly Container[]): object[] => all.map((one) => (one.name === name ? { ...one, ...change(one) } : one));
    return (spec) => ({ initContainers: changed(spec.initContainers), containers: changed(spec.containers) });
  }
  const without = (name: string) => (spec: PodSpec) => ({ initContainers: spec.initContainers.filter((one) => one.name !== name) });
  const volume = (name: string, source: object) => (spec: PodSpec) => ({ volumes: spec.volumes.map((one) => (one.name === name ? { name, ...source } : one)) });
  const variable = (entry: object) => container('app', ({ env = [] }) => ({ env: [...env, entry] }));
  const replaced =
    (from: string, to: string) =>
    ({ args = [] }: Container) => ({ args: args.map((word) => (word === from ? to : word)) });
  const behind =
    (...words: string[]) =>
    ({ args = [] }: Container) => ({ args: [...args, ...words] });

  const REFUSED: Readonly<Record<string, readonly [change: (spec: PodSpec) => object, says: string]>> = {
    'app-by-tag': [container('app', () => ({ image: 'registry.example.com/shop:latest' })), 'every image is named by digest'],
    'other-verifier': [container('integrity-gate', () => ({ image: `registry.example.com/evil@${SOME_DIGEST}` })), 'what verifies is the image'],
    'no-gate': [without('integrity-gate'), 'integrity-gate verifies'],
    'gate-as-sidecar': [container('integrity-gate', () => ({ restartPolicy: 'Always' })), 'integrity-gate verifies'],
    'other-policy': [container('integrity-gate', replaced('/etc/duri/duri.yml', '/srv/duri/current/release/duri.yml')), 'integrity-gate verifies'],
    'gate-that-only-helps': [container('integrity-gate', behind('--help')), 'integrity-gate verifies'],
    'policy-behind': [container('integrity-gate', behind('--config', '/tmp/duri.yml')), 'integrity-gate verifies'],
    'ring-behind-restore': [container('restore', behind('--keyring', '/tmp/ring.json')), 'restored from its archive'],
    'policy-behind-sidecar': [container('duri-integrity-sidecar', behind('--config', '/tmp/duri.yml')), 'native sidecar'],
    'ring-behind-sidecar': [container('duri-integrity-sidecar', behind('--keyring=/tmp/ring.json')), 'native sidecar'],
    'any-release': [container('app', replaced('$(DURI_EXPECT)', SOME_DIGEST)), 'starts its program by duri boot'],
    'no-sidecar': [without('duri-integrity-sidecar'), 'native sidecar'],
    'sidecar-that-ends': [container('duri-integrity-sidecar', () => ({ restartPolicy: undefined })), 'native sidecar'],
    'no-boot': [container('app', () => ({ command: ['/srv/duri/current/release/server'], args: [] })), 'starts its program by duri boot'],
    'image-entrypoint': [container('app', () => ({ command: undefined })), 'starts its program by duri boot'],
    'second-container': [
      (spec) => ({ containers: [...spec.containers, { ...spec.containers[0], name: 'other', command: ['/bin/sh'] }] }),
      'starts its program by duri boot',
    ],
    'other-restore': [container('restore', () => ({ command: ['/bin/sh'], args: ['-c', 'cp -r /evil /srv/duri/current'] })), 'restored from its archive'],
    'release-from-a-disk': [volume('release', { persistentVolumeClaim: { claimName: 'x' } }), 'restored from its archive'],
    'other-copy': [container('verifier', ({ command = [] }) => ({ command: [...command.slice(0, 2), 'evil()'] })), 'copied from its image'],
    dev: [container('app', ({ env = [] }) => ({ env: env.map((one) => (one.name === 'DURI_ENV' ? { ...one, value: 'dev' } : one)) })), 'verification enforces'],
    'dev-behind': [variable({ name: 'DURI_ENV', value: 'dev' }), 'verification enforces'],
    'warn-behind': [variable({ name: 'DURI_INTEGRITY_MODE', value: 'warn' }), 'verification enforces'],
    'digest-behind': [variable({ name: 'DURI_EXPECT', value: SOME_DIGEST }), 'verification enforces'],
    'digest-in-place': [
      container('app', ({ env = [] }) => ({ env: env.map((one) => (one.name === 'DURI_EXPECT' ? { name: one.name, value: SOME_DIGEST } : one)) })),
      'verification enforces',
    ],
    'node-options': [variable({ name: 'NODE_OPTIONS', value: '--require /tmp/evil.js' }), 'load other code'],
    preload: [variable({ name: 'LD_PRELOAD', value: '/tmp/evil.so' }), 'load other code'],
    'hidden-variables': [container('app', () => ({ envFrom: [{ configMapRef: { name: 'x' } }] })), 'load other code'],
    'writable-release': [
      container('app', ({ volumeMounts }) => ({ volumeMounts: volumeMounts.map(({ readOnly: _, ...mount }) => mount) })),
      'mounted read-only everywhere',
    ],
    'mounted-over': [
      container('app', ({ volumeMounts }) => ({ volumeMounts: [...volumeMounts, { name: 'tmp', mountPath: '/srv/duri/current' }] })),
      'nothing over them',
    ],
    'policy-of-the-image': [
      container('app', ({ volumeMounts }) => ({ volumeMounts: volumeMounts.filter(({ name }) => name !== 'policy') })),
      'never from an image of the product',
    ],
    'part-of-the-release': [
      container('app', ({ volumeMounts }) => ({ volumeMounts: volumeMounts.map((mount) => (mount.name === 'release' ? { ...mount, subPath: 'x' } : mount)) })),
      'never from an image of the product',
    ],
    'own-policy': [volume('policy', { projected: { sources: [{ configMap: { name: 'mine' } }] } }), 'come from the ConfigMap'],
    'own-policy-behind': [
      volume('policy', { projected: { sources: [{ configMap: { name: 'duri-policy-x' } }, { configMap: { name: 'mine' } }] } }),
      'come from the ConfigMap',
    ],
    'of-the-host': [(spec) => ({ volumes: [...spec.volumes, { name: 'host', hostPath: { path: '/' } }] }), 'nothing of the host'],
    root: [(spec) => ({ securityContext: { ...spec.securityContext, runAsNonRoot: false } }), 'runs as no root'],
    token: [() => ({ automountServiceAccountToken: true }), 'without a token'],
    links: [() => ({ enableServiceLinks: undefined }), 'variables of services'],
    'host-network': [() => ({ hostNetwork: true }), 'no namespace of its host'],
    'shared-processes': [() => ({ shareProcessNamespace: true }), 'no processes between containers'],
    'root-container': [
      container('app', ({ securityContext }) => ({ securityContext: { ...securityContext, runAsUser: 0 } })),
      'every container runs as no root',
    ],
    'writable-root': [
      container('app', ({ securityContext }) => ({ securityContext: { ...securityContext, readOnlyRootFilesystem: false } })),
      'on a read-only root',
    ],
    privileged: [container('app', ({ securityContext }) => ({ securityContext: { ...securityContext, privileged: true } })), 'without privileges'],
    capabilities: [
      container('app', ({ securityContext }) => ({ securityContext: { ...securityContext, capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } } })),
      'without privileges',
    ],
  };

  byKyverno('takes the template, as deployment and as pod', () => {
    const deployment = documents.filter(({ kind }) => kind === 'Deployment');
    expect(answers([...deployment, pod('pod', good)])).toEqual({ shop: 'success', pod: 'success' });
  });

  byKyverno('takes the template with image volumes and HMAC key', () => {
    const variant = documentsIn(build(kustomize, writeOverlay(join(temp.path, 'variant'), ['hmac-key', 'image-volumes'])));
    expect(answers([pod('variant', podOf(variant))])).toEqual({ variant: 'success' });
  });

  byKyverno('refuses each pod that is something else, and says why', () => {
    const said = answers(Object.entries(REFUSED).map(([name, [change]]) => pod(name, { ...good, ...change(good) })));
    const wrong = Object.entries(REFUSED).filter(([name, [, says]]) => !(said[name] ?? '').includes(says));
    expect(wrong.map(([name, [, says]]) => ({ name, says, said: said[name] }))).toEqual([]);
  });

  byKyverno('takes policy and key ring of the repository, and no others', () => {
    const [map] = documents.filter(({ metadata }) => metadata.name.startsWith('duri-policy-'));
    const changed = (name: string, change: object) => ({ ...map!, ...change, metadata: { ...map!.metadata, name: `duri-policy-${name}` } });
    const said = answers([
      changed('same', {}),
      changed('laxer', { data: { ...map!.data, 'duri.yml': 'version: "1.1"\n' } }),
      changed('ring', { data: { ...map!.data, 'duri.keyring.json': '{"keys":[]}' } }),
      changed('open', { immutable: false }),
    ]);
    expect(said).toEqual({
      'duri-policy-same': 'success',
      'duri-policy-laxer': 'duri.yml is the one of the repository',
      'duri-policy-ring': 'the key ring is the one of the repository',
      'duri-policy-open': 'it cannot be changed',
    });
  });
});
