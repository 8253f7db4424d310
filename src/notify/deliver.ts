import { IntegrityError, messageOf } from '../model/errors.js';
import type { Ports } from '../ports/index.js';
import type { Outbox } from '../ports/outbox.js';
import { ChannelState } from './channel-state.js';
import { type ChannelWork, deliverChannel, type EntryResult } from './deliver-channel.js';
import { secretMask } from './mask-secrets.js';
import type { Message } from './message.js';
import { type Channel, secretsOf } from './open-channels.js';
import { byUrgency, type Entry, keepMessage, OUTBOX_LIMITS, readEntries, WHOLE_OUTBOX } from './outbox-entry.js';
import { PATIENCE, type Patience } from './send-one.js';

export type DeliverPorts = Pick<Ports, 'clock' | 'log' | 'openOutbox' | 'outgoing'>;

/** A message and the names of the channels that it goes to. */
export interface Routed {
  readonly message: Message;
  readonly channels: readonly string[];
}

export interface DeliveryRequest {
  readonly channels: readonly Channel[];
  /** None: only what waits is delivered. */
  readonly messages: readonly Routed[];
  readonly dedupMs: number;
  /** Folder of the outbox. */
  readonly outbox: string;
  readonly patience?: Patience;
}

/** What became of a message at one channel. `kept` waits in the outbox; `lost` could neither be delivered nor kept. */
export interface Delivery {
  readonly channel: string;
  readonly title: string;
  readonly severity: Message['severity'];
  readonly outcome: 'delivered' | 'duplicate' | 'kept' | 'lost';
  /** The fallback that took it. */
  readonly via: string | undefined;
  readonly attempts: number;
  readonly why: string | undefined;
  /** Of this run, and not one that had been waiting. */
  readonly isNew: boolean;
}

export interface DeliveryReport {
  readonly deliveries: readonly Delivery[];
  /** Files of the outbox that hold no message of ours, or WHOLE_OUTBOX: somebody has to look at them. */
  readonly unreadable: readonly string[];
}

/**
 * Delivers messages, and whatever earlier runs have left. Each is in the outbox before it is sent and leaves it when its channel, or the
 * fallback, has taken it: so it arrives at least once, whenever a run is killed. Never throws for what a channel does.
 */
export async function deliver(ports: DeliverPorts, request: DeliveryRequest): Promise<DeliveryReport> {
  const outbox = ports.openOutbox(request.outbox);
  const mask = secretMask(secretsOf(request.channels));
  const fresh = takeIn(ports, request, { outbox, mask });
  const patience = request.patience ?? PATIENCE;
  const lock = await takeLock(ports, outbox, patience);
  if (lock === 'busy') {
    const why = 'another run is delivering from this outbox; the next one takes it along';
    const { entries, unreadable } = readEntries(outbox);
    const others = entries.filter(({ file }) => !fresh.entries.some((entry) => entry.file === file));
    const open = [...fresh.entries.map((entry) => kept({ entry, why, attempts: 0 }, true)), ...others.map((entry) => kept({ entry, why, attempts: 0 }, false))];
    // A single file may just have been taken out by that run.
    return { deliveries: [...fresh.settled, ...open], unreadable: unreadable.filter((name) => name === WHOLE_OUTBOX) };
  }
  try {
    return await work(ports, { ...request, patience }, { outbox, mask, fresh });
  } finally {
    lock?.release();
  }
}

interface TakenIn {
  /** What is to be delivered, in the outbox already unless that could not be written. */
  readonly entries: readonly Entry[];
  readonly settled: readonly Delivery[];
}

/** Puts new messages into the outbox; one that was delivered a moment ago, or waits there already, is not taken in again. */
function takeIn(
  ports: DeliverPorts,
  { messages, dedupMs }: DeliveryRequest,
  { outbox, mask }: { readonly outbox: Outbox; readonly mask: (text: string) => string },
): TakenIn {
  const state = ChannelState.read(outbox);
  const waiting = [...readEntries(outbox).entries];
  const settled: Delivery[] = [];
  const entries: Entry[] = [];
  const now = ports.clock.now().getTime();
  for (const { message, channels } of messages) {
    for (const channel of channels) {
      const said = masked(message, mask);
      const same = waiting.find((entry) => entry.channel === channel && entry.message.dedup_key === said.dedup_key);
      if (same !== undefined) entries.push(same);
      else if (state.wasDelivered(channel, said.dedup_key, { now, windowMs: dedupMs })) settled.push(duplicate(channel, said));
      else entries.push(keepOrCarry(ports, outbox, { channel, message: said, full: waiting.length + entries.length >= OUTBOX_LIMITS.messages }));
    }
  }
  return { entries, settled };
}

/** A message that cannot be kept is sent all the same: it is then lost only if that fails too. */
function keepOrCarry(ports: DeliverPorts, outbox: Outbox, { channel, message, full }: { channel: string; message: Message; full: boolean }): Entry {
  try {
    if (full) throw new IntegrityError('write_failed', `the outbox holds ${OUTBOX_LIMITS.messages} messages, and takes no more`);
    return keepMessage(outbox, channel, message, String(ports.clock.now().getTime()));
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    ports.log.warn(`${messageOf(error)}: the message is sent without being kept`);
    return { file: undefined, channel, message, attempts: 0, last: null };
  }
}

