import type { z } from 'zod';
import { checkShape } from '../../shape/document.js';
import type { LockFile } from './component.js';
import { lockFileInvalid } from './lock-file-error.js';

/**
 * Reads a lock file in YAML: no key twice, no aliases. `scalars` says whether `1.10` is a number or the text that it is
 * written as. The parser is loaded when the first one is met. @throws lock_file_invalid
 */
export async function readLockYaml<T>({ path, text }: LockFile, schema: z.ZodType<T>, scalars: 'typed' | 'texts' = 'typed'): Promise<T> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { schema: scalars === 'texts' ? 'failsafe' : 'core', uniqueKeys: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw lockFileInvalid(path, `is not YAML: ${error.message.split('\n')[0] ?? ''}`);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw lockFileInvalid(path, 'uses YAML aliases, which no package manager writes');
  }
  const shape = checkShape(value, schema);
  if (!shape.ok) throw lockFileInvalid(path, shape.problems);
  return shape.value;
}
