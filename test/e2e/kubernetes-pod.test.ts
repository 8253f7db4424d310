import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName } from '../../src/archive/names.js';
import { parsePolicy } from '../../src/policy/parse-policy.js';
import { PLACES } from '../../src/templates/kubernetes/names.js';
import { type Bootable, bootable } from '../support/bootable.js';
import { killHard } from '../support/children.js';
import { until } from '../support/deployment.js';
import { build, documentsIn, writeOverlay } from '../support/kubernetes.js';
import { freePort } from '../support/nginx.js';
import { describeWithTools } from '../support/outside-tools.js';
import { packedRelease } from '../support/packed-release.js';
import { canRehearse, type RehearsedPod, rehearsedPod } from '../support/rehearsed-pod.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
const running: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(killHard));
});
afterAll(() => temp.remove());

/** Tells who it is, and tries what it must not be able to do. */
const SERVER = `#!/bin/sh
echo "release $(cat "$(dirname "$0")/version") served as $(id -u)"
for place in "$0" ${PLACES.policy} ${PLACES.cli} /anywhere; do (echo '# patched' >> "$place") 2>/dev/null && echo "wrote $place"; done
echo scratch > /tmp/scratch && echo "wrote /tmp"
`;

const possible = canRehearse();

describeWithTools(
  ['kustomize'],
  `a pod of the Kubernetes template, rehearsed without a cluster${possible ? '' : ' NOT RUN: it needs root and unshare'}`,
  (kustomize) => {
    const inPods = possible ? it : it.skip;
    const archives = join(temp.path, 'archives');
    let host: Bootable;
    let [first, second] = ['', ''];
    let judgedUnder = '';
    let count = 0;

    beforeAll(async () => {
      if (!possible) return;
      mkdirSync(archives);
      host = await bootable(join(temp.path, 'ci'), { server: SERVER, version: 'one\n' });
      judgedUnder = policyDigest();
      first = await released(1, 'one');
      second = await released(2, 'two');
    });

    function policyDigest(): string {
      const parsed = parsePolicy(readFileSync(host.config), host.config);
      if (!parsed.ok) throw new Error('the policy of the test is not valid');
      return `sha256:${parsed.value.digest}`;
    }

    /** What a pipeline does: seal, sign the verdict, archive. */
    async function released(sequence: number, version: string): Promise<string> {
      writeFileSync(join(host.release, 'version'), `${version}\n`);
      const now = new Date();
      await host.seal(sequence, now.toISOString());
      host.verdict({ at: now });
      await packedRelease(
        host,
        join(archives, archiveName({ metadata: { product: 'shop', line: 'main', sequence }, metadataDigest: host.digest(), compression: 'gzip' })),
      );
      return `sha256:${host.digest()}`;
    }

    /** A pod that is to run a release. */
    function podFor(expect: string, policy = 'boot:\n  allow_exec: [/bin/sh]\n'): RehearsedPod {
      const folder = join(temp.path, `pod-${(count += 1)}`);
      host.policy(policy);
      const overlay = writeOverlay(join(folder, 'template'), [], {
        expect,
        policy: readFileSync(host.config, 'utf8'),
        keyring: readFileSync(host.ring, 'utf8'),
      });
      const pod = rehearsedPod(folder, documentsIn(build(kustomize, overlay)));
      cpSync(archives, pod.volume('archives'), { recursive: true });
      return pod;
    }

    /** Everything before the gate. */
    function restored(expect: string, policy?: string): RehearsedPod {
      const pod = podFor(expect, policy);
      for (const name of ['verifier', 'restore']) expect0(pod, name);
      return pod;
    }

    function expect0(pod: RehearsedPod, name: string): void {
      const { exitCode, stdout, stderr } = pod.run(name);
      expect([name, exitCode, exitCode === 0 ? '' : stdout + stderr]).toEqual([name, 0, '']);
    }

    /** The sidecar on a port of its own; the pod's own would be the machine's here. */
    async function watched(pod: RehearsedPod): Promise<(path: string) => Promise<number>> {
      const port = await freePort();
      const child = pod.start('duri-integrity-sidecar', { '0.0.0.0:9101': `127.0.0.1:${port}`, '5m': '2s' });
      running.push(child);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const status = async (path: string): Promise<number> => {
        try {
          const { status: code } = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5000) });
          return code;
        } catch {
          return 0;
        }
      };
      await until(async () => {
        if (child.exitCode !== null) throw new Error(`the sidecar has ended: ${said}`);
        return (await status('/healthz')) === 200;
      });
      return status;
    }

    inPods('restores, gates and boots the release that the deployment names, as a user who can change none of it', () => {
      const pod = restored(first);
      expect(readdirSync(pod.volume('release'))).toEqual(['current']);
      expect0(pod, 'integrity-gate');
      const { exitCode, stdout, stderr } = pod.run('app');
      expect([exitCode, stdout]).toEqual([0, 'release one served as 65532\nwrote /tmp\n']);
      // The mount is read-only, so there is no gap to warn of; and the program takes the place of duri, where Node can do that.
      expect(stderr).not.toContain('boot_gap');
      expect(stderr.includes('pid_differs')).toBe(!('execve' in process));
    });

    inPods('rolls out and back by one line: the digest', () => {
      for (const [expected, version] of [
        [second, 'two'],
        [first, 'one'],
      ] as const) {
        const pod = restored(expected);
        expect0(pod, 'integrity-gate');
        expect(pod.run('app').stdout).toContain(`release ${version} served`);
      }
    });

    inPods('goes on when the kubelet starts an init container again', () => {
      const pod = restored(first);
      for (const name of ['verifier', 'restore', 'integrity-gate']) expect0(pod, name);
    });

    inPods('refuses a release that was changed on its volume: at the gate, at each start, and while it runs', async () => {
      const pod = restored(first);
      const status = await watched(pod);
      await until(async () => (await status('/readyz')) === 200);
      writeFileSync(join(pod.volume('release'), 'current/release/version'), 'evil\n');
      await until(async () => (await status('/readyz')) === 503);
      expect(await status('/healthz')).toBe(200);
      expect(readFileSync(join(pod.volume('metrics'), 'integrity.prom'), 'utf8')).toMatch(/^duri_integrity_status\{status="tampered"\} 1$/m);
      for (const name of ['integrity-gate', 'app', 'restore']) {
        const { exitCode, stdout } = pod.run(name);
        expect([name, exitCode, stdout.includes('served as')]).toEqual([name, 20, false]);
      }
    });

    inPods('ends the sidecar when the pod ends', async () => {
      const pod = restored(first);
      await watched(pod);
      const [child] = running;
      child?.kill('SIGTERM');
      expect(await once(child!, 'exit')).toEqual([0, null]);
    });

    inPods('puts nothing on the volume of an archive that was changed, and of none that is not there', () => {
      const pod = podFor(first);
      expect0(pod, 'verifier');
      const [name = ''] = readdirSync(pod.volume('archives')).filter((one) => first.includes(one.split('-').at(-1)!.split('.')[0]!));
      const path = join(pod.volume('archives'), name);
      const bytes = readFileSync(path);
      bytes[bytes.length - 6]! ^= 1;
      writeFileSync(path, bytes);
      expect(pod.run('restore').exitCode).toBe(21);
      expect(readdirSync(pod.volume('release'))).toEqual([]);
      expect(pod.run('integrity-gate').exitCode).not.toBe(0);
      expect(podFor(`sha256:${'0'.repeat(64)}`).run('restore').exitCode).toBe(3);
    });

    inPods('refuses another authentic release on the volume than the one that is named', () => {
      const [mine, other] = [restored(first), restored(second)];
      const there = join(mine.volume('release'), 'current');
      cpSync(join(other.volume('release'), 'current'), there, { recursive: true, force: true });
      chownSync(there, 65532, 65532);
      expect(mine.run('integrity-gate').exitCode).toBe(22);
      expect(mine.run('app').exitCode).toBe(22);
    });

    inPods('starts nothing that is neither released nor allowed, and nothing while the kill switch is on', () => {
      const strict = restored(first, `boot:\n  policies: [${judgedUnder}]\n`);
      expect0(strict, 'integrity-gate');
      expect(strict.run('app')).toMatchObject({ exitCode: 2, stdout: expect.not.stringContaining('served as') });
      const frozen = restored(first, `boot:\n  policies: [${judgedUnder}]\n  allow_exec: [/bin/sh]\nfreeze: { required: true }\n`);
      expect(frozen.run('integrity-gate').exitCode).toBe(23);
      expect(frozen.run('app').exitCode).toBe(23);
    });
  },
);