/** `undefined`: the outbox cannot be written at all, so nobody else delivers from it either. */
async function takeLock(ports: DeliverPorts, outbox: Outbox, { lockMs }: Patience): Promise<ReturnType<Outbox['lock']> | 'busy'> {
  const step = 100;
  try {
    for (let waited = 0; ; waited += step) {
      const lock = outbox.lock();
      if (lock !== undefined) return lock;
      if (waited >= lockMs) return 'busy';
      await ports.outgoing.wait(step);
    }
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    ports.log.warn(messageOf(error));
    return undefined;
  }
}

/** Channel by channel, side by side: one that does not answer holds no other up. */
async function work(
  ports: DeliverPorts,
  { channels, dedupMs, patience }: DeliveryRequest & { readonly patience: Patience },
  { outbox, mask, fresh }: { readonly outbox: Outbox; readonly mask: (text: string) => string; readonly fresh: TakenIn },
): Promise<DeliveryReport> {
  const deadline = ports.clock.now().getTime() + patience.totalMs;
  const shared: ChannelWork = { channels, outbox, state: ChannelState.read(outbox), patience, deadline, dedupMs, mask };
  const first = readEntries(outbox);
  const files = new Set(first.entries.map(({ file }) => file));
  const unlisted = fresh.entries.filter(({ file }) => file === undefined || !files.has(file));
  // What another run has delivered while this one waited for the lock; what is gone and was noted by nobody is sent.
  const gone = unlisted.filter((entry) => entry.file !== undefined && wasTaken(ports, shared, entry));
  const carried = unlisted.filter((entry) => !gone.includes(entry));
  const results: EntryResult[] = [];
  // Other runs put messages in without the lock: who holds it looks again before going.
  for (let round = [...first.entries, ...carried].sort(byUrgency); round.length > 0; round = notYet(readEntries(outbox).entries, results)) {
    const names = [...new Set(round.map(({ channel }) => channel))];
    const each = names.map((name) =>
      deliverChannel(
        ports,
        shared,
        name,
        round.filter(({ channel }) => channel === name),
      ),
    );
    results.push(...(await Promise.all(each)).flat());
  }
  const isNew = ({ file }: Entry): boolean => file === undefined || fresh.entries.some((entry) => entry.file === file);
  const deliveries = results.map((one) => (one.delivered ? delivered(one, isNew(one.entry)) : kept(one, isNew(one.entry))));
  return {
    deliveries: [...fresh.settled, ...gone.map((entry) => delivered({ entry, via: undefined, attempts: 0 }, true)), ...deliveries],
    unreadable: first.unreadable,
  };
}

/** Has its channel, or a fallback, taken it since it was raised? */
function wasTaken({ clock }: DeliverPorts, { channels, state }: ChannelWork, { channel, message }: Entry): boolean {
  const now = clock.now().getTime();
  const since = { now, windowMs: now - Date.parse(message.raised) + 1000 };
  const chain = new Set<string>();
  for (let at: string | undefined = channel; at !== undefined && !chain.has(at);) {
    chain.add(at);
    const name: string = at;
    at = channels.find((one) => one.name === name)?.fallback;
  }
  return [...chain].some((name) => state.wasDelivered(name, message.dedup_key, since));
}

function notYet(entries: readonly Entry[], tried: readonly EntryResult[]): Entry[] {
  return entries.filter(({ file }) => !tried.some(({ entry }) => entry.file === file));
}

function delivered({ entry, via, attempts }: Pick<EntryResult, 'entry' | 'via' | 'attempts'>, isNew: boolean): Delivery {
  return { ...about(entry.channel, entry.message), outcome: 'delivered', via, attempts, why: undefined, isNew };
}

function kept({ entry, why, attempts }: Pick<EntryResult, 'entry' | 'why' | 'attempts'>, isNew: boolean): Delivery {
  return { ...about(entry.channel, entry.message), outcome: entry.file === undefined ? 'lost' : 'kept', via: undefined, attempts, why, isNew };
}

function duplicate(channel: string, message: Message): Delivery {
  return { ...about(channel, message), outcome: 'duplicate', via: undefined, attempts: 0, why: 'the same was delivered a moment ago', isNew: true };
}

function about(channel: string, { title, severity }: Message): Pick<Delivery, 'channel' | 'title' | 'severity'> {
  return { channel, title, severity };
}

/** A text that quotes a secret of a channel, such as an error with its address, tells it neither to the outbox nor to anybody else. */
function masked(message: Message, mask: (text: string) => string): Message {
  return {
    ...message,
    title: mask(message.title),
    text: mask(message.text),
    facts: message.facts.map(({ label, value }) => ({ label: mask(label), value: mask(value) })),
    links: message.links.filter(({ title, url }) => mask(url) === url && mask(title) === title),
  };
}
