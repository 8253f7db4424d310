import { METADATA_FILE } from '../evidence/evidence-set.js';
import { IntegrityError } from '../model/errors.js';
import type { Ports } from '../ports/index.js';
import { authenticateMetadata } from '../verification/authenticate.js';
import type { Verification, VerificationRequest } from '../verification/verification.js';
import { verifyRelease } from '../verification/verify-release.js';
import { type Allowance, unpackArchive, type Unpacked, unprovenBytes } from './unpack.js';

/** Against whose policy and keys; where the release stands is not known yet. */
export type Verifier = Omit<VerificationRequest, 'directory' | 'evidence'>;

type VerifyPorts = Pick<Ports, 'archiveFiles' | 'evidence' | 'tree' | 'log'>;

/**
 * Unpacks an archive into a folder of its own and verifies what it holds, exactly as if it stood there. The folder is
 * gone afterwards, whatever happens. @throws archive_invalid, write_failed, input_missing, and what `verifyRelease` throws
 */
export async function verifyArchive(ports: VerifyPorts, archive: string, verifier: Verifier): Promise<Verification> {
  const folder = ports.archiveFiles.temporaryFolder();
  try {
    return await verifyUnpacked(ports, archive, verifier, folder.path);
  } finally {
    folder.remove();
  }
}

/**
 * Unpacks an archive to be verified where it then stands: no more than the keys of the verifier have signed for.
 * @param into an empty folder that nobody else can write @throws archive_invalid, write_failed, input_missing
 */
export function unpackVerifiable(ports: Pick<Ports, 'archiveFiles' | 'evidence'>, archive: string, into: string, verifier: Verifier): Promise<Unpacked> {
  const size = ports.archiveFiles.sizeOf(archive) ?? 0;
  const allow = (evidence: string): Allowance => allowanceOf(ports, { ...verifier, evidence, directory: into }, size);
  return unpackArchive(ports.archiveFiles, { archive, into, allow });
}

/** Unpacks an archive into an empty folder that nobody else can write, and verifies what stands there then. @throws as verifyArchive */
export async function verifyUnpacked(ports: VerifyPorts, archive: string, verifier: Verifier, into: string): Promise<Verification> {
  const place = await unpackVerifiable(ports, archive, into, verifier);
  return verifyRelease(ports, { ...verifier, ...place });
}

/** As much as trusted keys have signed for; as long as none has, no more than what hardly fills a disk. */
function allowanceOf({ evidence }: Pick<Ports, 'evidence'>, request: VerificationRequest, archiveBytes: number): Allowance {
  const snapshot = openEvidence(evidence, request.evidence);
  try {
    const { metadata, authentic } = authenticateMetadata(snapshot, snapshot.file(METADATA_FILE), request);
    const unproven = unprovenBytes(archiveBytes);
    if (metadata === undefined) return { entries: Math.ceil(unproven / 512), bytes: unproven };
    const { files, links, bytes } = metadata.counts;
    return { entries: files + links, bytes: authentic ? bytes : Math.min(bytes, unproven) };
  } finally {
    snapshot.close();
  }
}

function openEvidence(store: Ports['evidence'], directory: string): ReturnType<Ports['evidence']['open']> {
  try {
    return store.open(directory);
  } catch (error) {
    if (!(error instanceof IntegrityError) || error.code !== 'directory_missing') throw error;
    throw new IntegrityError('archive_invalid', 'the archive holds no evidence');
  }
}
