import { z } from 'zod';
import type { Directive } from '../../../../languages/nginx/directive.js';
import { sentHeader } from '../../../../languages/nginx/headers.js';
import { matchLocation, type MatchesPattern } from '../../../../languages/nginx/match-location.js';
import { effective, ownDirectives, serversOf, type Scope } from '../../../../languages/nginx/scopes.js';
import { readTime } from '../../../../languages/nginx/values.js';
import { fails, holds, type Observation, unseen } from '../../../checks/observation.js';
import { answersNothing } from './judge-headers.js';
import type { Site } from './site.js';
import { actualOf, blockOf, subjectOf } from './subject.js';

const time = z.string().refine((text) => readTime(text) !== undefined, 'is no time of nginx such as 300s');

export const websocketParameters = z.strictObject({
  location: z.string().min(1).describe('The path at which the websocket opens.'),
  read_timeout: time.default('300s').describe('Least proxy_read_timeout: after so long without a byte nginx closes the websocket.'),
});

type Parameters = z.output<typeof websocketParameters>;

/** The location that nginx takes for the path upgrades, in every server that answers. */
export function judgeWebsocket(site: Site, parameters: Parameters, matches: MatchesPattern): readonly Observation[] {
  const servers = serversOf(site.http).filter((server) => !answersNothing(server));
  const { location } = parameters;
  const observations = servers.flatMap((server) => {
    const found = matchLocation(server, location, matches);
    if (found === 'unknown')
      return [unseen('config', subjectOf(site, server), `has a pattern that cannot be compared with ${location}`, blockOf(site, server))];
    if (found === undefined)
      return [fails(subjectOf(site, server), `has no location for ${location}`, { expected: `location ${location}`, ...blockOf(site, server) })];
    return judgeLocation(site, found, parameters);
  });
  return observations.length > 0 ? observations : [fails(site.file, 'has no server that answers', { location: { file: site.file, line: 1 } })];
}

function judgeLocation(site: Site, at: Scope, { location, read_timeout }: Parameters): readonly Observation[] {
  const subject = subjectOf(site, at);
  const where = blockOf(site, at);
  if (ownDirectives(at, 'proxy_pass').length === 0)
    return [fails(subject, `has no proxy_pass, and is what nginx takes for ${location}`, { expected: 'proxy_pass', ...where })];
  const expect = (ok: boolean, says: string, expected: string, directive: Directive | undefined): Observation =>
    ok ? holds(subject, expected, where) : fails(subject, says, { expected, ...(directive === undefined ? where : actualOf(directive)) });
  const version = effective(at, 'proxy_http_version');
  const upgrade = sentHeader(at, 'Upgrade');
  const connection = sentHeader(at, 'Connection');
  const timeout = effective(at, 'proxy_read_timeout');
  const milliseconds = readTime(timeout?.args.join(' ') ?? '60s') ?? 0;
  return [
    expect(version?.args[0] === '1.1', 'speaks HTTP/1.0 to the backend, which cannot upgrade', 'proxy_http_version 1.1', version),
    expect(upgrade?.value === '$http_upgrade', 'does not send Upgrade on', 'proxy_set_header Upgrade $http_upgrade', upgrade?.directive),
    expect(
      upgrades(site, connection?.value ?? ''),
      'does not send Connection: upgrade',
      'proxy_set_header Connection $connection_upgrade, with a map of $http_upgrade',
      connection?.directive,
    ),
    expect(
      milliseconds >= (readTime(read_timeout) ?? 0),
      `closes a quiet websocket after ${milliseconds / 1000} s`,
      `proxy_read_timeout ${read_timeout} or more`,
      timeout,
    ),
  ];
}

/** The text itself, or a variable that a map makes of `$http_upgrade`. */
function upgrades({ http }: Site, value: string): boolean {
  if (value.toLowerCase() === 'upgrade') return true;
  const map = ownDirectives(http, 'map').find(({ args }) => args[0] === '$http_upgrade' && args[1] === value.replace(/^\$\{(\w+)\}$/, '$$$1'));
  const values = new Map((map?.block ?? []).map(({ name, args }) => [name, args[0]?.toLowerCase()]));
  return (values.get('websocket') ?? values.get('default')) === 'upgrade';
}
