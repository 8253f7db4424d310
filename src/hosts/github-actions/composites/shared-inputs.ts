import type { CompositeInput } from './composite.js';

/** Inputs that mean the same in every composite. */
export const SHARED = {
  path: { description: 'Release directory: the tree of files that is deployed.', required: true },
  'evidence-path': { description: 'Directory of the evidence set. Default: made for this run.' },
  'config-file': { description: 'Policy. Default: duri.yml; at a pull request that of the base.' },
  keyring: { description: 'The public key ring; else what the policy names.' },
  'signing-key': {
    description:
      'A PEM private key (Ed25519, ECDSA P-256) to sign with. The secret itself, from the secrets of the repository or environment; it is masked in the log.',
  },
  'hmac-key': {
    description: 'A raw HMAC secret of 32 bytes or more. The secret itself, from the secrets of the repository or environment; it is masked in the log.',
  },
  'github-token': { description: 'Token for facts of the platform. Default: the token of the job.', default: '${{ github.token }}' },
  'show-summary': { description: 'Write the result into the job summary. true or false.', default: 'true' },
} as const satisfies Readonly<Record<string, CompositeInput>>;
