import { type BytePath, printablePath } from '../model/path.js';
import type { ProcessText } from '../ports/host-facts.js';
import { redactArguments } from '../record/redact-arguments.js';
import { FORENSIC_LIMITS } from './limits.js';

/** How a process has to do with the tree. */
export interface Hold {
  readonly as: 'executable' | 'folder' | 'open' | 'mapped';
  /** Relative to the release directory; empty for the directory itself. */
  readonly path: BytePath;
  /** The name is gone or leads to another file now: the process still holds what stood there. */
  readonly deleted: boolean;
}

/** A process that holds something of the tree. */
export interface ProcessRecord {
  readonly pid: number;
  readonly parent: number;
  readonly userId: number;
  /** Name of the command, as the kernel keeps it: the first 15 bytes. */
  readonly command: string;
  /** An instant; undefined where the platform does not tell when it started itself. */
  readonly started: string | undefined;
  /** Without what looks like a secret. */
  readonly arguments: readonly string[];
  readonly holds: readonly Hold[];
}

/** All processes of a host, reduced to those that hold something of the tree. */
export interface ProcessFacts {
  readonly seen: number;
  /** Whose files this account may not see. */
  readonly hidden: number;
  /** Holds that are not told of: those of each process are bounded. */
  readonly leftOut: number;
  readonly holding: readonly ProcessRecord[];
}

export interface ProcessQuestion {
  /** The release directory, absolute, as its raw bytes. */
  readonly root: BytePath;
  /** When the machine started, in seconds since 1970. */
  readonly bootSeconds: number | undefined;
  readonly knownSecrets: readonly string[];
}

/** As it stands in `processes.json`; a hold is `changed` where the file differs from the released one. */
export function processesJson({ seen, hidden, holding }: ProcessFacts, changed: ReadonlySet<BytePath>): Record<string, unknown> {
  return {
    seen,
    hidden,
    holding: holding.map(({ pid, parent, userId, command, started, arguments: argv, holds }) => ({
      pid,
      parent,
      user_id: userId,
      command,
      started: started ?? null,
      arguments: argv,
      holds: holds.map(({ as, path, deleted }) => ({ as, path: path === '' ? '.' : printablePath(path), deleted, changed: changed.has(path) })),
    })),
  };
}

/** How many ticks of the kernel's clock a second has for programs. @source proc_pid_stat(5): USER_HZ, 100 on every platform that Node supports */
const TICKS_PER_SECOND = 100;

/** Which processes hold something of the tree open, mapped, as executable or as current folder? */
export function findHolders(processes: Iterable<ProcessText>, question: ProcessQuestion): ProcessFacts {
  const holding: ProcessRecord[] = [];
  let seen = 0;
  let hidden = 0;
  let leftOut = 0;
  for (const program of processes) {
    seen += 1;
    if (program.open === undefined) hidden += 1;
    const holds = holdsOf(program, question);
    leftOut += Math.max(0, holds.length - FORENSIC_LIMITS.holds);
    if (holds.length > 0) holding.push(recordOf(program, holds.slice(0, FORENSIC_LIMITS.holds), question));
  }
  return { seen, hidden, leftOut, holding };
}

function holdsOf(program: ProcessText, question: ProcessQuestion): readonly Hold[] {
  const found = [
    ...(program.executable === undefined ? [] : [['executable', program.executable] as const]),
    ...(program.folder === undefined ? [] : [['folder', program.folder] as const]),
    ...(program.open ?? []).map((path) => ['open', path] as const),
    ...mappedFiles(program.maps ?? '').map((path) => ['mapped', path] as const),
  ];
  const holds = found.flatMap(([as, path]) => holdOf(as, path, question) ?? []);
  const each = new Map(holds.map((hold) => [`${hold.as} ${hold.path} ${hold.deleted}`, hold]));
  return [...each.values()];
}

function holdOf(as: Hold['as'], written: string, { root }: ProcessQuestion): Hold | undefined {
  const deleted = written.endsWith(DELETED);
  const path = deleted ? written.slice(0, -DELETED.length) : written;
  if (path !== root && !path.startsWith(`${root}/`)) return undefined;
  const inside = path.slice(root.length + 1) as BytePath;
  return { as, path: inside, deleted };
}

/** What the kernel puts behind the name of a file that has lost it. @source proc_pid_exe(5), proc_pid_maps(5) */
const DELETED = ' (deleted)';

/** @source proc_pid_maps(5): address, perms, offset, dev and inode stand before the path, whose line feeds are `\012` */
function mappedFiles(maps: string): string[] {
  const paths = maps.split('\n').flatMap((line) => /^\S+ \S+ \S+ \S+ \d+ +(\/.*)$/.exec(line)?.[1]?.replaceAll('\\012', '\n') ?? []);
  return [...new Set(paths)];
}

function recordOf(program: ProcessText, holds: readonly Hold[], { bootSeconds, knownSecrets }: ProcessQuestion): ProcessRecord {
  const { command, parent, startTicks } = parseStat(program.stat);
  const argv = program.commandLine.split('\0').slice(0, -1);
  return {
    pid: program.pid,
    parent,
    userId: Number(/^Uid:\t(\d+)/m.exec(program.status)?.[1] ?? NaN),
    command: printablePath(command as BytePath),
    started: bootSeconds === undefined ? undefined : new Date((bootSeconds + startTicks / TICKS_PER_SECOND) * 1000).toISOString(),
    arguments: redactArguments(
      argv.map((argument) => printablePath(argument as BytePath)),
      knownSecrets,
    ),
    holds,
  };
}

/** The name of a command stands in parentheses and may itself hold some. @source proc_pid_stat(5), fields 2, 4 and 22 */
function parseStat(stat: string): { readonly command: string; readonly parent: number; readonly startTicks: number } {
  const end = stat.lastIndexOf(')');
  const fields = stat
    .slice(end + 2)
    .trim()
    .split(' ');
  return { command: stat.slice(stat.indexOf('(') + 1, end), parent: Number(fields[1]), startTicks: Number(fields[19]) };
}
