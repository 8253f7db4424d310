import { type Envelope, pae, parseEnvelope, PAYLOAD_TYPE, renderEnvelope } from '../../src/envelope/envelope.js';
import { renderStatement } from '../../src/envelope/statement.js';
import { KEY_USES, PREDICATE_TYPES } from '../../src/evidence/predicate-types.js';
import { sha256 } from '../../src/model/digest.js';
import { outcomeOf } from '../../src/model/finding.js';
import { worstOutcome } from '../../src/model/status.js';
import { KEY_KINDS } from '../../src/policy/policy.js';
import { canonicalJson } from '../../src/shape/canonical-json.js';
import { ENVELOPE_CHECKS } from '../../src/verification/envelope-checks.js';
import { reasonsOf, signedBy, signerWith, STATEMENT, SUBJECT, verifyWith } from '../support/envelopes.js';
import { ringWith, testKey, trustIn } from '../support/keys.js';

const [hmac, ed, ec] = [testKey('hmac-sha256'), testKey('ed25519'), testKey('ecdsa-p256')];
const all = [hmac, ed, ec];
const open = (content: string): Envelope => {
  const result = parseEnvelope(Buffer.from(content));
  if (!result.ok) throw new Error('not an envelope');
  return result.value;
};
/** The envelope with another list of signatures. */
const withSignatures = (content: string, change: (signatures: Envelope['signatures']) => Envelope['signatures']): string => {
  const envelope = open(content);
  return renderEnvelope({ ...envelope, signatures: change(envelope.signatures) });
};
const reasons = (...args: Parameters<typeof verifyWith>): readonly string[] => reasonsOf(verifyWith(...args));

describe('verifyEnvelope', () => {
  it.each(KEY_KINDS)('believes a file that a key of the kind %s has signed', (kind) => {
    const key = testKey(kind);
    const result = verifyWith(signedBy([key]), [key]);
    expect(result).toMatchObject({
      authentic: true,
      warnings: [],
      signedBy: [{ keyId: key.id, kind }],
      statement: { predicate: { schema_version: '1.1', signers: [key.id] } },
    });
    expect(result.findings.map(({ check, outcome }) => [check, outcome])).toEqual(Object.values(ENVELOPE_CHECKS).map((check) => [check, 'pass']));
  });

  it('believes a file that several have signed', () => {
    expect(verifyWith(signedBy(all), all).signedBy.map(({ keyId }) => keyId)).toEqual(all.map(({ id }) => id).sort());
  });

  it('gives the statement only of a file that is authentic', () => {
    expect(verifyWith(signedBy([ed]), [ec]).statement).toBeUndefined();
    expect(verifyWith(signedBy([ed]), [ed], { subject: { name: 'x', digest: sha256('other') } }).statement).toBeUndefined();
  });
});

