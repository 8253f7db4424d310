import { IntegrityError } from '../../model/errors.js';
import { printable } from '../../model/path.js';
import { describeProblems, type Problem } from '../../shape/parsed.js';

/** A lock file that is there and cannot be read: leaving it out would make the SBOM say less than it seems to. */
export function lockFileInvalid(path: string, problems: readonly Problem[] | string): IntegrityError {
  const what = typeof problems === 'string' ? problems : describeProblems(problems.slice(0, 5));
  return new IntegrityError('lock_file_invalid', `${printable(path)}: ${printable(what)}`, { path });
}
