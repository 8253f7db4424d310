import { IntegrityError, messageOf } from '../model/errors.js';
import type { Change } from '../model/trigger.js';
import type { Ports } from '../ports/index.js';

/** A point of history that a change has to hold against. */
export interface BasePoint {
  readonly branch: string;
  readonly commit: string;
}

type BasesPorts = Pick<Ports, 'environment' | 'git' | 'log' | 'openForge' | 'trigger'>;

/**
 * What a change is compared with. A pull request: the base commit of the event, which is what its merge result was made from; where it
 * was retargeted since (a re-run gets the payload of the first run), the tip of the branch that it now enters. A merge group: the
 * parent of the group, which may itself be an entry of the queue that never merges, and the branch tip: both count, so the stricter does.
 * @source trust model, section 5 @throws forge_unavailable, permission_missing when a merge queue's branch tip cannot be read
 */
export async function basesOf(ports: BasesPorts, change: Change): Promise<readonly BasePoint[]> {
  const { trigger } = ports;
  const given = { branch: change.baseBranch, commit: change.baseCommit };
  if (trigger.kind === 'merge_group') return unlessSame(given, await tipOf(ports, change.baseBranch));
  const now = trigger.kind === 'pull_request' ? await branchNow(ports, trigger.number) : undefined;
  if (now === undefined || now === given.branch) return [given];
  ports.log.warn(`the pull request was retargeted from ${given.branch} to ${now} since this run was set off: it is judged by ${now}`);
  return [await tipOf(ports, now)];
}

function unlessSame(given: BasePoint, tip: BasePoint): readonly BasePoint[] {
  return tip.commit === given.commit ? [given] : [tip, given];
}

/** The branch that a pull request enters now; undefined when the platform cannot be asked, and the event's own word counts. */
async function branchNow({ openForge, log }: BasesPorts, number: number): Promise<string | undefined> {
  try {
    return (await (await openForge({ onlyOnce: true })).pull(number))?.base.branch;
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    log.debug(`the platform could not be asked whether pull request ${number} was retargeted: ${messageOf(error)}`);
    return undefined;
  }
}

/** The branch's last commit as the platform knows it; where it cannot be asked, as this clone does, with a warning. @throws forge_unavailable, permission_missing, base_invalid */
export async function tipOf({ environment, git, log, openForge }: BasesPorts, branch: string): Promise<BasePoint> {
  const asked = async (onlyOnce: boolean): Promise<BasePoint> => {
    const commit = await (await openForge({ onlyOnce })).branchTip(branch);
    if (commit === undefined) throw new IntegrityError('base_invalid', `the platform knows no branch ${branch}`, { branch });
    return { branch, commit };
  };
  try {
    return await asked(true);
  } catch (error) {
    if (!(error instanceof IntegrityError) || error.code === 'base_invalid') throw error;
    for (const ref of git.isRepository(environment.cwd) ? [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`] : []) {
      const commit = await git.resolve(environment.cwd, ref);
      if (commit === undefined) continue;
      log.warn(`the tip of ${branch} is taken from this clone (${ref}): ${messageOf(error)}`);
      return { branch, commit };
    }
    return asked(false);
  }
}
