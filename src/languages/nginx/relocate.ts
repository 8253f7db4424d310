import { posix } from 'node:path';
import { type ConfigurationProblem, type Directive, directiveText, type Place } from './directive.js';
import type { Configuration } from './load.js';
import { FILES_READ, type FileKind, FOLDERS_WRITTEN, PASSES } from './path-directives.js';
import { type Listener, Listeners } from './relocate-listens.js';
import { LEFT_OUT, MIME_TYPES, NOT_REHEARSED, runsCode } from './relocation-rules.js';
import { renderLines, statement, type WrittenDirective, type WrittenLine } from './render.js';
import { httpScope, isSiteFile, type Scope } from './scopes.js';
import { readTarget, upstreamOf } from './targets.js';

/** Where a rehearsal takes place. */
export interface RelocationPlan {
  /** An absolute folder, empty, which nginx gets as `-p`. */
  readonly prefix: string;
  /** A free port of 127.0.0.1, asked for once for each address of the deployment, such as `*:443`. */
  port(key: string): number;
  /** What answers instead of a backend, as `127.0.0.1:PORT` or `unix:PATH`; the argument is its address, such as `127.0.0.1:8501`, or a text with variables. */
  backend(address: string): string;
}

/** A file that must be there before nginx starts. */
export interface StandIn {
  readonly kind: FileKind;
  /** Below the prefix, absolute. */
  readonly path: string;
  /** As the configuration names it. */
  readonly original: string;
  readonly place: Place;
}

/** A whole nginx.conf for a rehearsal, and what it needs. */
export interface Relocated {
  readonly lines: readonly WrittenLine[];
  readonly listeners: readonly Listener[];
  readonly standIns: readonly StandIn[];
  /** Folders that must be there, absolute. */
  readonly folders: readonly string[];
  /** What the rehearsal leaves out of the deployment. */
  readonly omitted: readonly ConfigurationProblem[];
  /** What would run code; where there is any, do not start it. */
  readonly refused: readonly ConfigurationProblem[];
}

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const ROOTS = new Set(['root', 'alias']);

/**
 * Rewrites a configuration so that nginx can be started with it in a folder of its own: it listens on loopback, asks only the given
 * backend, and reads and writes nothing outside the prefix. Around the file of a site it writes an nginx.conf. Pure: it makes no file.
 */
export function relocate(configuration: Configuration, plan: RelocationPlan): Relocated {
  const move = new Move(plan, httpScope(configuration));
  const { prefix } = plan;
  const site = isSiteFile(configuration);
  const main = site ? [] : move.all(configuration.directives.filter(({ name }) => name !== 'http' && name !== 'events' && name !== 'error_log'));
  const events = configuration.directives.find(({ name }) => name === 'events')?.block;
  const http = site ? configuration.directives : (configuration.directives.find(({ name }) => name === 'http')?.block ?? []);
  const own: WrittenDirective[] = [
    ...TEMPORARY.map((name) => statement(`${name}_temp_path`, `${prefix}/temp/${name}`)),
    ...(http.some(({ name }) => name === 'access_log') ? [] : [statement('access_log', `${prefix}/logs/access.log`)]),
    ...(http.some(({ name }) => name === 'types')
      ? []
      : [{ name: 'types', args: [], block: Object.entries(MIME_TYPES).map(([type, ends]) => statement(type, ...ends)) }]),
  ];
  const directives: WrittenDirective[] = [
    statement('daemon', 'off'),
    statement('master_process', 'off'),
    statement('pid', `${prefix}/nginx.pid`),
    statement('error_log', `${prefix}/logs/error.log`, 'notice'),
    ...main,
    { name: 'events', args: [], block: events === undefined ? [] : move.all(events) },
    { name: 'http', args: [], block: [...own, ...move.all(http.filter(({ name }) => !TEMPORARY.some((temporary) => name === `${temporary}_temp_path`)))] },
  ];
  const { omitted, refused, standIns } = move;
  const folders = [...new Set([...['logs', 'temp'].map((name) => `${prefix}/${name}`), ...move.folders, ...standIns.map(({ path }) => posix.dirname(path))])];
  return { lines: renderLines(directives), listeners: move.listeners.list(), standIns, folders, omitted, refused };
}

/** One pass over a configuration. */
class Move {
  readonly listeners: Listeners;
  readonly standIns: StandIn[] = [];
  readonly folders: string[] = [];
  readonly omitted: ConfigurationProblem[] = [];
  readonly refused: ConfigurationProblem[] = [];
  readonly #formats: ReadonlySet<string | undefined>;

