import { join } from 'node:path';
import { IntegrityError, messageOf } from '../model/errors.js';
import { GIT_SETTINGS } from '../model/git-settings.js';
import { printable } from '../model/path.js';
import type { Secret } from '../model/secret.js';
import type { Environment } from '../ports/environment.js';
import type { Processes } from '../ports/processes.js';
import { bareGitEnvironment } from './git-command.js';
import { temporaryFolder } from './temporary-folder.js';

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

/** Reached as the user's own tools would reach them; git reads them itself. */
const PROXY_VARIABLES = [
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'ALL_PROXY',
  'all_proxy',
  'NO_PROXY',
  'no_proxy',
  'GIT_SSL_CAINFO',
  'SSL_CERT_FILE',
];

interface FetchSource {
  readonly url: string;
  readonly authorization: Secret | undefined;
}

/**
 * One commit, by its id, into a new bare repository: `objects` is its folder of objects. The clone's own configuration could name
 * other hosts, proxies and programs, and is not used; git checks that what it received has the id that was asked for.
 * The authorization reaches git by its environment, never by its arguments. @source git-config(1), GIT_CONFIG_COUNT
 */
export async function fetchCommit(
  processes: Processes,
  environment: Environment,
  commit: string,
  { url, authorization }: FetchSource,
): Promise<{ readonly objects: string } | { readonly problem: string }> {
  if (!isFetchable(url)) return { problem: 'its address is not one that can be fetched from' };
  const folder = temporaryFolder().path;
  const proxies = Object.fromEntries(
    PROXY_VARIABLES.flatMap((name) => (environment.variables[name] === undefined ? [] : [[name, environment.variables[name]]])),
  );
  const header =
    authorization === undefined
      ? {}
      : {
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: `http.${new URL(url).origin}/.extraHeader`,
          GIT_CONFIG_VALUE_0: `Authorization: ${Buffer.from(authorization.reveal()).toString('utf8')}`,
        };
  const git = async (...args: readonly string[]): Promise<string | undefined> => {
    const result = await processes.run({
      program: 'git',
      args: ['--no-pager', ...GIT_SETTINGS.filter((setting) => !setting.startsWith('protocol.')).flatMap((setting) => ['-c', setting]), ...args],
      cwd: folder,
      env: { ...bareGitEnvironment(environment), ...proxies, ...header, GIT_DIR: folder, GIT_ALLOW_PROTOCOL: 'https:http' },
      timeoutMs: TIMEOUT_MS,
      maxOutputBytes: MAX_OUTPUT_BYTES,
    });
    return result.exitCode === 0
      ? undefined
      : printable(result.stderr.split('\n').find((line) => /^(?:fatal|error):/.test(line)) ?? `git ended with code ${result.exitCode}`).slice(0, 300);
  };
  try {
    const problem =
      (await git('init', '--quiet', '--bare', '.')) ??
      (await git('fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--end-of-options', url, commit));
    return problem === undefined ? { objects: join(folder, 'objects') } : { problem };
  } catch (error) {
    if (error instanceof IntegrityError) return { problem: messageOf(error) };
    throw error;
  }
}

/** HTTPS, or HTTP on this very host. */
function isFetchable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return username + password === '' && (protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)));
}
