import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Ports } from '../ports/index.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { parseDocument } from '../shape/document.js';
import { IntegrityError } from '../model/errors.js';
import type { Frozen } from './freeze-state.js';

const FILE = 'freeze-counters.json';
const MAX_BYTES = 1024 * 1024;
const schema = z.strictObject({ version: z.literal('1'), counters: z.record(z.string(), z.int().min(0)) });

type MarkPorts = Pick<Ports, 'environment' | 'files'>;

/**
 * The highest number that this host has seen of a product and line, from the state directory; undefined where there is no such directory.
 * @throws input_invalid when it is there and cannot be read: forgetting it would let an old state back in
 */
export function highestCounter(ports: MarkPorts, about: Frozen): number | undefined {
  const path = markPath(ports);
  return path === undefined ? undefined : (readMark(ports, path)[keyOf(about)] ?? 0);
}

/** Remembers a number that was believed. @throws write_failed, input_invalid */
export function raiseCounter(ports: MarkPorts, about: Frozen, counter: number): void {
  const path = markPath(ports);
  if (path === undefined) return;
  const counters = readMark(ports, path);
  if ((counters[keyOf(about)] ?? 0) >= counter) return;
  ports.files.write(path, `${canonicalJson({ version: '1', counters: { ...counters, [keyOf(about)]: counter } })}\n`);
}

function markPath({ environment }: MarkPorts): string | undefined {
  const folder = environment.variables['DURI_STATE_DIR'] ?? '';
  return folder === '' ? undefined : join(resolve(environment.cwd, folder), FILE);
}

function readMark({ files }: MarkPorts, path: string): Readonly<Record<string, number>> {
  const content = files.read(path, MAX_BYTES);
  if (content === undefined) return {};
  const parsed = parseDocument(content, schema, { maxBytes: MAX_BYTES, maxDepth: 4 });
  if (parsed.ok) return parsed.value.counters;
  throw new IntegrityError(
    'input_invalid',
    `${path} cannot be read`,
    { path },
    { hint: 'Put it back from a copy; without it an old state of the kill switch could come back.' },
  );
}

function keyOf(about: Frozen): string {
  return canonicalJson([about.product, about.line]);
}
