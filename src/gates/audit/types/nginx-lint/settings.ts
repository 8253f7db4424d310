import { authenticationOf, isClosed } from '../../../../languages/nginx/authentication.js';
import { isLoopback, listensOf } from '../../../../languages/nginx/listen.js';
import { effective, inherited, outward, ownDirectives, type Scope, serversOf } from '../../../../languages/nginx/scopes.js';
import { answersNothing } from '../nginx/judge-headers.js';
import { eachDirective, eachScope, type LintRule } from './rule.js';

const HARMLESS_IN_IF = new Set(['return', 'rewrite', 'set', 'break']);
const OLD_VERSIONS = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];
const WEAK_CIPHERS = /^\+?(NULL|eNULL|aNULL|EXPORT\w*|EXP|RC4|MD5|DES|3DES|LOW|ALL|COMPLEMENTOFALL)$/i;
const TELLING = ['server', 'x-powered-by', 'x-aspnet-version'];

/** Traps of single settings. */
export const settingRules: readonly LintRule[] = [
  {
    id: 'if_is_evil',
    severity: 'medium',
    says: 'An if inside a location that does more than return, rewrite or set: what else is in effect then is not what one reads.',
    find: eachScope((at) =>
      at.kind !== 'if' || at.parent?.kind !== 'location'
        ? []
        : at.own
            .filter(({ name }) => !HARMLESS_IN_IF.has(name))
            .map((directive) => ({
              at,
              directive,
              message: `has ${directive.name} inside an if`,
              expected: 'return, rewrite or set; else a location of its own',
            })),
    ),
  },
  {
    id: 'allow_without_deny',
    severity: 'medium',
    says: 'allow without deny all keeps nobody out.',
    find: eachScope((at) => {
      const [directive] = ownDirectives(at, 'allow');
      if (directive === undefined || ownDirectives(at, 'allow').some(({ args }) => args[0] === 'all')) return [];
      const closes = ownDirectives(at, 'deny').some(({ args }) => args[0] === 'all');
      return closes ? [] : [{ at, directive, message: 'allows some and keeps nobody out', expected: 'deny all after it' }];
    }),
  },
  {
    id: 'valid_referers',
    severity: 'medium',
    says: 'valid_referers none: whoever sends no Referer passes.',
    find: eachDirective(['valid_referers'], ({ args }) =>
      args.includes('none') ? { message: 'lets requests without a Referer pass', expected: 'valid_referers without none' } : undefined,
    ),
  },
  {
    id: 'resolver_external',
    severity: 'medium',
    says: 'Names are asked of a resolver on the internet, whose answers anybody on the way can forge.',
    find: eachDirective(['resolver'], ({ args }) => {
      const open = args.filter((arg) => !/^(valid|ipv4|ipv6|status_zone)=/.test(arg) && !isPrivate(arg));
      return open.length === 0 ? undefined : { message: `asks ${open.join(', ')} for names`, expected: 'a resolver of this machine or its network' };
    }),
  },
  {
    id: 'version_disclosure',
    severity: 'medium',
    says: 'Answers tell the version of nginx, or what the application is made with.',
    find: (http) => [
      ...serversOf(http)
        .filter((at) => !refusesAll(at))
        .flatMap((at) => {
          const tokens = effective(at, 'server_tokens');
          if (tokens?.args[0] === 'off' || tokens?.args[0] === '') return [];
          return [{ at, directive: tokens, message: 'tells the version of nginx', expected: 'server_tokens off' }];
        }),
      ...eachDirective(['proxy_pass_header'], ({ args }) =>
        TELLING.includes(args[0]?.toLowerCase() ?? '')
          ? { message: `lets ${args[0] ?? ''} of the backend through`, expected: 'no proxy_pass_header for it' }
          : undefined,
      )(http),
    ],
  },
  {
    id: 'weak_tls',
    severity: 'high',
    says: 'A version of TLS or a cipher that can be broken.',
    find: eachDirective(['ssl_protocols', 'ssl_ciphers', 'proxy_ssl_protocols'], ({ name, args }) => {
      const found =
        name === 'ssl_ciphers'
          ? (args[0] ?? '').split(/[:, ]/).filter((cipher) => WEAK_CIPHERS.test(cipher))
          : args.filter((version) => OLD_VERSIONS.includes(version));
      return found.length === 0
        ? undefined
        : { message: `takes ${found.join(', ')}`, expected: name === 'ssl_ciphers' ? 'HIGH:!aNULL:!MD5, or named ciphers' : 'TLSv1.2 TLSv1.3' };
    }),
  },
  {
    id: 'stub_status',
    severity: 'medium',
    says: 'stub_status tells everybody how busy the server is.',
    find: eachScope((at) => {
      const [directive] = ownDirectives(at, 'stub_status');
      const guarded = authenticationOf(at).asked || isClosed(at) || (inherited(at, 'deny')?.directives.some(({ args }) => args[0] === 'all') ?? false);
      const local = [...outward(at)].some((scope) => scope.kind === 'server' && listensOf(scope).every((listen) => listen.local));
      return directive === undefined || guarded || local
        ? []
        : [{ at, directive, message: 'shows its status to everybody', expected: 'allow 127.0.0.1; deny all' }];
    }),
  },
  {
    id: 'header_redefinition',
    severity: 'medium',
    says: 'An add_header drops those of the blocks around it.',
    find: eachScope((at) => {
      const own = ownDirectives(at, 'add_header');
      const [directive] = own;
      const outer = at.parent === undefined ? undefined : inherited(at.parent, 'add_header');
      if (directive === undefined || outer === undefined || effective(at, 'add_header_inherit')?.args[0] === 'merge') return [];
      const names = own.map(({ args }) => args[0]?.toLowerCase());
      const lost = outer.directives.filter(({ args }) => !names.includes(args[0]?.toLowerCase())).map(({ args }) => args[0] ?? '');
      return lost.length === 0 ? [] : [{ at, directive, message: `drops the headers around it: ${lost.join(', ')}`, expected: 'all of them again, or none' }];
    }),
  },
  {
    id: 'no_log',
    severity: 'medium',
    says: 'A whole server writes no access log, or no errors.',
    find: (http) =>
      serversOf(http)
        .filter((at) => !answersNothing(at))
        .flatMap((at) =>
          ['access_log', 'error_log'].flatMap((name) => {
            const log = effective(at, name);
            return log?.args[0] === '/dev/null' || (name === 'access_log' && log?.args[0] === 'off')
              ? [{ at, directive: log, message: `writes no ${name.replace('_', ' ')}`, expected: `${name} with a file` }]
              : [];
          }),
        ),
  },
  {
    id: 'return_before_password',
    severity: 'medium',
    says: 'A return is answered before the password is asked for.',
    find: eachScope((at) => {
      const [directive] = ownDirectives(at, 'return').filter(({ args }) => args[0] === '200');
      const [realm] = ownDirectives(at, 'auth_basic');
      return directive === undefined || realm === undefined || realm.args[0] === 'off'
        ? []
        : [{ at, directive, message: 'answers before it asks for the password', expected: 'a file or a proxy_pass instead of return 200' }];
    }),
  },
];

/** No answer leaves it: the handshake fails. */
function refusesAll(server: Scope): boolean {
  return effective(server, 'ssl_reject_handshake')?.args[0] === 'on';
}

/** An address of this machine, or of a network that the internet does not reach. @source RFC 1918, RFC 4193 */
function isPrivate(address: string): boolean {
  const host = address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1').replace(/^\[([^\]]*)\](:\d+)?$/, '$1');
  return isLoopback(host) || /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host) || /^f[cd][0-9a-f]{2}:/i.test(host);
}
