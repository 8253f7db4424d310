import { z } from 'zod';

/** Name of the state in a repository, beside the policy. */
export const FREEZE_FILE = 'duri.freeze.json';

/** @source trust model, section 7 (freeze) */
export const freezeSchema = z
  .strictObject({
    state: z
      .string()
      .min(1)
      .max(4096)
      .default(FREEZE_FILE)
      .describe('Path of the signed state, relative to this file. Outside the checkout it is read as it is.'),
    required: z.boolean().default(false).describe('A state that is missing counts as on. One that is there and cannot be believed always does.'),
    allow_hmac: z.boolean().default(false).describe('Take a state that only an HMAC key has signed: then whoever can check it can lift it.'),
  })
  .prefault({})
  .describe('The kill switch: while it is on, nothing is merged, released or booted.');
