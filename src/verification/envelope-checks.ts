/** The claims about an envelope, in the order in which they are checked. */
export const ENVELOPE_CHECKS = {
  form: 'envelope-is-well-formed',
  signers: 'every-listed-signer-has-signed',
  threshold: 'enough-trusted-keys-have-signed',
  type: 'statement-is-of-its-kind',
  subject: 'statement-is-about-this-file',
} as const;
