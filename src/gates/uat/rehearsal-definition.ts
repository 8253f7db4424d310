import { z } from 'zod';
import { IntegrityError } from '../../model/errors.js';
import { matchShape } from '../../shape/document.js';
import { describeProblems } from '../../shape/parsed.js';
import { substitute, type Variables } from '../checks/variables.js';
import { environmentSchema } from './environment-schema.js';
import { durationSchema } from './duration.js';

/** `uat.rehearsal` of duri.yml: how DuRi starts what is tested, on loopback, in a folder that is thrown away. */
export const rehearsalSchema = z.strictObject({
  nginx_conf: z.string().min(1).max(4096).optional().describe('The nginx configuration of the site, or a whole one. Without it the service is asked directly.'),
  nginx_folder: z.string().min(1).max(4096).optional().describe('What its relative includes are relative to; the folder of the file when absent.'),
  nginx_installed: z
    .record(z.string(), z.string())
    .default({})
    .describe('Where the repository keeps what is installed elsewhere on the host, as the check type nginx takes it.'),
  start: z
    .array(z.string().min(1).max(8192))
    .max(200)
    .default([])
    .describe('Program and arguments of the service; a stand-in that shows what it is asked when it is empty.'),
  env: environmentSchema
    .default({})
    .describe('Its environment; the variables uat_port, uat_sink_url, uat_sink_secret, uat_token and uat_state_dir are made for it.'),
  ready: z.string().regex(/^\//).max(4096).default('/healthz').describe('Path that the service answers 200 to once it is ready; asked without the proxy.'),
  ready_within: durationSchema.default(15_000).describe('How long it may take to get ready.'),
  idle_hold: z.string().default('1s').describe('What uat_idle_hold is in a rehearsal.'),
});

export type RehearsalDefinition = z.output<typeof rehearsalSchema>;

/** Reads it with its variables filled in. @throws policy_invalid */
export function readRehearsal(written: Readonly<Record<string, unknown>>, variables: Variables): RehearsalDefinition {
  const { value, problems } = substitute(written, variables, true);
  const shape = matchShape(value, rehearsalSchema);
  const wrong = [
    ...problems,
    ...(shape.ok
      ? []
      : shape.problems.map(({ path, key, message }) => ({ where: [...path, ...(key === undefined ? [] : [key])].map(String).join('.'), message }))),
  ];
  if (!shape.ok || wrong.length > 0) throw new IntegrityError('policy_invalid', `uat.rehearsal of the policy is not valid: ${describeProblems(wrong)}`);
  return shape.value;
}
