import { join, resolve } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { deliver, type Delivery, type DeliveryReport, type Routed } from '../notify/deliver.js';
import type { Channel } from '../notify/open-channels.js';
import { exitCode } from '../model/status.js';
import type { Policy } from '../policy/policy.js';
import type { NotifyPolicy } from '../policy/notify-policy.js';
import type { Ports } from '../ports/index.js';

/** Where what waits is kept: as policy says, else in the state directory, else below the current folder. */
export function outboxFolder({ environment }: Pick<Ports, 'environment'>, { outbox }: NotifyPolicy): string {
  const state = environment.variables['DURI_STATE_DIR'] ?? '';
  return resolve(environment.cwd, outbox ?? (state === '' ? join('.duri', 'outbox') : join(state, 'outbox')));
}

/** The channels of a policy. @throws input_missing where it has none */
export function notifyPolicyOf({ notify }: Policy): NotifyPolicy {
  if (notify !== undefined && notify.channels.length > 0) return notify;
  throw new IntegrityError(
    'input_missing',
    'the policy names no channel',
    {},
    { hint: 'Add `notify: {channels: [{name: team, type: slack, url: {env: SLACK_WEBHOOK_URL}}]}` to duri.yml; docs/notifications.md has examples.' },
  );
}

export interface Told {
  readonly report: DeliveryReport;
  /** Names of channels, each once. */
  readonly delivered: readonly string[];
  readonly failed: readonly string[];
}

/** Delivers by policy: what is new, and what waits. */
export async function tell(ports: Ports, policy: NotifyPolicy, channels: readonly Channel[], messages: readonly Routed[]): Promise<Told> {
  const report = await deliver(ports, { channels, messages, dedupMs: policy.dedup_seconds * 1000, outbox: outboxFolder(ports, policy) });
  const failed = new Set(report.deliveries.filter(isOpen).map(({ channel }) => channel));
  const good = new Set(report.deliveries.filter((one) => !isOpen(one)).map(({ channel }) => channel));
  return { report, failed: [...failed].sort(), delivered: [...good].filter((name) => !failed.has(name)).sort() };
}

export function isOpen({ outcome }: Delivery): boolean {
  return outcome === 'kept' || outcome === 'lost';
}

/** 0 when everybody was told; 2 where a channel that owes a message cannot be used as it is configured; else 3. */
export function exitOfDelivery({ deliveries, unreadable }: DeliveryReport, channels: readonly Channel[]): number {
  const open = deliveries.filter(isOpen);
  if (open.length === 0 && unreadable.length === 0) return 0;
  const misconfigured = open.some((one) => channels.some((channel) => channel.name === one.channel && !channel.usable));
  return misconfigured ? exitCode('error(config)', 'prod') : exitCode('error(infra)', 'prod');
}
