import { basename, join, resolve } from 'node:path';
import { ARCHIVE_FILE, archiveName, namesRelease, parseArchiveName, RELEASE_REFERENCE } from '../archive/names.js';
import { unpackVerifiable, type Verifier } from '../archive/verify-archive.js';
import { ChecksumsCursor } from '../manifest/checksums-cursor.js';
import { METADATA_FILE } from '../evidence/evidence-set.js';
import type { Metadata } from '../evidence/metadata.js';
import { prefixed, type Sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { printable, toText } from '../model/path.js';
import type { LoadedPolicy } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { refuseNested } from '../rollback/places.js';
import type { Verification } from '../verification/verification.js';
import { verifyRelease } from '../verification/verify-release.js';
import { folderOf } from './archive-folder.js';
import { downloadRelease, type ReleaseRequest } from './download-release.js';
import type { DrillValues } from './drill.js';
import { forgeWith } from './forge-inputs.js';
import { openReleasePlace } from './release-place.js';

/** Everything that a drill works on, copied; the originals were only read. */
export interface DrillCopies {
  /** Release and evidence, as they were found. */
  readonly release: string;
  readonly evidence: string;
  readonly metadata: Metadata;
  readonly metadataDigest: Sha256;
  /** The copy of the archive to go back to; it lies in a folder of its own, under the name that a store gives it. */
  readonly archive: string;
  /** Of the release that it holds. */
  readonly archivedRelease: Sha256;
  readonly archiveName: string;
  readonly archiveDigest: Sha256;
  /** Evidence of another release; undefined where there is none at hand. */
  readonly otherEvidence: string | undefined;
  /** The first regular files of the inventory, with their sizes. */
  readonly files: readonly { readonly path: string; readonly sizeBytes: number }[];
}

export interface CopyRequest {
  readonly values: DrillValues;
  readonly policy: LoadedPolicy;
  readonly verifier: Verifier;
  /** A private folder. */
  readonly into: string;
}

const LISTED_FILES = 1000;

/** Copies what a drill needs, and verifies every copy: a rehearsal of a release that is not sound would show nothing. @throws archive_missing, input_invalid, directory_missing */
export async function copyForDrill(ports: Ports, { values, policy, verifier, into }: CopyRequest): Promise<DrillCopies> {
  const found = await findSources(ports, values, policy, join(into, 'download'));
  const unpacked = await unpackVerifiable(ports, found.archive, newFolder(ports, join(into, 'unpacked')), verifier);
  const archived = soundOrRefuse('the archive', await verifyRelease(ports, { ...verifier, ...unpacked }));
  const compression = parseArchiveName(basename(found.archive))?.compression ?? (found.archive.endsWith('.zst') ? 'zstd' : 'gzip');
  const archive = join(into, 'archives', archiveName({ ...archived, compression }));
  const { digest: archiveDigest } = await ports.archiveFiles.write(archive, ports.archiveFiles.read(found.archive));
  const [release, evidence] = [join(into, 'release'), join(into, 'evidence')];
  const from = found.place ?? unpacked;
  ports.hostFiles.copy(from.directory, release, []);
  ports.hostFiles.copy(from.evidence, evidence, []);
  const verification = await verifyRelease(ports, { ...verifier, directory: release, evidence });
  const { metadata, metadataDigest } = soundOrRefuse('the release', verification);
  return {
    release,
    evidence,
    metadata,
    metadataDigest,
    archive,
    archiveName: basename(found.archive),
    archiveDigest,
    archivedRelease: archived.metadataDigest,
    otherEvidence: await otherEvidence(ports, found.other, { into, verifier, metadataDigest }),
    files: filesOf(ports, evidence),
  };
}

function soundOrRefuse(what: string, { outcome, metadata, metadataDigest, findings }: Verification): { metadata: Metadata; metadataDigest: Sha256 } {
  if (outcome === 'verified' && metadata !== undefined && metadataDigest !== undefined) return { metadata, metadataDigest };
  const first = findings.find((one) => one.outcome === 'fail' || one.outcome === 'unknown');
  throw new IntegrityError(
    'input_invalid',
    `${what} is ${outcome} before anything was done to it${first === undefined ? '' : `: ${first.subject} ${first.message}`}`,
    {},
    { hint: 'This is no drill: see `duri verify`, and keep what stands there with `duri forensics`.' },
  );
}

interface Sources {
  /** Undefined where the archive is all there is. */
  readonly place: { readonly directory: string; readonly evidence: string } | undefined;
  readonly archive: string;
  readonly other: string | undefined;
}

async function findSources(ports: Ports, values: DrillValues, policy: LoadedPolicy, download: string): Promise<Sources> {
  const { environment, files } = ports;
  const absolute = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(environment.cwd, path));
  const [named, other] = [absolute(values.archive), absolute(values.other)];
  const reference = RELEASE_REFERENCE.exec(values.path);
  if (reference !== null) {
    const published = await downloadPublished(ports, { repository: reference[1] ?? '', tag: reference[2] ?? '', token: values.githubToken }, download);
    return { place: undefined, archive: named ?? published.archive, other: other ?? published.other };
  }
  const whole = resolve(environment.cwd, values.path);
  if (ARCHIVE_FILE.test(values.path) && !files.isDirectory(whole)) return { place: undefined, archive: whole, other };
  if (values.evidence === undefined) throw new IntegrityError('input_invalid', '--evidence is missing: only an archive brings its own');
  const place = openReleasePlace(ports, values.path, values.evidence);
  refuseNested(place.directory, place.evidence); // no rollback could replace them
  const kept = newestFirst(ports, policy);
  // What is restored is what this host would call last green: the release itself, as it was kept, and not the newest that a folder lists.
  const own = files.digest(join(place.evidence, METADATA_FILE));
  const isOwn = (path: string): boolean => own !== undefined && namesRelease(basename(path), own);
  const archive = named ?? kept.find(isOwn);
  if (archive === undefined)
    throw new IntegrityError(
      'archive_missing',
      'there is no archive of this release to go back to',
      {},
      { hint: 'Archive it (`duri archive`) into the folder that `archive.directory` in duri.yml names, or name an archive with --archive.' },
    );
  return { place, archive, other: other ?? kept.find((path) => path !== archive && !isOwn(path)) };
}

