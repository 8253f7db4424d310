import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createTreeScanner, type ScannerOptions } from '../../src/adapters/tree/node-tree-scanner.js';
import { createChecksumsWriter } from '../../src/manifest/checksums-writer.js';
import { type BytePath, toBytePath } from '../../src/model/path.js';
import type { ScanRequest, ScanSummary, TreeEntry } from '../../src/ports/tree.js';

/** The entry file of the hash worker as tsc compiled it. */
export const workerUrl = new URL('../../src/adapters/tree/hash-worker-entry.js', import.meta.url);

/** Workers from the first file on, so that small trees use them too. */
export const AT_ONCE = { hireForFiles: 0 };

export interface Scanned {
  readonly entries: TreeEntry[];
  readonly summary: ScanSummary;
}

export async function scanTree(root: string, request: Partial<ScanRequest> = {}, options: Partial<ScannerOptions> = {}): Promise<Scanned> {
  const entries: TreeEntry[] = [];
  const scanner = createTreeScanner({ workerUrl: undefined, threads: 1, platform: process.platform, ...options });
  const summary = await scanner.scan({ root, covers: () => true, expectedSize: () => 'any', onEntry: (entry) => entries.push(entry), ...request });
  return { entries, summary };
}

/** One line an entry, with what a test usually asks about. */
export function briefly(entries: readonly TreeEntry[]): string[] {
  return entries.map((entry) => {
    if (entry.kind === 'file') return `file ${entry.path} ${entry.size}${entry.digest === undefined ? ' unread' : ''}`;
    if (entry.kind === 'link') return `link ${entry.path} -> ${entry.target}`;
    return entry.kind === 'special' ? `${entry.type} ${entry.path}` : `${entry.problem} ${entry.path}`;
  });
}

/** The `checksums.json` of a tree that holds files and links only. */
export async function sealed(root: string, options: Partial<ScannerOptions> = {}): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const writer = createChecksumsWriter((bytes) => pieces.push(Buffer.from(bytes)));
  await scanTree(root, { onEntry: (entry) => writer.add(entry as never) }, options);
  writer.finish();
  return Buffer.concat(pieces);
}

/** Writes files; `-> x` as content makes a link to x. Paths are byte paths. */
export function plant(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const full = systemPath(root, path);
    mkdirSync(Buffer.from(dirname(full.toString('latin1')), 'latin1'), { recursive: true });
    if (typeof content === 'string' && content.startsWith('-> ')) symlinkSync(Buffer.from(content.slice(3), 'latin1'), full);
    else writeFileSync(full, content);
  }
}

export function systemPath(root: string, path: BytePath | string): Buffer {
  return Buffer.from(`${toBytePath(root)}/${path}`, 'latin1');
}
