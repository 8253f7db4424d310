import { IntegrityError } from '../../../model/errors.js';
import { askRules } from '../../merge-gate/ask-rules.js';
import type { RuleJudgement } from '../../merge-gate/judge-rules.js';
import { type Diagnosis, doctorCheck, note, ok, type Patient } from '../check.js';

export type RuleFindings = { readonly asked: RuleJudgement } | { readonly notAsked: 'offline' | 'no repository' } | { readonly error: IntegrityError };

/** Does a rule of the repository really require the gate, and who could get around it? */
export const branchRules = doctorCheck({
  id: 'branch-rules',
  title: 'branch rules',
  collect: async (patient): Promise<RuleFindings> => {
    if (patient.offline) return { notAsked: 'offline' };
    const repository = await repositoryOf(patient);
    if (repository === undefined) return { notAsked: 'no repository' };
    const check = 'loaded' in patient.policy ? patient.policy.loaded.policy.gate.check : undefined;
    try {
      const forge = await patient.ports.openForge({ repository, onlyOnce: true });
      return { asked: await askRules(patient.ports, forge, { directory: patient.directory, check }) };
    } catch (error) {
      if (error instanceof IntegrityError) return { error };
      throw error;
    }
  },
  judge: (facts) => {
    if ('error' in facts) return note(`could not be asked: ${facts.error.message}`, facts.error.hint);
    if ('notAsked' in facts) return facts.notAsked === 'offline' ? note('not asked (--offline)', 'Run it without --offline.') : ok('no repository on GitHub');
    return together(facts.asked);
  },
});

/** All that was found as one row: the worst decides, and what is worst is said first. */
function together({ notes }: RuleJudgement): Diagnosis {
  const sorted = (['problem', 'note', 'ok'] as const).flatMap((level) => notes.filter((one) => one.level === level));
  const says = sorted.map((one) => one.says).join('; ');
  const state = sorted[0]?.level ?? 'ok';
  const fixes = sorted.flatMap(({ fix }) => fix ?? []);
  return state === 'ok' ? ok(says) : { state, says, fix: fixes.join(' ') };
}

/** `owner/name`: what the runner says, else what `origin` is, where it is on the GitHub that would be asked. */
async function repositoryOf({ ports, directory }: Patient): Promise<string | undefined> {
  const { variables } = ports.environment;
  const named = variables['GITHUB_REPOSITORY'];
  if (named !== undefined && named !== '') return named;
  if (ports.processes.find('git') === undefined || !ports.git.isRepository(directory)) return undefined;
  return nameOf((await ports.git.head(directory))?.remoteUrl, variables['GITHUB_SERVER_URL'] || 'https://github.com');
}

/** The name in a remote's address, `https://HOST/owner/name.git` or `git@HOST:owner/name`; undefined on another host. */
export function nameOf(remoteUrl: string | undefined, serverUrl: string): string | undefined {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
  const [, found, name] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:]([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remoteUrl ?? '') ?? [];
  return found?.toLowerCase() === host ? name : undefined;
}
