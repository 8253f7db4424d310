/** What a key may sign. @source trust model, section 2 */
export const KEY_USES = ['seal', 'gate', 'freeze', 'ticket', 'floor', 'receipt', 'log', 'root'] as const;
export type KeyUse = (typeof KEY_USES)[number];

const BASE = 'https://github.com/duri/duri/predicates';

/**
 * Every document that DuRi signs: its own predicate type, and the use that the signing key must have.
 * Verification demands both exactly, so that a signature over one kind is never taken for another.
 * @source trust model, section 2
 */
export const PREDICATE_TYPES = {
  checksums: { type: `${BASE}/checksums/v1`, use: 'seal' },
  metadata: { type: `${BASE}/deployment-metadata/v1`, use: 'seal' },
  receipt: { type: `${BASE}/receipt/v1`, use: 'receipt' },
  /** Not of our own making: other tools read it too. @source in-toto attestation, predicate test-result v0.1 */
  gate: { type: 'https://in-toto.io/attestation/test-result/v0.1', use: 'gate' },
  /** The verdict over all gates of a release. Not of our own making either. @source SLSA, verification_summary v1 */
  verdict: { type: 'https://slsa.dev/verification_summary/v1', use: 'gate' },
  ticket: { type: `${BASE}/ticket/v1`, use: 'ticket' },
  markReset: { type: `${BASE}/mark-reset/v1`, use: 'root' },
  scan: { type: `${BASE}/scan/v1`, use: 'log' },
  forensics: { type: `${BASE}/forensics/v1`, use: 'log' },
  drill: { type: `${BASE}/drill/v1`, use: 'log' },
  freeze: { type: `${BASE}/freeze/v1`, use: 'freeze' },
  log: { type: `${BASE}/execution-record/v1`, use: 'log' },
} as const satisfies Record<string, { type: string; use: KeyUse }>;

/** Does a predicate type belong to DuRi, so that `sign` refuses it? */
export function isReservedType(type: string): boolean {
  return type.startsWith(`${BASE}/`) || type === PREDICATE_TYPES.gate.type || type === PREDICATE_TYPES.verdict.type;
}
