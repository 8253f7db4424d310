import { dingtalk } from './dingtalk.js';
import type { Notifier } from './notifier.js';
import { slack } from './slack.js';
import { webhook } from './webhook.js';

/** Every kind of channel; the contract tests run over this list. */
export const NOTIFIERS: readonly Notifier[] = [dingtalk, slack, webhook];
