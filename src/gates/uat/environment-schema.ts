import { z } from 'zod';

/** Environment variables as a policy writes them; a variable that is a number or a truth value becomes the text that is written like it. */
export const environmentSchema = z.record(
  z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'is no name of an environment variable'),
  z.union([z.string().max(32_768), z.number(), z.boolean()]).transform(String),
);