/** The archive of a published release, and that of the newest other one; undefined where there is none. */
async function downloadPublished(
  ports: Ports,
  request: ReleaseRequest,
  into: string,
): Promise<{ readonly archive: string; readonly other: string | undefined }> {
  const [archive] = await downloadRelease(ports, request, newFolder(ports, join(into, 'release')));
  if (archive === undefined) throw new IntegrityError('archive_missing', `${printable(request.tag)} has no archive`);
  const forge = await forgeWith(ports, request.token, request.repository);
  const sequenceOf = (assets: readonly { readonly name: string }[]): number => Math.max(0, ...assets.map(({ name }) => parseArchiveName(name)?.sequence ?? 0));
  const others = (await forge.releases()).filter(({ tag, draft, assets }) => tag !== request.tag && !draft && sequenceOf(assets) > 0);
  const [newest] = others.sort((a, b) => sequenceOf(b.assets) - sequenceOf(a.assets));
  if (newest === undefined) return { archive, other: undefined };
  const [other] = await downloadRelease(ports, { ...request, tag: newest.tag }, newFolder(ports, join(into, 'other')));
  return { archive, other };
}

/** The archives in the folder of the policy, the highest number first. */
function newestFirst(ports: Ports, policy: LoadedPolicy): readonly string[] {
  const folder = folderOf(ports, policy, undefined);
  if (folder === undefined) return [];
  const named = ports.archiveFiles.list(folder).flatMap(({ name }) => {
    const sequence = parseArchiveName(name)?.sequence;
    return sequence === undefined ? [] : [{ path: join(folder, name), sequence }];
  });
  return named.sort((a, b) => b.sequence - a.sequence).map(({ path }) => path);
}

/** Only an authentic set of another release is one that an attacker could pass off. */
async function otherEvidence(
  ports: Ports,
  other: string | undefined,
  { into, verifier, metadataDigest }: { readonly into: string; readonly verifier: Verifier; readonly metadataDigest: Sha256 },
): Promise<string | undefined> {
  if (other === undefined) return undefined;
  const unpacked = await unpackVerifiable(ports, other, newFolder(ports, join(into, 'other')), verifier);
  const verification = await verifyRelease(ports, { ...verifier, ...unpacked });
  if (verification.outcome !== 'verified' || verification.metadataDigest === metadataDigest)
    throw new IntegrityError(
      'archive_invalid',
      `${printable(basename(other))} is ${verification.outcome === 'verified' ? `the same release: ${prefixed(metadataDigest)}` : verification.outcome}; the scenario swap-evidence needs a verified archive of another release`,
    );
  return unpacked.evidence;
}

function filesOf(ports: Ports, evidence: string): DrillCopies['files'] {
  const snapshot = ports.evidence.open(evidence);
  try {
    const manifest = snapshot.file('checksums.json');
    if (manifest === undefined) return [];
    const cursor = new ChecksumsCursor(manifest.chunks(), { checkRoot: false });
    const files: { path: string; sizeBytes: number }[] = [];
    for (let entry = cursor.next(); entry !== undefined && files.length < LISTED_FILES; entry = cursor.next()) {
      if (entry.kind !== 'file') continue;
      const path = toText(entry.path);
      if (path !== undefined) files.push({ path, sizeBytes: entry.size });
    }
    return files;
  } finally {
    snapshot.close();
  }
}

function newFolder({ hostFiles }: Pick<Ports, 'hostFiles'>, path: string): string {
  hostFiles.makeFolder(path);
  return path;
}
