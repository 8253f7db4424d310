import { z } from 'zod';
import { SEVERITIES } from '../model/severity.js';
import { secretRef } from './audit-policy.js';

/** What a channel can be; each has a notifier of its name. */
export const CHANNEL_TYPES = ['dingtalk', 'slack', 'webhook'] as const;
export type ChannelType = (typeof CHANNEL_TYPES)[number];

/** Forms of a DingTalk message. */
export const MESSAGE_TYPES = ['text', 'markdown', 'actionCard'] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

const channelName = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/, 'is no name of a channel: small letters, digits, _ and -');

const channelSchema = z.strictObject({
  name: channelName.describe('Name of the channel, for routes and fallbacks.'),
  type: z.enum(CHANNEL_TYPES).describe('What stands at the other end.'),
  url: secretRef.describe('Where the address is read from, which is itself a secret: {env: NAME} or {file: PATH}.'),
  secret: secretRef.optional().describe('Where the signing secret is read from: that of a DingTalk robot ("sign"), or the key of the signature of a webhook.'),
  message_type: z.enum(MESSAGE_TYPES).optional().describe('Form of a DingTalk message; without it a card where there is a link, else markdown.'),
  keyword: z.string().min(1).max(40).optional().describe('A word that a DingTalk robot demands in every message.'),
  fallback: channelName.optional().describe('The channel that takes what this one cannot deliver.'),
});

export type ChannelPolicy = z.output<typeof channelSchema>;

const routesSchema = z.partialRecord(z.enum(SEVERITIES), z.array(channelName).max(20));

export const notifySchema = z
  .strictObject({
    channels: z.array(channelSchema).max(20).default([]).describe('Where messages go.'),
    routes: routesSchema
      .optional()
      .describe('Channels by severity. A severity that is not listed goes to every channel that is not only a fallback; an empty list goes nowhere.'),
    dedup_seconds: z.int().min(0).max(86_400).default(300).describe('Time in which a message that was delivered is not sent to the same channel again.'),
    outbox: z
      .string()
      .min(1)
      .max(4096)
      .optional()
      .describe('Folder of what waits to be delivered, from the current folder. Without it `outbox` in DURI_STATE_DIR, else .duri/outbox.'),
  })
  .superRefine((notify, context) => {
    for (const { path, message } of problemsOf(notify.channels, notify.routes ?? {})) context.addIssue({ code: 'custom', path: [...path], message });
  })
  .describe('Who is told: DingTalk, Slack, webhooks.');

export type NotifyPolicy = z.output<typeof notifySchema>;

interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function problemsOf(channels: readonly ChannelPolicy[], routes: Readonly<Record<string, readonly string[] | undefined>>): FieldProblem[] {
  const names = channels.map(({ name }) => name);
  const inRoutes = Object.entries(routes).flatMap(([severity, listed = []]) =>
    listed.flatMap((name, index) => (names.includes(name) ? [] : [{ path: ['routes', severity, index], message: `names the unknown channel "${name}"` }])),
  );
  return [...channels.flatMap((channel, index) => channelProblems(channel, index, channels)), ...inRoutes];
}

function channelProblems(channel: ChannelPolicy, index: number, channels: readonly ChannelPolicy[]): FieldProblem[] {
  const { name, type, secret, message_type, keyword, fallback } = channel;
  const at = (field: string, message: string): FieldProblem => ({ path: ['channels', index, field], message });
  return [
    ...(channels.findIndex((other) => other.name === name) === index ? [] : [at('name', 'stands in the list twice')]),
    ...(type === 'slack' && secret !== undefined ? [at('secret', 'stands beside a Slack channel, which is not signed')] : []),
    ...(type !== 'dingtalk' && message_type !== undefined ? [at('message_type', 'is of DingTalk alone')] : []),
    ...(type !== 'dingtalk' && keyword !== undefined ? [at('keyword', 'is of DingTalk alone')] : []),
    ...(fallback !== undefined && !channels.some((other) => other.name === fallback) ? [at('fallback', `names the unknown channel "${fallback}"`)] : []),
    ...(fallsBackOnItself(channel, channels) ? [at('fallback', 'leads back to the channel itself')] : []),
  ];
}

function fallsBackOnItself({ name, fallback }: ChannelPolicy, channels: readonly ChannelPolicy[]): boolean {
  let at = fallback;
  for (let step = 0; at !== undefined && step <= channels.length; step++) {
    if (at === name) return true;
    const next = at;
    at = channels.find((other) => other.name === next)?.fallback;
  }
  return false;
}
