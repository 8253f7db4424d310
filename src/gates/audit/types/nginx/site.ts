import { isAbsolute, posix } from 'node:path';
import picomatch from 'picomatch';
import { z } from 'zod';
import { type Configuration, type ConfigurationFiles, loadConfiguration } from '../../../../languages/nginx/load.js';
import { httpScope, type Scope } from '../../../../languages/nginx/scopes.js';
import { decodeUtf8 } from '../../../../shape/json.js';
import { fails, Unmet } from '../../../checks/observation.js';
import type { Ground } from '../../check-type.js';

const MAX_NAMES = 10_000;

const path = z.string().min(1).max(4096);

/** What every type that looks at nginx takes. */
export const siteParameters = {
  file: z
    .union([path, z.array(path).min(1).max(20)])
    .describe('The configuration: a whole nginx.conf, or the file of a site (server, upstream and map only). Several are looked at one by one.'),
  folder: path.optional().describe('What relative includes are relative to: the folder of nginx.conf. Default: the folder of the file.'),
  installed: z
    .record(path, path)
    .default({})
    .describe(
      'Folders and files of the host and where they are in the tree: {/etc/nginx/snippets: deploy/snippets}. What is not listed is looked for on the host.',
    ),
};

/** The parameters that say which configuration is meant. */
export interface SitePlace {
  readonly file: string | readonly string[];
  readonly folder?: string | undefined;
  readonly installed: Readonly<Record<string, string>>;
}

/** A configuration that a check looks at. */
export interface Site {
  readonly file: string;
  readonly configuration: Configuration;
  readonly http: Scope;
}

/** Files that come with nginx: they hold nothing to judge, and need not be on this machine. */
const SUPPLIED: Readonly<Record<string, string>> = {
  'mime.types': 'types { text/html html; }',
  fastcgi_params: '',
  'fastcgi.conf': '',
  uwsgi_params: '',
  scgi_params: '',
  proxy_params:
    'proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;',
};

/** Every configuration of a check. @throws Unmet for a file that is not there */
export function openConfigurations(ground: Ground, { file, folder, installed }: SitePlace): readonly Configuration[] {
  const files = typeof file === 'string' ? [file] : file;
  return files.map((entry) => {
    ground.text(entry); // a clear word about the file itself
    return loadConfiguration(entry, filesOf(ground, entry, installed), folder);
  });
}

/** The same, all of it readable. @throws Unmet where a part of one cannot be read, or has no http part */
export function openSites(ground: Ground, place: SitePlace): readonly Site[] {
  return openConfigurations(ground, place).map((configuration) => {
    const [problem] = configuration.problems;
    const http = httpScope(configuration);
    const file = configuration.entry;
    if (problem !== undefined) throw new Unmet(fails(file, `cannot be read: ${problem.message}`, { location: problem.place }));
    if (http === undefined) throw new Unmet(fails(file, 'has no http part', { expected: 'an http block, or server blocks', location: { file, line: 1 } }));
    return { file, configuration, http };
  });
}

/** Where the tree keeps what is installed at a path; the path itself where it does not say. */
export function hereOf(installed: Readonly<Record<string, string>>, at: string): string {
  for (const [from, to] of Object.entries(installed).sort(([a], [b]) => b.length - a.length)) {
    const folder = from.endsWith('/') ? from : `${from}/`;
    if (at === from) return to;
    if (at.startsWith(folder)) return posix.join(to, at.slice(folder.length));
  }
  return at;
}

function filesOf(ground: Ground, entry: string, installed: Readonly<Record<string, string>>): ConfigurationFiles {
  const here = (at: string): string => hereOf(installed, at);
  return {
    here,
    read: (at) => {
      if (at !== entry && ground.look(at) === undefined)
        return isAbsolute(at) || posix.dirname(at) === posix.dirname(entry) ? SUPPLIED[posix.basename(at)] : undefined;
      const text = decodeUtf8(ground.bytes(at));
      if (text === undefined) throw new Unmet(fails(at, 'is not UTF-8', { expected: 'text in UTF-8' }));
      return text;
    },
    glob: (pattern) => {
      const local = here(pattern);
      // Sites are often enabled by a link.
      if (!isAbsolute(local)) return ground.entries().flatMap(({ path: at, kind }) => (kind !== 'directory' && picomatch.isMatch(at, local) ? [at] : []));
      const folder = posix.dirname(local);
      if (/[*?[]/.test(folder)) throw new Unmet(fails(entry, `includes ${pattern}, whose folder is not one: it cannot be listed`));
      const matches = picomatch(posix.basename(local));
      if (ground.look(folder)?.kind !== 'directory') return [];
      const { folders, hostFiles } = ground.ports;
      // What cannot be listed, or not to its end, is an error; folders inside it are not walked.
      const names = hostFiles.list(folder, { maxEntries: MAX_NAMES, skip: folders.names(folder, MAX_NAMES) });
      return names.flatMap(({ path: name }) => (matches(name) ? [posix.join(folder, name)] : []));
    },
  };
}