describe('a signature file that is not there or cannot be read', () => {
  const outcome = (content: string | Uint8Array | undefined): string => worstOutcome(verifyWith(content, all).findings.map(outcomeOf));

  it('is tampered when missing, and corrupted when empty or malformed', () => {
    expect([reasons(undefined, all), outcome(undefined)]).toEqual([['signature_missing'], 'tampered']);
    expect([reasons('', all), outcome('')]).toEqual([['evidence_empty'], 'corrupted']);
    for (const content of ['{', '[]', '{}', `${signedBy(all)}\n`, ` ${signedBy(all)}`, JSON.stringify(JSON.parse(signedBy(all)), null, 1), '\uFEFF{}']) {
      expect([reasons(content, all), outcome(content)]).toEqual([['evidence_unparseable'], 'corrupted']);
    }
  });

  it('is corrupted when it is over a limit', () => {
    const many = withSignatures(signedBy([ed]), (own) => [
      ...own,
      ...Array.from({ length: 16 }, (_, index) => ({ keyId: `k${index}`, signature: Buffer.from('x') })),
    ]);
    expect(reasons(many, all)).toEqual(['evidence_over_limit']);
    expect(reasons(Buffer.alloc(64 * 1024 * 1024 + 1, 0x20), all)).toEqual(['evidence_over_limit']);
    expect(reasons('['.repeat(100), all)).toEqual(['evidence_over_limit']);
  });

  it('is corrupted when its payload is no statement in canonical form, even if signed', () => {
    const sign = (payload: string): string =>
      renderEnvelope({
        payloadType: PAYLOAD_TYPE,
        payload: Buffer.from(payload),
        signatures: [{ keyId: ed.id, signature: signerWith(ed).sign(pae(PAYLOAD_TYPE, Buffer.from(payload))) }],
      });
    const good = renderStatement({ ...STATEMENT, predicate: { signers: [ed.id] } });
    expect(reasons(sign(good), all)).toEqual(['authentic']);
    expect(reasons(sign(`${good} `), all)).toEqual(['evidence_unparseable']);
    expect(reasons(sign('{}'), all)).toEqual(['evidence_unparseable']);
    expect(reasons(sign(renderStatement(STATEMENT)), all)).toEqual(['evidence_unparseable']);
    expect(reasons(sign(renderStatement({ ...STATEMENT, predicate: { signers: [] } })), all)).toEqual(['evidence_unparseable']);
  });

  it('leaves what depends on it unknown', () => {
    expect(verifyWith(undefined, all).findings.map(({ outcome: result }) => result)).toEqual(['fail', 'unknown', 'unknown', 'unknown', 'unknown']);
    expect(verifyWith(signedBy([ed]), []).findings.map(({ outcome: result }) => result)).toEqual(['pass', 'fail', 'unknown', 'unknown', 'unknown']);
  });

  it('is an error of configuration when there is no ring at all', () => {
    expect(reasons(signedBy([ed]), [])).toEqual(['keyring_missing']);
  });
});

describe('listed signers', () => {
  it('must all be there: one that is taken out is seen though enough remain', () => {
    for (const gone of all) {
      expect(
        reasons(
          withSignatures(signedBy(all), (own) => own.filter(({ keyId }) => keyId !== gone.id)),
          all,
        ),
      ).toEqual(['signature_stripped']);
    }
  });

  it('must all verify: one that is altered is seen though enough remain', () => {
    for (const bad of all) {
      const altered = withSignatures(signedBy(all), (own) =>
        own.map((one) => (one.keyId === bad.id ? { ...one, signature: one.signature.map((byte, at) => (at === 5 ? byte ^ 1 : byte)) } : one)),
      );
      expect(reasons(altered, all)).toEqual(['signature_invalid']);
    }
  });

  it('cannot swap their signatures for those over another statement', () => {
    const other = open(signedBy(all, { ...STATEMENT, predicate: { schema_version: '1.0' } })).signatures;
    expect(
      reasons(
        withSignatures(signedBy(all), () => other),
        all,
      ),
    ).toEqual(['signature_invalid', 'signature_threshold']);
  });

  it('are not asked when their key has left the ring', () => {
    const result = verifyWith(signedBy([ed, ec]), [ed]);
    expect(result).toMatchObject({ authentic: true, signedBy: [{ keyId: ed.id }], warnings: [{ reason: 'signer_not_in_ring' }] });
    expect(result.findings.find(({ outcome }) => outcome === 'not-applicable')?.message).toContain(ec.id);
    const stripped = withSignatures(signedBy([ed, ec]), (own) => own.filter(({ keyId }) => keyId === ed.id));
    expect(reasons(stripped, [ed])).toEqual(['authentic']);
  });

  it('are unknown when none is in the ring', () => {
    expect(reasons(signedBy([ed]), [ec])).toEqual(['key_unknown']);
  });
});

