import { z } from 'zod';
import { sha256 } from '../../../model/digest.js';
import type { ReceivedRequest, ScriptedAnswer } from '../../../ports/probes.js';
import { matcherSchema } from '../../checks/matcher.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import { durationSchema } from '../duration.js';
import { pause } from '../pause.js';
import { type StepContext, stepKind, type StepResult } from '../step-kind.js';
import { asserted, judgeHeader, judgeJsonPath } from './http-judge.js';
import { jsonPathSchema } from './http-parameters.js';
import { judgeSignature, signatureSchema } from './webhook-signature.js';

const answer = z.strictObject({
  status: z.int().min(100).max(599).default(200),
  json: z.unknown().optional().describe('Body, as JSON, such as {errcode: 310000}.'),
  html: z.string().max(65_536).optional().describe('Body, as a page, such as a proxy puts in the way.'),
  headers: z.record(z.string(), z.string()).default({}),
  delay: durationSchema.optional().describe('Answers only then.'),
  cut: z.boolean().default(false).describe('Closes the connection in place of an answer.'),
});

const parameters = z
  .strictObject({
    answers: z.array(answer).max(100).default([]).describe('What it answers, one after the other; after those that all is well ({errcode: 0}).'),
    action: z.array(z.unknown()).min(1).max(50).describe('Steps that set it off.'),
    within: durationSchema.describe('How long it may take from the end of the action until the messages are there.'),
    count: z.int().min(0).max(100).default(1).describe('How many messages must come; more is a failure too.'),
    quiet: durationSchema.optional().describe('How long to look whether more come; a second when absent, all of `within` when count is 0.'),
    path: z.string().max(4096).optional().describe('What the path must begin with.'),
    method: z.string().default('POST').describe('The method that it must come with.'),
    signature: signatureSchema.optional().describe('How each message must be signed.'),
    headers: z.record(z.string(), matcherSchema).default({}).describe('What is expected of headers of each message.'),
    body: matcherSchema.optional().describe('What is expected of the body of each message, as text.'),
    jsonpath: jsonPathSchema.default({}).describe('What is expected of values in the JSON body of each message.'),
    distinct: z.boolean().default(false).describe('No two messages may have the same body.'),
    same: z.boolean().default(false).describe('All messages must have the same body: the second is the first, tried again.'),
    spacing: durationSchema.optional().describe('The least time between two messages: a sender that backs off.'),
  })
  .superRefine((value, context) => {
    const content = value.signature ?? value.body ?? Object.values(value.jsonpath)[0] ?? Object.values(value.headers)[0];
    if (value.count === 0 && content !== undefined) context.addIssue({ code: 'custom', path: ['count'], message: 'is 0, so nothing would be looked at' });
    if (value.count > 0 && content === undefined)
      context.addIssue({ code: 'custom', message: 'looks at nothing in the message; expected signature, body, jsonpath or headers' });
    if ((value.same || value.distinct || value.spacing !== undefined) && value.count < 2)
      context.addIssue({ code: 'custom', path: ['count'], message: 'is less than 2, so there is nothing to compare' });
  });

type Parameters = z.output<typeof parameters>;

const ALL_WELL: ScriptedAnswer = { status: 200, headers: [['content-type', 'application/json']], body: '{"errcode":0,"errmsg":"ok"}' };
const DEFAULT_QUIET_MS = 1000;

/** Receives webhooks, sets off what sends them, and looks at what came. */
export const webhookSink = stepKind<Parameters>({
  name: 'webhook_sink',
  summary: 'Receives webhooks while other steps run: how many come, how soon, whether they are signed, what they say; it can answer with faults.',
  parameters,
  executes: () => false,
  repeatable: false,
  inner: ({ action }) => action,
  assertions: ({ signature, body, jsonpath, headers, same, distinct, spacing }) =>
    1 +
    [signature, body, same || undefined, distinct || undefined, spacing].filter((one) => one !== undefined).length +
    Object.keys(jsonpath).length +
    Object.keys(headers).length,
  run: receive,
});

