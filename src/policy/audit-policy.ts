import { z } from 'zod';
import { SEVERITIES } from '../model/severity.js';

const VARIABLE_NAME = /^[a-z][a-z0-9_]{0,63}$/;
const text = z.string().max(4096);

/** Where a secret is read from: a variable of the process's environment, or a file. Never its value. */
export const secretRef = z.union([
  z.strictObject({ env: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of an environment variable') }),
  z.strictObject({ file: z.string().min(1).max(4096) }),
]);

/** Values that are filled in for `${name}`. */
export const variablesSchema = z
  .record(
    z.string().regex(VARIABLE_NAME, 'is no name of a variable: small letters, digits and _'),
    z.union([text, z.number(), z.boolean(), z.array(text).max(1000), secretRef]),
  )
  .default({})
  .describe('Values for ${name} in checks and cases. A secret is named, never written: {env: NAME} or {file: PATH}.');

/** What every check and case has beside its own part, which its kind defines. */
const written = z.looseObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, 'is no id such as NX-01'),
});

const count = (what: string): z.ZodOptional<z.ZodNumber> => z.int().min(1).max(10_000).optional().describe(`How many ${what} there are. Fewer is an error.`);

const waivers = z.string().min(1).max(4096).optional().describe('Path of the waivers, relative to this file.');

export const auditSchema = z
  .strictObject({
    expect: z
      .strictObject({ checks: count('checks') })
      .prefault({})
      .describe('What must have run. Without a preset it has to be given.'),
    fail_on: z.enum(SEVERITIES).default('medium').describe('The least severity whose failure is red.'),
    checks: z.array(written).max(1000).default([]).describe('Checks beside those of the preset.'),
    waivers,
    baseline: z.string().min(1).max(4096).optional().describe('Path of the baseline: failures that were there when the audit was adopted. It may only shrink.'),
    jobs: z.int().min(1).max(64).default(4).describe('How many checks run side by side.'),
    timeout_seconds: z.int().min(1).max(3600).default(60).describe('Time for one check, unless it says otherwise.'),
  })
  .describe('Gate 1: the audit of repository and deployment files.');

export const uatSchema = z
  .strictObject({
    expect: z
      .strictObject({ uats: count('cases') })
      .prefault({})
      .describe('What must have run. Without a preset it has to be given.'),
    target: z
      .string()
      .max(2048)
      .optional()
      .describe('Base URL of what is tested. Without one it is a rehearsal: DuRi starts the deployment itself, on loopback.'),
    allow_hosts: z
      .array(z.string().min(1).max(300))
      .max(100)
      .default([])
      .describe('Hosts that cases may ask beside the target and loopback. Link-local and cloud metadata addresses are never asked.'),
    jobs: z.int().min(1).max(64).default(4).describe('How many cases run side by side.'),
    cases: z.array(written).max(1000).default([]).describe('Cases beside those of the preset.'),
    rehearsal: z.record(z.string(), z.unknown()).optional().describe('How a rehearsal starts what is tested.'),
    waivers,
    timeout_seconds: z.int().min(1).max(3600).default(120).describe('Time for one case, unless it says otherwise.'),
  })
  .describe('Acceptance tests against a running target.');
