const MiB = 1024 * 1024;

/**
 * Bounds on everything that comes from outside. Exceeding one is `corrupted` for evidence and
 * error(config) for policy. @source trust model, section 10
 */
export const LIMITS = {
  jsonDepth: 64,
  inventoryEntries: 20_000_000,
  inventoryBytes: 8 * 1024 * MiB,
  pathBytes: 4096,
  sbomBytes: 256 * MiB,
  /** The largest archive that is downloaded. */
  archiveBytes: 64 * 1024 * MiB,
  receipts: 1000,
  lockFileBytes: 64 * MiB,
  evidenceFileBytes: 64 * MiB,
  signaturesPerEnvelope: 16,
  keysPerRing: 64,
  gateLines: 10_000,
  logRecords: 1_000_000,
  policyBytes: MiB,
  policyDepth: 16,
  policyAliases: 20,
  policyTokens: 100_000,
  keyFileBytes: 64 * 1024,
  handoverBytes: MiB,
} as const;
