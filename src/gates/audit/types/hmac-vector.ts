import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { dingtalkSign } from '../../../notify/dingtalk-sign.js';
import { fails, holds, type Observation, Unmet, unseen } from '../../checks/observation.js';
import { checkType, type Ground } from '../check-type.js';
import { findFunction } from './signature-in-code.js';

const parameters = z
  .strictObject({
    alg: z
      .enum(['dingtalk', 'hmac-sha256', 'slack'])
      .describe('dingtalk: base64 over timestamp and secret; hmac-sha256: hex over body; slack: v0= and hex over timestamp and body.'),
    ts: z
      .string()
      .regex(/^\d{1,16}$/, 'is no timestamp in digits; it has to be quoted')
      .optional()
      .describe('The timestamp of the vector, quoted.'),
    secret: z.string().min(1).describe('The secret of the vector: made up for it, never a real one.'),
    body: z.string().default('').describe('The body of the vector.'),
    sign: z.string().min(1).describe('The signature that must come out.'),
    implementation: z
      .strictObject({ file: z.string().min(1).describe('The program.'), function: z.string().min(1).describe('The function that signs.') })
      .optional()
      .describe('The function of the tree that signs: it must be there and use HMAC, SHA-256 and the encoding. It is read, not run.'),
    exec: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('A program of the tree as an argument list: gets {"timestamp", "secret", "body"} as JSON on stdin and prints the signature.'),
  })
  .refine(({ alg, ts }) => alg === 'hmac-sha256' || ts !== undefined, { path: ['ts'], message: 'is missing' })
  .refine(({ alg, body }) => alg !== 'hmac-sha256' || body !== '', { path: ['body'], message: 'is missing' });

type Parameters = z.output<typeof parameters>;

/** `hmac_vector`: a golden vector of a signature: our signer, and that of the tree, come to the same. */
export const hmacVectorCheck = checkType<Parameters>({
  name: 'hmac_vector',
  summary: 'A golden vector of a signature (DingTalk, Slack, HMAC-SHA256), and the function of the tree that makes it',
  parameters,
  executes: ({ exec }) => exec !== undefined,
  observe: async (ground, wanted) => [
    judgeVector(wanted),
    ...(wanted.implementation === undefined ? [] : judgeCode(ground, wanted.alg, wanted.implementation)),
    ...(wanted.exec === undefined ? [] : [await judgeProgram(ground, wanted, wanted.exec)]),
  ],
});

function judgeVector(wanted: Parameters): Observation {
  const actual = signOf(wanted);
  if (actual === wanted.sign || encodeURIComponent(actual) === wanted.sign) return holds(`the ${wanted.alg} vector`, 'comes out of the signer of DuRi');
  return fails(`the ${wanted.alg} vector`, 'is not what the signer of DuRi makes of it', { expected: wanted.sign, actual });
}

function signOf({ alg, ts = '', secret, body }: Parameters): string {
  if (alg === 'dingtalk') return dingtalkSign(ts, secret);
  const text = alg === 'slack' ? `v0:${ts}:${body}` : body;
  return `${alg === 'slack' ? 'v0=' : ''}${createHmac('sha256', secret).update(text).digest('hex')}`;
}

const PARTS: Readonly<Record<string, RegExp>> = { HMAC: /\bhmac\b|createHmac|Hmac/, 'SHA-256': /sha_?-?256/i };
const BASE64 = /base64|b64encode/i;
const WEAK = /\b(?:md5|sha1|sha_1|crc32)\b/i;

/** The function is there, and names what the signature is made of. That it comes to the right value only `exec` can show. */
function judgeCode(ground: Ground, alg: Parameters['alg'], { file, function: name }: { readonly file: string; readonly function: string }): Observation[] {
  const language = /\.([a-z]+)$/.exec(file)?.[1] ?? '';
  const found = findFunction(ground.text(file), language, name);
  if (found === undefined) throw new Unmet(fails(file, `defines no function ${name}`, { expected: name, actual: 'nothing' }));
  const subject = `${name} of ${file}`;
  const location = { file, line: found.line };
  const parts = Object.entries({ ...PARTS, ...(alg === 'dingtalk' ? { base64: BASE64 } : {}) });
  const lacks = parts.filter(([, pattern]) => !pattern.test(found.text)).map(([part]) => part);
  const weak = WEAK.exec(found.text)?.[0];
  return [
    ...lacks.map((part) => fails(subject, `does not use ${part}`, { expected: part, location })),
    ...(weak === undefined ? [] : [fails(subject, `uses ${weak}`, { expected: 'SHA-256', actual: weak, location })]),
    ...(lacks.length > 0 || weak !== undefined ? [] : [holds(subject, `uses ${parts.map(([part]) => part).join(', ')}`, { location })]),
  ];
}

async function judgeProgram(ground: Ground, wanted: Parameters, [program = '', ...args]: readonly string[]): Promise<Observation> {
  const { ts: timestamp, secret, body, sign } = wanted;
  const { exitCode, stdout, stderr } = await ground.run({ program, args, input: JSON.stringify({ timestamp, secret, body }) });
  const subject = [program, ...args].join(' ').slice(0, 200);
  if (exitCode === 127) return unseen('infra', subject, 'is not installed');
  if (exitCode !== 0) return fails(subject, `ends with code ${exitCode}: ${stderr.trim().replaceAll(secret, '***').slice(0, 200)}`, { expected: sign });
  const actual = Buffer.from(stdout).toString('utf8').trim().slice(0, 200);
  if (actual === sign || actual === encodeURIComponent(sign)) return holds(subject, 'prints the signature of the vector');
  return fails(subject, 'prints another signature', { expected: sign, actual: actual.replaceAll(secret, '***') });
}
