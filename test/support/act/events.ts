/** Payloads as GitHub sends them, with the fields that anything here reads. @source GitHub, "Webhook events and payloads" */
export interface ActEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Variables that the runner derives from an event and act does not. */
  readonly env?: Readonly<Record<string, string>>;
  readonly actor?: string;
}

export const REPOSITORY = 'acme/shop';

const repository = (full_name = REPOSITORY): Record<string, unknown> => {
  const [login = '', name = ''] = full_name.split('/');
  return { id: full_name.length, full_name, name, owner: { login }, default_branch: 'main', private: false, fork: full_name !== REPOSITORY };
};

export interface PullRequestFacts {
  readonly base: string;
  readonly head: string;
  readonly number?: number;
  readonly title?: string;
  readonly branch?: string;
  /** Where the head branch lives, when it is another repository. */
  readonly fork?: string;
}

export function pullRequestEvent({ base, head, number = 7, title = 'A change', branch = 'change', fork = REPOSITORY }: PullRequestFacts): ActEvent {
  const [login = ''] = fork.split('/');
  const pull_request = {
    number,
    title,
    body: title,
    state: 'open',
    user: { login },
    head: { ref: branch, sha: head, label: `${login}:${branch}`, repo: repository(fork) },
    base: { ref: 'main', sha: base, label: 'acme:main', repo: repository() },
  };
  return { name: 'pull_request', payload: { action: 'synchronize', number, pull_request, repository: repository(), sender: { login } }, actor: login };
}

export function mergeGroupEvent({ base, head, branch = 'main' }: { readonly base: string; readonly head: string; readonly branch?: string }): ActEvent {
  const ref = `refs/heads/gh-readonly-queue/${branch}/pr-7-${base}`;
  const merge_group = { base_sha: base, head_sha: head, base_ref: `refs/heads/${branch}`, head_ref: ref };
  return { name: 'merge_group', payload: { action: 'checks_requested', merge_group, repository: repository() }, env: { GITHUB_REF: ref } };
}

/** `before` is where the tag stood, when it was moved. */
export function tagEvent({ tag, commit, before }: { readonly tag: string; readonly commit: string; readonly before?: string }): ActEvent {
  const moved = before !== undefined;
  const payload = { ref: `refs/tags/${tag}`, before: before ?? '0'.repeat(40), after: commit, created: !moved, deleted: false, forced: moved, base_ref: null };
  return { name: 'push', payload: { ...payload, repository: repository() } };
}

export function branchEvent({
  branch,
  commit,
  message = 'A change',
}: {
  readonly branch: string;
  readonly commit: string;
  readonly message?: string;
}): ActEvent {
  const payload = {
    ref: `refs/heads/${branch}`,
    before: '0'.repeat(40),
    after: commit,
    created: true,
    deleted: false,
    forced: false,
    head_commit: { id: commit, message },
  };
  return { name: 'push', payload: { ...payload, repository: repository() } };
}

export interface WorkflowRunFacts {
  readonly run: number;
  readonly head: string;
  readonly repository: string;
  readonly branch: string;
}

/** Another workflow has ended, which a pull request had set off. Of a fork's pull request it names none. */
export function workflowRunEvent({ run, head, repository: full_name, branch }: WorkflowRunFacts): ActEvent {
  const workflow_run = { id: run, name: 'DuRi', event: 'pull_request', status: 'completed', conclusion: 'failure', head_sha: head, head_branch: branch };
  return otherEvent('workflow_run', { action: 'completed', workflow_run: { ...workflow_run, head_repository: repository(full_name), pull_requests: [] } });
}

export function otherEvent(name: string, payload: Readonly<Record<string, unknown>> = {}): ActEvent {
  return { name, payload: { ...payload, repository: repository() } };
}

export const SCHEDULE = otherEvent('schedule', { schedule: '5 4 * * *' });
