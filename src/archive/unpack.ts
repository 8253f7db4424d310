import { join } from 'node:path';
import { pathProblem, targetProblem } from '../inventory/path-rules.js';
import { IntegrityError } from '../model/errors.js';
import { type BytePath, printablePath } from '../model/path.js';
import type { ArchiveFiles } from '../ports/archive-files.js';
import { decompress } from './compression.js';
import { ARCHIVED_EVIDENCE, EVIDENCE_FOLDER, RELEASE_FOLDER } from './layout.js';
import { readTar, type TarMember } from './tar/read-tar.js';
import type { TarEntry } from './tar/tar-entry.js';

/** How much of a release an archive may hold. */
export interface Allowance {
  readonly entries: number;
  readonly bytes: number;
}

export interface UnpackRequest {
  readonly archive: string;
  /** An empty folder that nobody else can write. */
  readonly into: string;
  /** Asked once the evidence stands in its folder, and before anything of the release is written. */
  allow(evidence: string): Allowance;
}

export interface Unpacked {
  readonly directory: string;
  readonly evidence: string;
}

/** What evidence may grow to: digests hardly compress, and component lists not more than this. */
const EVIDENCE_RATIO = 256;
const EVIDENCE_BYTES = 16 * 1024 * 1024;

/** What an archive may unpack to as long as no trusted key has said how much it should. */
export function unprovenBytes(archiveBytes: number): number {
  return EVIDENCE_BYTES + EVIDENCE_RATIO * archiveBytes;
}

/**
 * Takes an archive apart, and takes nothing that `packArchive` would not write: regular files and links in ascending
 * order below `evidence/` and `release/`. Nothing is written outside `into`, and nothing through a link.
 * @throws archive_invalid, write_failed, input_missing
 */
export async function unpackArchive(files: ArchiveFiles, { archive, into, allow }: UnpackRequest): Promise<Unpacked> {
  const evidence = join(into, EVIDENCE_FOLDER);
  const tree = files.newTree(into);
  const order = inOrder();
  const proven = { left: unprovenBytes(files.sizeOf(archive) ?? 0) };
  let allowance: Budget | undefined;
  for await (const member of readTar(decompress(files.read(archive)))) {
    const { entry } = member;
    order.check(entry);
    if (isEvidence(entry)) spend(proven, entry);
    else {
      allowance ??= budgetOf(allow(evidence));
      allowance.entriesLeft -= 1;
      if (allowance.entriesLeft < 0) throw refuse(entry, 'is one more than the sealed inventory has');
      spend(allowance, entry);
    }
    await write(tree, member);
  }
  if (allowance === undefined) throw new IntegrityError('archive_invalid', 'the archive holds no release');
  tree.finish();
  return { directory: join(into, RELEASE_FOLDER), evidence };
}

async function write(tree: ReturnType<ArchiveFiles['newTree']>, { entry, content }: TarMember): Promise<void> {
  const path = entry.path as BytePath;
  if (entry.kind === 'link') tree.link(path, entry.target as BytePath);
  else await tree.file(path, content, entry.executable);
}

/** Ascending order, so that nothing comes twice; no entry below a link or a file; no path that leads out. */
function inOrder(): { check(entry: TarEntry): void } {
  let last = '';
  const links = new Set<string>();
  return {
    check: (entry) => {
      const problem = pathProblem(entry.path as BytePath) ?? (entry.kind === 'link' ? linkProblem(entry.target as BytePath) : undefined);
      if (problem !== undefined) throw refuse(entry, problem);
      const [folder, ...rest] = entry.path.split('/');
      if (folder === EVIDENCE_FOLDER ? !isEvidence(entry) || entry.kind === 'link' : folder !== RELEASE_FOLDER || rest.length === 0)
        throw refuse(entry, `has no place in an archive: only evidence files and ${RELEASE_FOLDER}/ do`);
      if (entry.path <= last) throw refuse(entry, entry.path === last ? 'is there twice' : 'is out of order');
      last = entry.path;
      for (let at = entry.path.indexOf('/'); at !== -1; at = entry.path.indexOf('/', at + 1))
        if (links.has(entry.path.slice(0, at))) throw refuse(entry, 'lies behind a link');
      if (entry.kind === 'link') links.add(entry.path);
    },
  };
}

function linkProblem(target: BytePath): string | undefined {
  const problem = targetProblem(target);
  return problem === undefined ? undefined : `has a target that ${problem}`;
}

function isEvidence({ path }: TarEntry): boolean {
  return path.startsWith(`${EVIDENCE_FOLDER}/`) && ARCHIVED_EVIDENCE.includes(path.slice(EVIDENCE_FOLDER.length + 1));
}

interface Budget {
  left: number;
  entriesLeft: number;
}

function budgetOf({ bytes, entries }: Allowance): Budget {
  return { left: bytes, entriesLeft: entries };
}

function spend(budget: { left: number }, entry: TarEntry): void {
  if (entry.kind === 'link') return;
  budget.left -= entry.size;
  if (budget.left < 0) throw refuse(entry, 'makes the archive larger than it may be');
}

function refuse({ path }: TarEntry, why: string): IntegrityError {
  return new IntegrityError('archive_invalid', `the archive's entry ${printablePath(path.slice(0, 300) as BytePath)} ${why}`);
}
