import { IntegrityError, messageOf } from '../model/errors.js';
import type { Outbox } from '../ports/outbox.js';
import type { ChannelState } from './channel-state.js';
import { DIGEST_SIZE, digestOf } from './digest.js';
import type { Message } from './message.js';
import type { Channel } from './open-channels.js';
import { type Entry, noteFailure } from './outbox-entry.js';
import { type Patience, type Sending, sendOne, type SendPorts, type Sent } from './send-one.js';

export interface ChannelWork {
  readonly channels: readonly Channel[];
  readonly outbox: Outbox;
  readonly state: ChannelState;
  readonly patience: Patience;
  readonly deadline: number;
  readonly dedupMs: number;
  /** Takes secrets out of a text. */
  readonly mask: (text: string) => string;
}

export interface EntryResult {
  readonly entry: Entry;
  readonly delivered: boolean;
  /** The channel that took it, where that was a fallback. */
  readonly via: string | undefined;
  readonly attempts: number;
  readonly why: string | undefined;
}

/** So many messages refused one after the other are the channel's fault. */
const REFUSED_IN_A_ROW = 3;
/** Who would wait longer than this for messages one by one gets them as one. */
const DIGEST_AFTER_MS = 5000;

/** Delivers what waits for a channel, and gives what it does not take to its fallback. What nobody takes stays in the outbox. */
export async function deliverChannel(ports: SendPorts, work: ChannelWork, name: string, entries: readonly Entry[]): Promise<readonly EntryResult[]> {
  const results: EntryResult[] = [];
  let left: readonly EntryResult[] = entries.map((entry) => ({ entry, delivered: false, via: undefined, attempts: 0, why: undefined }));
  for (let at: string | undefined = name; at !== undefined && left.length > 0;) {
    const channel = work.channels.find((one) => one.name === at);
    const tried = await deliverOver(ports, work, { channel, name: at, via: at === name ? undefined : at }, left);
    results.push(...tried.filter(({ delivered }) => delivered));
    left = tried.filter(({ delivered }) => !delivered);
    at = channel?.fallback;
  }
  for (const one of left) if (one.attempts > 0 || one.why !== one.entry.last) keepFailure(work, one);
  return [...results, ...left];
}

interface Target {
  readonly channel: Channel | undefined;
  readonly name: string;
  readonly via: string | undefined;
}

async function deliverOver(ports: SendPorts, work: ChannelWork, target: Target, waiting: readonly EntryResult[]): Promise<readonly EntryResult[]> {
  const { channel, name, via } = target;
  const failed = (ones: readonly EntryResult[], why: string, attempts = 0): EntryResult[] =>
    ones.map((one) => ({ ...one, attempts: one.attempts + attempts, why: work.mask(one.why === undefined ? `${name} ${why}` : `${one.why}; ${name} ${why}`) }));
  if (channel?.usable !== true) return failed(waiting, channel === undefined ? 'is no channel of the policy any more' : `cannot be used: ${channel.why}`);
  const sending = { ...work, name, notifier: channel.notifier, settings: channel.settings };
  const done: EntryResult[] = [];
  let rest = [...waiting];
  for (let refused = 0; rest.length > 0;) {
    const { batch, sent } = await sendNext(ports, sending, rest);
    rest = rest.slice(batch.length);
    if (sent.outcome === 'delivered') {
      refused = 0;
      done.push(...batch.map((one) => ({ ...one, delivered: true, via, attempts: one.attempts + sent.attempts, why: undefined })));
      finish(ports, work, name, batch);
      continue;
    }
    done.push(...failed(batch, sent.why, sent.attempts));
    refused += 1;
    if (sent.outcome === 'unreachable' || refused >= REFUSED_IN_A_ROW) return [...done, ...failed(rest, sent.why)];
  }
  return done;
}

const ALREADY: Sent = { outcome: 'delivered', attempts: 0, why: '' };

/** The next message alone; or, where the rate would make them wait, many as one. Without a message where it was delivered before. */
function nextBatch(
  { clock }: SendPorts,
  { state, name, notifier, settings, dedupMs }: ChannelWork & Sending,
  rest: readonly EntryResult[],
): { readonly entries: readonly EntryResult[]; readonly message: Message | undefined } {
  const at = clock.now();
  const now = at.getTime();
  const [first] = rest;
  if (first === undefined) return { entries: [], message: undefined };
  if (state.wasDelivered(name, first.entry.message.dedup_key, { now, windowMs: dedupMs })) return { entries: [first], message: undefined };
  const free = state.free(name, notifier.rate, now);
  const waitMs = Math.ceil(Math.max(0, rest.length - free) / notifier.rate.messages) * notifier.rate.perMs;
  if (rest.length === 1 || free > 1 || waitMs <= DIGEST_AFTER_MS) return { entries: [first], message: first.entry.message };
  for (let size = Math.min(rest.length, DIGEST_SIZE); size > 1; size = Math.floor(size / 2)) {
    const entries = rest.slice(0, size);
    const message = digestOf(
      entries.map(({ entry }) => entry.message),
      at,
    );
    if (notifier.request(message, settings, at).factsLeftOut === 0) return { entries, message };
  }
  return { entries: [first], message: first.entry.message };
}

/** An address that is none is a failure of its channel, and keeps no other channel from its messages. */
async function sendNext(
  ports: SendPorts,
  sending: ChannelWork & Sending,
  rest: readonly EntryResult[],
): Promise<{ readonly batch: readonly EntryResult[]; readonly sent: Sent }> {
  try {
    const { entries, message } = nextBatch(ports, sending, rest);
    return { batch: entries, sent: message === undefined ? ALREADY : await sendOne(ports, sending, message) };
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return { batch: rest, sent: { outcome: 'unreachable', attempts: 0, why: `cannot be used: ${messageOf(error)}` } };
  }
}

/** First noted as delivered, then taken out: a run that is killed in between sends nothing twice. */
function finish({ clock }: SendPorts, { outbox, state, dedupMs }: ChannelWork, name: string, delivered: readonly EntryResult[]): void {
  state.noteDelivered(
    name,
    delivered.map(({ entry }) => entry.message.dedup_key),
    { now: clock.now().getTime(), windowMs: dedupMs },
  );
  for (const { entry } of delivered) if (entry.file !== undefined) outbox.remove(entry.file);
}

function keepFailure({ outbox }: ChannelWork, { entry, why = '' }: EntryResult): void {
  try {
    noteFailure(outbox, entry, why);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error; // the message itself still stands there as it was
  }
}
