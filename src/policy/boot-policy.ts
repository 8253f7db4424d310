import { z } from 'zod';

/** Who signs the verdicts of DuRi's own gate. @source SLSA verification_summary v1, verifier.id */
export const VERIFIER_ID = 'https://github.com/duri/duri';

// A name that becomes part of a URI and is compared letter by letter.
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const environment = z.string().regex(ENVIRONMENT, 'is not a name of letters, digits and . _ -');
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'is not a digest such as sha256:…');

/** @source trust model, sections 2, 6 and 7 */
export const bootSchema = z
  .strictObject({
    environment: environment.default('production').describe('The environment of this host. A verdict for another one does not count.'),
    verdict: z
      .enum(['required', 'optional'])
      .default('required')
      .describe('Must the release carry a green verdict, signed by a key with the use `gate`? A red one always stops it.'),
    verifier: z.string().min(1).max(2048).default(VERIFIER_ID).describe('Whose verdict counts: its `verifier.id`.'),
    policies: z
      .array(digest)
      .max(100)
      .default([])
      .describe('Digests of the policies that a verdict may have been given under, beside this very policy; `duri explain` of a verdict names its own.'),
    allow_exec: z
      .array(z.string().min(1).max(4096).startsWith('/', 'is not an absolute path'))
      .max(100)
      .default([])
      .describe('Programs outside of the release that boot may start, such as /usr/bin/node, by absolute path.'),
    allow_variables: z
      .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}$/, 'is not the name of a variable'))
      .max(100)
      .default([])
      .describe('Variables that change what a program loads, such as NODE_OPTIONS, that boot may pass on.'),
    allow_hmac: z.boolean().default(false).describe('Take verdicts and tickets that only an HMAC key has signed: then this host can forge them.'),
  })
  .prefault({})
  .describe('What a release needs before it runs on a host: `duri boot`, `duri watch`, `duri rollback`.');

export function isEnvironmentName(text: string): boolean {
  return ENVIRONMENT.test(text);
}
