import { EVIDENCE_FILES, LOG_FILE, LOG_SIGNATURE_FILE } from '../evidence/evidence-set.js';

/** The two folders of an archive. Evidence sorts first, so that a reader knows what may follow before it meets it. */
export const EVIDENCE_FOLDER = 'evidence';
export const RELEASE_FOLDER = 'release';

export const RECEIPTS_FILE = 'receipts.json';

/**
 * The files of the evidence set that go into an archive, in its order. The execution record and the receipts go on
 * changing after the release, and the same release must give the same archive.
 */
export const ARCHIVED_EVIDENCE: readonly string[] = EVIDENCE_FILES.filter((name) => ![LOG_FILE, LOG_SIGNATURE_FILE, RECEIPTS_FILE].includes(name)).sort();

export const COMPRESSIONS = ['gzip', 'zstd'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

export const EXTENSION: Readonly<Record<Compression, string>> = { gzip: '.tar.gz', zstd: '.tar.zst' };
