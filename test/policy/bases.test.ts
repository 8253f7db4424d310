import { join } from 'node:path';
import { createGit } from '../../src/adapters/git.js';
import { nodeProcesses } from '../../src/adapters/processes.js';
import type { Trigger } from '../../src/model/trigger.js';
import { basesOf } from '../../src/policy/bases.js';
import { recordingLog } from '../support/doubles.js';
import { testEnvironment } from '../support/environment.js';
import { COMMIT, forgeFor, OTHER_COMMIT } from '../support/forge-client.js';
import { githubServer, type GithubServer } from '../support/github-server/index.js';
import { gitRepository } from '../support/git-repository.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let github: GithubServer;
let made = 0;
beforeEach(async () => {
  github = await githubServer();
});
afterEach(() => github.close());

const pull = (branch: string) => ({
  number: 7,
  state: 'open' as const,
  base: { branch, commit: COMMIT },
  head: { repository: 'acme/shop', branch: 'change', commit: OTHER_COMMIT },
});
const change = { baseBranch: 'dev', baseCommit: COMMIT, headCommit: OTHER_COMMIT };
const ofPull: Trigger = { kind: 'pull_request', number: 7, fork: false, ...change };
const ofGroup: Trigger = { kind: 'merge_group', ...change };

/** The points that a change is held against, and what the log was told, in a clone with these branches. */
async function points(trigger: Trigger, branches: readonly string[] = []) {
  const repo = gitRepository(join(folder.path, String(made++)));
  const here = repo.commit({ 'duri.yml': 'version: "1.0"\n' });
  for (const branch of branches) repo.git('update-ref', branch, here);
  const environment = testEnvironment({ PATH: process.env['PATH'] ?? '' }, { cwd: repo.path });
  const log = recordingLog();
  const ports = { environment, git: createGit(nodeProcesses(environment), environment), log, openForge: () => forgeFor(github), trigger };
  return { points: await basesOf(ports, change), here, log };
}

describe('basesOf', () => {
  it('holds a pull request against the base of its event', async () => {
    github.state.pulls.push(pull('dev'));
    expect((await points(ofPull)).points).toEqual([{ branch: 'dev', commit: COMMIT }]);
  });

  it('holds one that was retargeted since against the tip of the branch that it enters now', async () => {
    github.state.pulls.push(pull('main'));
    github.state.branches['main'] = OTHER_COMMIT;
    expect((await points(ofPull)).points).toEqual([{ branch: 'main', commit: OTHER_COMMIT }]);
  });

  it('believes the event where the platform cannot be asked whether it was retargeted', async () => {
    github.fault('GET /pulls/{pull_number}', { status: 502 }, 10);
    expect((await points(ofPull)).points).toEqual([{ branch: 'dev', commit: COMMIT }]);
  });

  it('holds a merge group against the tip of the branch and the parent of the group, each once', async () => {
    github.state.branches['dev'] = OTHER_COMMIT;
    expect((await points(ofGroup)).points).toEqual([
      { branch: 'dev', commit: OTHER_COMMIT },
      { branch: 'dev', commit: COMMIT },
    ]);
    github.state.branches['dev'] = COMMIT;
    expect((await points(ofGroup)).points).toEqual([{ branch: 'dev', commit: COMMIT }]);
  });

  it('takes the tip from the clone where the platform does not answer, and fails where neither knows it', async () => {
    github.fault('GET /git/ref/{ref}', { status: 502 }, 100);
    const { points: found, here } = await points(ofGroup, ['refs/remotes/origin/dev']);
    expect(found).toEqual([
      { branch: 'dev', commit: here },
      { branch: 'dev', commit: COMMIT },
    ]);
    await expect(points(ofGroup)).rejects.toMatchObject({ code: 'forge_unavailable' });
  });

  it('never takes a branch that is gone for one without a policy', async () => {
    await expect(points(ofGroup)).rejects.toMatchObject({ code: 'base_invalid' });
  });
});
