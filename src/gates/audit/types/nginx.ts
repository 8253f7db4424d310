import { RE2JS } from 're2js';
import { z } from 'zod';
import type { MatchesPattern } from '../../../languages/nginx/match-location.js';
import type { Observation } from '../../checks/observation.js';
import { checkType } from '../check-type.js';
import { authenticateParameters, judgeAuthentication } from './nginx/judge-authentication.js';
import { certificateParameters, judgeCertificates } from './nginx/judge-certificates.js';
import { headerParameters, judgeHeaders } from './nginx/judge-headers.js';
import { judgeReferences, referenceParameters } from './nginx/judge-references.js';
import { judgeTransport, transportParameters } from './nginx/judge-transport.js';
import { judgeUpstreams, upstreamParameters } from './nginx/judge-upstreams.js';
import { judgeWebsocket, websocketParameters } from './nginx/judge-websocket.js';
import { openConfigurations, openSites, siteParameters } from './nginx/site.js';
import { testConfiguration } from './nginx/test-configuration.js';

const PARTS = ['test', 'refs', 'authenticate', 'effective_headers', 'websocket', 'upstreams', 'basic_auth_requires', 'certificates'] as const;

const parameters = z
  .strictObject({
    ...siteParameters,
    test: z
      .literal(true)
      .optional()
      .describe('nginx takes it: `nginx -t` on a copy in a temporary folder, without its certificates. Runs nginx, so it needs a permit.'),
    refs: referenceParameters.optional().describe('Files that the configuration names are there, and the workers can read those that they have to.'),
    authenticate: authenticateParameters.optional().describe('Every block that passes requests on asks for a password.'),
    effective_headers: headerParameters.optional().describe('Headers that every answer has, once add_header was inherited as nginx does it.'),
    websocket: websocketParameters.optional().describe('A path at which a websocket can be opened, and kept.'),
    upstreams: upstreamParameters.optional().describe('Where requests may be passed on to.'),
    basic_auth_requires: transportParameters.optional().describe('Passwords travel over TLS, or inside this machine.'),
    certificates: certificateParameters.optional().describe('Certificates of servers that ask for a password over TLS.'),
  })
  .refine((given) => PARTS.some((part) => given[part] !== undefined), `asserts nothing: give one of ${PARTS.join(', ')}`);

type Parameters = z.output<typeof parameters>;

/** An nginx configuration, includes in place and inheritance as nginx computes it. */
export const nginx = checkType<Parameters>({
  name: 'nginx',
  summary: 'An nginx configuration: passwords, headers, websockets, backends, TLS and the files that it names, after includes and inheritance.',
  parameters,
  executes: ({ test }) => test === true,
  observe: async (ground, given) => {
    const observations: Observation[] = [];
    if (given.test === true)
      for (const configuration of openConfigurations(ground, given)) observations.push(...(await testConfiguration(ground, configuration)));
    for (const site of openSites(ground, given)) {
      if (given.refs !== undefined) observations.push(...(await judgeReferences(ground, site, given, given.refs)));
      if (given.authenticate !== undefined) observations.push(...judgeAuthentication(site, given.authenticate));
      if (given.effective_headers !== undefined) observations.push(...judgeHeaders(site, given.effective_headers));
      if (given.websocket !== undefined) observations.push(...judgeWebsocket(site, given.websocket, matchesPattern));
      if (given.upstreams !== undefined) observations.push(...judgeUpstreams(site, given.upstreams));
      if (given.basic_auth_requires !== undefined) observations.push(...judgeTransport(site, given.basic_auth_requires));
      if (given.certificates !== undefined) observations.push(...judgeCertificates(ground, site, given, given.certificates));
    }
    return observations;
  },
});

/** nginx matches with PCRE; a pattern that RE2 does not know cannot be told. */
const matchesPattern: MatchesPattern = (pattern, path, ignoreCase) => {
  try {
    return RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0)
      .matcher(path)
      .find();
  } catch {
    return undefined;
  }
};
