import { ownDirectives, type Scope, serversOf } from '../../../../languages/nginx/scopes.js';
import { readTarget } from '../../../../languages/nginx/targets.js';
import { isClosed } from '../../../../languages/nginx/authentication.js';
import { eachDirective, eachScope, isPrefix, type LintRule, locationPath } from './rule.js';

const SYSTEM_FOLDERS = new Set([
  '/',
  '/etc',
  '/etc/nginx',
  '/root',
  '/home',
  '/var',
  '/var/log',
  '/proc',
  '/sys',
  '/usr',
  '/opt',
  '/srv',
  '/tmp',
  '/run',
  '/dev',
]);

/** Traps of paths: what a visitor can reach that nobody meant. */
export const pathRules: readonly LintRule[] = [
  {
    id: 'alias_traversal',
    severity: 'high',
    says: 'A location without a slash at its end and an alias with one: /files../secret leaves the folder.',
    find: eachScope((at) => {
      const { path } = locationPath(at);
      if (!isPrefix(at) || path.endsWith('/')) return [];
      return ownDirectives(at, 'alias')
        .filter(({ args }) => args[0]?.endsWith('/') === true)
        .map((directive) => ({ at, directive, message: `lets ${path}../ leave the folder of its alias`, expected: `location ${path}/` }));
    }),
  },
  {
    id: 'proxy_pass_slash',
    severity: 'medium',
    says: 'The slashes at the end of a location and of its proxy_pass do not agree, so paths are glued together wrongly.',
    find: eachScope((at) => {
      const { path } = locationPath(at);
      if (!isPrefix(at) || path === '/') return [];
      return ownDirectives(at, 'proxy_pass').flatMap((directive) => {
        const { uri, variable } = readTarget(directive);
        if (uri === undefined || variable || uri.includes('$') || uri.includes('?') || path.endsWith('/') === uri.endsWith('/')) return [];
        const says = path.endsWith('/') ? `makes ${uri}x of ${path}x` : `makes ${uri}x of ${path}x and ${uri}/x of ${path}/x`;
        return [{ at, directive, message: says, expected: 'both with a slash at the end, or neither' }];
      });
    }),
  },
  {
    id: 'merge_slashes',
    severity: 'medium',
    says: 'merge_slashes off: //admin is not the location /admin.',
    find: eachDirective(['merge_slashes'], ({ args }) =>
      args[0] === 'off' ? { message: 'lets a second slash pass by its locations', expected: 'merge_slashes on' } : undefined,
    ),
  },
  {
    id: 'autoindex',
    severity: 'medium',
    says: 'autoindex on: everybody can list folders.',
    find: eachDirective(['autoindex'], ({ args }) => (args[0] === 'on' ? { message: 'lists folders to everybody', expected: 'autoindex off' } : undefined)),
  },
  {
    id: 'system_root',
    severity: 'high',
    says: 'root or alias is a folder of the system.',
    find: eachDirective(['root', 'alias'], ({ name, args }) => {
      const folder = (args[0] ?? '').replace(/(.)\/+$/, '$1');
      return SYSTEM_FOLDERS.has(folder) ? { message: `serves ${folder}`, expected: `${name} of a folder with nothing but public files` } : undefined;
    }),
  },
  {
    id: 'hidden_files',
    severity: 'medium',
    says: 'Files are served, and those that begin with a dot (.env, .git) are not refused.',
    find: (http) =>
      serversOf(http)
        .filter((server) => serves(server) && !refusesHidden(server))
        .map((at) => ({ at, message: 'serves files, and refuses none that begin with a dot', expected: String.raw`location ~ /\. { deny all; }` })),
  },
  {
    id: 'dav_methods',
    severity: 'high',
    says: 'dav_methods lets visitors write.',
    find: eachDirective(['dav_methods'], ({ args }) => (args[0] === 'off' ? undefined : { message: 'lets visitors write files', expected: 'dav_methods off' })),
  },
];

function serves(at: Scope): boolean {
  const here = ownDirectives(at, 'root').length > 0 || ownDirectives(at, 'alias').length > 0;
  return here || at.inner.some((inner) => inner.kind === 'location' && serves(inner));
}

function refusesHidden(server: Scope): boolean {
  return server.inner.some((at) => {
    const { modifier, path } = locationPath(at);
    const refuses = isClosed(at) || ownDirectives(at, 'return').some(({ args }) => args[0]?.startsWith('4') === true);
    return modifier.startsWith('~') && /\\\.|\[\.\]/.test(path) && refuses;
  });
}
