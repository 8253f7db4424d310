/**
 * Stands in for actions/checkout: a real clone of the consumer's repository, by default of one commit as there.
 * The remote has GitHub's address; git reads it from the folder in DURI_TEST_ORIGIN, and any other way out leads to a closed port.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const input = (name: string): string => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const { GITHUB_WORKSPACE = '', GITHUB_SHA = '', GITHUB_SERVER_URL = '', GITHUB_REPOSITORY = '', DURI_TEST_ORIGIN = '' } = process.env;

const folder = join(GITHUB_WORKSPACE, input('path'));
mkdirSync(folder, { recursive: true });

const remote = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
git('init', '-q', '.');
git('remote', 'add', 'origin', remote);
git('config', `url.file://${DURI_TEST_ORIGIN}.insteadOf`, remote);
git('config', 'http.proxy', 'http://127.0.0.1:9');
const depth = input('fetch-depth') === '' ? '1' : input('fetch-depth');
const wanted = input('ref') === '' ? GITHUB_SHA : input('ref');
const everything = depth === '0' ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : [];
git(
  'fetch',
  '-q',
  ...(depth === '0' ? [] : [`--depth=${depth}`]),
  ...(input('fetch-tags') === 'true' ? ['--tags'] : ['--no-tags']),
  'origin',
  wanted,
  ...everything,
);
git('checkout', '-q', '--detach', 'FETCH_HEAD');

function git(...args: readonly string[]): void {
  const { status } = spawnSync('git', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`git ${args[0] ?? ''} failed`);
}
