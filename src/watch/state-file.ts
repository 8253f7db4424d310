import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Secret } from '../model/secret.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { parseDocument } from '../shape/document.js';
import { describeProblems, type Parsed, parsed, refused } from '../shape/parsed.js';
import { type WatchState, watchStateSchema } from './watch-state.js';

/** A state is a few hundred numbers. */
export const STATE_MAX_BYTES = 1024 * 1024;

const LABEL = 'duri watch state v1\n';

const fileSchema = z.strictObject({ version: z.literal('1'), state: watchStateSchema, mac: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * The state as it lies in the state directory, with a MAC by a key that only this account can read: who may write there and not read the key can take it away,
 * or put an old one back, and cannot write one. @param about what it is the state of: another release's is not believed
 */
export function sealState(state: WatchState, key: Secret, about: string): string {
  return `${canonicalJson({ version: '1', state, mac: macOf(state, key, about).toString('hex') })}\n`;
}

/** The state of a file, or why it is not believed. Never throws for what the file holds. */
export function openState(content: Uint8Array, key: Secret, about: string): Parsed<WatchState> {
  const read = parseDocument(content, fileSchema, { maxBytes: STATE_MAX_BYTES, maxDepth: 8 });
  if (!read.ok) return refused('', `is no state: ${describeProblems(read.problems)}`);
  const { state, mac } = read.value;
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf(state, key, about)) ? parsed(state) : refused('', 'was not written by this sidecar');
}

function macOf(state: WatchState, key: Secret, about: string): Buffer {
  return createHmac('sha256', key.reveal())
    .update(`${LABEL}${canonicalJson({ about, state })}`)
    .digest();
}
