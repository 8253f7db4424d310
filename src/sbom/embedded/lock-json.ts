import type { z } from 'zod';
import { LIMITS } from '../../model/limits.js';
import { parseDocument } from '../../shape/document.js';
import type { LockFile } from './component.js';
import { lockFileInvalid } from './lock-file-error.js';

/** Reads a lock file in JSON. A byte order mark is passed over, as the package managers do. @throws lock_file_invalid */
export function readLockJson<T>({ path, text }: LockFile, schema: z.ZodType<T>): T {
  const parsed = parseDocument(text.replace(/^\uFEFF/, ''), schema, { maxBytes: LIMITS.lockFileBytes, maxDepth: LIMITS.jsonDepth });
  if (!parsed.ok) throw lockFileInvalid(path, parsed.problems);
  return parsed.value;
}
