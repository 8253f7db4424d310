import type { Secret } from '../../model/secret.js';
import type { ChannelType, MessageType } from '../../policy/notify-policy.js';
import type { Message } from '../message.js';

/** A channel as a notifier needs it: the secrets are read, and nothing but the request reveals them. */
export interface ChannelSettings {
  readonly url: Secret;
  readonly secret: Secret | undefined;
  readonly messageType: MessageType | undefined;
  readonly keyword: string | undefined;
}

export interface NotifierRequest {
  readonly url: Secret;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Facts that did not fit into the message. */
  readonly factsLeftOut: number;
}

/** What came back, as far as it was read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  readonly cut: boolean;
}

/** `retry`: asking again can help, after so long. `failed`: it cannot before somebody mends something. */
export type Judgement =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'retry'; readonly why: string; readonly afterMs?: number }
  | { readonly outcome: 'failed'; readonly why: string };

/** A kind of channel: how a message is put to it, and how its answer is read. Both are pure. A new one is a file here and a line in the list. */
export interface Notifier {
  readonly type: ChannelType;
  /** At most so many messages in so long; more get the sender locked out. */
  readonly rate: { readonly messages: number; readonly perMs: number };
  /** @throws input_invalid when the address is none; its text is never in the message */
  request(message: Message, channel: ChannelSettings, at: Date): NotifierRequest;
  judge(answer: Answer): Judgement;
}
