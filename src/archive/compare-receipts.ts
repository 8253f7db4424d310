import { prefixed } from '../model/digest.js';
import { failure, type Finding, type Warning, warning } from '../model/finding.js';
import type { StoreName } from '../policy/policy.js';
import type { AuditedArchive } from './audit.js';
import { describeKept } from './retention.js';
import { keptUntilOf } from './receipt.js';
import type { VerifiedReceipt } from './verify-receipts.js';

const CHECK = 'receipts-are-kept';

/** Is everything still there that a receipt says was stored, with the same bytes? Only stores that were looked at can be told about. */
export function compareReceipts(
  receipts: readonly VerifiedReceipt[],
  audited: readonly AuditedArchive[],
  { stores, at }: { readonly stores: readonly StoreName[]; readonly at: Date },
): { readonly findings: readonly Finding[]; readonly warnings: readonly Warning[] } {
  const each = latest(receipts.filter(({ receipt }) => stores.includes(receipt.store))).map(({ receipt, archive }): Finding | Warning | undefined => {
    const subject = `${receipt.store}: ${archive.name}`;
    const found = audited.filter(({ stored }) => stored.store === receipt.store && stored.name === archive.name);
    const kept = keptUntilOf(receipt);
    if (found.length === 0) {
      if (kept instanceof Date && kept.getTime() < at.getTime()) return warning('archive_lapsed', subject, `was kept until ${describeKept(kept)}`);
      return failure(
        CHECK,
        'archive_gone',
        subject,
        `is not in its store; a receipt of ${receipt.stored_at.slice(0, 10)} says it is kept until ${describeKept(kept)}`,
      );
    }
    const digests = found.flatMap(({ digest, stored }) => digest ?? stored.digest ?? []);
    if (digests.length === 0 || digests.includes(archive.digest)) return undefined;
    return failure(CHECK, 'archive_replaced', subject, 'is not the one of the receipt', {
      expected: prefixed(archive.digest),
      actual: digests.map(prefixed).join(', '),
    });
  });
  const told = each.filter((one) => one !== undefined);
  return { findings: told.filter((one): one is Finding => 'outcome' in one), warnings: told.filter((one): one is Warning => !('outcome' in one)) };
}

/** A release that was archived twice has two receipts of one copy. */
function latest(receipts: readonly VerifiedReceipt[]): VerifiedReceipt[] {
  return [...new Map(receipts.map((one) => [`${one.receipt.store} ${one.archive.name}`, one])).values()];
}
