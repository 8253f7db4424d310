import { z } from 'zod';
import { type Matcher, matcherSchema } from '../../checks/matcher.js';

const text = z.string().max(65_536);
const name = z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'is no name of a header');
const path = z.string().max(4096).regex(/^\//, 'does not begin with /');
const jsonPath = z.string().regex(/^\$/, 'is no JSONPath: it begins with $').max(1000);

const isUnique = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Also as a list, because a variable is filled into a value and never into a key. */
const headersToSend = z
  .union([
    z.record(name, z.union([text, z.array(text).min(1)])),
    z
      .array(z.strictObject({ name, value: text }))
      .min(1)
      .max(100)
      .refine((given) => isUnique(given.map((one) => one.name)), 'has a name twice, of which only the last would be sent'),
  ])
  .transform((given): Readonly<Record<string, string | string[]>> =>
    Array.isArray(given) ? Object.fromEntries(given.map((one) => [one.name, one.value])) : given,
  );

/** What is expected at places of a JSON document; also as a list, for the same reason. */
export const jsonPathSchema = z
  .union([
    z.record(jsonPath, matcherSchema),
    z
      .array(z.strictObject({ path: jsonPath, is: matcherSchema }))
      .min(1)
      .max(100)
      .refine((given) => isUnique(given.map((one) => one.path)), 'has a path twice, of which only the last would be looked at; join them with and'),
  ])
  .transform((given): Readonly<Record<string, Matcher>> => (Array.isArray(given) ? Object.fromEntries(given.map(({ path: at, is }) => [at, is])) : given));

const credentials = {
  username: z.string().max(200).optional().describe('For basic auth; together with password.'),
  password: z.string().max(1000).optional().describe('For basic auth; from a secret variable.'),
  request_headers: headersToSend.default({}).describe('Headers of the request, by name, or as a list of name and value; a list of values sends one line each.'),
};

/** Where a value for later steps is taken from. */
const capture = z.union([
  z.strictObject({ header: name }),
  z.strictObject({ jsonpath: jsonPath }),
  z.strictObject({ regexp: z.string().min(1).max(1000).describe('RE2, on the body; the first group, or all of it.') }),
  z.strictObject({ status: z.literal(true) }),
]);

const CERTIFICATE_FIELDS = ['protocol', 'subject', 'issuer', 'names', 'daysLeft', 'sha256', 'chain', 'trusted'] as const;
export const certificateSchema = z
  .partialRecord(z.enum(CERTIFICATE_FIELDS), matcherSchema)
  .describe(`What is expected of the certificate: ${CERTIFICATE_FIELDS.join(', ')}.`);

const ASSERTIONS = ['status', 'headers', 'count_each', 'body', 'jsonpath', 'duration_ms', 'certificate', 'same', 'upstream'] as const;

export const httpParameters = z
  .strictObject({
    method: z
      .string()
      .regex(/^[A-Z]{1,20}$/)
      .default('GET')
      .describe('Method of the request.'),
    path: path.optional().describe('Path and query, sent as written, at the target.'),
    paths: z.array(path).min(1).max(100).optional().describe('Several paths; each is asked and each must fit.'),
    url: z.string().max(4096).optional().describe('A whole URL in place of a path; its host must be the target or one of allow_hosts.'),
    ...credentials,
    variants: z.array(z.strictObject(credentials)).min(1).max(50).optional().describe('Several ways to sign in; each is tried, on each path.'),
    request_body: text.optional().describe('Body of the request.'),
    json: z.unknown().optional().describe('Body of the request, as JSON; sets Content-Type.'),
    follow_redirects: z.int().min(0).max(10).default(0).describe('How many redirects to follow.'),
    insecure: z.boolean().default(false).describe('Take any certificate.'),
    ca_file: z.string().min(1).max(4096).optional().describe('Certificates to trust, PEM.'),
    connect_to: z
      .string()
      .max(300)
      .regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):\d{1,5}$/, 'is no host:port')
      .optional()
      .describe('host:port to connect to instead.'),
    unix_socket: z.string().min(1).max(4096).optional().describe('Socket file to connect to instead.'),
    repeat: z.int().min(1).max(100).default(1).describe('How often each request is made; each answer must fit.'),
    max_bytes: z.int().min(1).max(16_777_216).default(1_048_576).describe('Longest body that is taken.'),
    status: matcherSchema.optional().describe('What is expected of the status.'),
    headers: z.record(name, matcherSchema).optional().describe('What is expected of headers, of each line of that name.'),
    count_each: z.int().min(1).max(100).optional().describe('How often each of `headers` must come.'),
    body: matcherSchema.optional().describe('What is expected of the body, as text.'),
    jsonpath: jsonPathSchema.optional().describe('What is expected of values in a JSON body, by JSONPath; of several values, of each.'),
    duration_ms: matcherSchema.optional().describe('What is expected of the time until the whole answer was there.'),
    certificate: certificateSchema.optional(),
    same: z
      .array(z.enum(['status', 'body_bytes', 'headers']))
      .min(1)
      .optional()
      .describe('What must be the same in all answers of this step, so that nothing can be told from it.'),
    upstream: z
      .strictObject({
        requests: matcherSchema.optional().describe('How many of these requests came through to the service.'),
        headers: z.record(name, matcherSchema).optional().describe('What is expected of headers that the service got.'),
      })
      .optional()
      .describe('What the service behind the proxy got; only in a rehearsal, where DuRi stands in between.'),
    captures: z
      .record(z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'is no name of a variable'), capture)
      .default({})
      .describe('Values for later steps.'),
  })
  .superRefine((value, context) => {
    const places = [value.path, value.paths, value.url].filter((one) => one !== undefined).length;
    if (places !== 1) context.addIssue({ code: 'custom', message: 'needs one of path, paths and url' });
    if (ASSERTIONS.every((key) => value[key] === undefined))
      context.addIssue({ code: 'custom', message: `asserts nothing; expected one of ${ASSERTIONS.join(', ')}` });
    for (const key of ['headers', 'jsonpath', 'certificate'] as const)
      if (value[key] !== undefined && Object.keys(value[key]).length === 0)
        context.addIssue({ code: 'custom', path: [key], message: 'is empty, which asserts nothing' });
    if (value.upstream !== undefined && Object.keys(value.upstream.headers ?? {}).length === 0 && value.upstream.requests === undefined)
      context.addIssue({ code: 'custom', path: ['upstream'], message: 'is empty, which asserts nothing' });
    if (value.count_each !== undefined && value.headers === undefined)
      context.addIssue({ code: 'custom', path: ['count_each'], message: 'counts nothing: there are no headers' });
    if (value.request_body !== undefined && value.json !== undefined) context.addIssue({ code: 'custom', message: 'has both request_body and json' });
    if ((value.username === undefined) !== (value.password === undefined))
      context.addIssue({ code: 'custom', message: 'needs username and password together' });
  });

export type HttpParameters = z.output<typeof httpParameters>;
