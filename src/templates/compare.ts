import { LIMITS } from '../model/limits.js';
import type { Files } from '../ports/files.js';
import { readMarker, type Template } from './template.js';

/**
 * How a file of the repository stands to its template: `current`, or written by an `older` or `newer` DuRi, or `edited` since it was written, or `missing`,
 * or `foreign`: there, and not made from the template.
 */
export type TemplateState = 'current' | 'older' | 'newer' | 'edited' | 'missing' | 'foreign';

/** Compares a file with its template. @throws input_missing, input_invalid as {@link Files.read} */
export function compareTemplate(files: Pick<Files, 'read'>, path: string, template: Template): TemplateState {
  const content = files.read(path, LIMITS.policyBytes);
  return content === undefined ? 'missing' : stateOf(Buffer.from(content).toString('utf8'), template);
}

function stateOf(text: string, { path, version, own }: Template): TemplateState {
  const marked = readMarker(text);
  if (marked?.path !== path) return 'foreign';
  if (!marked.untouched && own !== true) return 'edited';
  if (marked.version === version) return 'current';
  return marked.version < version ? 'older' : 'newer';
}
