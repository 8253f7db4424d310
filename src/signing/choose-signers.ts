import type { KeyUse } from '../evidence/predicate-types.js';
import type { RingKey } from '../keys/keyring.js';
import { standingOf } from '../keys/standing.js';
import type { Trust } from '../keys/trust.js';
import { IntegrityError } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import type { Secret } from '../model/secret.js';
import type { Signer } from './signer.js';
import { SIGNERS } from './signers/index.js';

export interface ChosenSigners {
  /** Sorted by key id; empty when no secret is at hand that may sign. */
  readonly signers: readonly Signer[];
  readonly warnings: readonly Warning[];
}

/**
 * Every key at hand that may sign for a use at the instant of the run: the old and the new one while rotating. Warns of
 * active keys that have the use and cannot sign here. A key that was handed over by name and has not this use is passed
 * over as long as another one signs, or the signature is `optional`; handed over and not fit to sign at all, it is an error.
 * @throws key_not_in_ring, key_may_not_sign
 */
export function chooseSigners(trust: Trust, use: KeyUse, options: { readonly optional?: boolean } = {}): ChosenSigners {
  refuseUnfit(trust);
  const able = [...trust.ring.keys, ...trust.unlisted].filter((key) => maySign(trust, key, use));
  const signers = able.flatMap((key) => {
    const secret = trust.secrets.get(key.id);
    return secret === undefined ? [] : [toSigner(key, secret)];
  });
  if (signers.length === 0 && trust.given.size > 0 && options.optional !== true) {
    throw new IntegrityError('key_may_not_sign', `no key that was given has the use "${use}"`, { keys: [...trust.given], use });
  }
  const idle = able.filter(({ id, state }) => state === 'active' && !trust.secrets.has(id));
  return {
    signers: signers.sort((a, b) => (a.keyId < b.keyId ? -1 : 1)),
    warnings: idle.map(({ id, name }) =>
      warning(
        'key_not_used',
        id,
        `The key${name === undefined ? '' : ` "${name}"`} is active for "${use}" and its secret is not at hand, so it does not sign.`,
      ),
    ),
  };
}

/** A secret that was given by name is meant to sign: if it cannot, that is said instead of signing with less than was asked for. */
function refuseUnfit(trust: Trust): void {
  if (trust.origin === 'file') {
    const [stranger] = trust.unlisted;
    if (stranger !== undefined)
      throw new IntegrityError('key_not_in_ring', `the key ${stranger.id} is not in the ring ${trust.ringPath}`, { key: stranger.id });
  }
  for (const key of trust.ring.keys) {
    if (!trust.given.has(key.id)) continue;
    const standing = standingOf(key, trust.ring, trust.at);
    if (!standing.maySign) throw new IntegrityError('key_may_not_sign', `the key ${key.id} may not sign: ${standing.says}`, { key: key.id });
  }
}

function maySign(trust: Trust, key: RingKey, use: KeyUse): boolean {
  return key.uses.includes(use) && standingOf(key, trust.ring, trust.at).maySign;
}

function toSigner(key: RingKey, secret: Secret): Signer {
  const algorithm = SIGNERS.find(({ kind }) => kind === key.kind);
  if (algorithm === undefined) throw new IntegrityError('internal', `there is no signer for keys of the kind ${key.kind}`);
  return { keyId: key.id, kind: key.kind, key, sign: (message) => algorithm.sign(secret, message) };
}
