import { z } from 'zod';
import { matcherSchema } from '../../../checks/matcher.js';
import { madeByParameters } from '../made-by.js';

const mode = z.string().regex(/^0[0-7]{3}$/, 'is no mode such as "0640"; write it as a text, with its zero');

export const htpasswdParameters = z
  .strictObject({
    file: z.string().min(1).optional().describe('The htpasswd file on this machine.'),
    made_by: madeByParameters.optional().describe('The script that makes it, for what is in no repository. It is read, not run.'),
    path: z.string().min(1).optional().describe('Where the script puts it. Default: wherever it runs htpasswd for.'),
    algo: z.literal('bcrypt').default('bcrypt').describe('How passwords are hashed. The other ways that nginx knows are guessed too fast.'),
    cost: matcherSchema.prefault({ ge: 10 }).describe('The cost of bcrypt: each step doubles the time that a guess takes.'),
    mode: mode.default('0640').describe('Permissions of the file.'),
    owner: z.string().min(1).default('root').describe('Whom the file belongs to.'),
    group: z.string().min(1).default('www-data').describe('The group of the workers of nginx, who read it.'),
    users: matcherSchema.prefault({ ge: 1 }).describe('How many users there are; only for `file`.'),
  })
  .refine(({ file, made_by }) => file !== undefined || made_by !== undefined, 'asserts nothing: give file, made_by, or both');

export type HtpasswdParameters = z.output<typeof htpasswdParameters>;
