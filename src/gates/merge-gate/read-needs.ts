import { z } from 'zod';
import { type Parsed, parsed, refused } from '../../shape/parsed.js';
import { parseDocument } from '../../shape/document.js';
import type { GatePart } from './decide.js';

const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 8;

const outputs = z.record(z.string(), z.unknown()).nullish();

/** A job in `needs`, or a step in `steps`; null stands for a part that does not apply. `conclusion` is after continue-on-error, so it counts for nothing. */
const entry = z.union([z.looseObject({ result: z.string(), outputs }), z.looseObject({ outcome: z.string(), outputs }), z.null()]);

export interface HandedOver {
  readonly part: GatePart;
  /** File with the whole result of the part, where it was handed over. */
  readonly reportPath: string | undefined;
}

/**
 * `toJSON(needs)` of a job, or parts of `toJSON(steps)`, as GitHub's contexts have them.
 * @source GitHub, "Contexts": needs.<job_id>.result, steps.<step_id>.outcome
 */
export function readNeeds(text: string): Parsed<readonly HandedOver[]> {
  const document = parseDocument(text, z.record(z.string(), entry), { maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
  if (!document.ok) return document;
  const all = Object.entries(document.value).flatMap(([name, value]) => (value === null ? [] : [handedOver(name, value)]));
  return all.length > 0 ? parsed(all) : refused('', 'names no part: a gate that needs nothing decides nothing');
}

function handedOver(name: string, value: NonNullable<z.output<typeof entry>>): HandedOver {
  const result = 'result' in value ? value.result : value.outcome;
  const text = (key: string): string | undefined => {
    const output = value.outputs?.[key];
    return typeof output === 'string' && output !== '' ? output : undefined;
  };
  return {
    part: { name, result: String(result), status: text('status'), verdict: text('verdict'), error: text('error'), says: text('says') },
    reportPath: text('report-path'),
  };
}
