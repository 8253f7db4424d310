import { z } from 'zod';
import { KEY_KINDS, type Policy } from './policy.js';

/**
 * What guards a release, one field a dimension, as the metadata states it and the floor compares it.
 * @source design, section 3 (schema-downgrade gate)
 */
export const protectionsSchema = z.strictObject({
  hash: z.enum(['sha256']),
  signature_required: z.boolean(),
  signature_threshold: z.int().min(1).max(16),
  signature_kinds: z.array(z.enum(KEY_KINDS)).min(1).max(3),
  retention_days: z.int().min(1).max(36500),
  expires_days: z.int().min(1).max(3650),
  include: z.array(z.string().max(1000)).max(1000),
  exclude: z.array(z.string().max(1000)).max(1000),
  unexpected: z.enum(['fail', 'warn', 'ignore']),
  unsafe_modes: z.enum(['fail', 'warn']),
  spike_threshold: z.number().gt(0).max(1),
  mode: z.enum(['strict', 'warn']),
});

export type Protections = z.output<typeof protectionsSchema>;

/** The protections that a policy asks for. */
export function protectionsOf(policy: Policy): Protections {
  return {
    hash: 'sha256',
    signature_required: policy.signatures.required,
    signature_threshold: policy.signatures.threshold,
    signature_kinds: policy.signatures.kinds,
    retention_days: policy.retention_days,
    expires_days: policy.expires_days,
    include: policy.release.include,
    exclude: policy.release.exclude,
    unexpected: policy.release.unexpected,
    unsafe_modes: policy.release.unsafe_modes,
    spike_threshold: policy.integrity.spike_threshold,
    mode: policy.integrity.mode,
  };
}
