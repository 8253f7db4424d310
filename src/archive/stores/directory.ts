import { join } from 'node:path';
import { z } from 'zod';
import { isSha256, prefixed, type Sha256 } from '../../model/digest.js';
import { IntegrityError } from '../../model/errors.js';
import { toInstant } from '../../model/instant.js';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import type { Ports } from '../../ports/index.js';
import { parseDocument } from '../../shape/document.js';
import { describeProblems } from '../../shape/parsed.js';
import { RECEIPTS_FILE } from '../layout.js';
import { parseArchiveName } from '../names.js';
import { later } from '../retention.js';
import type { ArchiveStore, ArchiveToStore, StoredArchive } from './store.js';

const NOTE_SUFFIX = '.json';
const NOTE_BYTES = 4096;

/** What stands beside each archive, in a file of its own, so that runs at the same time never write the same one. */
const noteSchema = z.strictObject({
  version: z.literal(1),
  sha256: z.string().refine(isSha256, 'is not a SHA-256 digest'),
  size: z.int().min(0),
  stored_at: z.iso.datetime(),
  until: z.iso.datetime(),
});
type Note = z.output<typeof noteSchema>;

type DirectoryPorts = Pick<Ports, 'archiveFiles' | 'files' | 'clock'>;

/** A plain folder: a disk, a mounted share. It declares how long it keeps something and can be made to break its word by whoever may write it. */
export function directoryStore({ archiveFiles, files, clock }: DirectoryPorts, folder: string): ArchiveStore {
  const readNote = (name: string): Note | undefined => {
    const content = files.read(join(folder, name + NOTE_SUFFIX), NOTE_BYTES);
    if (content === undefined) return undefined;
    const note = parseDocument(content, noteSchema, { maxBytes: NOTE_BYTES, maxDepth: 4 });
    if (note.ok) return note.value;
    throw new IntegrityError('archive_invalid', `${printable(name + NOTE_SUFFIX)} in ${printable(folder)} ${describeProblems(note.problems)}`);
  };
  const writeNote = (name: string, note: Note): void => files.write(join(folder, name + NOTE_SUFFIX), `${JSON.stringify(note, null, 2)}\n`);
  const stored = (name: string, note: Note | undefined, sizeBytes: number | undefined): StoredArchive => ({
    store: 'directory',
    name,
    sizeBytes: sizeBytes ?? note?.size ?? 0,
    digest: note?.sha256,
    location: join(folder, name),
    id: undefined,
    level: 'declared',
    keptUntil: note === undefined ? undefined : new Date(note.until),
    state: sizeBytes === undefined ? 'gone' : note !== undefined && Date.parse(note.until) < clock.now().getTime() ? 'lapsed' : 'kept',
  });

  return {
    name: 'directory',
    put: async (archive) => {
      const path = join(folder, archive.name);
      if (!files.exists(path)) await copy(archiveFiles, archive, path);
      const found = files.digest(path);
      if (found !== archive.digest) throw otherBytes(archive, path, found);
      const before = readNote(archive.name);
      const until = later(before === undefined ? undefined : new Date(before.until), archive.until);
      const note: Note = {
        version: 1,
        sha256: archive.digest,
        size: archive.sizeBytes,
        stored_at: before?.stored_at ?? toInstant(clock.now()),
        until: toInstant(until instanceof Date ? until : archive.until),
      };
      if (JSON.stringify(note) !== JSON.stringify(before)) writeNote(archive.name, note);
      return stored(archive.name, readNote(archive.name), archiveFiles.sizeOf(path));
    },
    list: async () => {
      const there = new Map(archiveFiles.list(folder).map(({ name, sizeBytes }) => [name, sizeBytes]));
      const names = [...there.keys()].map((name) => (name.endsWith(NOTE_SUFFIX) ? name.slice(0, -NOTE_SUFFIX.length) : name));
      const archives = [...new Set(names)].filter((name) => parseArchiveName(name) !== undefined).sort();
      return archives.map((name) => stored(name, readNote(name), there.get(name)));
    },
    retrieve: async ({ name }, to) => {
      await archiveFiles.write(to, archiveFiles.read(join(folder, name)));
    },
    receipts: ({ name }) => {
      const path = join(folder, `${name}.${RECEIPTS_FILE}`);
      return { read: () => files.read(path, LIMITS.evidenceFileBytes), write: (content) => files.write(path, content) };
    },
  };
}

async function copy(archiveFiles: DirectoryPorts['archiveFiles'], archive: ArchiveToStore, path: string): Promise<void> {
  await archiveFiles.write(path, archiveFiles.read(archive.path));
}

function otherBytes({ name, digest }: ArchiveToStore, path: string, found: Sha256 | undefined): IntegrityError {
  return new IntegrityError(
    'file_exists',
    `${printable(path)} is there with other bytes: expected ${prefixed(digest)}, found ${found === undefined ? 'nothing' : prefixed(found)}`,
    { name, expected: digest, found: found ?? '' },
    { hint: 'One release has one archive. Look at which of the two is the right one; DuRi overwrites neither.' },
  );
}