  constructor(
    private readonly plan: RelocationPlan,
    private readonly http: Scope | undefined,
  ) {
    this.listeners = new Listeners((key) => plan.port(key));
    this.#formats = new Set(['combined', ...(http?.own ?? []).filter(({ name }) => name === 'log_format').map(({ args }) => args[0])]);
  }

  all(directives: readonly Directive[]): readonly WrittenDirective[] {
    return directives.flatMap((directive) => this.#one(directive));
  }

  #one(directive: Directive): readonly WrittenDirective[] {
    const { name, args, place, block } = directive;
    if (runsCode(name, args)) {
      this.refused.push({ place, message: `${directiveText(directive)} runs code` });
      return [];
    }
    const omission = NOT_REHEARSED[name];
    if (omission !== undefined) {
      this.omitted.push({ place, message: omission });
      return [];
    }
    if (LEFT_OUT.has(name)) return [];
    if (block !== undefined) return [{ name, args, place, block: this.#block(directive, block) }];
    return [{ name, args: this.#args(directive), place }];
  }

  #block({ name, args }: Directive, block: readonly Directive[]): readonly WrittenDirective[] {
    if (name === 'upstream')
      return this.all(block.filter((inner) => inner.name !== 'resolver')).map((inner) =>
        inner.name === 'server'
          ? {
              ...inner,
              args: [this.plan.backend(inner.args[0] ?? ''), ...inner.args.slice(1).filter((arg) => !/^(resolve$|service=|slow_start=|route=)/.test(arg))],
            }
          : inner,
      );
    const server = name === 'server' && args.length === 0 ? this.http?.inner.find(({ own }) => own === block) : undefined;
    if (server === undefined) return this.all(block);
    return [...this.listeners.relocate(server), ...this.all(block.filter((inner) => inner.name !== 'listen'))];
  }

  #args(directive: Directive): readonly string[] {
    const { name, args, place } = directive;
    const [first = '', ...rest] = args;
    const kind = FILES_READ[name];
    if (kind !== undefined && first !== '' && first !== 'off' && !first.startsWith('data:')) {
      const path = this.#inside(first, true);
      if (!this.standIns.some((standIn) => standIn.path === path)) this.standIns.push({ kind, path, original: first, place });
      return [path, ...rest];
    }
    if (FOLDERS_WRITTEN.has(name)) return this.#folder(first, rest);
    if (ROOTS.has(name)) return [this.#inside(first, false), ...rest];
    if (name === 'proxy_store' && first !== 'on' && first !== 'off') return [this.#inside(first, false), ...rest];
    if (name === 'access_log' || name === 'error_log') return this.#log(directive);
    if ((PASSES as readonly string[]).includes(name)) return [this.#target(directive), ...rest];
    return args;
  }

  #folder(path: string, rest: readonly string[]): readonly string[] {
    const inside = this.#inside(path, true);
    this.folders.push(posix.dirname(inside));
    return [inside, ...rest];
  }

  /** Its level or its format is kept; buffers and conditions are not, and a log that goes over the network is a file. */
  #log({ name, args, place }: Directive): readonly string[] {
    const [path = '', second] = args;
    if (path === 'off' && name === 'access_log') return args;
    const log = `${this.plan.prefix}/logs/${name === 'access_log' ? 'access' : 'error'}.log`;
    if (second === undefined || (name === 'access_log' && second.includes('='))) return [log];
    if (name === 'error_log' || this.#formats.has(second)) return [log, second];
    this.omitted.push({ place, message: `the log format ${second} is not defined here` });
    return [log];
  }

  #target(directive: Directive): string {
    const { scheme, host, port, uri, unix, variable } = readTarget(directive);
    const kept = scheme === 'https' ? 'http' : scheme;
    const named = this.http !== undefined && unix === undefined && !variable && upstreamOf(this.http, host) !== undefined;
    const address = named ? host : this.plan.backend(port === undefined || variable ? host : `${host}:${port}`);
    const after = address.startsWith('unix:') && uri !== undefined ? `:${uri}` : (uri ?? '');
    if (directive.name === 'proxy_pass') return `${kept}://${address}${after}`;
    return directive.name === 'grpc_pass' ? `grpc://${address}` : address;
  }

  /** A path of the deployment below the prefix. Names that depend on variables become one fixed name where a file must be there. */
  #inside(path: string, fixed: boolean): string {
    const normal = posix.normalize(posix.join('/', fixed ? path.replaceAll('$', '_') : path));
    return `${this.plan.prefix}/files${normal}`;
  }
}
