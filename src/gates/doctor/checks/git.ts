import { IntegrityError } from '../../../model/errors.js';
import { doctorCheck, note, ok, problem, problemOf } from '../check.js';

interface GitFacts {
  readonly program: string | undefined;
  readonly isRepository: boolean;
  readonly head: { readonly commit: string; readonly dirty: boolean } | undefined;
}

/** Can DuRi tell which source a release comes from, and read a base branch? */
export const git = doctorCheck({
  id: 'git',
  title: 'git',
  collect: async ({ ports, directory }): Promise<GitFacts | IntegrityError> => {
    const program = ports.processes.find('git');
    const isRepository = ports.git.isRepository(directory);
    try {
      return { program, isRepository, head: program === undefined ? undefined : await ports.git.head(directory) };
    } catch (error) {
      if (error instanceof IntegrityError) return error;
      throw error;
    }
  },
  judge: (facts) => {
    if (facts instanceof IntegrityError) return problemOf(facts);
    const { program, isRepository, head } = facts;
    if (program === undefined && isRepository)
      return problem('this is a repository, and git is not installed', 'Install git: provenance and the downgrade gate read the commit and the base from it.');
    if (program === undefined) return note('git is not installed', 'Install it where releases are made or pull requests are checked.');
    if (!isRepository) return note('no repository here: provenance names no commit', 'Run DuRi inside the checkout that the release is built from.');
    if (head === undefined) return note('the repository has no commit yet', 'Commit before sealing, so that provenance can name the source.');
    return ok(`commit ${head.commit.slice(0, 12)}${head.dirty ? ', with uncommitted changes' : ''}`);
  },
});
