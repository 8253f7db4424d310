import { join, resolve } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { checkShape, parseDocument } from '../shape/document.js';
import { describeProblems } from '../shape/parsed.js';
import type { Ports } from '../ports/index.js';
import { EMPTY_MARK, type Mark, markSchema } from './mark.js';

/** The mark in the state directory. */
export const MARK_FILE = 'mark.json';

const MAX_BYTES = 4 * 1024 * 1024;

type MarkPorts = Pick<Ports, 'environment' | 'files'>;

/** The state directory that DURI_STATE_DIR names, absolute; undefined where none is named. */
export function stateDirectory({ environment }: Pick<Ports, 'environment'>): string | undefined {
  const folder = environment.variables['DURI_STATE_DIR'] ?? '';
  return folder === '' ? undefined : resolve(environment.cwd, folder);
}

/**
 * What this host has marked good; undefined where nothing was marked yet, or where there is no state directory.
 * @throws input_invalid when it is there and cannot be read: forgetting it would let old releases and old states back in
 */
export function readMark(ports: MarkPorts): Mark | undefined {
  const path = markPath(ports);
  return path === undefined ? undefined : readAt(ports, path);
}

/**
 * Changes the mark, under the lock of the state directory: boot, sidecar and kill switch share it, and none loses what another wrote.
 * Nothing happens where there is no state directory. @throws write_failed, locked, input_invalid
 */
export function changeMark(ports: MarkPorts, change: (mark: Mark) => Mark): void {
  const [folder, path] = [stateDirectory(ports), markPath(ports)];
  if (folder === undefined || path === undefined) return;
  ports.files.exclusively(folder, () => {
    const before = readAt(ports, path) ?? EMPTY_MARK;
    const after = change(before);
    if (canonicalJson(after) === canonicalJson(before)) return;
    // A mark that could not be read again would stop every boot of this host.
    const problems = checkShape(after, markSchema);
    if (!problems.ok)
      throw new IntegrityError('write_failed', `the mark ${path} would not be one any more: it ${describeProblems(problems.problems)}`, { path });
    ports.files.write(path, `${canonicalJson(after)}\n`);
  });
}

function markPath(ports: MarkPorts): string | undefined {
  const folder = stateDirectory(ports);
  return folder === undefined ? undefined : join(folder, MARK_FILE);
}

function readAt({ files }: MarkPorts, path: string): Mark | undefined {
  const content = files.read(path, MAX_BYTES);
  if (content === undefined) return undefined;
  const parsed = parseDocument(content, markSchema, { maxBytes: MAX_BYTES, maxDepth: 8 });
  if (parsed.ok) return parsed.value;
  throw new IntegrityError(
    'input_invalid',
    `the mark ${path} ${describeProblems(parsed.problems)}`,
    { path },
    { hint: 'Put it back from a copy. Without it an old release or an old state of the kill switch could come back; `duri mark reset` needs the root keys.' },
  );
}
