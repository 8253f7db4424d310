import { posix } from 'node:path';
import type { Component, ComponentHash, LockFile, Reading } from './component.js';

/** All that the files of a release tell together. */
export interface ComponentList {
  /** One for each package URL, sorted by it. */
  readonly components: readonly Component[];
  /** Package URLs of what the release itself needs; undefined where nobody tells. */
  readonly direct: readonly string[] | undefined;
  readonly notes: readonly string[];
}

/**
 * The readings of several files as one list. A package that a lock file and an installed manifest both name is
 * one component, with what each of them knows. The project of a lock file at the top is the release itself; one
 * further down is a component.
 */
export function mergeReadings(readings: readonly (Reading & Pick<LockFile, 'path'>)[]): ComponentList {
  const merged = new Map<string, Component>();
  let direct: readonly string[] | undefined;
  const add = (found: Component): unknown => merged.set(found.purl, join(merged.get(found.purl), found));
  for (const { path, components, project, direct: needed } of readings) {
    for (const found of components) add(found);
    if (project !== undefined && posix.dirname(path) !== '.') add({ ...project, dependsOn: needed });
    else direct = joinLists(direct, needed);
  }
  const known = (purls: readonly string[] | undefined, self?: string): string[] | undefined =>
    purls && sortedUnique(purls.filter((purl) => merged.has(purl) && purl !== self));
  const components = [...merged.values()]
    .map((found) => ({ ...found, dependsOn: known(found.dependsOn, found.purl), foundIn: sortedUnique(found.foundIn) }))
    .sort((a, b) => (a.purl < b.purl ? -1 : 1));
  return { components, direct: known(direct), notes: sortedUnique(readings.flatMap(({ notes = [] }) => notes)) };
}

function join(before: Component | undefined, found: Component): Component {
  if (before === undefined) return found;
  return {
    ...before,
    licence: before.licence ?? found.licence,
    hashes: joinHashes(before.hashes, found.hashes),
    foundIn: [...before.foundIn, ...found.foundIn],
    dependsOn: joinLists(before.dependsOn, found.dependsOn),
  };
}

function joinLists(before: readonly string[] | undefined, found: readonly string[] | undefined): readonly string[] | undefined {
  return before === undefined ? found : [...before, ...(found ?? [])];
}

/** Two lock files may know different archives of one version; which one is installed nobody says, so both digests go. */
function joinHashes(before: readonly ComponentHash[], found: readonly ComponentHash[]): ComponentHash[] {
  const all = [...before, ...found];
  return all.filter(
    ({ algorithm, hex }, index) =>
      all.every((other) => other.algorithm !== algorithm || other.hex === hex) && all.findIndex((other) => other.algorithm === algorithm) === index,
  );
}

function sortedUnique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
