import { directiveText, type Directive } from '../../../../languages/nginx/directive.js';
import { scopeName, type Scope } from '../../../../languages/nginx/scopes.js';
import type { Observation } from '../../../checks/observation.js';
import type { Site } from './site.js';

/** How an observation calls a block: `location /ws of nginx.conf`. */
export function subjectOf({ file }: Site, at: Scope): string {
  return `${scopeName(at)} of ${file}`;
}

/** Where an observation about a directive points to, with the includes that led there. */
export function locationOf(site: Site, directive: Directive | undefined): Pick<Observation, 'location'> {
  return { location: directive?.place ?? { file: site.file, line: 1 } };
}

/** Where an observation about a block points to. */
export function blockOf(site: Site, at: Scope): Pick<Observation, 'location'> {
  return locationOf(site, at.directive);
}

/** What stands there, with the file that it was included from. */
export function actualOf(directive: Directive): Pick<Observation, 'actual' | 'location'> {
  const from = directive.chain.at(-1);
  return { actual: directiveText(directive) + (from === undefined ? '' : ` (included from ${from.file}:${from.line})`), location: directive.place };
}
