import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StepResult, runStep } from './fake-runner.js';
import { type GitRepository, gitRepository } from './git-repository.js';

const script = join(dirname(fileURLToPath(import.meta.url)), 'action-entry.js');

/** A repository with a pull request that is checked out, and the event that set its workflow off. */
export interface PullRequestOfTest {
  readonly repo: GitRepository;
  readonly base: string;
  readonly head: string;
  /** What the runner sets for it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Runs the action of a command as a step of the pull request's workflow. */
  step(command: string, inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): StepResult;
}

export interface PullRequestContent {
  readonly base: Readonly<Record<string, string>>;
  readonly change?: Readonly<Record<string, string>>;
  readonly event?: 'pull_request' | 'merge_group';
  readonly headRepository?: string;
  /** Where the platform's API would be; nothing listens there by default. */
  readonly env?: Readonly<Record<string, string>>;
}

export function pullRequest(
  folder: string,
  { base, change = {}, event = 'pull_request', headRepository = 'acme/shop', env = {} }: PullRequestContent,
): PullRequestOfTest {
  const repo = gitRepository(join(folder, 'checkout'));
  const baseCommit = repo.commit(base);
  repo.git('checkout', '-q', '-b', 'change');
  const headCommit = repo.commit(change);
  const payload =
    event === 'pull_request'
      ? {
          number: 7,
          pull_request: {
            base: { ref: 'main', sha: baseCommit, repo: { full_name: 'acme/shop' } },
            head: { ref: 'change', sha: headCommit, repo: { full_name: headRepository } },
          },
        }
      : { merge_group: { base_ref: 'refs/heads/main', base_sha: baseCommit, head_sha: headCommit } };
  mkdirSync(folder, { recursive: true });
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, JSON.stringify(payload));
  const variables = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: headCommit,
    ...env,
  };
  return {
    repo,
    base: baseCommit,
    head: headCommit,
    variables,
    step: (command, inputs = {}, more = {}) => runStep(folder, { script, args: [command], inputs, env: { ...variables, ...more }, cwd: repo.path }),
  };
}
