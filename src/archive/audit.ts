import { join } from 'node:path';
import { prefixed, type Sha256 } from '../model/digest.js';
import { IntegrityError, messageOf } from '../model/errors.js';
import { failure, type Finding, outcomeOf, overallOutcome, type Warning, warning } from '../model/finding.js';
import type { Ports } from '../ports/index.js';
import type { Verification } from '../verification/verification.js';
import { type Countersignatures, countersignedAt } from './countersign.js';
import { parseArchiveName } from './names.js';
import { daysLeft, describeKept } from './retention.js';
import type { ArchiveStore, StoredArchive } from './stores/store.js';
import { verifyArchive, type Verifier } from './verify-archive.js';

const CHECK = 'archive-is-as-stored';

/** What became of one stored archive. */
export interface AuditedArchive {
  readonly stored: StoredArchive;
  /** Undefined when it was not looked at, because it has lapsed or is gone. */
  readonly verification: Verification | undefined;
  readonly digest: Sha256 | undefined;
  readonly daysLeft: number | undefined;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
}

export interface AuditRequest {
  readonly verifier: Verifier;
  /** Warns of what lapses in fewer days than this. */
  readonly warnDays: number;
  readonly countersignatures: Countersignatures;
}

type AuditPorts = Pick<Ports, 'archiveFiles' | 'evidence' | 'files' | 'log' | 'tree'>;

/** Fetches an archive, verifies what is in it by today's policy and keys, and looks at how long it is kept. Never throws for one archive. */
export async function auditArchive(ports: AuditPorts, store: ArchiveStore, stored: StoredArchive, request: AuditRequest): Promise<AuditedArchive> {
  const subject = `${stored.store}: ${stored.name}`;
  const left = daysLeft(stored.keptUntil, request.verifier.trust.at);
  const base = { stored, verification: undefined, digest: undefined, daysLeft: left };
  if (stored.state === 'gone') return { ...base, findings: [failure(CHECK, 'archive_gone', subject, `is not at ${stored.location}`)], warnings: [] };
  if (stored.state === 'lapsed')
    return { ...base, findings: [], warnings: [warning('archive_lapsed', subject, `was kept until ${describeKept(stored.keptUntil)}`)] };
  const folder = ports.archiveFiles.temporaryFolder();
  try {
    const path = join(folder.path, stored.name);
    await store.retrieve(stored, path);
    const digest = ports.files.digest(path);
    const replaced = bytesFinding(stored, digest, subject);
    const verification = await verifyAtItsTime(ports, path, stored, request);
    const findings = [...replaced, ...nameFinding(stored, verification, subject), ...named(verification.findings.filter(isOpen), subject)];
    return { ...base, digest, verification, findings, warnings: [...named(verification.warnings, subject), ...timeWarnings(stored, left, request)] };
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    const replaced = bytesFinding(stored, error.code === 'archive_invalid' ? ports.files.digest(join(folder.path, stored.name)) : undefined, subject);
    return { ...base, findings: [...replaced, failure(CHECK, 'archive_unreadable', subject, messageOf(error))], warnings: timeWarnings(stored, left, request) };
  } finally {
    folder.remove();
  }
}

/**
 * By the clock, and where a key's time or the evidence's has passed since, by the instant of a countersignature that is
 * good today: a set that was verified then stays so, unless a key of it was revoked. Evidence that merely expired is
 * kept on purpose: it is only no longer accepted anywhere new.
 * @source trust model, section 2
 */
async function verifyAtItsTime(ports: AuditPorts, path: string, stored: StoredArchive, { verifier, countersignatures }: AuditRequest): Promise<Verification> {
  const now = await verifyArchive(ports, path, verifier);
  if (now.findings.some(({ reason }) => reason === 'key_outside_window') && now.metadataDigest !== undefined) {
    const at = countersignedAt(countersignatures.of(stored), now.metadataDigest);
    const then = at === undefined ? undefined : await verifyArchive(ports, path, { ...verifier, trust: { ...verifier.trust, at } });
    if (then?.outcome === 'verified' && at !== undefined)
      return { ...then, warnings: [...then.warnings, warning('key_expired', 'deployment_metadata.sig', `countersigned as verified on ${describeKept(at)}`)] };
  }
  return withoutExpiry(now);
}

function withoutExpiry(verification: Verification): Verification {
  const expired = verification.findings.filter(({ reason, outcome }) => reason === 'evidence_expired' && outcome === 'fail');
  if (expired.length === 0) return verification;
  const findings = verification.findings.filter((finding) => !expired.includes(finding));
  const warnings = [
    ...verification.warnings,
    ...expired.map(({ subject, message, expected }) => warning('evidence_expired', subject, `${message} (${expected ?? ''})`)),
  ];
  return { ...verification, findings, warnings, outcome: overallOutcome(findings) };
}

function bytesFinding({ digest: stated }: StoredArchive, found: Sha256 | undefined, subject: string): Finding[] {
  if (stated === undefined || found === undefined || stated === found) return [];
  return [failure(CHECK, 'archive_replaced', subject, 'has other bytes than were stored', { expected: prefixed(stated), actual: prefixed(found) })];
}

/** The name says which release it is; it must be that one. */
function nameFinding({ name }: StoredArchive, { metadataDigest }: Verification, subject: string): Finding[] {
  const start = parseArchiveName(name)?.digestStart;
  if (start === undefined || metadataDigest === undefined || metadataDigest.startsWith(start)) return [];
  return [failure(CHECK, 'archive_replaced', subject, 'holds another release than its name says', { expected: start, actual: metadataDigest })];
}

function timeWarnings({ keptUntil, name, store }: StoredArchive, left: number | undefined, { warnDays }: AuditRequest): Warning[] {
  if (keptUntil === undefined) return [warning('retention_clamped', `${store}: ${name}`, 'its store does not say until when it keeps it')];
  if (left === undefined || left >= warnDays) return [];
  return [warning('archive_lapsing', `${store}: ${name}`, `is kept until ${describeKept(keptUntil)}, for ${left} more ${left === 1 ? 'day' : 'days'}`)];
}

function isOpen(finding: Finding): boolean {
  return finding.outcome === 'unknown' || (finding.outcome === 'fail' && outcomeOf(finding) !== 'verified');
}

function named<T extends { readonly subject: string }>(all: readonly T[], subject: string): T[] {
  return all.map((one) => ({ ...one, subject: `${subject}: ${one.subject}` }));
}
