import { authenticationOf } from '../../../../languages/nginx/authentication.js';
import { sentHeader } from '../../../../languages/nginx/headers.js';
import { effective, everyScope, inherited, ownDirectives, type Scope } from '../../../../languages/nginx/scopes.js';
import { readTarget } from '../../../../languages/nginx/targets.js';
import { eachDirective, eachScope, type LintRule } from './rule.js';

/** nginx decodes these, so they can hold line breaks. */
const DECODED = /\$\{?(uri|document_uri)\b/;
const FROM_CLIENT = /^\$\{?(http_|arg_|cookie_)/;
/** Headers that a backend believes because nginx sets them: who somebody is, and from where. */
const TRUSTED = /(user|real-ip|client-ip|forwarded-for|authenticated|groups|email)/;

/** Traps of what is sent on and sent back. */
export const requestRules: readonly LintRule[] = [
  {
    id: 'http_splitting',
    severity: 'high',
    says: 'A decoded path in a header or an address: a line break in it makes a header of the visitor’s own.',
    find: eachDirective(['return', 'rewrite', 'add_header', 'proxy_set_header', 'proxy_pass'], ({ name, args }) => {
      const text =
        name === 'return'
          ? args.at(-1)
          : name === 'rewrite'
            ? /^(https?:|\$scheme)/.test(args[1] ?? '')
              ? args[1]
              : ''
            : name === 'proxy_pass'
              ? args[0]
              : args[1];
      const body = name === 'return' && args.length > 1 && args[0]?.startsWith('30') !== true;
      return !body && DECODED.test(text ?? '') ? { message: 'puts a decoded path where a line break begins a header', expected: '$request_uri' } : undefined;
    }),
  },
  {
    id: 'host_spoofing',
    severity: 'medium',
    says: 'The backend gets the Host that the visitor wrote.',
    find: eachDirective(['proxy_set_header'], ({ args }) =>
      args[0]?.toLowerCase() === 'host' && FROM_CLIENT.test(args[1] ?? '')
        ? { message: `sends the Host on that the visitor wrote: ${args[1] ?? ''}`, expected: '$host, or the name itself' }
        : undefined,
    ),
  },
  {
    id: 'identity_spoofing',
    severity: 'medium',
    says: 'The backend gets an address or a user name that the visitor wrote, or anybody may set it.',
    find: eachDirective(['proxy_set_header', 'set_real_ip_from'], ({ name, args }) => {
      if (name === 'set_real_ip_from')
        return /^(0\.0\.0\.0|::)\/0$/.test(args[0] ?? '')
          ? { message: 'believes everybody who says from which address a request is', expected: 'the address of the proxy in front' }
          : undefined;
      const named = TRUSTED.test(args[0]?.toLowerCase() ?? '') && args[0]?.toLowerCase() !== 'user-agent';
      return named && FROM_CLIENT.test(args[1] ?? '')
        ? { message: `believes what the visitor wrote: ${args[1] ?? ''}`, expected: '$remote_addr, $remote_user' }
        : undefined;
    }),
  },
  {
    id: 'ssrf',
    severity: 'high',
    says: 'The visitor chooses the host that a request is passed on to.',
    find: (http) =>
      [...everyScope(http)].flatMap((at) =>
        ownDirectives(at, 'proxy_pass').flatMap((directive) => {
          const { host, variable } = readTarget(directive);
          if (!variable || isConstant(http, host)) return [];
          return [{ at, directive, message: `passes requests on to a host that the visitor can choose: ${host}`, expected: 'a host by name' }];
        }),
      ),
  },
  {
    id: 'authorization_forwarded',
    severity: 'high',
    says: 'The password that nginx has checked is sent on to the application.',
    find: eachScope((at) => {
      const [directive] = ownDirectives(at, 'proxy_pass');
      if (directive === undefined || !authenticationOf(at).asked || effective(at, 'proxy_pass_request_headers')?.args[0] === 'off') return [];
      const sent = sentHeader(at, 'Authorization');
      if (sent?.value === '') return [];
      return [
        { at, directive: sent?.directive ?? directive, message: 'sends the password on to the application', expected: 'proxy_set_header Authorization ""' },
      ];
    }),
  },
  {
    id: 'cors_open',
    severity: 'medium',
    says: 'Every other site may read the answers.',
    find: eachDirective(['add_header'], ({ args }) =>
      args[0]?.toLowerCase() === 'access-control-allow-origin' && (args[1] === '*' || args[1] === '$http_origin')
        ? { message: `lets every other site read answers: ${args[1]}`, expected: 'the origin by name' }
        : undefined,
    ),
  },
  {
    id: 'body_size',
    severity: 'low',
    says: 'It is nowhere said how large a request may be.',
    find: eachScope((at) =>
      ownDirectives(at, 'proxy_pass').length === 0 || effective(at, 'client_max_body_size') !== undefined
        ? []
        : [{ at, message: 'does not say how large a request may be', expected: 'client_max_body_size' }],
    ),
  },
  {
    id: 'body_unlimited',
    severity: 'medium',
    says: 'Requests may be of any size.',
    find: eachDirective(['client_max_body_size'], ({ args }) =>
      Number.parseInt(args[0] ?? '', 10) === 0 ? { message: 'takes requests of any size', expected: 'a bound such as 1m' } : undefined,
    ),
  },
  {
    id: 'guessing_unlimited',
    severity: 'low',
    says: 'Nothing bounds how often a password can be tried.',
    find: eachScope((at) =>
      ownDirectives(at, 'proxy_pass').length === 0 ||
      !authenticationOf(at).asked ||
      effective(at, 'limit_req') !== undefined ||
      effective(at, 'auth_delay') !== undefined
        ? []
        : [{ at, message: 'lets a password be tried without bound', expected: 'limit_req, or auth_delay' }],
    ),
  },
  {
    id: 'set_header_redefinition',
    severity: 'medium',
    says: 'A proxy_set_header drops those of the blocks around it, so what nginx set there comes from the visitor.',
    find: eachScope((at) => {
      const own = ownDirectives(at, 'proxy_set_header');
      const [directive] = own;
      const outer = at.parent === undefined ? undefined : inherited(at.parent, 'proxy_set_header');
      if (directive === undefined || outer === undefined) return [];
      const names = own.map(({ args }) => args[0]?.toLowerCase());
      const lost = outer.directives.filter(({ args }) => !names.includes(args[0]?.toLowerCase())).map(({ args }) => args[0] ?? '');
      return lost.length === 0
        ? []
        : [{ at, directive, message: `no longer sets for the backend: ${lost.join(', ')}`, expected: 'all of them again, or none' }];
    }),
  },
  {
    id: 'error_hidden',
    severity: 'medium',
    says: 'An error of the backend is answered with success.',
    find: eachDirective(['error_page'], ({ args }) =>
      args.some((arg) => /^=2\d\d$/.test(arg)) && args.some((arg) => /^5\d\d$/.test(arg))
        ? { message: 'answers errors of the backend with success, so no monitor sees them', expected: 'error_page without =200' }
        : undefined,
    ),
  },
];

/** Is a variable set to texts without variables, wherever it is set? */
function isConstant(http: Scope, host: string): boolean {
  const name = /^\$\{?(\w+)\}?$/.exec(host)?.[1];
  if (name === undefined) return false;
  const values = [...everyScope(http)].flatMap((at) => [
    ...ownDirectives(at, 'set')
      .filter(({ args }) => args[0] === `$${name}`)
      .map(({ args }) => args[1] ?? '$'),
    ...ownDirectives(at, 'map')
      .filter(({ args }) => args[1] === `$${name}`)
      .flatMap(({ block }) => (block ?? []).map(({ args }) => args[0] ?? '$')),
  ]);
  return values.length > 0 && values.every((value) => !value.includes('$'));
}
