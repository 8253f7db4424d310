import { z } from 'zod';
import { matcherSchema } from '../../checks/matcher.js';
import { holds, type Observation } from '../../checks/observation.js';
import { judgeAnswer, noAnswer } from '../../uat/steps/http-judge.js';
import { checkType, staticCheck } from '../check-type.js';

const name = z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'is no name of a header');
const parameters = z
  .strictObject({
    url: z
      .string()
      .max(4096)
      .regex(/^https?:\/\/[^\s/]/, 'is no http or https URL')
      .describe('What is asked.'),
    method: z.enum(['GET', 'HEAD', 'OPTIONS']).default('GET').describe('Method of the request; none that changes anything.'),
    request_headers: z.record(name, z.string().max(8192)).default({}).describe('Headers of the request.'),
    status: matcherSchema.optional().describe('Status of the answer.'),
    headers: z
      .record(name, matcherSchema)
      .refine((headers) => Object.keys(headers).length > 0, 'is empty, which asserts nothing')
      .optional()
      .describe('Headers of the answer; each line of that name must fit.'),
    body: matcherSchema.optional().describe('The body as text: {contain: …} or another matcher.'),
    follow_redirects: z.int().min(0).max(10).default(0).describe('How many redirects are followed.'),
    allow_insecure: z.boolean().default(false).describe('Take any certificate.'),
    timeout_ms: z.int().min(1).max(60_000).default(5000).describe('Time for the whole answer.'),
  })
  .refine(({ status, headers, body }) => [status, headers, body].some((one) => one !== undefined), 'asserts nothing; give status, headers or body');

/** `http`: one request to a server, in the words of goss. */
export const httpCheck = checkType<z.output<typeof parameters>>({
  name: 'http',
  summary: 'One request to a server: status, headers and body of its answer',
  parameters,
  executes: staticCheck,
  observe: async (ground, wanted): Promise<readonly Observation[]> => {
    const { url, method, request_headers: sent, follow_redirects: redirects, allow_insecure: insecure, timeout_ms: totalMs } = wanted;
    const { host } = new URL(url);
    const answer = await ground.ports.probes.http({
      url,
      method,
      headers: Object.entries(sent),
      redirects,
      maxBodyBytes: 1024 * 1024,
      timeouts: { connectMs: totalMs, firstByteMs: totalMs, totalMs },
      // Redirects do not lead to other hosts.
      reach: { allow: [host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')] },
      ...(insecure ? { insecure } : {}),
    });
    const subject = `${method} ${url}`;
    if (!answer.ok) return [noAnswer(subject, answer)];
    const { status, headers, body } = wanted;
    const asked = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }), ...(body === undefined ? {} : { body }) };
    return [holds(subject, `answered ${answer.status}`), ...(await judgeAnswer(subject, answer, asked))];
  },
});
