import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { GitRepository } from '../git-repository.js';
import { type GithubServer, githubServer } from '../github-server/index.js';
import type { ArtifactState, PullState } from '../github-server/state.js';
import { type ActEvent, type PullRequestFacts, REPOSITORY } from './events.js';

export interface StoredArtifacts {
  /** Folder of act's artifact server. */
  readonly folder: string;
  /** For how long GitHub keeps what is uploaded, whatever was asked for. */
  readonly days: number;
}

/** What act's server has, as GitHub's API tells of it: each file below a run and a name. */
export function artifactsIn({ folder, days }: StoredArtifacts): ArtifactState[] {
  const stored = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return stored.map(({ parentPath, name: file }) => {
    const [run = '', name = ''] = relative(folder, parentPath).split(sep);
    const createdAt = statSync(join(parentPath, file)).mtime;
    const expiresAt = new Date(createdAt.getTime() + days * 86_400_000);
    const content = readFileSync(join(parentPath, file));
    const times = { createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
    return { id: idOf(name), name, content, ...times, expired: expiresAt.getTime() < Date.now(), runId: Number(run) };
  });
}

/** act's id of an artifact: FNV-1a over its name. */
function idOf(name: string): number {
  return Buffer.from(name).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** GitHub as the consumer's repository looks there: its branches, tags, files, and the pull request of the event. */
export async function githubOf(repository: GitRepository, { payload }: ActEvent, stored: StoredArtifacts): Promise<GithubServer> {
  const github = await githubServer();
  const { state } = github;
  Object.defineProperty(state, 'artifacts', { get: () => artifactsIn(stored) });
  state.repository = { ...state.repository, fullName: REPOSITORY };
  const refs = lines(repository.git('for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', 'refs/heads', 'refs/tags'));
  for (const [ref = '', commit = '', followed = ''] of refs.map((line) => line.split(' '))) {
    if (ref.startsWith('refs/heads/')) state.branches[ref.slice('refs/heads/'.length)] = commit;
    else state.tags[ref.slice('refs/tags/'.length)] = followed === '' ? commit : followed;
  }
  for (const commit of lines(repository.git('rev-list', '--all', 'HEAD'))) state.commits[commit] = filesAt(repository, commit);
  const pull = payload['pull_request'] as PullPayload | undefined;
  if (pull !== undefined) {
    const { number, base, head } = pull;
    state.pulls.push(pullState({ number, base: base.sha, head: head.sha, fork: head.repo.full_name, branch: head.ref }));
  }
  return github;
}

/** An open pull request into `main`. */
export function pullState({ number = 7, base, head, fork = REPOSITORY, branch = 'change' }: PullRequestFacts): PullState {
  return { number, state: 'open', base: { branch: 'main', commit: base }, head: { repository: fork, branch, commit: head } };
}

interface PullPayload {
  readonly number: number;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string; readonly repo: { readonly full_name: string } };
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Content by path, by two runs of git. */
function filesAt({ path }: GitRepository, commit: string): Record<string, Uint8Array> {
  const run = (args: readonly string[], input = ''): Buffer => spawnSync('git', args, { cwd: path, input, maxBuffer: 64 * 1024 * 1024 }).stdout;
  const entries = run(['ls-tree', '-r', '-z', commit])
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '');
  const blobs = entries.map((entry) => ({ id: entry.slice(12, 52), path: entry.slice(53) }));
  const batch = run(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return Object.fromEntries(
    blobs.map((blob) => {
      const end = batch.indexOf(0x0a, at);
      const size = Number(batch.subarray(at, end).toString('utf8').split(' ')[2]);
      at = end + 1 + size + 1;
      return [blob.path, batch.subarray(end + 1, end + 1 + size)];
    }),
  );
}
