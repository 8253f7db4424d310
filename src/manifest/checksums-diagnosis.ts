import type { z } from 'zod';
import { LIMITS } from '../model/limits.js';
import { checkShape } from '../shape/document.js';
import { parseJson } from '../shape/json.js';
import type { Problem } from '../shape/parsed.js';
import { FormProblem, FrameProblem } from './form-problem.js';
import { checksumsSchema, fileSchema, linkSchema } from './checksums-schema.js';
import { type ChunkSource, chunksOf } from './line-source.js';

const MAX_PROBLEMS = 20;
/** A larger document is not parsed whole only to name a field. */
const MAX_EXPLAINED_BYTES = 16 * 1024 * 1024;

/** What is wrong with the line of an entry, by the names of its fields; of the frame, if the line holds no JSON of its own. */
export function diagnoseEntry(json: string, section: 'files' | 'links', line: number): FormProblem {
  const named = namedProblems(Buffer.from(json, 'latin1'), section === 'files' ? fileSchema : linkSchema);
  if (named === undefined) return new FrameProblem(line, `is not JSON, as an entry of "${section}" is`);
  if (named.length === 0) return new FormProblem(line, `is not the canonical JSON of its entry in "${section}"`);
  const problems = named.map(({ where, message }) => ({ where: `${line}:${columnOf(json, where)}`, message: `line ${line}, in "${section}": ${message}` }));
  return new FormProblem(line, 'is not an entry', problems);
}

/**
 * What is wrong with a document whose lines are not where they should be: first the fields that are missing, unknown,
 * twice or of a wrong type, then the line. There are no such fields when the text is no JSON, is too large to be
 * parsed whole, or is right but written in another form.
 */
export function explainFrame(source: ChunkSource): (problem: FrameProblem) => readonly Problem[] {
  return (problem) => {
    const content = readWhole(source);
    const named = content && namedProblems(content, checksumsSchema);
    return [...(named ?? []), ...problem.problems].slice(0, MAX_PROBLEMS);
  };
}

/** Problems of the fields of a JSON text, each message with the name of its field; undefined when it is no JSON at all. */
function namedProblems(content: Uint8Array, schema: z.ZodType): Problem[] | undefined {
  const json = parseJson(content, { maxBytes: MAX_EXPLAINED_BYTES, maxDepth: LIMITS.jsonDepth });
  if (!json.ok && json.problems.every(({ where }) => where === '')) return undefined;
  const result = json.ok ? checkShape(json.value, schema) : json;
  if (result.ok) return [];
  return result.problems
    .slice(0, MAX_PROBLEMS)
    .map(({ where, message }) => ({ where, message: where === '' ? message : `"${where.slice(where.lastIndexOf('/') + 1)}" ${message}` }));
}

function columnOf(json: string, pointer: string): number {
  return Math.max(0, json.lastIndexOf(`"${pointer.slice(1)}":`)) + 1;
}

/** Undefined when larger than a JSON text that is parsed whole may be. */
function readWhole(source: ChunkSource): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of chunksOf(source)) {
    bytes += piece.length;
    if (bytes > MAX_EXPLAINED_BYTES) return undefined;
    pieces.push(Uint8Array.from(piece));
  }
  return Buffer.concat(pieces);
}
