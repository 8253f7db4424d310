import { z } from 'zod';

// An argument list and never a shell line: nothing of a release or of its name is ever read by a shell.
const program = z
  .array(z.string().max(4096))
  .max(100)
  .default([])
  .refine(([first]) => first === undefined || first !== '', 'names no program');

/** How a host takes a release out of traffic and back. @source design, section 5 (rollback) */
export const rollbackSchema = z
  .strictObject({
    isolate: program.describe('Program and arguments that take this host out of traffic before anything is replaced; it fails with another exit code than 0.'),
    release: program.describe('Program and arguments that let traffic in again, once the release that was restored is verified and marked.'),
    timeout_seconds: z.int().min(1).max(3600).default(60).describe('Seconds after which such a program is stopped, and has failed.'),
  })
  .prefault({})
  .describe('What `duri rollback` does around the swap.');

/** @source trust model, section 5 (mark) */
export const markPolicySchema = z
  .strictObject({
    reset_threshold: z
      .int()
      .min(1)
      .max(16)
      .default(2)
      .describe('How many different keys with the use `root` must sign before `duri mark reset` lowers the mark.'),
  })
  .prefault({})
  .describe('What a host has marked good, and who may take that back.');
