import type { Answer } from './route.js';
import type { GithubState } from './state.js';

/** What each operation asks of a token, in the words of GitHub's header; alternatives after a semicolon. */
function permissionsFor(key: string): string {
  const write = !key.startsWith('GET ');
  const family = /^\w+ \/(\w*)/.exec(key)?.[1] ?? '';
  const level = write ? 'write' : 'read';
  if (family === 'issues') return `issues=${level}; pull_requests=${level}`;
  if (family === 'pulls') return `pull_requests=${level}`;
  if (family === 'actions') return `actions=${level}`;
  if (key.endsWith('/check-runs')) return `checks=${level}`;
  if (key.endsWith('/{commit_sha}/pulls')) return `contents=${level}; pull_requests=${level}`;
  if (['git', 'tags', 'branches', 'releases'].includes(family)) return `contents=${level}`;
  return 'metadata=read';
}

/** A refusal when the token may not; GitHub answers reads of a public repository whatever the token. */
export function refusalFor(key: string, { permissions, repository, writer }: GithubState): Answer | undefined {
  const accepted = permissionsFor(key);
  if (permissions === undefined || accepted.startsWith('metadata') || (!repository.private && key.startsWith('GET '))) return undefined;
  const granted = accepted.split('; ').some((one) => {
    const [name = '', level] = one.split('=');
    const has = permissions[name.replace('_', '-')];
    return has === 'write' || has === level;
  });
  if (granted) return undefined;
  const message = `Resource not accessible by ${writer.kind === 'user' ? 'personal access token' : 'integration'}`;
  return {
    status: 403,
    json: { message, documentation_url: 'https://docs.github.com/rest', status: '403' },
    headers: { 'x-accepted-github-permissions': accepted },
  };
}
