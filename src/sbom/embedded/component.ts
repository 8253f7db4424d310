import { makePurl } from '../purl.js';

/** The ecosystems that the embedded generator knows, by the type of their package URL. */
export type EcosystemType = 'npm' | 'pypi' | 'golang' | 'cargo' | 'composer' | 'gem';

export interface ComponentHash {
  readonly algorithm: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
  readonly hex: string;
}

/** A package that a lock file or an installed manifest names. */
export interface Component {
  readonly purl: string;
  readonly type: EcosystemType;
  /** Scope or vendor, without the name; undefined where there is none. */
  readonly group: string | undefined;
  readonly name: string;
  /** Undefined where only a range is stated. */
  readonly version: string | undefined;
  readonly hashes: readonly ComponentHash[];
  /** As declared; undefined where nothing is. */
  readonly licence: string | undefined;
  /** Files of the release that name it, relative and `/`-separated. */
  readonly foundIn: readonly string[];
  /** Package URLs of what it needs; undefined where nobody tells, which is not the same as none. */
  readonly dependsOn: readonly string[] | undefined;
}

/** What one file tells. */
export interface Reading {
  readonly components: readonly Component[];
  /** The project that the file belongs to, when it names one. */
  readonly project?: Component | undefined;
  /** Package URLs of what that project needs itself; undefined where the file does not tell. */
  readonly direct?: readonly string[];
  /** What was seen and left out, as sentences for the user. */
  readonly notes?: readonly string[];
}

export interface LockFile {
  /** Relative to the release directory, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

/** One way of writing dependencies down. A new one is one file beside this one's, and a line in `ecosystems/index.ts`. */
export interface Ecosystem {
  readonly name: string;
  /** Is this one of its files? Asked for every regular file of the release. */
  accepts(path: string): boolean;
  /** @throws lock_file_invalid: a file that is there and cannot be read is never passed over */
  read(file: LockFile): Reading | Promise<Reading>;
}

/** A component from what a reader knows; the rest is empty. */
export function component(
  type: EcosystemType,
  fullName: string,
  version: string | undefined,
  more: {
    readonly hashes?: readonly ComponentHash[];
    readonly licence?: string | undefined;
    readonly foundIn: string;
    readonly dependsOn?: readonly string[];
    readonly qualifiers?: Readonly<Record<string, string | undefined>>;
  },
): Component {
  const { group, name } = splitName(type, fullName);
  const canonical = splitName(type, canonicalName(type, fullName));
  const purl = makePurl({ type, namespace: canonical.group, name: canonical.name, version, qualifiers: more.qualifiers ?? {} });
  return { purl, type, group, name, version, hashes: more.hashes ?? [], licence: more.licence, foundIn: [more.foundIn], dependsOn: more.dependsOn };
}

function splitName(type: EcosystemType, fullName: string): { group: string | undefined; name: string } {
  const slash = type === 'golang' || type === 'composer' || (type === 'npm' && fullName.startsWith('@')) ? fullName.lastIndexOf('/') : -1;
  return slash <= 0 ? { group: undefined, name: fullName } : { group: fullName.slice(0, slash), name: fullName.slice(slash + 1) };
}

/** The spelling of a name that package URLs of the type use. @source package-url/purl-spec, types; PEP 503 */
function canonicalName(type: EcosystemType, fullName: string): string {
  if (type === 'pypi') return fullName.toLowerCase().replace(/[-_.]+/g, '-');
  return type === 'golang' || type === 'composer' ? fullName.toLowerCase() : fullName;
}
