import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type GitRepository, gitRepository } from '../git-repository.js';
import { FILES } from '../sealed-release.js';

export const WORKFLOW = '.github/workflows/duri.yml';
export const CHECKOUT = { uses: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8' };

/** Files by path; undefined takes one away. */
export type Changes = Readonly<Record<string, string | undefined>>;

export interface PullRequest {
  readonly base: string;
  readonly head: string;
  /** What GitHub would test: the merge of both, which is checked out here. */
  readonly merge: string;
}

/** A repository that uses DuRi, in a folder of its own, on `main`. */
export interface Consumer {
  readonly repository: GitRepository;
  readonly first: string;
  /** A branch from `main` with changes, and its merge with what `main` has got meanwhile. */
  pullRequest(changes: Changes, meanwhile?: Changes): PullRequest;
  /** A commit on `main`. */
  commit(changes: Changes): string;
}

export interface ConsumerFiles {
  readonly jobs: Readonly<Record<string, unknown>>;
  /** `duri.yml`; undefined for a repository that has none yet. */
  readonly policy: string | undefined;
  readonly files?: Changes;
}

export const EVENTS = {
  pull_request: null,
  merge_group: null,
  push: { tags: ['**'], branches: ['**'] },
  schedule: [{ cron: '5 4 * * *' }],
  workflow_run: { workflows: ['DuRi'], types: ['completed'] },
};

export function consumer(folder: string, { jobs, policy, files = {} }: ConsumerFiles): Consumer {
  const repository = gitRepository(folder);
  const apply = (changes: Changes, message: string): string => {
    for (const [path, text] of Object.entries(changes)) {
      if (text === undefined) rmSync(join(folder, path));
      else {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    return repository.commit({}, message);
  };
  const released = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`dist/${path}`, text]));
  const workflow = { [WORKFLOW]: stringify({ name: 'DuRi', on: EVENTS, permissions: {}, jobs }) };
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const first = apply({ ...released, ...workflow, ...(policy === undefined ? {} : { 'duri.yml': policy }), ...files }, 'first');
  return {
    repository,
    first,
    commit: (changes) => apply(changes, 'on main'),
    pullRequest: (changes, meanwhile) => {
      repository.git('checkout', '-q', '-b', 'change');
      const head = apply(changes, 'a change');
      repository.git('checkout', '-q', 'main');
      const base = meanwhile === undefined ? repository.git('rev-parse', 'HEAD') : apply(meanwhile, 'meanwhile');
      repository.git('checkout', '-q', '--detach');
      repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'change');
      return { base, head, merge: repository.git('rev-parse', 'HEAD') };
    },
  };
}

/** `duri.yml` of the consumer, with sections of its own. */
export function policyOf(sections: Readonly<Record<string, unknown>> = {}): string {
  return stringify({ version: '1.0', product: 'shop', repository_id: 'github.com/acme/shop', line: 'main', ...sections });
}
