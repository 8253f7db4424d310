import { join, resolve } from 'node:path';
import { LOG_FILE } from '../evidence/evidence-set.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Ports } from '../ports/index.js';

export interface LogFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The evidence directory that it was found in; undefined when the file itself was named. */
  readonly evidence: string | undefined;
}

/** Reads the log that was named by its path, or by its evidence directory. @throws usage, input_missing, directory_missing */
export function readLog(
  { environment, files }: Pick<Ports, 'environment' | 'files'>,
  named: { readonly file: string | undefined; readonly evidence: string | undefined },
): LogFile {
  if ((named.file === undefined) === (named.evidence === undefined)) throw new IntegrityError('usage', 'name the log either by its FILE or by --evidence DIR');
  const evidence = named.evidence === undefined ? undefined : resolve(environment.cwd, named.evidence);
  if (evidence !== undefined && !files.isDirectory(evidence)) throw new IntegrityError('directory_missing', `${evidence} is no directory`);
  const path = evidence === undefined ? resolve(environment.cwd, named.file ?? '') : join(evidence, LOG_FILE);
  const bytes = files.read(path, LIMITS.evidenceFileBytes);
  if (bytes === undefined)
    throw new IntegrityError(
      'input_missing',
      `${path} is not there`,
      { path },
      { hint: 'Every deciding command writes one: beside the evidence, or to DURI_STATE_DIR/logs where that is set.' },
    );
  return { path, bytes, evidence };
}
