import { readFileSync } from 'node:fs';
import { IntegrityError } from '../../model/errors.js';
import type { Trigger } from '../../model/trigger.js';

type Variables = Readonly<Record<string, string | undefined>>;

const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/**
 * What set this run off: the event's own payload, never `GITHUB_REF` alone, which means another thing for each event.
 * @source GitHub, "Events that trigger workflows"; "Webhook events and payloads" @throws input_invalid when the payload is not that of its event
 */
export function readTrigger(variables: Variables): Trigger {
  const event = variables['GITHUB_EVENT_NAME'] ?? '';
  if (variables['GITHUB_ACTIONS'] !== 'true' || event === '') return { kind: 'none' };
  switch (event) {
    case 'pull_request':
      return pullRequest(payloadOf(variables), variables);
    case 'merge_group': {
      const payload = payloadOf(variables);
      const [baseBranch, baseCommit, headCommit] = [
        payload.text('merge_group', 'base_ref'),
        payload.commit('merge_group', 'base_sha'),
        payload.commit('merge_group', 'head_sha'),
      ];
      return { kind: 'merge_group', baseBranch: branchOf(baseBranch), baseCommit, headCommit };
    }
    case 'push':
      return push(payloadOf(variables), variables);
    case 'schedule':
      return { kind: 'schedule' };
    case 'workflow_run':
      return workflowRun(payloadOf(variables));
    case 'workflow_dispatch':
      return byHand(variables);
    default:
      return { kind: 'other', event };
  }
}

/** Dependabot's own pull requests count as forks: they get a read-only token and no secrets. */
function pullRequest(payload: Payload, variables: Variables): Trigger {
  const head = payload.get('pull_request', 'head', 'repo', 'full_name');
  const fork = head !== payload.get('pull_request', 'base', 'repo', 'full_name') || variables['GITHUB_ACTOR'] === 'dependabot[bot]';
  return {
    kind: 'pull_request',
    number: payload.number('number'),
    fork,
    baseBranch: payload.text('pull_request', 'base', 'ref'),
    baseCommit: payload.commit('pull_request', 'base', 'sha'),
    headCommit: payload.commit('pull_request', 'head', 'sha'),
  };
}

function push(payload: Payload, variables: Variables): Trigger {
  const [ref, sha] = [variables['GITHUB_REF'] ?? '', variables['GITHUB_SHA'] ?? ''];
  const before = payload.get('before');
  const old = typeof before !== 'string' || payload.get('created') === true || /^0*$/.test(before) ? undefined : before;
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', tag: ref.slice('refs/tags/'.length), commit: sha, moved: old !== undefined };
  return { kind: 'branch', branch: branchOf(ref), commit: sha, before: old };
}

/** Started by hand at a tag it is that tag's release, anywhere else a look at what is stored. */
function byHand(variables: Variables): Trigger {
  const ref = variables['GITHUB_REF'] ?? '';
  if (!ref.startsWith('refs/tags/')) return { kind: 'other', event: 'workflow_dispatch' };
  return { kind: 'tag', tag: ref.slice('refs/tags/'.length), commit: variables['GITHUB_SHA'] ?? '', moved: false };
}

/** Its list of pull requests is empty for forks, so none of it is read. */
function workflowRun(payload: Payload): Trigger {
  const textAt = (...path: readonly string[]): string | undefined => {
    const value = payload.get('workflow_run', ...path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    kind: 'workflow_run',
    name: payload.text('workflow_run', 'name'),
    runId: payload.number('workflow_run', 'id'),
    event: payload.text('workflow_run', 'event'),
    conclusion: textAt('conclusion'),
    headCommit: payload.commit('workflow_run', 'head_sha'),
    headBranch: textAt('head_branch'),
    headRepository: textAt('head_repository', 'full_name'),
  };
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** The event's payload, read field by field: no schema library, for this stands on every start. */
interface Payload {
  get(...path: readonly string[]): unknown;
  text(...path: readonly string[]): string;
  number(...path: readonly string[]): number;
  commit(...path: readonly string[]): string;
}

function payloadOf(variables: Variables): Payload {
  const event = variables['GITHUB_EVENT_NAME'] ?? '';
  const root = readPayload(variables['GITHUB_EVENT_PATH'] ?? '');
  const get = (...path: readonly string[]): unknown =>
    path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), root);
  const wrong = (path: readonly string[], expected: string): never => {
    throw new IntegrityError(
      'input_invalid',
      `the payload of the event ${event} that GITHUB_EVENT_PATH names has no ${expected} at ${path.join('.')}`,
      {},
      { hint: 'Run this on a runner of GitHub Actions, or give the event file that GitHub would.' },
    );
  };
  const text = (...path: readonly string[]): string => {
    const value = get(...path);
    return typeof value === 'string' && value !== '' ? value : wrong(path, 'text');
  };
  return {
    get,
    text,
    number: (...path) => {
      const value = get(...path);
      return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : wrong(path, 'number');
    },
    commit: (...path) => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text(...path)) ? text(...path) : wrong(path, 'commit id')),
  };
}

function readPayload(path: string): unknown {
  try {
    const content = readFileSync(path);
    return content.length <= MAX_EVENT_BYTES ? JSON.parse(content.toString('utf8')) : undefined;
  } catch {
    return undefined; // each field that is needed says that it is missing
  }
}
