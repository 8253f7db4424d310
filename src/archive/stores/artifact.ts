import { basename, dirname } from 'node:path';
import { isSha256, prefixed } from '../../model/digest.js';
import { IntegrityError, messageOf } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import type { ArtifactUploads } from '../../ports/artifact-uploads.js';
import type { Forge, StoredArtifact } from '../../ports/forge.js';
import { parseArchiveName } from '../names.js';
import { isLongEnough } from '../retention.js';
import { type ArchiveStore, type ArchiveToStore, byName, type StoredArchive } from './store.js';

/**
 * Artifacts of workflow runs. The archive is stored as it is, not inside a zip, so that the platform's digest of it is
 * the archive's own. The platform may keep it for less than asked: only the expiry that it reports afterwards counts.
 * @source GitHub, "Configuring the retention period for artifacts"
 */
export function artifactStore(uploads: ArtifactUploads | undefined, forge: Forge): ArchiveStore {
  return {
    name: 'artifact',
    put: async (archive) => {
      const able = requireUploads(uploads);
      const before = await sameBytes(forge, archive);
      if (before !== undefined && isLongEnough(toStored(before, forge).keptUntil, archive.until)) return toStored(before, forge);
      return upload(able, forge, archive);
    },
    list: async () => {
      const found = await forge.artifactsStarting('');
      const archives = found.filter(({ name }) => parseArchiveName(name) !== undefined);
      return archives.map((artifact) => toStored(artifact, forge)).sort(byName);
    },
    retrieve: ({ id }, to) => forge.downloadArtifact(Number(id), { path: to, maxBytes: LIMITS.archiveBytes }),
  };
}

async function upload(uploads: ArtifactUploads, forge: Forge, archive: ArchiveToStore): Promise<StoredArchive> {
  const { name, path, days } = archive;
  try {
    if (basename(path) !== name) throw new IntegrityError('internal', `the file of ${name} has another name`);
    const uploaded = await uploads.upload({ name, root: dirname(path), files: [path], retentionDays: days, asIs: true });
    const digest = uploaded.digest !== undefined && isSha256(uploaded.digest) ? uploaded.digest : undefined;
    return await readBack(forge, { id: uploaded.id, name, sizeBytes: uploaded.sizeBytes, digest });
  } catch (error) {
    if (!(error instanceof IntegrityError) || error.code !== 'artifact_exists') throw error;
    const there = await sameBytes(forge, archive);
    if (there !== undefined) return toStored(there, forge);
    const [other] = await forge.artifactsNamed(name);
    throw new IntegrityError(
      'artifact_exists',
      `this run has an artifact ${name} with other bytes: expected ${prefixed(archive.digest)}, found ${other?.digest === undefined ? 'no digest' : prefixed(other.digest)}`,
      { expected: archive.digest, found: other?.digest ?? '' },
      { hint: 'Two jobs packed the same release with different results; give one of them an `artifact-name` of its own, and find out why.' },
    );
  }
}

/** What the upload was told is one thing; what the platform keeps, it says itself. Where it says nothing, nothing is known. */
async function readBack(forge: Forge, uploaded: Pick<StoredArtifact, 'id' | 'name' | 'sizeBytes' | 'digest'>): Promise<StoredArchive> {
  const unknown: StoredArtifact = { ...uploaded, createdAt: undefined, expiresAt: undefined, expired: false, runId: undefined };
  try {
    const artifact = await forge.artifact(uploaded.id);
    return toStored(artifact ?? unknown, forge, artifact === undefined ? 'the platform does not list it' : undefined);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return toStored(unknown, forge, `its expiry could not be read: ${messageOf(error)}`);
  }
}

/** An artifact of that name, of any run, that is there and has these bytes. */
async function sameBytes(forge: Forge, { name, digest }: ArchiveToStore): Promise<StoredArtifact | undefined> {
  return (await forge.artifactsNamed(name)).find((artifact) => !artifact.expired && artifact.digest === digest);
}

function toStored(artifact: StoredArtifact, forge: Forge, note?: string): StoredArchive {
  const expires = artifact.expiresAt === undefined ? NaN : Date.parse(artifact.expiresAt);
  const run = artifact.runId === undefined ? '' : `/actions/runs/${artifact.runId}/artifacts/${artifact.id}`;
  return {
    store: 'artifact',
    name: artifact.name,
    sizeBytes: artifact.sizeBytes,
    digest: artifact.digest,
    location: `${forge.webUrl}${run}`,
    id: String(artifact.id),
    level: 'declared',
    keptUntil: Number.isNaN(expires) ? undefined : new Date(expires),
    state: artifact.expired ? 'lapsed' : 'kept',
    note: note === undefined ? undefined : printable(note),
  };
}

function requireUploads(uploads: ArtifactUploads | undefined): ArtifactUploads {
  if (uploads !== undefined) return uploads;
  throw new IntegrityError(
    'input_invalid',
    'the store "artifact" is not there: artifacts are uploaded inside the step of an action only, never from `run:`, a command line or GitHub Enterprise Server',
    {},
    { hint: 'Use the action `archive`; or pass --store directory --output DIR, or --store release --tag TAG.' },
  );
}
