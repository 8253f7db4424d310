import { z } from 'zod';
import { isSha256, type Sha256 } from '../model/digest.js';
import { isInstant } from '../model/instant.js';

export const digest = z
  .string()
  .refine(isSha256, 'is not a SHA-256 digest')
  .transform((text): Sha256 => text);

export const instant = z.string().refine(isInstant, 'is not an instant in UTC such as 2026-01-05T12:00:00Z');

/** What people read and compare: at most 500 characters, in one line. */
export const words = z
  .string()
  .min(1)
  .max(500)
  // eslint-disable-next-line no-control-regex
  .regex(/^[^\x00-\x1f\x7f]*$/, 'has control characters');

/** Makes a statement count once on a host: 16 random bytes. */
export const nonce = z.string().regex(/^[0-9a-f]{32}$/, 'is not 32 hexadecimal digits');

/** The key ids of who signed; the envelope decides whose count. */
export const signers = z.array(z.string().min(1).max(200)).max(16);
