import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kubernetes } from '../../src/templates/kubernetes/index.js';
import { objectName, PLACES } from '../../src/templates/kubernetes/names.js';
import { duri } from '../support/duri.js';
import { build, commandLine, type Container, documentsIn, type Manifest, podOf, SOME_DIGEST, variablesOf, writeOverlay } from '../support/kubernetes.js';
import { describeWithTools } from '../support/outside-tools.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
afterAll(() => temp.remove());

/** The base in its overlay, and with what an overlay may add. */
const VARIANTS = [[], ['pod-monitor'], ['hmac-key'], ['image-volumes'], ['pod-monitor', 'hmac-key', 'image-volumes']] as const;

describeWithTools(['kustomize', 'kubernetes-validate'], 'the Kubernetes template', (kustomize, validate) => {
  describe.each(VARIANTS.map((components) => [components.join(' + ') || 'the base', components] as const))('with %s', (title, components) => {
    const restores = !(components as readonly string[]).includes('image-volumes');
    let text: string;
    let documents: readonly Manifest[];
    let pod: ReturnType<typeof podOf>;
    let all: readonly Container[];
    let verifiers: readonly Container[];

    beforeAll(() => {
      text = build(kustomize, writeOverlay(join(temp.path, title), components));
      documents = documentsIn(text);
      pod = podOf(documents);
      all = [...pod.initContainers, ...pod.containers];
      verifiers = all.filter(({ args }) => args !== undefined);
    });

    it("passes Kubernetes' own schemas, strictly", () => {
      const file = join(temp.path, `${title}.yaml`);
      writeFileSync(file, text);
      const { status, stdout, stderr } = spawnSync(validate, ['--strict', file], { encoding: 'utf8' });
      const told = `${stdout}${stderr}`;
      expect(told.match(/^ERROR.*$/gm) ?? []).toEqual([]);
      // Only what is no kind of Kubernetes itself may go unchecked.
      expect((told.match(/^WARN.*$/gm) ?? []).filter((line) => !line.includes('kind PodMonitor'))).toEqual([]);
      expect([status, (told.match(/ passed for resource /g) ?? []).length]).toEqual([0, documents.filter(({ kind }) => kind !== 'PodMonitor').length]);
    });

    it('restores, gates, watches and boots, in this order; the sidecar is a native one', () => {
      expect(pod.initContainers.map(({ name }) => name)).toEqual([...(restores ? ['verifier', 'restore'] : []), 'integrity-gate', 'duri-integrity-sidecar']);
      expect(pod.initContainers.map(({ restartPolicy }) => restartPolicy).filter(Boolean)).toEqual(['Always']);
      expect(pod.initContainers.at(-1)).toMatchObject({
        restartPolicy: 'Always',
        ports: [{ containerPort: 9101, name: 'metrics' }],
        startupProbe: { httpGet: { path: '/healthz', port: 'metrics' } },
        livenessProbe: { httpGet: { path: '/healthz', port: 'metrics' } },
        readinessProbe: { httpGet: { path: '/readyz', port: 'metrics' } },
      });
      expect(pod.containers.map(({ name }) => name)).toEqual(['app']);
      expect(pod.containers[0]?.args?.slice(-2)).toEqual(['--', `${PLACES.release}/server`]);
    });

    it('lets nobody but restore write to the release, and nobody at all to policy, keys and archives', () => {
      const writers = (volume: string): string[] =>
        all.flatMap(({ name, volumeMounts }) => volumeMounts.filter((mount) => mount.name === volume && mount.readOnly !== true).map(() => name));
      expect(writers('release')).toEqual(restores ? ['restore'] : []);
      expect(writers('verifier')).toEqual(restores ? ['verifier'] : []);
      for (const volume of ['policy', 'archives', 'hmac-key']) expect([volume, writers(volume)]).toEqual([volume, []]);
      const readers = all.filter(({ volumeMounts }) => volumeMounts.some(({ name, mountPath }) => name === 'release' && mountPath === PLACES.volume));
      expect(readers.map(({ name }) => name)).toEqual([...(restores ? ['restore'] : []), 'integrity-gate', 'duri-integrity-sidecar', 'app']);
    });

    it('runs nothing as root, and with no right that it does not need', () => {
      expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
      const { runAsNonRoot, runAsUser, runAsGroup, fsGroup, seccompProfile } = pod.securityContext;
      expect([runAsNonRoot, seccompProfile]).toEqual([true, { type: 'RuntimeDefault' }]);
      for (const id of [runAsUser, runAsGroup, fsGroup]) expect(id).toBeGreaterThan(0);
      for (const { securityContext, resources } of all) {
        expect(securityContext).toEqual({ runAsNonRoot: true, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } });
        expect(Object.keys(resources)).toEqual(['limits', 'requests']);
      }
      expect(pod.volumes.filter((volume) => 'hostPath' in volume)).toEqual([]);
    });

    it('names each volume that is mounted, and mounts each that is named', () => {
      const mounted = new Set(all.flatMap(({ volumeMounts }) => volumeMounts.map(({ name }) => name)));
      expect([...mounted].sort()).toEqual(pod.volumes.map(({ name }) => name).sort());
    });

    it('pins every image by digest, those of volumes too', () => {
      const volumes = pod.volumes.flatMap(({ image }) => (image === undefined ? [] : [(image as { reference: string }).reference]));
      expect(volumes).toHaveLength(restores ? 0 : 2);
      for (const image of [...all.map(({ image: own }) => own), ...volumes])
        expect(image).toMatch(new RegExp(`^registry\\.example\\.com/[a-z-]+@${SOME_DIGEST}$`));
    });

    it('enforces in every container of the verifier, for the release of a ConfigMap that cannot be changed', () => {
      expect(verifiers).toHaveLength(restores ? 4 : 3);
      for (const container of verifiers) {
        const { DURI_ENV, DURI_INTEGRITY_MODE, DURI_EXPECT } = variablesOf(documents, container);
        expect({ DURI_ENV, DURI_INTEGRITY_MODE, DURI_EXPECT }).toEqual({ DURI_ENV: 'prod', DURI_INTEGRITY_MODE: 'strict', DURI_EXPECT: SOME_DIGEST });
        const line = commandLine(documents, container);
        expect(line[line.indexOf('--expect') + 1]).toBe(SOME_DIGEST);
      }
      const maps = documents.filter(({ kind }) => kind === 'ConfigMap');
      expect(maps.map(({ immutable }) => immutable)).toEqual([true, true]);
      for (const { metadata } of maps) expect(metadata.name).toMatch(/^duri-(policy|release)-[a-z0-9]{10}$/);
    });

    it('has no command line that duri does not know', async () => {
      for (const container of verifiers) {
        const [node, cli, ...args] = commandLine(documents, container);
        expect([node, cli]).toEqual([PLACES.node, PLACES.cli]);
        // Nothing of it is there, so each ends with what it misses first; a line that cannot be read ends as `usage` or `input_invalid` before.
        const { exitCode, stderr } = await duri(args, { cwd: temp.path });
        expect([container.name, exitCode === 0, /code: (\w+)/.exec(stderr)?.[1]]).toEqual([container.name, false, expect.stringMatching(/_missing$/)]);
      }
    });
  });

  it('starts nothing where it was not filled in', async () => {
    const overlay = writeOverlay(join(temp.path, 'empty'), [], { expect: 'FILL-IN' });
    const documents = documentsIn(build(kustomize, overlay));
    const restore = podOf(documents).initContainers.find(({ name }) => name === 'restore')!;
    const { exitCode, stderr } = await duri(commandLine(documents, restore).slice(2), { cwd: temp.path });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--expect is "FILL-IN"')]);
    const base = podOf(documentsIn(build(kustomize, join(overlay, '../../base'))));
    expect(base.containers[0]?.args?.at(-1)).toBe('--');
  });

  it('opens the sidecar to Prometheus alone, and nothing to the outside', () => {
    const policy = documentsIn(build(kustomize, writeOverlay(join(temp.path, 'network')))).find(({ kind }) => kind === 'NetworkPolicy');
    const spec = policy?.spec as { ingress: { ports?: { port: string }[]; from: unknown[] }[]; egress: unknown[]; policyTypes: string[] };
    expect([spec.policyTypes, spec.egress]).toEqual([['Ingress', 'Egress'], []]);
    const toMetrics = spec.ingress.filter(({ ports }) => ports === undefined || ports.some(({ port }) => port === 'metrics'));
    expect(toMetrics.map(({ from }) => from)).toEqual([
      [
        {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } },
          podSelector: { matchLabels: { 'app.kubernetes.io/name': 'prometheus' } },
        },
      ],
    ]);
  });
});

describe('objectName', () => {
  it.each([
    ['shop', 'shop'],
    ['Acme Shop_2', 'acme-shop-2'],
    ['-x-', 'x'],
    ['상점', 'app'],
    [`${'a'.repeat(49)}-b`, 'a'.repeat(49)],
  ])('makes of %s a name that Kubernetes takes', (product, name) => {
    expect(objectName({ product })).toBe(name);
    expect(name).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
  });
});

describe('the list of Kubernetes templates', () => {
  it('has each under a path of its own', () => {
    expect(new Set(kubernetes.map(({ path }) => path)).size).toBe(kubernetes.length);
  });
});
