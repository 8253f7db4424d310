import { z } from 'zod';
import { MAX_SHARDS } from '../inventory/shard.js';
import { fileSchema, linkSchema } from './checksums-schema.js';
import { PART_FORMAT, PART_VERSION } from './part-form.js';

const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest of 64 lower-case hexadecimal digits')
  .describe('SHA-256, as hex.');

const header = {
  format: z.literal(PART_FORMAT),
  version: z.literal(PART_VERSION).describe('Version of this form.'),
  tool: z.string().max(100).describe('Version of the DuRi that wrote the part; the one that merges must be the same.'),
  shard: z
    .strictObject({ index: z.int().min(1).max(MAX_SHARDS), count: z.int().min(1).max(MAX_SHARDS) })
    .refine(({ index, count }) => index <= count, 'has an index beyond its count')
    .describe('Which share of the inventory this is: number `index`, from 1, of `count`.'),
  policy: digest.describe('Digest of the policy that says what is covered.'),
  evidence: z.string().nullable().describe('Where in the release the evidence will stand; null where it stands apart.'),
};

/** The first line of a part, closed. */
export const partHeaderSchema = z.strictObject(header);

/** A whole part. Reading does without it: it takes the one form that the writer gives, line by line. */
export const partSchema = z.strictObject({
  ...header,
  entries: z.array(z.union([fileSchema, linkSchema])).describe('Files and links of this shard, in ascending order of raw path bytes.'),
  count: z.int().min(0).describe('How many entries.'),
  digest: digest.describe('SHA-256 over every byte before the line of this field, as hex.'),
});
