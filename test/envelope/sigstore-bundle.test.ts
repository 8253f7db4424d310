import { SIGSTORE_BUNDLE_TYPE, sigstoreBundle } from '../../src/envelope/sigstore-bundle.js';
import { signStatement } from '../../src/signing/sign-statement.js';
import { signerWith, STATEMENT } from '../support/envelopes.js';
import { testKey } from '../support/keys.js';

describe('sigstoreBundle', () => {
  const [ed, ec] = [testKey('ed25519'), testKey('ecdsa-p256')];
  const { content, envelope } = signStatement(STATEMENT, [ed, ec].map(signerWith));

  it('holds the one signature that is asked for, over the same payload, with the fingerprint as its hint', () => {
    const { payload, payloadType, signatures } = JSON.parse(content) as { payload: string; payloadType: string; signatures: { keyid: string }[] };
    expect(JSON.parse(sigstoreBundle(envelope, ec.id))).toEqual({
      mediaType: SIGSTORE_BUNDLE_TYPE,
      verificationMaterial: { publicKey: { hint: ec.id }, tlogEntries: [] },
      dsseEnvelope: { payload, payloadType, signatures: signatures.filter(({ keyid }) => keyid === ec.id) },
    });
  });

  it('refuses a key that has not signed', () => {
    expect(() => sigstoreBundle(envelope, testKey().id)).toThrow();
  });
});
