import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { dingtalkSign } from '../../../notify/dingtalk-sign.js';
import type { ReceivedRequest } from '../../../ports/probes.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import { durationSchema } from '../duration.js';
import { headerValues } from './http-judge.js';

const HOUR_MS = 3_600_000;
const SLACK_SKEW_MS = 300_000;
const secret = z.string().min(1).max(4096).describe('The shared secret, from a secret variable.');
const skew = durationSchema.optional().describe('How far the time in the message may be from now.');

/** How messages are signed. */
export const signatureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dingtalk'), secret, max_skew: skew }),
  z.strictObject({ kind: z.literal('slack'), secret, max_skew: skew }),
  z.strictObject({
    kind: z.literal('hmac'),
    secret,
    header: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,100}$/)
      .describe('Header with the signature of the body.'),
    prefix: z.string().max(50).default('').describe('What stands before it, such as sha256=.'),
    encoding: z.enum(['hex', 'base64']).default('hex'),
  }),
]);

type Signature = z.output<typeof signatureSchema>;

/** Is a message signed as it should be, and just now? @source anchors: DingTalk custom robot; Slack request signing v0 */
export function judgeSignature(subject: string, message: ReceivedRequest, signature: Signature): readonly Observation[] {
  if (signature.kind === 'hmac') {
    const given = headerValues(message.headers, signature.header)[0];
    const right = `${signature.prefix}${createHmac('sha256', signature.secret).update(message.body).digest(signature.encoding)}`;
    return [verdict(subject, given, right)];
  }
  if (signature.kind === 'slack') {
    const time = headerValues(message.headers, 'X-Slack-Request-Timestamp')[0];
    const given = headerValues(message.headers, 'X-Slack-Signature')[0];
    const text = Buffer.concat([Buffer.from(`v0:${time ?? ''}:`), message.body]);
    const right = `v0=${createHmac('sha256', signature.secret).update(text).digest('hex')}`;
    return [verdict(subject, given, right), onTime(subject, message.at, Number(time) * 1000, signature.max_skew ?? SLACK_SKEW_MS)];
  }
  const query = new URLSearchParams(message.url.replace(/^[^?]*/, ''));
  const [time, given] = [query.get('timestamp') ?? undefined, query.get('sign') ?? undefined];
  return [
    verdict(subject, given, dingtalkSign(time ?? '', signature.secret)),
    onTime(subject, message.at, time === undefined ? NaN : Number(time), signature.max_skew ?? HOUR_MS),
  ];
}

/** Neither signature is shown: the right one would be as good as the secret for an hour. */
function verdict(subject: string, given: string | undefined, right: string): Observation {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(right)];
  if (a.length === b.length && timingSafeEqual(a, b)) return holds(subject, 'has a valid signature');
  const says = given === undefined ? 'has no signature' : 'has a signature that is not valid';
  const fix = 'Sign with the secret of this webhook; in a URL the signature must be percent-encoded, + / and = too.';
  return fails(subject, says, { expected: 'a valid signature', actual: given === undefined ? 'none' : 'another one', fix });
}

function onTime(subject: string, at: number, says: number, maxSkewMs: number): Observation {
  const apart = Math.abs(at - says);
  if (apart <= maxSkewMs) return holds(subject, `was signed ${Math.round(apart)} ms from now`);
  const actual = Number.isNaN(apart) ? 'no time' : `${Math.round(apart / 1000)} s`;
  return fails(subject, 'has a time that is too far from now', {
    expected: `at most ${maxSkewMs / 1000} s`,
    actual,
    fix: 'DingTalk wants milliseconds; look at the clock of the host.',
  });
}
