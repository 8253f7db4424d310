import { dirname, isAbsolute, join } from 'node:path';
import type { z } from 'zod';
import { type Sha256, sha256 } from '../model/digest.js';
import { SCHEMA_VERSION } from '../model/schema-version.js';
import { canonicalJson } from '../shape/canonical-json.js';
import type { policySchema } from './policy-schema.js';

/** Kinds of signing keys, weakest first: whoever can verify an HMAC can also forge it. */
export const KEY_KINDS = ['hmac-sha256', 'ed25519', 'ecdsa-p256'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** Kinds whose signatures a host believes that must not be able to forge them; HMAC only where policy allows it. @source trust model, section 2 */
export function believedKinds({ allow_hmac: allowHmac }: { readonly allow_hmac: boolean }): readonly KeyKind[] {
  return allowHmac ? KEY_KINDS : KEY_KINDS.filter((kind) => kind !== 'hmac-sha256');
}

/** Where archives can be kept. */
export const STORES = ['artifact', 'release', 'directory'] as const;
export type StoreName = (typeof STORES)[number];

/** A policy with every default filled in. */
export type Policy = z.output<typeof policySchema>;

/** A policy together with where it came from. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** Path of the file, or undefined for the built-in policy. */
  readonly path: string | undefined;
  /** SHA-256 of the canonical JSON of what the author wrote: comments, order and defaults of a newer DuRi do not change it. */
  readonly digest: Sha256;
}

/** Digest of a policy as its author wrote it, before defaults. */
export function policyDigest(written: unknown): Sha256 {
  return sha256(canonicalJson(written));
}

/** The key ring that a policy names: its path is relative to the policy's own file. */
export function keyringPathOf({ policy, path }: LoadedPolicy): string | undefined {
  if (policy.keyring === undefined || path === undefined || isAbsolute(policy.keyring)) return policy.keyring;
  return join(dirname(path), policy.keyring);
}

const BUILT_IN = { version: '1.0' };

/** A file that a policy names: its path is relative to the policy's own file. */
export function besidePolicy({ path: policyPath }: LoadedPolicy, path: string | undefined): string | undefined {
  return path === undefined || policyPath === undefined || isAbsolute(path) ? path : join(dirname(policyPath), path);
}

/**
 * What applies without a policy file: the strictest of everything, the defaults of the schema. They stand here once more because a verifier without a
 * policy file then starts without the schema, which would be a tenth of its CPU time. @source trust model, section 1
 */
export const BUILT_IN_POLICY: LoadedPolicy = {
  policy: {
    ...BUILT_IN,
    release: { include: ['**'], exclude: [], unexpected: 'fail', unsafe_modes: 'fail' },
    sbom: { format: 'spdx-json', allow_empty: false },
    signatures: { required: true, threshold: 1, kinds: [...KEY_KINDS] },
    expires_days: 90,
    retention_days: 180,
    integrity: { mode: 'strict', spike_threshold: 0.3 },
    gate: { expect: [] },
    tags: { prefix: 'v', prerelease: 'refuse', gate: 'required' },
    vars: {},
    boot: {
      environment: 'production',
      verdict: 'required',
      verifier: 'https://github.com/duri/duri',
      policies: [],
      allow_exec: [],
      allow_variables: [],
      allow_hmac: false,
    },
    watch: { interval_minutes: 5, jitter: 0.1, mode: 'full', full_read_hours: 24, events: true, threads: 1, nice: 10 },
    mark: { reset_threshold: 2 },
    rollback: { isolate: [], release: [], timeout_seconds: 60 },
    drill: { acknowledge_seconds: 300, restore_seconds: 1800, forensics_seconds: 7200 },
    freeze: { state: 'duri.freeze.json', required: false, allow_hmac: false },
    archive: { stores: ['artifact'], when_short: 'fail', compression: 'gzip' },
    floor: { schema_version: SCHEMA_VERSION },
  },
  path: undefined,
  digest: policyDigest(BUILT_IN),
};
