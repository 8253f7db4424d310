import { z } from 'zod';
import { authenticationOf, isClosed } from '../../../../languages/nginx/authentication.js';
import { PASSES } from '../../../../languages/nginx/path-directives.js';
import { everyScope, inherited, locationName, ownDirectives, type Scope } from '../../../../languages/nginx/scopes.js';
import { fails, holds, type Observation } from '../../../checks/observation.js';
import { takesEverything } from './judge-headers.js';
import type { Site } from './site.js';
import { actualOf, blockOf, locationOf, subjectOf } from './subject.js';

export const authenticateParameters = z.strictObject({
  each: z
    .array(z.enum(PASSES))
    .min(1)
    .default([...PASSES])
    .describe('Blocks with one of these directives are looked at.'),
  allow_off: z
    .array(z.string().min(1))
    .default([])
    .describe('Paths that may be open: their location has to be exact (`location = /healthz`), unless the path here ends with a slash.'),
  files: z.boolean().default(true).describe('Locations that serve files have to ask for a password too; those for challenges of ACME may be open.'),
});

const ACME = '/.well-known/acme-challenge/';

/** Every block that passes requests on asks for a password; so do those inside it that inherit where to pass them. */
export function judgeAuthentication(site: Site, { each, allow_off, files }: z.output<typeof authenticateParameters>): readonly Observation[] {
  const proxied = [...everyScope(site.http)].filter((at) => passes(at, each));
  if (proxied.length === 0)
    return [
      fails(site.file, `has no location with ${each.join(', ')}`, { expected: 'a location that passes requests on', location: { file: site.file, line: 1 } }),
    ];
  const serving = files ? [...everyScope(site.http)].filter(servesFiles) : [];
  return [...[...proxied, ...serving].map((at) => judgeScope(site, at, [...allow_off, ACME])), ...judgeErrorPages(site)];
}

/** Does a request that ends in this block go to a backend? `if` and `limit_except` inherit where to. */
export function passes(at: Scope, names: readonly string[] = PASSES): boolean {
  if (names.some((name) => ownDirectives(at, name).length > 0)) return true;
  return (at.kind === 'limit_except' || at.kind === 'if') && at.parent !== undefined && !endsItself(at) && passes(at.parent, names);
}

/** A location that answers with files, or a server whose own root answers what no location takes: no backend, no answer of its own, and not only for nginx itself. */
function servesFiles(at: Scope): boolean {
  const says = (...names: readonly string[]): boolean => names.some((name) => ownDirectives(at, name).length > 0);
  if (at.kind === 'server' ? takesEverything(at) : at.kind !== 'location') return false;
  if (passes(at) || endsItself(at) || says('internal', 'stub_status')) return false;
  return says('root', 'alias', 'try_files', 'autoindex') || inherited(at, 'root') !== undefined;
}

/** It answers without asking anybody. */
function endsItself(at: Scope): boolean {
  return ownDirectives(at, 'return').length > 0;
}

function judgeScope(site: Site, at: Scope, allowed: readonly string[]): Observation {
  const subject = subjectOf(site, at);
  const found = authenticationOf(at);
  if (found.asked) return holds(subject, `asks for a password: ${found.realm.args[0] ?? ''}`, blockOf(site, at));
  if (isClosed(at)) return holds(subject, 'is closed to everybody', blockOf(site, at));
  const name = locationName(at.kind === 'location' ? at : (at.parent ?? at));
  const details = { expected: 'auth_basic', ...(found.directive === undefined ? blockOf(site, at) : actualOf(found.directive)) };
  const path = name.replace(/^(=|\^~)\s*/, '');
  const listed = found.off && (allowed.includes(name) || allowed.includes(path));
  if (!listed) return fails(subject, found.because, details);
  if (name.startsWith('=') || path.endsWith('/') || path.startsWith('@')) return holds(subject, 'may be open', blockOf(site, at));
  return fails(subject, `is open for everything that begins with ${path}`, { ...details, fix: `Write: location = ${path}` });
}

/** An error page with a status of its own turns the demand for a password into an answer. */
function judgeErrorPages(site: Site): readonly Observation[] {
  return [...everyScope(site.http)].flatMap((at) =>
    (inherited(at, 'error_page')?.scope === at ? ownDirectives(at, 'error_page') : [])
      .filter(({ args }) => args.includes('401') && args.some((arg) => arg.startsWith('=')))
      .map((directive) =>
        fails(subjectOf(site, at), 'changes the status of 401, so no browser asks for a password', {
          expected: 'error_page 401 without =',
          ...actualOf(directive),
          ...locationOf(site, directive),
        }),
      ),
  );
}
