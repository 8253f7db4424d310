import { type Component, component, type Ecosystem, type LockFile, type Reading } from '../component.js';
import { hexHash } from '../integrity.js';
import { lockFileInvalid } from '../lock-file-error.js';
import { readNarrowToml, type TomlTable } from '../lock-toml.js';
import { sourceQualifier } from '../source-url.js';

/** Cargo.lock. It does not tell what only development needs, so everything is listed. @source doc.rust-lang.org/cargo, "Cargo.toml vs Cargo.lock" */
export const cargoLock: Ecosystem = {
  name: 'Cargo.lock',
  accepts: (path) => /(?:^|\/)Cargo\.lock$/.test(path),
  read: (file) => {
    const tables = readNarrowToml(file);
    const version = tables[0]?.strings.get('version') ?? '1';
    if (!/^[1-4]$/.test(version)) throw lockFileInvalid(file.path, `has version ${version.slice(0, 20)}; this DuRi knows 1 to 4`);
    const crates = tables.filter(({ name }) => name === 'package');
    if (crates.length === 0 && tables[0]?.strings.size === 0) throw lockFileInvalid(file.path, 'is no Cargo.lock');
    return toReading(crates.map((crate) => [crate, toComponent(crate, file)] as const));
  },
};

function toReading(pairs: readonly (readonly [TomlTable, Component])[]): Reading {
  const components = pairs.map(([{ lists }, found]) => ({ ...found, dependsOn: (lists.get('dependencies') ?? []).flatMap((text) => resolve(text, pairs)) }));
  const own = components.filter((_, index) => pairs[index]?.[0].strings.has('source') === false);
  const [project] = own;
  if (project === undefined || own.length > 1) return { components, direct: own.map(({ purl }) => purl) }; // a workspace
  return { components: components.filter((found) => found !== project), project, direct: project.dependsOn };
}

/** `name`, or `name version` where there are several, or `name version (source)`. */
function resolve(text: string, pairs: readonly (readonly [TomlTable, Component])[]): string[] {
  const [name, version] = text.split(' ');
  const found = pairs.find(([, candidate]) => candidate.name === name && (version === undefined || candidate.version === version));
  return found === undefined ? [] : [found[1].purl];
}

function toComponent({ strings }: TomlTable, { path }: LockFile): Component {
  const [name, version, source = ''] = [strings.get('name'), strings.get('version'), strings.get('source')];
  if (name === undefined || version === undefined) throw lockFileInvalid(path, 'has a [[package]] without name or version');
  return component('cargo', name, version, {
    foundIn: path,
    hashes: hexHash('SHA-256', strings.get('checksum')),
    qualifiers: source.startsWith('git+') ? sourceQualifier(source) : {},
  });
}
