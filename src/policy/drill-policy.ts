import { z } from 'zod';

/** The owner's targets: acknowledge, recover, and know what happened. Policy may ask for more, never for less. @source owner's checklist, section 9 */
export const OWNERS_TARGETS = { acknowledgeSeconds: 300, restoreSeconds: 1800, forensicsSeconds: 7200 } as const;

const seconds = (most: number): z.ZodDefault<z.ZodInt> => z.int().min(1).max(most).default(most);

export const drillSchema = z
  .strictObject({
    command: z
      .array(z.string().min(1).max(4096))
      .min(1)
      .max(100)
      .optional()
      .describe('Program that the drill boots from its copy, with its arguments; {release} stands for the copy. Without it no program runs.'),
    user: z
      .string()
      .regex(/^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}$/, 'is neither NAME nor UID:GID')
      .optional()
      .describe('Account that the program runs as; needs root. Without it nobody (65534), where the drill itself runs as root.'),
    scenarios: z
      .array(z.string().regex(/^[a-z][a-z-]{0,49}$/, 'is no name of a scenario such as modify-file'))
      .min(1)
      .max(50)
      .optional()
      .describe('Scenarios to rehearse; without it all of them.'),
    acknowledge_seconds: seconds(OWNERS_TARGETS.acknowledgeSeconds).describe('From the tamper until somebody is told and traffic is isolated.'),
    restore_seconds: seconds(OWNERS_TARGETS.restoreSeconds).describe('From the tamper until a verified release is back.'),
    forensics_seconds: seconds(OWNERS_TARGETS.forensicsSeconds).describe('From the tamper until the forensic bundle is written.'),
  })
  .prefault({})
  .describe('What `duri drill` rehearses, and how fast it must be.');
