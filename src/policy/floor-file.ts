import { z } from 'zod';
import { LIMITS } from '../model/limits.js';
import { VERSION_PATTERN } from '../model/schema-version.js';
import { parseDocument } from '../shape/document.js';
import type { Parsed } from '../shape/parsed.js';
import { protectionsSchema } from './protections.js';

/** The file's name in a repository. */
export const FLOOR_FILE = 'duri.floor.json';

const version = z.string().regex(VERSION_PATTERN, 'is not a version such as "1.1"');

/** `duri.floor.json`: a floor that is pinned beside the policy, for all or some of the dimensions. @source design, section 3 */
export const floorFileSchema = z
  .strictObject({
    schema_version: version.describe('Lowest schema version of evidence that is accepted.'),
    policy_version: version.optional().describe('Lowest policy version that evidence may have been sealed under.'),
    protections: protectionsSchema.partial().optional().describe('The weakest value of each protection that is accepted.'),
  })
  .describe('DuRi pinned floor');

export type FloorFile = z.output<typeof floorFileSchema>;

/** Reads `duri.floor.json`; every problem is named by its field. */
export function parseFloorFile(content: Uint8Array | string): Parsed<FloorFile> {
  return parseDocument(content, floorFileSchema, { maxBytes: LIMITS.policyBytes, maxDepth: LIMITS.jsonDepth });
}
