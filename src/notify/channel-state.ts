import { z } from 'zod';
import { IntegrityError } from '../model/errors.js';
import type { Outbox } from '../ports/outbox.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { parseDocument } from '../shape/document.js';
import { STATE_FILE } from './outbox-entry.js';

const MAX_BYTES = 1024 * 1024;
/** Nobody is locked out for longer; a later instant comes from a clock that was wrong. */
const LONGEST_BLOCK_MS = 3_600_000;
/** What was delivered is remembered for as long as another run may wait to be told of it, also where nothing is deduplicated. */
const SHORTEST_MEMORY_MS = 60_000;

const channelSchema = z.strictObject({
  /** When messages were sent, in milliseconds: what counts towards the rate. */
  sent: z.array(z.int()).max(1000),
  /** What was delivered when, by dedup key. */
  delivered: z.record(z.string(), z.int()),
  /** Until when the other side wants nothing. */
  blocked_until: z.int(),
});
const stateSchema = z.strictObject({ version: z.literal('1'), channels: z.record(z.string(), channelSchema) });

type ChannelRecord = z.output<typeof channelSchema>;

/** What is remembered of each channel between runs: how fast it was used, what it has delivered, whether it wants to be left alone. */
export class ChannelState {
  readonly #channels: Map<string, ChannelRecord>;

  private constructor(
    readonly outbox: Outbox,
    channels: Readonly<Record<string, ChannelRecord>>,
  ) {
    this.#channels = new Map(Object.entries(channels));
  }

  /** One that cannot be read is as good as none: it guards against too much, never against too little. */
  static read(outbox: Outbox): ChannelState {
    const content = outbox.read(STATE_FILE, MAX_BYTES);
    const parsed = content === undefined ? undefined : parseDocument(content, stateSchema, { maxBytes: MAX_BYTES, maxDepth: 8 });
    return new ChannelState(outbox, parsed?.ok === true ? parsed.value.channels : {});
  }

  /** Milliseconds until a message may be sent; 0 now. */
  waitMs(channel: string, rate: { readonly messages: number; readonly perMs: number }, now: number): number {
    const { sent, blocked_until: blocked } = this.#of(channel);
    const recent = sent.filter((at) => at <= now && at > now - rate.perMs);
    const oldest = recent[recent.length - rate.messages];
    const byRate = oldest === undefined ? 0 : oldest + rate.perMs - now;
    return Math.max(byRate, blocked > now && blocked <= now + LONGEST_BLOCK_MS ? blocked - now : 0);
  }

  /** How many messages may be sent at once. */
  free(channel: string, rate: { readonly messages: number; readonly perMs: number }, now: number): number {
    return rate.messages - this.#of(channel).sent.filter((at) => at <= now && at > now - rate.perMs).length;
  }

  wasDelivered(channel: string, key: string, { now, windowMs }: { readonly now: number; readonly windowMs: number }): boolean {
    const at = this.#of(channel).delivered[key];
    return at !== undefined && at <= now && at > now - windowMs;
  }

  noteSent(channel: string, now: number): void {
    const before = this.#of(channel);
    this.#set(channel, { ...before, sent: [...before.sent, now].slice(-100) });
  }

  noteDelivered(channel: string, keys: readonly string[], { now, windowMs }: { readonly now: number; readonly windowMs: number }): void {
    const before = this.#of(channel);
    const recent = Object.entries(before.delivered)
      .filter(([, at]) => at > now - Math.max(windowMs, SHORTEST_MEMORY_MS) && at <= now)
      .slice(-2000);
    this.#set(channel, { ...before, delivered: Object.fromEntries([...recent, ...keys.map((key) => [key, now] as const)]) });
  }

  noteBlocked(channel: string, until: number): void {
    this.#set(channel, { ...this.#of(channel), blocked_until: until });
  }

  #of(channel: string): ChannelRecord {
    return this.#channels.get(channel) ?? { sent: [], delivered: {}, blocked_until: 0 };
  }

  #set(channel: string, record: ChannelRecord): void {
    this.#channels.set(channel, record);
    this.#write();
  }

  /** Where it cannot be kept a message is still worth more than the count of it. */
  #write(): void {
    try {
      this.outbox.put(STATE_FILE, `${canonicalJson({ version: '1', channels: Object.fromEntries(this.#channels) })}\n`);
    } catch (error) {
      if (!(error instanceof IntegrityError)) throw error;
    }
  }
}
