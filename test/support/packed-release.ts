import { nodeArchiveFiles } from '../../src/adapters/archive-files/index.js';
import { evidenceDirectory } from '../../src/adapters/evidence-directory/index.js';
import type { Compression } from '../../src/archive/layout.js';
import { packArchive } from '../../src/archive/pack.js';
import { parseMetadata } from '../../src/evidence/metadata.js';
import { sha256 } from '../../src/model/digest.js';
import { recordingLog } from './doubles.js';
import type { SealedRelease } from './sealed-release.js';

/** Packs a sealed release into a file, without verifying it first; gives the file. */
export async function packedRelease(place: Pick<SealedRelease, 'release' | 'evidence'>, to: string, compression: Compression = 'gzip'): Promise<string> {
  const snapshot = evidenceDirectory.open(place.evidence);
  try {
    const content = snapshot.file('deployment_metadata.json')?.read(1_000_000) ?? new Uint8Array();
    const metadata = parseMetadata(content);
    if (!metadata.ok) throw new Error('there is no metadata');
    await packArchive(
      { archiveFiles: nodeArchiveFiles({ variables: {} }), log: recordingLog() },
      { directory: place.release, snapshot, metadata: metadata.value, metadataDigest: sha256(content), compression, to },
    );
    return to;
  } finally {
    snapshot.close();
  }
}
