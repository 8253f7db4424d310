import { z } from 'zod';
import { type Component, component, type Ecosystem, type LockFile, type Reading } from '../component.js';
import { hashesOf } from '../integrity.js';
import { lockFileInvalid } from '../lock-file-error.js';
import { readLockJson } from '../lock-json.js';
import { isRegistryArchive, sourceQualifier } from '../source-url.js';

const names = z.record(z.string(), z.unknown()).optional();

const entrySchema = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.union([z.string(), z.boolean()]).optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  license: z.unknown().optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});
type Entry = z.output<typeof entrySchema>;

const oldEntrySchema = z.looseObject({
  version: z.string(),
  resolved: z.union([z.string(), z.boolean()]).optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  get dependencies() {
    return z.record(z.string(), oldEntrySchema).optional();
  },
});
type OldEntry = z.output<typeof oldEntrySchema>;

const schema = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  lockfileVersion: z.int(),
  packages: z.record(z.string(), entrySchema).optional(),
  dependencies: z.record(z.string(), z.unknown()).optional(),
});

/**
 * package-lock.json, npm-shrinkwrap.json and node_modules/.package-lock.json. Packages that only development
 * needs are left out unless they are installed; then the lock inside node_modules, or their own manifest, names them.
 * @source npm documentation, package-lock.json (lockfileVersion 1 to 3)
 */
export const npmLock: Ecosystem = {
  name: 'npm lock file',
  accepts: (path) => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) || /(?:^|\/)node_modules\/\.package-lock\.json$/.test(path),
  read: (file) => {
    const lock = readLockJson(file, schema);
    if (lock.lockfileVersion > 3) throw lockFileInvalid(file.path, `has lockfileVersion ${lock.lockfileVersion}; this DuRi knows 1 to 3`);
    if (lock.packages !== undefined) return readPackages(lock.packages, file.path);
    if (lock.lockfileVersion > 1) throw lockFileInvalid(file.path, 'has no "packages"');
    return { components: readTree(oldDependencies(file), file.path) };
  },
};

function readPackages(packages: Readonly<Record<string, Entry>>, foundIn: string): Reading {
  const installed = foundIn.endsWith('/.package-lock.json') || foundIn === '.package-lock.json';
  const listed = Object.entries(packages).filter(([location, entry]) => location !== '' && entry.link !== true && (installed || entry.dev !== true));
  const byLocation = new Map<string, Component>(listed.map(([location, entry]) => [location, toComponent(location, entry, foundIn)]));
  const targets = (location: string, entry: Entry): string[] =>
    dependencyNames(entry).flatMap((name) => resolveFrom(location, name, packages, byLocation)?.purl ?? []);
  const components = listed.flatMap(([location, entry]) => {
    const found = byLocation.get(location);
    return found === undefined ? [] : [{ ...found, dependsOn: targets(location, entry) }];
  });
  const root = packages[''];
  const project = root?.name === undefined ? undefined : component('npm', root.name, root.version, { foundIn, licence: licenceOf(root.license) });
  const workspaces = Object.values(packages).flatMap(({ link, resolved }) =>
    link === true && typeof resolved === 'string' ? (byLocation.get(resolved)?.purl ?? []) : [],
  );
  return { components, project, ...(root === undefined ? {} : { direct: [...targets('', root), ...workspaces] }) };
}

function toComponent(location: string, entry: Entry, foundIn: string): Component {
  const resolved = typeof entry.resolved === 'string' ? entry.resolved : '';
  const inRegistry = isRegistryArchive(resolved) || (entry.integrity !== undefined && !resolved.startsWith('git'));
  return component('npm', entry.name ?? nameOfFolder(location), entry.version, {
    foundIn,
    hashes: hashesOf(entry.integrity),
    licence: licenceOf(entry.license),
    qualifiers: inRegistry ? {} : sourceQualifier(resolved),
  });
}

/** npm writes a name down only where the folder does not say it. */
function nameOfFolder(location: string): string {
  return /(?:@[^/]+\/)?[^/]+$/.exec(location)?.[0] ?? location;
}

/** Node's own way: the nearest node_modules upwards, links followed to their workspace. */
function resolveFrom(location: string, name: string, packages: Readonly<Record<string, Entry>>, found: ReadonlyMap<string, Component>): Component | undefined {
  for (let at: string | undefined = location; at !== undefined; at = parentOf(at)) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    const entry = Object.hasOwn(packages, candidate) ? packages[candidate] : undefined;
    if (entry !== undefined) return found.get(entry.link === true && typeof entry.resolved === 'string' ? entry.resolved : candidate);
  }
  return undefined;
}

function parentOf(location: string): string | undefined {
  if (location === '') return undefined;
  const cut = location.lastIndexOf('/node_modules/');
  return cut === -1 ? '' : location.slice(0, cut);
}

function dependencyNames({ dependencies = {}, optionalDependencies = {}, peerDependencies = {} }: Entry): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

/** A licence as package.json may state it, today or in its old forms. */
export function licenceOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const all = value.flatMap((element: unknown) => licenceOf(element) ?? []);
    return all.length > 1 ? `(${all.join(' OR ')})` : all[0];
  }
  const type = (value as { type?: unknown } | null | undefined)?.type;
  return typeof type === 'string' ? type : undefined;
}

function oldDependencies(file: LockFile): Readonly<Record<string, OldEntry>> {
  return readLockJson(file, z.looseObject({ dependencies: z.record(z.string(), oldEntrySchema).optional() })).dependencies ?? {};
}

/** The nested tree of lockfileVersion 1; it does not tell who needs whom in a way that survives hoisting. */
function readTree(tree: Readonly<Record<string, OldEntry>>, foundIn: string): Component[] {
  return Object.entries(tree).flatMap(([name, entry]) => {
    const aliased = /^npm:(@?[^@]+)@(.+)$/.exec(entry.version);
    const isUrl = /^(?:git|github|https?|file)[:+]/.test(entry.version);
    const own = component('npm', aliased?.[1] ?? name, isUrl ? undefined : (aliased?.[2] ?? entry.version), {
      foundIn,
      hashes: hashesOf(entry.integrity),
      qualifiers: isUrl ? sourceQualifier(entry.version) : {},
    });
    return [...(entry.dev === true ? [] : [own]), ...readTree(entry.dependencies ?? {}, foundIn)];
  });
}