describe('signatures that are not listed', () => {
  const extra = (content: string, signature: { keyId: string; signature: Uint8Array }): string => withSignatures(content, (own) => [...own, signature]);
  const second = (): Uint8Array => signerWith(ec).sign(pae(PAYLOAD_TYPE, open(signedBy([ed])).payload));

  it('count when a key of the ring made them: a release can be signed again later', () => {
    const content = extra(signedBy([ed]), { keyId: ec.id, signature: second() });
    expect(verifyWith(content, all, { requirement: { threshold: 2, kinds: KEY_KINDS } })).toMatchObject({
      authentic: true,
      signedBy: expect.arrayContaining([{ keyId: ec.id, kind: 'ecdsa-p256' }]) as unknown,
    });
    expect(reasons(content, [ec])).toEqual(['authentic']);
  });

  it('count for nothing when no key of the ring made them, whatever they claim', () => {
    for (const keyId of ['anyone', ec.id]) {
      const content = extra(signedBy([ed]), { keyId, signature: Buffer.alloc(64, 1) });
      expect(reasons(content, all)).toEqual(['authentic']);
      expect(reasons(content, all, { requirement: { threshold: 2, kinds: KEY_KINDS } })).toEqual(['signature_threshold']);
    }
  });
});

describe('the key id beside a signature', () => {
  it('only says which key is tried first: another one hides no valid signature, and is an alteration all the same', () => {
    const renamed = withSignatures(signedBy(all), (own) => own.map((one, index) => ({ ...one, keyId: `wrong-${index}` })));
    expect(reasons(renamed, all)).toEqual(['signature_invalid']);
    expect(verifyWith(renamed, all).signedBy.map(({ keyId }) => keyId)).toEqual(all.map(({ id }) => id).sort());
    const turned = withSignatures(signedBy([ed, ec]), ([one, two]) => [
      { keyId: one!.keyId, signature: two!.signature },
      { keyId: two!.keyId, signature: one!.signature },
    ]);
    expect(reasons(turned, all)).toEqual(['signature_invalid']);
  });

  it('makes no key count twice', () => {
    const twice = withSignatures(signedBy([ed]), ([one]) => [one!, { keyId: 'other', signature: one!.signature }]);
    expect(reasons(twice, all, { requirement: { threshold: 2, kinds: KEY_KINDS } })).toEqual(['signature_threshold']);
    const ecTwice = withSignatures(signedBy([ec]), ([one]) => [
      one!,
      { keyId: 'other', signature: signerWith(ec).sign(pae(PAYLOAD_TYPE, open(signedBy([ec])).payload)) },
    ]);
    expect(reasons(ecTwice, all, { requirement: { threshold: 2, kinds: KEY_KINDS } })).toEqual(['signature_threshold']);
  });

  it('chooses no algorithm: an HMAC made with a public key is believed by nobody', async () => {
    const { createHmac } = await import('node:crypto');
    for (const key of [ed, ec]) {
      const payload = Buffer.from(renderStatement({ ...STATEMENT, predicate: { signers: [key.id] } }));
      for (const secret of [key.entry.public_key ?? '', (key.entry.public_key ?? '').trim()]) {
        const signature = createHmac('sha256', secret).update(pae(PAYLOAD_TYPE, payload)).digest();
        expect(reasons(renderEnvelope({ payloadType: PAYLOAD_TYPE, payload, signatures: [{ keyId: key.id, signature }] }), all)).toContain('signature_invalid');
      }
    }
  });
});

