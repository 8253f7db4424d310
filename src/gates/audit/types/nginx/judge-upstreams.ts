import { z } from 'zod';
import type { Directive } from '../../../../languages/nginx/directive.js';
import { PASSES } from '../../../../languages/nginx/path-directives.js';
import { everyScope, ownDirectives } from '../../../../languages/nginx/scopes.js';
import { type Backend, backendsOf, upstreamServers } from '../../../../languages/nginx/targets.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import type { Site } from './site.js';
import { actualOf, subjectOf } from './subject.js';

export const upstreamParameters = z.strictObject({
  hosts: z.array(z.string().min(1)).min(1).describe('Hosts that requests may be passed on to. `unix:` stands for every socket of the file system.'),
  variables: z.enum(['deny', 'allow']).default('deny').describe('May the host of a backend come from a variable? Then whoever sets it chooses the host.'),
});

type Parameters = z.output<typeof upstreamParameters>;

/** Every backend, in use or only declared, is one of the hosts that are allowed. */
export function judgeUpstreams(site: Site, parameters: Parameters): readonly Observation[] {
  const passing = [...everyScope(site.http)].flatMap((at) => PASSES.flatMap((name) => ownDirectives(at, name).map((directive) => ({ at, directive }))));
  if (passing.length === 0)
    return [fails(site.file, `has no ${PASSES[0]}`, { expected: 'a location that passes requests on', location: { file: site.file, line: 1 } })];
  const used = passing.flatMap(({ at, directive }) => {
    const subject = subjectOf(site, at);
    const backends = backendsOf(site.http, directive);
    if (backends !== undefined) return judgeBackends(subject, backends, directive, parameters);
    if (parameters.variables === 'allow') return [holds(subject, 'passes requests on by a variable', { location: directive.place })];
    return [fails(subject, 'takes the host of its backend from a variable', { expected: 'a host by name', ...actualOf(directive) })];
  });
  const declared = ownDirectives(site.http, 'upstream').flatMap((upstream) =>
    judgeBackends(`upstream ${upstream.args[0] ?? ''} of ${site.file}`, upstreamServers(upstream), upstream, parameters),
  );
  return [...used, ...declared];
}

function judgeBackends(subject: string, backends: readonly Backend[], from: Directive, { hosts }: Parameters): readonly Observation[] {
  if (backends.length === 0) return [fails(subject, 'has no server', { expected: 'a server', ...actualOf(from) })];
  return backends.map(({ host, directive }) => {
    const allowed = hosts.some((each) => (each === 'unix:' ? host.startsWith('unix:') : bare(each) === bare(host)));
    return allowed
      ? holds(subject, `passes requests on to ${host}`, { location: directive.place })
      : fails(subject, `passes requests on to ${host}`, { expected: hosts.join(', '), ...actualOf(directive) });
  });
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}
