import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { commandLine, type Container, type Manifest, podOf, type PodSpec, variablesOf } from './kubernetes.js';
import { duriMain } from './run-duri.js';
import { projectRoot } from './project.js';

/**
 * The containers of a pod as processes of this machine, with the very command lines, variables, mounts, read-only roots and user of the manifest: each in a mount
 * namespace and a root folder of its own. Needs root and `unshare`; memory, network policies and images are left to a cluster.
 */
export interface RehearsedPod {
  readonly spec: PodSpec;
  /** The folder that stands for a volume. */
  volume(name: string): string;
  /** Runs a container to its end. */
  run(name: string): { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string };
  /** Starts one that goes on. `changed` replaces words of its command line. */
  start(name: string, changed?: Readonly<Record<string, string>>): ChildProcess;
}

export function canRehearse(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'mount', '--make-rprivate', '/']).status === 0;
}

/** @param folder an empty one, for volumes and roots */
export function rehearsedPod(folder: string, documents: readonly Manifest[]): RehearsedPod {
  const spec = podOf(documents);
  const image = verifierImage(join(folder, 'image'));
  const volume = (name: string): string => join(folder, 'volumes', name);
  for (const one of spec.volumes) fillVolume(volume(one.name), one, documents, spec);
  const line = (name: string, changed: Readonly<Record<string, string>> = {}): string[] => {
    const container = [...spec.initContainers, ...spec.containers].find((each) => each.name === name);
    if (container === undefined) throw new Error(`there is no container ${name}`);
    const words = commandLine(documents, container).map((word) => changed[word] ?? word);
    return isolated({ folder, spec, container, image, volume, words, variables: variablesOf(documents, container) });
  };
  return {
    spec,
    volume,
    run: (name) => {
      const { status, stdout, stderr } = spawnSync('unshare', line(name), { encoding: 'utf8', timeout: 60_000 });
      return { exitCode: status, stdout, stderr };
    },
    start: (name, changed) => spawn('unshare', line(name, changed), { stdio: ['ignore', 'pipe', 'pipe'] }),
  };
}

const COMPILED = '/opt/compiled';

/** What the Containerfile builds, but for the bundle: the compiled command line stands in for it. */
function verifierImage(folder: string): string {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  cpSync(process.execPath, join(folder, 'bin', 'node'), { dereference: true });
  writeFileSync(join(folder, 'dist', 'cli.js'), `import ${JSON.stringify(`${COMPILED}/${relative(projectRoot, duriMain)}`)};\n`);
  writeFileSync(join(folder, 'dist', 'package.json'), '{"type":"module"}\n');
  return folder;
}

/** An empty folder for the user of the pod, or what the ConfigMaps hold, for root to own. */
function fillVolume(path: string, volume: PodSpec['volumes'][number], documents: readonly Manifest[], { securityContext }: PodSpec): void {
  mkdirSync(path, { recursive: true });
  const projected = volume['projected'] as { sources: { configMap: { name: string; optional?: boolean } }[] } | undefined;
  for (const { configMap } of projected?.sources ?? []) {
    const found = documents.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === configMap.name);
    if (found === undefined && configMap.optional !== true) throw new Error(`there is no ConfigMap ${configMap.name}`);
    for (const [name, content] of Object.entries(found?.data ?? {})) writeFileSync(join(path, name), content);
  }
  if (volume['emptyDir'] !== undefined) chownSync(path, securityContext['runAsUser'] as number, securityContext['fsGroup'] as number);
}

interface Isolation {
  readonly folder: string;
  readonly spec: PodSpec;
  readonly container: Container;
  readonly image: string;
  readonly volume: (name: string) => string;
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** Arguments of `unshare`: bind what the image and the manifest say below a new root, make that read-only, enter it as the user of the pod. */
function isolated({ folder, spec, container, image, volume, words, variables }: Isolation): string[] {
  const root = join(folder, 'roots', container.name);
  const { runAsUser, runAsGroup } = spec.securityContext as { runAsUser: number; runAsGroup: number };
  const binds: string[] = [];
  const bind = (from: string, to: string, readOnly: boolean): void => {
    mkdirSync(join(root, to), { recursive: true });
    binds.push(`mount --rbind '${from}' '${root}${to}'`, ...(readOnly ? [`mount -o remount,bind,ro '${root}${to}'`] : []));
  };
  for (const system of ['/usr', '/bin', '/lib', '/lib64'].filter(existsSync)) bind(realpathSync(system), system, true);
  bind('/proc', '/proc', false);
  mkdirSync(join(root, 'etc'), { recursive: true });
  // The compiled command line, which the bundle of the image would hold; at a place of its own, because a volume may hide the folder of the project.
  for (const part of ['build', 'node_modules']) bind(realpathSync(join(projectRoot, part)), `${COMPILED}/${part}`, true);
  cpSync(join(projectRoot, 'package.json'), join(root, COMPILED, 'package.json'));
  if (container.image.includes('duri-verifier')) bind(image, '/opt/duri', true);
  for (const { name, mountPath, readOnly } of container.volumeMounts) bind(volume(name), mountPath, readOnly === true);
  const enter = [
    'exec',
    'setpriv',
    `--reuid=${runAsUser}`,
    `--regid=${runAsGroup}`,
    '--clear-groups',
    '--no-new-privs',
    '--bounding-set=-all',
    '--',
    '"$@"',
  ].join(' ');
  const script = [
    'set -e',
    'mount --make-rprivate /',
    `mount --bind '${root}' '${root}'`,
    ...binds,
    `mount -o remount,bind,ro '${root}'`,
    `exec chroot '${root}' sh -c '${enter}' sh "$@"`,
  ];
  const env = Object.entries({ PATH: '/usr/local/bin:/usr/bin:/bin', ...variables }).map(([name, value]) => `${name}=${value}`);
  return ['--mount', 'sh', '-c', script.join('\n'), 'sh', 'env', '-i', ...env, ...words];
}
