import { LIMITS } from '../model/limits.js';
import type { BytePath } from '../model/path.js';

/** Why a path cannot stand in an inventory, or undefined when it can. @source trust model, sections 3 and 10 */
export function pathProblem(path: BytePath): string | undefined {
  if (path === '') return 'is empty';
  if (path.length > LIMITS.pathBytes) return `is longer than ${LIMITS.pathBytes} bytes`;
  if (path.includes('\0')) return 'contains a NUL';
  if (path.startsWith('/')) return 'is absolute';
  if (!mayHaveOddSegment(path)) return undefined;
  const odd = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(path);
  if (odd === null) return undefined;
  return odd[1] === '' ? 'has an empty segment' : `has the segment "${odd[1]}"`;
}

/** Quick, because it is asked of every path: a segment that is empty, "." or ".." shows in one of these. */
function mayHaveOddSegment(path: string): boolean {
  return path.includes('/.') || path.includes('//') || path.startsWith('.') || path.endsWith('/');
}

/** Why a text cannot be the target of a symbolic link, or undefined when it can. */
export function targetProblem(target: BytePath): string | undefined {
  if (target === '') return 'is empty';
  if (target.length > LIMITS.pathBytes) return `is longer than ${LIMITS.pathBytes} bytes`;
  return target.includes('\0') ? 'contains a NUL' : undefined;
}