async function receive(context: StepContext, wanted: Parameters): Promise<StepResult> {
  const { sink } = context.target;
  const { clock } = context.ports;
  const before = sink.received().length;
  sink.script(wanted.answers.map(toAnswer));
  try {
    const action = await context.nested(wanted.action);
    const acted = clock.now().getTime();
    if (wanted.count > 0) await sink.moreThan(before + wanted.count - 1, wanted.within, context.signal);
    await pause(clock, wanted.quiet ?? (wanted.count === 0 ? wanted.within : DEFAULT_QUIET_MS), context.signal);
    const messages = sink.received().slice(before);
    return { observations: [...action, counted(messages, wanted, acted), ...(await judge(messages, wanted))], reached: true };
  } finally {
    sink.script([]);
  }
}

function toAnswer({ status, json, html, headers, delay, cut }: z.output<typeof answer>): ScriptedAnswer {
  const [type, body] = html === undefined ? ['application/json', JSON.stringify(json ?? { errcode: 0, errmsg: 'ok' })] : ['text/html', html];
  return { status, headers: [['content-type', type], ...Object.entries(headers)], body, cut, ...(delay !== undefined && { delayMs: delay }) };
}

/** What is answered when nothing is scripted. */
export { ALL_WELL };

function counted(messages: readonly ReceivedRequest[], { count, within }: Parameters, acted: number): Observation {
  const expected = `${count} within ${within / 1000} s`;
  const inTime = messages.filter(({ at }) => at - acted <= within).length;
  if (messages.length === count && inTime === count) return holds('the webhook', `got ${count} messages`, { expected });
  const fix =
    messages.length === 0
      ? 'Is the service started with this webhook (uat.rehearsal.env of duri.yml; on a live target its own settings), and is sending turned on?'
      : undefined;
  return fails('the webhook', `got ${messages.length} messages`, {
    expected,
    actual: `${messages.length}, ${inTime} of them in time`,
    ...(fix !== undefined && { fix }),
  });
}

async function judge(messages: readonly ReceivedRequest[], wanted: Parameters): Promise<readonly Observation[]> {
  const observations: Observation[] = [];
  for (const [index, message] of messages.entries()) {
    const subject = `message ${index + 1} of the webhook`;
    const text = Buffer.from(message.body).toString('utf8');
    observations.push(
      holds(subject, 'came', { actual: `sha256:${sha256(message.body)}` }),
      ...(message.incomplete === true ? [fails(subject, 'is cut off, or longer than 1 MiB', { expected: 'a whole message' })] : []),
      asserted(subject, 'method', message.method, wanted.method),
      ...(wanted.path === undefined ? [] : [asserted(subject, 'path', message.url, { 'have-prefix': wanted.path })]),
      ...(wanted.signature === undefined ? [] : judgeSignature(subject, message, wanted.signature)),
      ...(wanted.body === undefined ? [] : [asserted(subject, 'body', text, wanted.body)]),
      ...Object.entries(wanted.headers).flatMap(([name, matcher]) => judgeHeader(subject, { name, matcher, count: undefined, headers: message.headers })),
    );
    for (const [path, matcher] of Object.entries(wanted.jsonpath)) observations.push(...(await judgeJsonPath(subject, text, path, matcher)));
  }
  return [...observations, ...compare(messages, wanted)];
}

function compare(messages: readonly ReceivedRequest[], { same, distinct, spacing }: Parameters): readonly Observation[] {
  const bodies = new Set(messages.map(({ body }) => sha256(body)));
  const gaps = messages.slice(1).map(({ at }, index) => at - (messages[index]?.at ?? at));
  const least = Math.min(...gaps);
  return [
    ...(same && messages.length > 1
      ? [
          bodies.size === 1
            ? holds('all messages', 'are the same')
            : fails('the messages', 'are not the same', { expected: '1 body', actual: `${bodies.size} bodies` }),
        ]
      : []),
    ...(distinct
      ? [
          bodies.size === messages.length
            ? holds('all messages', 'differ')
            : fails('the messages', 'repeat one another', { expected: `${messages.length} bodies`, actual: `${bodies.size} bodies` }),
        ]
      : []),
    ...(spacing !== undefined && gaps.length > 0
      ? [
          least >= spacing
            ? holds('the sender', `waits ${least} ms before it tries again`)
            : fails('the sender', 'does not back off', { expected: `at least ${spacing} ms`, actual: `${least} ms` }),
        ]
      : []),
  ];
}
