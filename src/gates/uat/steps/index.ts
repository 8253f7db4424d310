import type { StepKind } from '../step-kind.js';
import { command } from './command.js';
import { http } from './http.js';
import { restart, wait } from './pauses.js';
import { script } from './script.js';
import { tcp, tls } from './sockets.js';
import { webhookSink } from './webhook-sink.js';
import { websocket } from './websocket.js';

/** Every kind of step, by its key in a case. A new one is one file beside this and one line here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- parameters are contravariant, so a list of different kinds needs the widest form
export const STEP_KINDS: readonly StepKind<any>[] = [http, websocket, tls, tcp, command, script, webhookSink, wait, restart];
