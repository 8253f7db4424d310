import { posix } from 'node:path';
import type { ConfigurationProblem, Directive, Place } from './directive.js';
import { NGINX_LIMITS } from './limits.js';
import { parseFile } from './parse.js';

/** How the files of a configuration are reached. Paths are as the configuration names them, relative ones already joined with the folder. */
export interface ConfigurationFiles {
  /** Undefined when there is no such file. */
  read(path: string): string | undefined;
  /** Paths that a glob of an `include` matches, sorted as bytes. */
  glob(pattern: string): readonly string[];
  /** What a file that is to be installed at a path is called here; places name it so. Absent where both are the same. */
  here?(path: string): string;
}

/** An `include`, and what it brought. */
export interface Include {
  readonly place: Place;
  readonly pattern: string;
  readonly files: readonly string[];
}

/** A configuration with its includes put in place. */
export interface Configuration {
  readonly entry: string;
  /** The included directives stand where their `include` stood. */
  readonly directives: readonly Directive[];
  readonly includes: readonly Include[];
  /** Every file read, in order, each once. */
  readonly files: readonly string[];
  /** Empty where everything was read. */
  readonly problems: readonly ConfigurationProblem[];
}

const GLOB = /[*?[]/;

/**
 * Reads a configuration and everything that it includes. `folder` is what relative includes are relative to:
 * the folder of nginx.conf, which for the file of a site is that of the nginx.conf which includes it.
 */
export function loadConfiguration(entry: string, files: ConfigurationFiles, folder: string = posix.dirname(entry)): Configuration {
  const problems: ConfigurationProblem[] = [];
  const includes: Include[] = [];
  const read: string[] = [];
  let length = 0;

  const load = (path: string, chain: readonly Place[], open: readonly string[]): readonly Directive[] => {
    const from = chain.at(-1) ?? { file: entry, line: 1, column: 1 };
    const refuse = (message: string): readonly Directive[] => {
      problems.push({ place: from, message });
      return [];
    };
    if (open.includes(path)) return refuse(`includes itself: ${[...open.slice(open.indexOf(path)), path].join(' → ')}`);
    if (open.length > NGINX_LIMITS.includeDepth) return refuse(`includes files deeper than ${NGINX_LIMITS.includeDepth}`);
    if (read.length >= NGINX_LIMITS.files) return refuse(`includes more than ${NGINX_LIMITS.files} files`);
    const text = files.read(path);
    if (text === undefined) return refuse(chain.length === 0 ? 'is not there' : `includes ${path}, which is not there`);
    read.push(path);
    length += text.length;
    if (length > NGINX_LIMITS.totalLength) return refuse(`is larger than ${NGINX_LIMITS.totalLength} characters with its includes`);
    const { directives, problem } = parseFile(text, path, chain);
    if (problem !== undefined) problems.push(problem);
    return expand(directives, chain, [...open, path]);
  };

  const expand = (directives: readonly Directive[], chain: readonly Place[], open: readonly string[]): readonly Directive[] =>
    directives.flatMap((directive) => {
      if (directive.block !== undefined) return [{ ...directive, block: expand(directive.block, chain, open) }];
      const [pattern] = directive.args;
      if (directive.name !== 'include' || directive.args.length !== 1 || pattern === undefined) return [directive];
      const path = posix.normalize(posix.isAbsolute(pattern) ? pattern : posix.join(folder, pattern));
      const found = GLOB.test(pattern) ? files.glob(path) : [files.here?.(path) ?? path];
      includes.push({ place: directive.place, pattern, files: found });
      return found.flatMap((file) => load(file, [...chain, directive.place], open));
    });

  const directives = load(entry, [], []);
  return { entry, directives, includes, files: [...new Set(read)], problems };
}

/** Every directive, blocks before what is in them, in the order in which nginx reads them. */
export function* everyDirective(directives: readonly Directive[]): Generator<Directive> {
  for (const directive of directives) {
    yield directive;
    if (directive.block !== undefined) yield* everyDirective(directive.block);
  }
}
