import type { Ports } from '../ports/index.js';
import type { ChannelState } from './channel-state.js';
import type { Message } from './message.js';
import type { ChannelSettings, Judgement, Notifier } from './notifiers/notifier.js';

/** Bounds in time of one run. */
export interface Patience {
  /** For one attempt. @source the owner's document: "5 seconds time-out of calls to others" */
  readonly timeoutMs: number;
  /** How often a failed attempt is repeated. */
  readonly repetitions: number;
  /** The wait before the first repetition; it doubles each time. */
  readonly firstWaitMs: number;
  /** For the whole run, waits for limits included. */
  readonly totalMs: number;
  /** For another run to end that delivers from the same outbox. */
  readonly lockMs: number;
}

export const PATIENCE: Patience = { timeoutMs: 5000, repetitions: 3, firstWaitMs: 500, totalMs: 30_000, lockMs: 10_000 };

const MAX_ANSWER_BYTES = 64 * 1024;

export type SendPorts = Pick<Ports, 'clock' | 'outgoing'>;

export interface Sending {
  readonly name: string;
  readonly notifier: Notifier;
  readonly settings: ChannelSettings;
  readonly state: ChannelState;
  readonly patience: Patience;
  /** In milliseconds since 1970. */
  readonly deadline: number;
}

/** `refused`: this message. `unreachable`: the channel, for now. */
export interface Sent {
  readonly outcome: 'delivered' | 'refused' | 'unreachable';
  readonly attempts: number;
  readonly why: string;
}

class NotDelivered extends Error {
  constructor(
    readonly judgement: Exclude<Judgement, { outcome: 'delivered' }>,
    readonly again: boolean,
  ) {
    super(judgement.why);
  }
}

/** Sends one message over one channel: within its rate, repeated where that can help, and never beyond the deadline. */
export async function sendOne(ports: SendPorts, sending: Sending, message: Message): Promise<Sent> {
  const { default: pRetry } = await import('p-retry'); // most runs send nothing
  const { patience } = sending;
  let attempts = 0;
  const attempt = async (): Promise<void> => {
    await turn(ports, sending);
    attempts += 1;
    const judgement = await post(ports, sending, message);
    if (judgement.outcome !== 'delivered') throw new NotDelivered(judgement, await isWorthRepeating(ports, sending, judgement));
  };
  try {
    await pRetry(attempt, {
      retries: patience.repetitions,
      minTimeout: patience.firstWaitMs,
      maxTimeout: patience.timeoutMs,
      shouldRetry: ({ error }) => error instanceof NotDelivered && error.again,
    });
    return { outcome: 'delivered', attempts, why: '' };
  } catch (error) {
    if (!(error instanceof NotDelivered)) throw error;
    return { outcome: error.judgement.outcome === 'failed' ? 'refused' : 'unreachable', attempts, why: error.message };
  }
}

/** Waits until the channel may be used again, if that is soon enough. */
async function turn({ clock, outgoing }: SendPorts, { name, notifier, state, deadline }: Sending): Promise<void> {
  const now = clock.now().getTime();
  const waitMs = state.waitMs(name, notifier.rate, now);
  if (now + waitMs > deadline) throw new NotDelivered({ outcome: 'retry', why: `takes no more messages for another ${Math.ceil(waitMs / 1000)} s` }, false);
  if (waitMs > 0) await outgoing.wait(waitMs);
}

async function post({ clock, outgoing }: SendPorts, { name, notifier, settings, state, patience }: Sending, message: Message): Promise<Judgement> {
  const at = clock.now();
  const { url, headers, body } = notifier.request(message, settings, at);
  state.noteSent(name, at.getTime());
  const answer = await outgoing.post({ url, headers, body, timeoutMs: patience.timeoutMs, maxAnswerBytes: MAX_ANSWER_BYTES });
  if (!answer.answered) return { outcome: answer.refused ? 'failed' : 'retry', why: answer.why };
  return notifier.judge(answer);
}

/** What the other side asked to wait for is waited for, or kept in mind for the next run. */
async function isWorthRepeating({ clock, outgoing }: SendPorts, { name, state, deadline }: Sending, judgement: Judgement): Promise<boolean> {
  if (judgement.outcome !== 'retry') return false;
  const now = clock.now().getTime();
  const afterMs = judgement.afterMs ?? 0;
  if (now + afterMs > deadline) {
    state.noteBlocked(name, now + afterMs);
    return false;
  }
  if (afterMs > 0) await outgoing.wait(afterMs);
  return true;
}
