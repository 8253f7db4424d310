import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { parseYamlOf } from '../../policy/parse-policy.js';
import { policyInvalid } from '../../policy/load-policy.js';
import type { Ports } from '../../ports/index.js';
import { parseDocument } from '../../shape/document.js';
import { type Baseline, baselineSchema, type Waiver, waiversSchema } from './waivers.js';

/** The waivers of a file that the policy names. @throws policy_invalid, input_missing */
export function readWaivers({ files }: Pick<Ports, 'files'>, path: string | undefined): readonly Waiver[] {
  if (path === undefined) return [];
  const result = parseYamlOf(contentOf(files, path, 'waivers'), path, waiversSchema);
  if (!result.ok) throw policyInvalid(path, result.problems);
  return result.value.value.waivers;
}

/** The baseline that the policy names. A file that is not there is an error: it would hide that nothing is excused. @throws policy_invalid, input_missing */
export function readBaseline({ files }: Pick<Ports, 'files'>, path: string | undefined): Baseline | undefined {
  if (path === undefined) return undefined;
  const result = parseDocument(contentOf(files, path, 'baseline'), baselineSchema, { maxBytes: LIMITS.policyBytes, maxDepth: LIMITS.jsonDepth });
  if (!result.ok) throw policyInvalid(path, result.problems);
  return result.value;
}

function contentOf(files: Ports['files'], path: string, what: string): Uint8Array {
  const content = files.read(path, LIMITS.policyBytes);
  if (content !== undefined) return content;
  throw new IntegrityError('input_missing', `there is no ${what} file ${path}, which the policy names`, { path });
}
