import { z } from 'zod';
import type { Sha256 } from '../model/digest.js';

/** The version of the format, and the only one there is. */
export const LOG_FORMAT = '1';

/**
 * How much stands behind a record. L0: the chain alone, so whoever can write the file can write another whole chain.
 * L1: a key of the ring has signed the file's digest. L2 (a workload identity has signed) and L3 (a second, independent
 * witness has signed) are defined so that nobody uses the names for less; nothing of ours claims them, and a record that does is refused.
 * @source design, section 7
 */
export const CLAIMED_LEVELS = ['L0', 'L1'] as const;
export type ClaimedLevel = (typeof CLAIMED_LEVELS)[number];

/** Bounds of one record. What goes beyond is left out and counted in `omitted`. */
export const RECORD_LIMITS = { arguments: 256, subjects: 1024, outputs: 1024, observations: 100, lineBytes: 64 * 1024 * 1024 } as const;

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest: 64 lower-case hexadecimal digits')
  .transform((digits) => digits as Sha256);
const instant = z.iso.datetime({ precision: 3, error: 'is not an instant such as 2026-01-05T12:00:00.000Z' });
/** Four thousand characters, each of which may have become an escape such as `\\u202e`. */
const text = z.string().max(6 * 4096);
const word = z.string().regex(/^[a-z0-9][a-z0-9 ._-]{0,99}$/, 'is not a short name in lower case');
/** A verdict, such as verified, green or error(config). */
const verdict = z.string().regex(/^[a-z0-9][a-z0-9 ._()-]{0,99}$/, 'is not a verdict in lower case');
const count = z.int().min(0);
const tool = z.strictObject({ name: text, version: text, sha256: sha256.nullable() });
const file = z.strictObject({ name: text, sha256 });

/** File names are made of it, so it has none of their special characters. */
export const runId = z.string().regex(/^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/, 'is not a run id such as 20260105T120000Z-0a1b2c3d4e5f');

const chained = { seq: count, prev: sha256, hash: sha256 };

export const headerSchema = z.strictObject({
  ...chained,
  kind: z.literal('header'),
  format: z.literal(LOG_FORMAT),
  run_id: runId,
  started: instant,
  tool,
  platform: z.strictObject({ os: text, arch: text, node: text }),
  /** What the CI publishes about the run anyway; outside CI nothing: no user, no host. */
  identity: z.strictObject({ environment: word, builder: text, run: text.nullable() }),
  /** SHA-256 of the whole log before this one; null when there was none. */
  prev_log: sha256.nullable(),
  level: z.enum(CLAIMED_LEVELS),
});

export const runSchema = z.strictObject({
  ...chained,
  kind: z.literal('run'),
  at: instant,
  verb: word,
  gate: word.nullable(),
  policy_sha256: sha256.nullable(),
  subjects: z.array(file).max(RECORD_LIMITS.subjects),
  tool,
  argv: z.array(text).max(RECORD_LIMITS.arguments),
  exit_code: z.int().min(0).max(255),
  duration_ms: count,
  result: verdict.nullable(),
  outputs: z.array(z.strictObject({ ...file.shape, bytes: count })).max(RECORD_LIMITS.outputs),
  /** What was counted, such as files seen; no judgement. */
  observations: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'is not a name such as files_modified'), count),
  omitted: count,
});

export const checkpointSchema = z.strictObject({
  ...chained,
  kind: z.literal('checkpoint'),
  ended: instant,
  /** Records before this one, the header included. */
  count,
  /** Hash of the record before this one. */
  head: sha256,
});

export const RECORD_SCHEMAS = { header: headerSchema, run: runSchema, checkpoint: checkpointSchema } as const;

export type HeaderRecord = z.output<typeof headerSchema>;
export type RunRecord = z.output<typeof runSchema>;
export type CheckpointRecord = z.output<typeof checkpointSchema>;
export type LogRecord = HeaderRecord | RunRecord | CheckpointRecord;