describe('what policy requires', () => {
  const two = { threshold: 2, kinds: KEY_KINDS };

  it('counts different keys', () => {
    expect(reasons(signedBy([ed]), all, { requirement: two })).toEqual(['signature_threshold']);
    expect(reasons(signedBy([ed, ec]), all, { requirement: two })).toEqual(['authentic']);
  });

  it('is never met by HMAC where a public-key kind is asked for', () => {
    const publicOnly = { threshold: 1, kinds: ['ed25519', 'ecdsa-p256'] as const };
    expect(reasons(signedBy([hmac]), all, { requirement: publicOnly })).toEqual(['signature_threshold']);
    expect(reasons(signedBy([hmac, ed]), all, { requirement: publicOnly })).toEqual(['authentic']);
    expect(reasons(signedBy([hmac, ed]), all, { requirement: { ...publicOnly, threshold: 2 } })).toEqual(['signature_threshold']);
  });

  it.each(KEY_USES.filter((use) => use !== 'seal'))('is not met by a key for %s alone', (use) => {
    const key = testKey('ed25519', { uses: [use] });
    expect(reasons(signedBy([key]), [key])).toEqual(['key_wrong_use']);
    expect(reasons(signedBy([key, ed]), [key, ed])).toEqual(['authentic']);
  });

  it('demands the exact type and the very file', () => {
    expect(reasons(signedBy([ed]), all, { predicateType: PREDICATE_TYPES.metadata.type })).toEqual(['signature_wrong_type']);
    for (const type of [`${STATEMENT.predicateType}/`, STATEMENT.predicateType.toUpperCase(), STATEMENT.predicateType.replace('v1', 'v2')]) {
      expect(reasons(signedBy([ed], { ...STATEMENT, predicateType: type }), all)).toEqual(['signature_wrong_type']);
    }
    expect(reasons(signedBy([ed]), all, { subject: { ...SUBJECT, digest: sha256('other') } })).toEqual(['signature_wrong_file']);
  });

  it('says every reason', () => {
    const log = testKey('ed25519', { uses: ['log'] });
    const content = signedBy([log], { ...STATEMENT, predicateType: PREDICATE_TYPES.log.type, subjects: [{ name: 'log', digest: sha256('log') }] });
    expect(reasons(content, [log])).toEqual(['key_wrong_use', 'signature_wrong_type', 'signature_wrong_file']);
  });
});

describe('an HMAC key without its secret', () => {
  const without = { trust: trustIn(ringWith(hmac, ed)) };

  it('is passed over where another key has signed', () => {
    const result = verifyWith(signedBy([hmac, ed]), [], without);
    expect(result).toMatchObject({ authentic: true, signedBy: [{ keyId: ed.id }] });
    expect(result.findings.find(({ outcome }) => outcome === 'not-applicable')?.message).toContain('its secret is not at hand');
  });

  it('gives no verdict where it is the one that is needed', () => {
    expect(reasons(signedBy([hmac]), [], without)).toEqual(['secret_missing']);
    expect(reasons(signedBy([hmac, ed]), [], { ...without, requirement: { threshold: 2, kinds: KEY_KINDS } })).toEqual(['secret_missing']);
  });

  it('is no excuse for what the secret would not mend', () => {
    expect(reasons(signedBy([hmac]), [], { ...without, requirement: { threshold: 1, kinds: ['ed25519'] } })).toEqual(['signature_threshold']);
    expect(reasons(signedBy([hmac]), [], { ...without, requirement: { threshold: 2, kinds: KEY_KINDS } })).toEqual(['signature_threshold']);
    expect(
      reasons(
        withSignatures(signedBy([hmac, ed]), (own) => own.filter(({ keyId }) => keyId === ed.id)),
        [],
        without,
      ),
    ).toEqual(['signature_stripped']);
  });
});

describe('hmac_only', () => {
  const warnings = (keys: typeof all, warnHmacOnly?: boolean): readonly string[] =>
    verifyWith(signedBy(keys), all, warnHmacOnly === undefined ? {} : { warnHmacOnly }).warnings.map(({ reason }) => reason);

  it('is warned of where it is asked for and nothing else signed', () => {
    expect([warnings([hmac], true), warnings([hmac, ed], true), warnings([hmac]), warnings([ed], true)]).toEqual([['hmac_only'], [], [], []]);
  });
});

describe('an envelope with one byte flipped', () => {
  it('verifies nowhere, and never throws', () => {
    const bytes = Buffer.from(signedBy(all));
    const verified: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [1, 0x20]) {
        bytes[at]! ^= bit;
        const { authentic, statement } = verifyWith(bytes, all);
        bytes[at]! ^= bit;
        if (authentic || statement !== undefined) verified.push(at);
      }
    }
    expect(verified).toEqual([]);
  });

  it('gives no verdict but a failure for any bytes at all', () => {
    const content = Buffer.from(signedBy([ed]));
    for (let length = 1; length < content.length; length++) expect(reasons(content.subarray(0, length), all)).toEqual(['evidence_unparseable']);
    for (const odd of [canonicalJson(null), '0', '"x"', '\0', 'null']) expect(reasons(odd, all)).toEqual(['evidence_unparseable']);
  });
});
