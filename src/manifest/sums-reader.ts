import { pathProblem } from '../inventory/path-rules.js';
import { isSha256, type Sha256 } from '../model/digest.js';
import { LIMITS } from '../model/limits.js';
import type { BytePath } from '../model/path.js';
import type { Parsed } from '../shape/parsed.js';
import { atBorder, FormProblem } from './form-problem.js';
import { type ChunkSource, LineSource } from './line-source.js';
import { sumsLine } from './sums-writer.js';

/** An escaped path, its digest and two blanks. */
const MAX_SUMS_LINE_BYTES = 16 * 1024;

/** Reads `SHA256SUMS` in the one form that DuRi writes: lower-case digests, two blanks, no carriage returns, paths ascending. */
export function readSums(source: ChunkSource, onEntry: (path: BytePath, digest: Sha256) => void): Parsed<{ readonly files: number }> {
  return atBorder(() => {
    const lines = new LineSource(source, { lineBytes: MAX_SUMS_LINE_BYTES, bytes: LIMITS.inventoryBytes });
    let files = 0;
    let lastPath = '';
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
      const { path, digest } = parseSumsLine(line, lines.number);
      if (path <= lastPath) throw new FormProblem(lines.number, `has a path that ${path === lastPath ? 'stands twice' : 'is out of order'}`);
      lastPath = path;
      files += 1;
      onEntry(path, digest);
    }
    return { files };
  });
}

const UNESCAPED: Readonly<Record<string, string>> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

function parseSumsLine(line: string, number: number): { path: BytePath; digest: Sha256 } {
  const escaped = line.startsWith('\\');
  const digest = line.slice(escaped ? 1 : 0, escaped ? 65 : 64);
  const text = line.slice(escaped ? 67 : 66);
  const path = (escaped ? text.replace(/\\[\\nr]/g, (pair) => UNESCAPED[pair] ?? pair) : text.replace(/^\.\/-$/, '-')) as BytePath;
  if (!isSha256(digest)) throw new FormProblem(number, 'does not begin with a SHA-256 digest');
  const problem = pathProblem(path);
  if (problem !== undefined) throw new FormProblem(number, `has a path that ${problem}`);
  if (sumsLine(path, digest) !== line) throw new FormProblem(number, 'is not written as DuRi writes it');
  return { path, digest };
}
