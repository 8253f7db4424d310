import { prefixed, type Sha256 } from '../model/digest.js';
import { failure, type Finding } from '../model/finding.js';
import type { AuditedArchive } from './audit.js';

const CHECK = 'one-release-for-each-number';

/**
 * Authentic archives that carry one number of one product and line, and are different releases: whoever asks for that number gets one or the
 * other. Copies of one release in several stores are fine. Pure. @source trust model, section 3 (sequence)
 */
export function equivocations(archives: readonly AuditedArchive[]): readonly Finding[] {
  const seen = new Map<string, { readonly digest: Sha256; readonly name: string }>();
  return archives.flatMap(({ stored, verification }) => {
    const { metadata, metadataDigest, outcome } = verification ?? {};
    if (outcome !== 'verified' || metadata === undefined || metadataDigest === undefined) return [];
    const { product, line, sequence } = metadata;
    const number = JSON.stringify([product, line, sequence]);
    const first = seen.get(number);
    if (first === undefined) seen.set(number, { digest: metadataDigest, name: stored.name });
    if (first === undefined || first.digest === metadataDigest) return [];
    return [
      failure(CHECK, 'equivocation', `${stored.store}: ${stored.name}`, `has number ${sequence} of ${product} ${line}, as ${first.name} has`, {
        expected: prefixed(first.digest),
        actual: prefixed(metadataDigest),
      }),
    ];
  });
}
