import type { EvidenceStore } from '../../ports/evidence-store.js';
import { beginTransaction } from './begin-transaction.js';
import { openSnapshot } from './open-snapshot.js';

/** Evidence sets in plain directories. */
export const evidenceDirectory: EvidenceStore = { open: openSnapshot, begin: beginTransaction };
