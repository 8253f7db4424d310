import type { RingKey } from '../keys/keyring.js';
import type { Trust } from '../keys/trust.js';
import { failure, type Finding, notApplicable, pass, type Warning, warning } from '../model/finding.js';
import type { Attribution } from './attribute-signatures.js';
import { ENVELOPE_CHECKS } from './envelope-checks.js';

export interface SignersResult {
  readonly findings: readonly Finding[];
  readonly warnings: readonly Warning[];
  /** Listed signers of the ring whose signature is missing or wrong. */
  readonly broken: number;
}

/**
 * Has everyone signed whom the statement lists? A signature that was taken out or altered is seen even where enough
 * others remain. A signer that has left the ring can no longer be asked.
 * @source trust model, section 2
 */
export function checkSigners(file: string, signers: readonly string[], attributions: readonly Attribution[], trust: Pick<Trust, 'ring'>): SignersResult {
  const keys = signers.map((id) => ({ id, key: trust.ring.keys.find((key) => key.id === id) }));
  const listed = keys.map(({ id, key }) =>
    key === undefined
      ? notApplicable(ENVELOPE_CHECKS.signers, file, `${id} has left the ring; its signature is not looked at`)
      : checkSigner(file, key, attributions),
  );
  const left = keys.some(({ key }) => key !== undefined) ? keys.filter(({ key }) => key === undefined) : []; // of none known, the threshold says more
  const strangers = attributions.filter(
    ({ claimed, verified, uncheckable }) => verified === undefined && uncheckable === undefined && !signers.includes(claimed),
  );
  return {
    findings: [
      ...listed,
      ...strangers.map(({ claimed }) =>
        notApplicable(ENVELOPE_CHECKS.signers, file, `the signature by ${claimed} is not listed, and no key of the ring made it: it does not count`),
      ),
    ],
    warnings: left.map(({ id }) => warning('signer_not_in_ring', file, `${id} is listed as a signer and has left the ring.`)),
    broken: listed.filter(({ outcome }) => outcome === 'fail').length,
  };
}

function checkSigner(file: string, key: RingKey, attributions: readonly Attribution[]): Finding {
  const fail = (reason: 'signature_invalid' | 'signature_stripped', message: string): Finding => failure(ENVELOPE_CHECKS.signers, reason, file, message);
  const own = attributions.find(({ verified }) => verified?.id === key.id);
  // The key id is not signed. An altered one hides nothing, and is an alteration all the same.
  if (own !== undefined && own.claimed !== key.id) return fail('signature_invalid', `the signature by ${key.id} is labelled with another key id`);
  if (own !== undefined) return pass(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} verifies`);
  if (attributions.some(({ uncheckable }) => uncheckable?.id === key.id))
    return notApplicable(ENVELOPE_CHECKS.signers, file, `the signature by ${key.id} cannot be checked here: its secret is not at hand`);
  if (attributions.some(({ claimed }) => claimed === key.id)) return fail('signature_invalid', `the signature by ${key.id} does not verify over the payload`);
  return fail('signature_stripped', `lists ${key.id} as a signer, and has no signature by it`);
}
