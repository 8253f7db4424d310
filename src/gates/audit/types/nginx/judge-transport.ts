import { z } from 'zod';
import { authenticationOf } from '../../../../languages/nginx/authentication.js';
import { type Listen, listenKey, listensOf } from '../../../../languages/nginx/listen.js';
import { effective, everyScope, serversOf, type Scope } from '../../../../languages/nginx/scopes.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import { answersNothing } from './judge-headers.js';
import type { Site } from './site.js';
import { actualOf, blockOf, subjectOf } from './subject.js';

const VERSIONS = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
/** What nginx speaks where nothing is said, up to 1.27.2: some of it is too old. @source nginx, ngx_http_ssl_module, ssl_protocols */
const DEFAULT_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2'];

export const transportParameters = z.strictObject({
  tls: z.enum(['1.2', '1.3']).default('1.2').describe('The oldest version of TLS by which a password may travel.'),
  loopback: z.enum(['allow', 'deny']).default('allow').describe('May a password travel in clear text on an address that only this machine reaches?'),
});

type Parameters = z.output<typeof transportParameters>;

/** Servers that ask for a password, redirects apart. */
export function askingServers({ http }: Site): readonly Scope[] {
  return serversOf(http).filter((server) => !answersNothing(server) && [...everyScope(server)].some((at) => authenticationOf(at).asked));
}

/** Where a password is asked for, every address speaks TLS that is new enough, or is one of this machine alone. */
export function judgeTransport(site: Site, parameters: Parameters): readonly Observation[] {
  const asking = askingServers(site);
  if (asking.length === 0)
    return [fails(site.file, 'has no server that asks for a password', { expected: 'auth_basic', location: { file: site.file, line: 1 } })];
  return asking.flatMap((server) => listensOf(server).map((listen) => judgeListen(site, server, listen, parameters)));
}

function judgeListen(site: Site, server: Scope, listen: Listen, { tls, loopback }: Parameters): Observation {
  const subject = subjectOf(site, server);
  const where = listen.directive === undefined ? blockOf(site, server) : { location: listen.directive.place };
  const key = listenKey(listen);
  if (!listen.tls) {
    if (listen.local && loopback === 'allow') return holds(subject, `listens on ${key}, which only this machine reaches`, where);
    const details = listen.directive === undefined ? { actual: 'no listen: port 80 of every address', ...where } : actualOf(listen.directive);
    return fails(subject, `asks for a password in clear text on ${key}`, {
      expected: loopback === 'allow' ? 'listen … ssl, or an address of loopback' : 'listen … ssl',
      ...details,
    });
  }
  const protocols = effective(server, 'ssl_protocols');
  const spoken = protocols?.args ?? DEFAULT_VERSIONS;
  const old = spoken.filter((version) => VERSIONS.indexOf(version) < VERSIONS.indexOf(`TLSv${tls}`));
  if (old.length === 0) return holds(subject, `speaks ${spoken.join(', ')} on ${key}`, where);
  return fails(subject, `speaks ${old.join(' and ')} on ${key}${protocols === undefined ? ', as nothing else is said' : ''}`, {
    expected: tls === '1.2' ? 'ssl_protocols TLSv1.2 TLSv1.3' : 'ssl_protocols TLSv1.3',
    ...(protocols === undefined ? where : actualOf(protocols)),
  });
}
