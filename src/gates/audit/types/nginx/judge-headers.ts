import { z } from 'zod';
import { addedHeaders, type HeaderLine } from '../../../../languages/nginx/headers.js';
import { everyScope, inherited, locationName, ownDirectives, serverOf, serversOf, type Scope } from '../../../../languages/nginx/scopes.js';
import { match, type Matcher, matcherSchema } from '../../../checks/matcher.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import { saneHeader } from './sane-headers.js';
import type { Site } from './site.js';
import { actualOf, blockOf, subjectOf } from './subject.js';

const fields = z.strictObject({
  names: z
    .array(z.string().regex(/^[A-Za-z0-9-]+$/, 'is no name of a header'))
    .min(1)
    .describe('Headers that every answer has, after inheritance, exactly once each.'),
  always: z.boolean().default(true).describe('Also on errors: add_header with `always`.'),
  values: z
    .record(z.string(), matcherSchema)
    .default({})
    .describe('What the value of a header has to be. Without, values of known headers must make sense: DENY or SAMEORIGIN, nosniff, max-age of half a year.'),
  hide: z
    .boolean()
    .default(false)
    .describe('Where requests are passed on, the same headers of the backend have to be hidden (proxy_hide_header), so that none comes twice.'),
});

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const headerParameters = fields.refine(
  ({ names, values }) => Object.keys(values).every((key) => names.some((name) => sameName(name, key))),
  '`values` has a header that `names` has not, so nothing would look at it',
);

type Parameters = z.output<typeof headerParameters>;

/** Every block that answers adds all headers. A server that only redirects answers nothing itself. */
export function judgeHeaders(site: Site, parameters: Parameters): readonly Observation[] {
  const answering = serversOf(site.http).filter((server) => !answersNothing(server));
  const scopes = answering.flatMap((server) => [...everyScope(server)].filter((at) => answers(at)));
  if (scopes.length === 0)
    return [fails(site.file, 'has no server that answers', { expected: 'a server with locations', location: { file: site.file, line: 1 } })];
  return scopes.flatMap((at) => parameters.names.map((name) => judgeHeader(site, at, name, parameters)));
}

/** It sends every request elsewhere before anything else (`return 301`), or takes none (`return 444`, `ssl_reject_handshake on`). */
export function answersNothing(server: Scope): boolean {
  return (
    ownDirectives(server, 'return').some(({ args }) => /^(30[1278]|444)$/.test(args[0] ?? '')) ||
    ownDirectives(server, 'ssl_reject_handshake').some(({ args }) => args[0] === 'on')
  );
}

function answers(at: Scope): boolean {
  if (at.kind === 'location') return true;
  if (at.kind === 'if') return at.parent?.kind === 'location';
  return at.kind === 'server' && !takesEverything(at);
}

/** Has the server a location for every path, so that it answers nothing itself? */
export function takesEverything(server: Scope): boolean {
  return server.inner.some((at) => at.kind === 'location' && locationName(at) === '/');
}

function judgeHeader(site: Site, at: Scope, name: string, { always, values, hide }: Parameters): Observation {
  const subject = subjectOf(site, at);
  const added = addedHeaders(at);
  const found = added.filter((header) => header.name.toLowerCase() === name.toLowerCase() && header.value !== '');
  const [header, second] = found;
  if (header === undefined) return fails(subject, `does not add ${name}${whoDropsIt(at, name)}`, { expected: name, ...dropper(site, at) });
  const details = { ...actualOf(header.directive) };
  if (second !== undefined) return fails(subject, `adds ${name} twice`, { expected: 'once', ...actualOf(second.directive) });
  if (always && !header.always)
    return fails(subject, `adds ${name} without always, so errors come without it`, { expected: `add_header ${name} … always`, ...details });
  const wrong = valueProblem(header, Object.entries(values).find(([key]) => sameName(key, name))?.[1]);
  if (wrong !== undefined) return fails(subject, `adds a ${name} that ${wrong.says}`, { expected: wrong.expected, ...details });
  if (hide && passesTo(at) && !hides(at, name))
    return fails(subject, `lets the ${name} of the backend through, beside its own`, { expected: `proxy_hide_header ${name}`, ...blockOf(site, at) });
  return holds(subject, `adds ${name}${header.always ? ', always' : ''}`, blockOf(site, at));
}

function valueProblem({ name, value }: HeaderLine, matcher: Matcher | undefined): { readonly says: string; readonly expected: string } | undefined {
  if (matcher === undefined) return saneHeader(name, value);
  const { ok, expected } = match(value, matcher);
  return ok ? undefined : { says: 'is not as asked for', expected };
}

/** Is it in the server, and lost because the block adds something else? */
function whoDropsIt(at: Scope, name: string): string {
  const server = serverOf(at);
  const outside = at.kind !== 'server' && server !== undefined && addedHeaders(server).some((header) => header.name.toLowerCase() === name.toLowerCase());
  return outside ? ': an add_header of its own drops all those of the server' : '';
}

function dropper(site: Site, at: Scope): Pick<Observation, 'location' | 'actual'> {
  const own = ownDirectives(at, 'add_header')[0];
  return own === undefined ? blockOf(site, at) : actualOf(own);
}

function passesTo(at: Scope): boolean {
  return ownDirectives(at, 'proxy_pass').length > 0;
}

function hides(at: Scope, name: string): boolean {
  return inherited(at, 'proxy_hide_header')?.directives.some(({ args }) => args[0]?.toLowerCase() === name.toLowerCase()) ?? false;
}
