import type { ListedComponent } from './components.js';

/** What one side consists of, and how that is known. */
export interface PackageListing {
  /** Where it was read: a file, `main (1a2b3c4d5e6f)`, `work tree`. */
  readonly label: string;
  /** What made the list, with its version. */
  readonly tool: string;
  readonly packages: readonly ListedComponent[];
  /** What was seen and left out, as sentences for the user. */
  readonly notes: readonly string[];
  /** Lock files that are there and cannot be read. */
  readonly unreadable: readonly { readonly path: string; readonly message: string }[];
}

/** A package of one name that is on one side only, or on both in other versions. */
export interface PackageChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'licence';
  readonly name: string;
  readonly ecosystem: string | undefined;
  /** Versions that are there no more; for `licence` the licences before. */
  readonly before: readonly string[];
  /** Versions that are new; for `licence` the licences after. */
  readonly after: readonly string[];
  /** Versions of the same name that stay. */
  readonly beside: readonly string[];
  /** What the new versions state, or the removed ones where there is none; for `licence` empty. */
  readonly licences: readonly string[];
}

/** How the packages of two sides differ. Whether the project needs a package itself or another one does, nobody says. */
export interface PackageDifference {
  /** Added first, then changed, then with another licence, then removed; by name within each. */
  readonly changes: readonly PackageChange[];
  readonly counts: Readonly<Record<PackageChange['kind'], number>>;
  /** Licences that no package had before. */
  readonly newLicences: readonly string[];
}

const ORDER: readonly PackageChange['kind'][] = ['added', 'changed', 'licence', 'removed'];
const UNSTATED = 'not stated';

/** Compares two lists of packages by their package URLs without versions; several versions of one name are a set. */
export function comparePackages(base: readonly ListedComponent[], head: readonly ListedComponent[]): PackageDifference {
  const [before, after] = [byName(base), byName(head)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = names.flatMap((key) => compareName(before.get(key) ?? [], after.get(key) ?? []));
  const sorted = ORDER.flatMap((kind) => changes.filter((change) => change.kind === kind));
  const known = new Set(licencesOf(base));
  return {
    changes: sorted,
    counts: Object.fromEntries(ORDER.map((kind) => [kind, changes.filter((change) => change.kind === kind).length])) as PackageDifference['counts'],
    newLicences: licencesOf(head).filter((licence) => !known.has(licence)),
  };
}

function byName(packages: readonly ListedComponent[]): Map<string, ListedComponent[]> {
  const names = new Map<string, ListedComponent[]>();
  for (const one of packages) {
    const key = one.purl === undefined ? `name:${one.name}` : one.purl.replace(/[@?#].*$/s, '');
    const same = names.get(key);
    if (same === undefined) names.set(key, [one]);
    else same.push(one);
  }
  return names;
}

function compareName(base: readonly ListedComponent[], head: readonly ListedComponent[]): PackageChange[] {
  const [shown] = [...head, ...base];
  if (shown === undefined) return [];
  const { name, ecosystem } = shown;
  const [old, fresh] = [versionsOf(base), versionsOf(head)];
  const before = old.filter((version) => !fresh.includes(version));
  const after = fresh.filter((version) => !old.includes(version));
  const beside = fresh.filter((version) => old.includes(version));
  const changes: PackageChange[] = [];
  if (before.length + after.length > 0) {
    const kind = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed';
    const meant = kind === 'removed' ? base.filter(({ version = '' }) => before.includes(version)) : head.filter(({ version = '' }) => after.includes(version));
    changes.push({ kind, name, ecosystem, before, after, beside, licences: licencesOf(meant) });
  }
  const [licencesBefore, licencesAfter] = [licencesOf(base), licencesOf(head)];
  if (base.length > 0 && head.length > 0 && licencesBefore.join('\n') !== licencesAfter.join('\n'))
    changes.push({ kind: 'licence', name, ecosystem, before: orUnstated(licencesBefore), after: orUnstated(licencesAfter), beside: [], licences: [] });
  return changes;
}

/** Each once and sorted; the empty text stands for a package of which only a range is known. */
function versionsOf(packages: readonly ListedComponent[]): string[] {
  return [...new Set(packages.map(({ version = '' }) => version))].sort();
}

function licencesOf(packages: readonly ListedComponent[]): string[] {
  return [...new Set(packages.flatMap(({ licences }) => licences))].sort();
}

function orUnstated(licences: readonly string[]): readonly string[] {
  return licences.length === 0 ? [UNSTATED] : licences;
}
