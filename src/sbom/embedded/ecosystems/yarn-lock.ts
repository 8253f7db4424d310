import { type Component, component, type ComponentHash, type Ecosystem, type LockFile, type Reading } from '../component.js';
import { hashesOf, hexHash } from '../integrity.js';
import { splitPattern } from '../npm-pattern.js';
import { isRegistryArchive, sourceQualifier } from '../source-url.js';
import { readClassicYarn, type YarnEntry } from '../yarn-classic.js';
import { readYarnBerry } from './yarn-berry.js';

/** yarn.lock in both of its formats. It does not tell what only development needs, so everything is listed. @source yarnpkg.com, classic documentation, "yarn.lock" */
export const yarnLock: Ecosystem = {
  name: 'yarn.lock',
  accepts: (path) => /(?:^|\/)yarn\.lock$/.test(path),
  read: (file) => (/^__metadata:/m.test(file.text) ? readYarnBerry(file) : readClassic(file)),
};

function readClassic(file: LockFile): Reading {
  const pairs = readClassicYarn(file).map((entry) => [entry, toComponent(entry, file.path)] as const);
  const byPattern = new Map<string, Component>(pairs.flatMap(([{ patterns }, found]) => patterns.map((pattern) => [pattern, found] as const)));
  return { components: pairs.map(([{ needs }, found]) => ({ ...found, dependsOn: needs.flatMap((pattern) => byPattern.get(pattern)?.purl ?? []) })) };
}

function toComponent({ patterns, fields }: YarnEntry, foundIn: string): Component {
  const [name, range] = splitPattern(patterns[0] ?? '');
  const real = /^npm:(@?[^@]+)@/.exec(range)?.[1] ?? name;
  const [resolved = '', integrity] = [fields.get('resolved'), fields.get('integrity')];
  const inRegistry = integrity !== undefined || isRegistryArchive(resolved);
  return component('npm', real, fields.get('version'), {
    foundIn,
    hashes: integrity === undefined ? fragmentHash(resolved) : hashesOf(integrity),
    qualifiers: inRegistry ? {} : sourceQualifier(resolved),
  });
}

/** Before it wrote `integrity`, yarn put the SHA-1 of an archive behind its address; behind that of a repository it is the commit. */
function fragmentHash(resolved: string): ComponentHash[] {
  return /^https?:\/\/[^#]+\.tgz#/.test(resolved) ? hexHash('SHA-1', resolved.slice(resolved.indexOf('#') + 1)) : [];
}
