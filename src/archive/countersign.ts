import type { Trust } from '../keys/trust.js';
import type { Sha256 } from '../model/digest.js';
import { messageOf } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import type { Signer } from '../signing/signer.js';
import { signStatement } from '../signing/sign-statement.js';
import { askedUntil } from './retention.js';
import { receiptStatement } from './receipt.js';
import { appendReceipts } from './receipts-file.js';
import type { ArchiveStore, StoredArchive } from './stores/store.js';
import { type VerifiedReceipt, verifyReceipts } from './verify-receipts.js';

/** The receipts that stand beside archives: countersignatures of earlier audits. */
export interface Countersignatures {
  /** Those that are authentic today. */
  of(stored: StoredArchive): readonly VerifiedReceipt[];
}

export function countersignaturesOf(store: ArchiveStore, trust: Trust, dualVerify: boolean): Countersignatures {
  return {
    of: (stored) => {
      const content = store.receipts?.(stored).read();
      return content === undefined ? [] : verifyReceipts(content, { trust, dualVerify }).receipts.filter(({ authentic }) => authentic);
    },
  };
}

/** The first instant at which this release was seen to be verified, by somebody who is believed today. */
export function countersignedAt(receipts: readonly VerifiedReceipt[], metadataDigest: Sha256): Date | undefined {
  const [first] = receipts
    .filter((each) => each.metadataDigest === metadataDigest)
    .map(({ receipt }) => receipt.stored_at)
    .sort();
  return first === undefined ? undefined : new Date(first);
}

export interface CountersignRequest {
  readonly store: ArchiveStore;
  readonly stored: StoredArchive;
  /** Of the bytes that were verified just now. */
  readonly digest: Sha256;
  readonly metadataDigest: Sha256;
  readonly signers: readonly Signer[];
  readonly askedDays: number;
  readonly at: Date;
  readonly existing: readonly VerifiedReceipt[];
}

/**
 * Signs anew what was verified just now, with the keys of today, so that it outlives the keys that sealed it. Once for
 * each set of keys. Gives a warning where it could not. @source trust model, section 2 (archive audit)
 */
export function countersign(request: CountersignRequest): { readonly added: boolean; readonly warnings: readonly Warning[] } {
  const { store, stored, digest, metadataDigest, signers, existing, askedDays, at } = request;
  const place = store.receipts?.(stored);
  const ids = signers.map(({ keyId }) => keyId as string);
  const done = existing.some((one) => one.metadataDigest === metadataDigest && ids.every((id) => one.receipt.signers?.includes(id) === true));
  if (place === undefined || signers.length === 0 || done) return { added: false, warnings: [] };
  try {
    const statement = receiptStatement({ stored, digest, metadataDigest, at, askedDays, askedUntil: askedUntil(at, askedDays) });
    place.write(appendReceipts(place.read(), [{ envelope: signStatement(statement, signers).content }]));
    return { added: true, warnings: [] };
  } catch (error) {
    return { added: false, warnings: [warning('countersign_failed', `${stored.store}: ${stored.name}`, messageOf(error))] };
  }
}
