import { type AuditedArchive, auditArchive } from '../archive/audit.js';
import { countersign, countersignaturesOf } from '../archive/countersign.js';
import { openStore, type StoreContext } from '../archive/stores/index.js';
import type { ArchiveStore } from '../archive/stores/store.js';
import type { Verifier } from '../archive/verify-archive.js';
import type { Trust } from '../keys/trust.js';
import type { Warning } from '../model/finding.js';
import type { StoreName } from '../policy/policy.js';
import type { Ports } from '../ports/index.js';
import { chooseSigners } from '../signing/choose-signers.js';
import type { Signer } from '../signing/signer.js';

export interface AuditOrder {
  readonly names: readonly StoreName[];
  readonly context: StoreContext;
  readonly verifier: Verifier;
  readonly trust: Trust;
  readonly warnDays: number;
  /** What a countersignature says was asked for. */
  readonly askedDays: number;
}

/** What became of one store. */
export interface AuditedStore {
  readonly name: StoreName;
  readonly archives: readonly AuditedArchive[];
  readonly countersigned: number;
  readonly warnings: readonly Warning[];
}

/** Audits store by store, archive by archive: one at a time, so that a disk never holds more than one unpacked. */
export async function auditStores(ports: Ports, order: AuditOrder): Promise<readonly AuditedStore[]> {
  const { signers } = chooseSigners(order.trust, 'receipt', { optional: true });
  const audited: AuditedStore[] = [];
  for (const name of order.names) audited.push(await auditStore(ports, await openStore(name, ports, order.context), { ...order, signers }));
  return audited;
}

async function auditStore(ports: Ports, store: ArchiveStore, order: AuditOrder & { readonly signers: readonly Signer[] }): Promise<AuditedStore> {
  const { verifier, trust, warnDays, askedDays, signers } = order;
  const countersignatures = countersignaturesOf(store, trust, verifier.dualVerify);
  const listed = await store.list();
  const archives: AuditedArchive[] = [];
  const warnings: Warning[] = [];
  let countersigned = 0;
  for (const [index, stored] of listed.entries()) {
    ports.log.progress(`audit ${store.name}`, index, listed.length);
    const audited = await auditArchive(ports, store, stored, { verifier, warnDays, countersignatures });
    archives.push(audited);
    const { digest, verification, findings } = audited;
    if (digest === undefined || verification?.metadataDigest === undefined || verification.outcome !== 'verified' || findings.length > 0) continue;
    const { metadataDigest } = verification;
    const done = countersign({ store, stored, digest, metadataDigest, signers, askedDays, at: trust.at, existing: countersignatures.of(stored) });
    if (done.added) countersigned += 1;
    warnings.push(...done.warnings);
  }
  return { name: store.name, archives, countersigned, warnings };
}
