import { z } from 'zod';
import { type Component, component, type Ecosystem, type Reading } from '../component.js';
import { hashesOf } from '../integrity.js';
import { lockFileInvalid } from '../lock-file-error.js';
import { readLockYaml } from '../lock-yaml.js';
import { sourceQualifier } from '../source-url.js';

const text = z.union([z.string(), z.number()]).transform(String);
const needed = z.record(z.string(), z.union([text, z.looseObject({ version: text }).transform(({ version }) => version)])).nullish();
const needs = z.record(z.string(), text).nullish();
const importer = z.looseObject({ dependencies: needed, optionalDependencies: needed });
const packageSchema = z.looseObject({
  name: z.string().optional(),
  version: text.optional(),
  resolution: z
    .looseObject({ integrity: z.string().optional(), tarball: z.string().optional(), repo: z.string().optional(), commit: z.string().optional() })
    .optional(),
  dependencies: needs,
  optionalDependencies: needs,
});
const schema = z.looseObject({
  lockfileVersion: text,
  importers: z.record(z.string(), importer).optional(),
  dependencies: needed,
  optionalDependencies: needed,
  packages: z.record(z.string(), packageSchema).nullish(),
  snapshots: z.record(z.string(), z.looseObject({ dependencies: needs, optionalDependencies: needs })).nullish(),
});
type Lock = z.output<typeof schema>;
type Resolution = z.output<typeof packageSchema>['resolution'];

/** pnpm-lock.yaml. What only development needs is left out: it is what no project reaches by its other dependencies. @source pnpm/spec, lockfile/5.2.md to 9.0.md */
export const pnpmLock: Ecosystem = {
  name: 'pnpm-lock.yaml',
  accepts: (path) => /(?:^|\/)pnpm-lock\.yaml$/.test(path),
  read: async (file) => {
    const lock = await readLockYaml(file, schema);
    if (!/^(?:5\.[1-4]|6\.\d|9\.\d)$/.test(lock.lockfileVersion))
      throw lockFileInvalid(file.path, `has lockfileVersion ${lock.lockfileVersion.slice(0, 20)}; this DuRi knows 5.1 to 9`);
    return readLock(lock, file.path);
  },
};

function readLock(lock: Lock, foundIn: string): Reading {
  const graph: Record<string, { dependencies?: Record<string, string> | null | undefined; optionalDependencies?: Record<string, string> | null | undefined }> =
    lock.snapshots ?? lock.packages ?? {};
  const resolveKey = (name: string, version: string): string | undefined =>
    [`${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`, version].find((key) => Object.hasOwn(graph, key));
  const keysOf = (...lists: readonly (Record<string, string> | null | undefined)[]): string[] =>
    lists.flatMap((list) => Object.entries(list ?? {})).flatMap(([name, version]) => resolveKey(name, version) ?? []);
  const importers = lock.importers ?? { '.': { dependencies: lock.dependencies, optionalDependencies: lock.optionalDependencies } };
  const direct = Object.values(importers).flatMap(({ dependencies, optionalDependencies }) => keysOf(dependencies, optionalDependencies));
  const reached = new Set(direct);
  for (const key of reached) for (const next of keysOf(graph[key]?.dependencies, graph[key]?.optionalDependencies)) reached.add(next);

  const found = new Map<string, Component>([...reached].map((key) => [key, toComponent(key, lock, foundIn)]));
  const purls = (keys: readonly string[]): string[] => keys.flatMap((key) => found.get(key)?.purl ?? []);
  const components = [...found].map(([key, value]) => ({ ...value, dependsOn: purls(keysOf(graph[key]?.dependencies, graph[key]?.optionalDependencies)) }));
  return { components, direct: purls(direct) };
}

function toComponent(key: string, lock: Lock, foundIn: string): Component {
  const bare = key.replace(/\(.*$/, '');
  const entry = own(lock.packages, bare) ?? own(lock.packages, key);
  const { name, version } = nameAndVersion(bare, lock.lockfileVersion);
  const isVersion = /^\d+\.\d+\.\d+/.test(version);
  return component('npm', entry?.name ?? name, entry?.version ?? (isVersion ? version : undefined), {
    foundIn,
    hashes: hashesOf(entry?.resolution?.integrity),
    qualifiers: isVersion ? {} : sourceOf(entry?.resolution, version),
  });
}

/** `name@1.0.0` (9), `/name@1.0.0` (6), `/name/1.0.0_peer@2` (5); instead of a version, the address of what is in no registry. */
function nameAndVersion(key: string, lockfileVersion: string): { name: string; version: string } {
  const path = key.replace(/^\//, '');
  const old = lockfileVersion.startsWith('5.') ? /^((?:@[^/]+\/)?[^/]+)\/([^/_]+)/.exec(path) : null;
  const [, name = path, version = ''] = old ?? /^(@?[^@]+)@(.*)$/.exec(path) ?? [];
  return { name, version };
}

function sourceOf(resolution: Resolution, version: string): ReturnType<typeof sourceQualifier> {
  return sourceQualifier(resolution?.repo === undefined ? (resolution?.tarball ?? version) : `${resolution.repo}#${resolution.commit ?? ''}`);
}

/** Keys come from the file, and may be called like something that every object has. */
function own<T>(record: Readonly<Record<string, T>> | null | undefined, key: string): T | undefined {
  return record !== null && record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
