import { z } from 'zod';
import { sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { SEVERITIES } from '../model/severity.js';
import type { Outbox } from '../ports/outbox.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { parseDocument } from '../shape/document.js';
import { clipText } from './clean-text.js';
import { type Message, messageSchema } from './message.js';

/** Bounds of the outbox. */
export const OUTBOX_LIMITS = { messages: 1000, fileBytes: 256 * 1024 } as const;

const entrySchema = z.strictObject({
  version: z.literal('1'),
  /** Name of the channel; its address and secret are read anew by whoever delivers. */
  channel: z.string().max(64),
  message: messageSchema,
  /** Runs that tried and failed. */
  attempts: z.int().min(0),
  /** What the last of them came to. */
  last: z.string().max(500).nullable(),
});

type WrittenEntry = z.output<typeof entrySchema>;

/** One message for one channel, as it waits. */
export interface Entry extends Omit<WrittenEntry, 'version'> {
  /** Its file; undefined where it could not be kept. */
  readonly file: string | undefined;
}

export const STATE_FILE = 'state.json';
/** Among what cannot be read: the folder itself. */
export const WHOLE_OUTBOX = '.';

/** Keeps a message for a channel. `nonce` parts it from the same message of another run. @throws write_failed */
export function keepMessage(outbox: Outbox, channel: string, message: Message, nonce: string): Entry {
  const stamp = message.raised.replace(/[^0-9TZ]/g, '');
  const file = `${stamp}-${sha256(canonicalJson({ channel, message, nonce })).slice(0, 24)}.json`;
  return write(outbox, { file, channel, message, attempts: 0, last: null });
}

/** Notes that a run tried it and failed. */
export function noteFailure(outbox: Outbox, entry: Entry, why: string): Entry {
  const tried = { ...entry, attempts: entry.attempts + 1, last: clipText(why, 500) };
  return entry.file === undefined ? tried : write(outbox, tried);
}

function write(outbox: Outbox, entry: Entry): Entry {
  const { file = '', ...content } = entry;
  outbox.put(file, `${canonicalJson({ version: '1', ...content } satisfies WrittenEntry)}\n`);
  return entry;
}

/** What waits, most severe first, then what was tried least, then the oldest; and files that are no messages of ours, or WHOLE_OUTBOX. */
export function readEntries(outbox: Outbox): { readonly entries: readonly Entry[]; readonly unreadable: readonly string[] } {
  const names = namesIn(outbox);
  if (names === undefined) return { entries: [], unreadable: [WHOLE_OUTBOX] };
  const read = names.map((file) => ({ file, entry: readEntry(outbox, file) }));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []).sort(byUrgency),
    unreadable: read.flatMap(({ file, entry }) => (entry === undefined ? [file] : [])),
  };
}

/** A folder that may not be looked into keeps no new message from being sent, and is never taken for an empty one. */
function namesIn(outbox: Outbox): readonly string[] | undefined {
  try {
    return outbox.list(OUTBOX_LIMITS.messages * 2).filter((name) => name !== STATE_FILE);
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    return undefined;
  }
}

function readEntry(outbox: Outbox, file: string): Entry | undefined {
  const content = outbox.read(file, OUTBOX_LIMITS.fileBytes);
  const parsed = content === undefined ? undefined : parseDocument(content, entrySchema, { maxBytes: OUTBOX_LIMITS.fileBytes, maxDepth: 8 });
  if (parsed?.ok !== true) return undefined;
  const { channel, message, attempts, last } = parsed.value;
  return { file, channel, message, attempts, last };
}

/** The order in which messages are delivered. */
export function byUrgency(a: Entry, b: Entry): number {
  return (
    SEVERITIES.indexOf(a.message.severity) - SEVERITIES.indexOf(b.message.severity) || a.attempts - b.attempts || ((a.file ?? '') < (b.file ?? '') ? -1 : 1)
  );
}
