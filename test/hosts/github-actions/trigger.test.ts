import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrigger } from '../../../src/hosts/github-actions/trigger.js';
import { codeOf } from '../../support/code-of.js';
import { tempFolder } from '../../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const [base, head, zero] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
let files = 0;

function trigger(event: string, payload: unknown, more: Readonly<Record<string, string>> = {}) {
  const path = join(folder.path, `event-${files++}.json`);
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readTrigger({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, ...more });
}

const pull = (headRepository: string | null) => ({
  number: 7,
  pull_request: {
    base: { ref: 'release/1.x', sha: base, repo: { full_name: 'acme/shop' } },
    head: { ref: 'x', sha: head, repo: headRepository === null ? null : { full_name: headRepository } },
  },
});

describe('readTrigger', () => {
  it('reads a pull request from its payload, and a fork from the repository of its head', () => {
    const change = { kind: 'pull_request', number: 7, baseBranch: 'release/1.x', baseCommit: base, headCommit: head };
    expect(trigger('pull_request', pull('acme/shop'), { GITHUB_REF: 'refs/pull/7/merge' })).toEqual({ ...change, fork: false });
    expect(trigger('pull_request', pull('stranger/shop'))).toEqual({ ...change, fork: true });
    expect(trigger('pull_request', pull(null))).toEqual({ ...change, fork: true });
    expect(trigger('pull_request', pull('acme/shop'), { GITHUB_ACTOR: 'dependabot[bot]' })).toEqual({ ...change, fork: true });
  });

  it('reads a merge group from its payload', () => {
    const group = { merge_group: { base_ref: 'refs/heads/main', base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' } };
    expect(trigger('merge_group', group)).toEqual({ kind: 'merge_group', baseBranch: 'main', baseCommit: base, headCommit: head });
  });

  it.each([
    ['a new tag', 'refs/tags/v1.2.0', { before: zero, created: true }, { kind: 'tag', tag: 'v1.2.0', commit: head, moved: false }],
    [
      'a tag that stood elsewhere',
      'refs/tags/v1.2.0',
      { before: base, created: false, forced: true },
      { kind: 'tag', tag: 'v1.2.0', commit: head, moved: true },
    ],
    ['a tag with a folder', 'refs/tags/shop/v1', { before: zero }, { kind: 'tag', tag: 'shop/v1', commit: head, moved: false }],
    ['a branch', 'refs/heads/main', { before: base }, { kind: 'branch', branch: 'main', commit: head, before: base }],
    ['a new branch', 'refs/heads/x', { before: zero, created: true }, { kind: 'branch', branch: 'x', commit: head, before: undefined }],
  ])('reads the push of %s', (_, ref, payload, expected) => {
    expect(trigger('push', payload, { GITHUB_REF: ref, GITHUB_SHA: head })).toEqual(expected);
  });

  it('reads the others by their name, and a run by hand at a tag as that tag', () => {
    expect(trigger('schedule', {})).toEqual({ kind: 'schedule' });
    expect(trigger('issue_comment', {})).toEqual({ kind: 'other', event: 'issue_comment' });
    expect(trigger('workflow_dispatch', {}, { GITHUB_REF: 'refs/heads/main' })).toEqual({ kind: 'other', event: 'workflow_dispatch' });
    expect(trigger('workflow_dispatch', {}, { GITHUB_REF: 'refs/tags/v1', GITHUB_SHA: head })).toMatchObject({ kind: 'tag', tag: 'v1', moved: false });
    expect(readTrigger({})).toEqual({ kind: 'none' });
    expect(readTrigger({ GITHUB_EVENT_NAME: 'pull_request' })).toEqual({ kind: 'none' });
  });

  it.each([
    ['no JSON', 'pull_request', '{'],
    ['another event', 'pull_request', { action: 'created' }],
    ['a number that is none', 'pull_request', { ...pull('acme/shop'), number: '7; rm -rf' }],
    ['a commit that is none', 'merge_group', { merge_group: { base_ref: 'main', base_sha: '--upload-pack=x', head_sha: head } }],
    ['no base', 'merge_group', { merge_group: { head_sha: head } }],
  ])('refuses a payload with %s', (_, event, payload) => {
    expect(codeOf(() => trigger(event, payload))).toBe('input_invalid');
  });

  describe('on workflow_run', () => {
    const run = {
      id: 9,
      name: 'ci',
      event: 'pull_request',
      conclusion: 'failure',
      head_sha: head,
      head_branch: 'x',
      head_repository: { full_name: 'mallory/shop' },
    };

    it('is the run that has ended, whatever pull requests the payload lists', () => {
      expect(trigger('workflow_run', { workflow_run: { ...run, pull_requests: [{ number: 666 }] } })).toEqual({
        kind: 'workflow_run',
        name: 'ci',
        runId: 9,
        event: 'pull_request',
        conclusion: 'failure',
        headCommit: head,
        headBranch: 'x',
        headRepository: 'mallory/shop',
      });
    });

    it('knows nothing of a fork that is gone, and of an end that has not come', () => {
      expect(trigger('workflow_run', { workflow_run: { ...run, head_repository: null, head_branch: null, conclusion: null } })).toMatchObject({
        headRepository: undefined,
        headBranch: undefined,
        conclusion: undefined,
      });
    });

    it.each(['head_sha', 'id', 'event', 'name'])('needs its %s', (field) => {
      expect(codeOf(() => trigger('workflow_run', { workflow_run: { ...run, [field]: null } }))).toBe('input_invalid');
    });
  });
});
