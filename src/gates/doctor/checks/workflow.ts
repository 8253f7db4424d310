import { join } from 'node:path';
import { LIMITS } from '../../../model/limits.js';
import { doctorCheck, note, ok } from '../check.js';

const MAX_WORKFLOWS = 200;

/** Does a GitHub workflow of this repository run DuRi? */
export const workflow = doctorCheck({
  id: 'workflow',
  title: 'GitHub workflow',
  collect: ({ ports, directory }) => {
    const folder = join(directory, '.github', 'workflows');
    const names = ports.folders.names(folder, MAX_WORKFLOWS).filter((name) => /\.ya?ml$/.test(name));
    const using = names.filter((name) =>
      /\b(?:uses:\s*['"]?\S*\/duri\b|duri\s+(?:seal|verify|check-downgrade)\b)/.test(
        Buffer.from(ports.files.read(join(folder, name), LIMITS.policyBytes) ?? []).toString('utf8'),
      ),
    );
    return { isRepository: ports.git.isRepository(directory), names, using };
  },
  judge: ({ isRepository, names, using }) => {
    if (using.length > 0) return ok(`${using.join(', ')} ${using.length === 1 ? 'uses' : 'use'} DuRi`);
    if (!isRepository) return ok('no repository');
    return note(
      names.length === 0 ? 'there is no workflow' : `none of ${names.length} workflows uses DuRi`,
      'Run `duri check-downgrade` on pull requests and `duri seal` on releases.',
    );
  },
});
