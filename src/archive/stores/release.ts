import { prefixed } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import type { Asset, Forge, Release } from '../../ports/forge.js';
import type { Ports } from '../../ports/index.js';
import { parseArchiveName } from '../names.js';
import { type ArchiveStore, type ArchiveToStore, byName, type StoredArchive } from './store.js';

export interface ReleaseTarget {
  /** Undefined where nothing is to be stored. */
  readonly tag: string | undefined;
  /** What a draft's tag would be made at. */
  readonly commit: string | undefined;
  /** Whether a draft that has to be made is one of a pre-release. */
  readonly prerelease: boolean;
  /** The text of a draft that has to be made. */
  notes(repository: string, tag: string): string;
}

type ReleasePorts = Pick<Ports, 'archiveFiles' | 'files' | 'log'>;

/**
 * Assets of releases. An archive goes into the release of its tag while that is a draft; a draft is made where there is
 * none, and publishing it is somebody else's. A release keeps its assets until somebody deletes them; an immutable one
 * cannot lose a single asset.
 * @source GitHub, "Immutable releases"
 */
export function releaseStore(ports: ReleasePorts, forge: Forge, target: ReleaseTarget): ArchiveStore {
  return {
    name: 'release',
    put: async (archive) => {
      const { tag } = target;
      if (tag === undefined)
        throw new IntegrityError('input_missing', 'the store "release" needs the tag of a release', {}, { hint: 'Run on a tag, or pass --tag.' });
      const release = (await forge.releases()).find((candidate) => candidate.tag === tag) ?? (await draftFor(forge, tag, target));
      const there = release.assets.find(({ name }) => name === archive.name);
      if (there !== undefined) await requireSame(ports, forge, { archive, asset: there, tag });
      else if (!release.draft && release.immutable === true) throw tooLate(archive, release);
      const asset = there ?? (await forge.uploadAsset(release, { name: archive.name, path: archive.path }));
      return stored(release, asset);
    },
    list: async () =>
      (await forge.releases())
        .filter(({ draft }) => !draft)
        .flatMap((release) => release.assets.filter(({ name }) => parseArchiveName(name) !== undefined).map((asset) => stored(release, asset)))
        .sort(byName),
    retrieve: async ({ id, name }, to) => {
      const assets = (await forge.releases()).flatMap((release) => release.assets);
      const asset = assets.find((candidate) => String(candidate.id) === id);
      if (asset === undefined) throw new IntegrityError('archive_missing', `the asset ${printable(name)} is not there any more`);
      await forge.downloadAsset(asset, { path: to, maxBytes: LIMITS.archiveBytes });
    },
  };
}

function stored(release: Release, asset: Asset): StoredArchive {
  const locked = release.immutable === true && !release.draft;
  return {
    store: 'release',
    name: asset.name,
    sizeBytes: asset.sizeBytes,
    digest: asset.digest,
    location: asset.url,
    id: String(asset.id),
    level: locked ? 'locked' : 'declared',
    keptUntil: 'no_end',
    state: 'kept',
    note: release.draft ? `draft of ${release.tag}` : release.tag,
  };
}

async function draftFor(forge: Forge, tag: string, { commit, prerelease, notes }: ReleaseTarget): Promise<Release> {
  if (commit === undefined)
    throw new IntegrityError(
      'input_missing',
      `there is no release ${printable(tag)}, and no commit is known that its tag would be made at`,
      {},
      { hint: 'Seal in a git work tree, or make the draft release first.' },
    );
  return forge.createDraft({ tag, commit, title: tag, body: notes(forge.name, tag), prerelease });
}

/** The forge may not say what the stored bytes are; then they are fetched and looked at. */
async function requireSame(
  { archiveFiles, files }: ReleasePorts,
  forge: Forge,
  { archive, asset, tag }: { readonly archive: ArchiveToStore; readonly asset: Asset; readonly tag: string },
): Promise<void> {
  let found = asset.digest;
  if (found === undefined) {
    const folder = archiveFiles.temporaryFolder();
    try {
      const path = `${folder.path}/asset`;
      await forge.downloadAsset(asset, { path, maxBytes: LIMITS.archiveBytes });
      found = files.digest(path);
    } finally {
      folder.remove();
    }
  }
  if (found === archive.digest) return;
  throw new IntegrityError(
    'file_exists',
    `the release ${printable(tag)} has an asset ${archive.name} with other bytes: expected ${prefixed(archive.digest)}, found ${found === undefined ? 'nothing' : prefixed(found)}`,
    { expected: archive.digest, found: found ?? '' },
    { hint: 'One release has one archive. Remove the wrong asset of the draft, or release under a new tag.' },
  );
}

function tooLate({ name }: ArchiveToStore, { tag, url }: Release): IntegrityError {
  return new IntegrityError(
    'write_failed',
    `the release ${printable(tag)} is published and immutable, and ${name} is not among its assets (${printable(url)})`,
    {},
    { hint: 'Draft first: archive into the draft, then publish. Release again under a new tag.' },
  );
}
