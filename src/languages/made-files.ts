import { unwrap } from './shell/command-line.js';
import type { ShellCommand } from './shell-commands.js';

/** A file as a script leaves it, as far as its commands tell. */
export interface MadeFile {
  readonly path: string;
  /** Permission bits; undefined where they are left to the umask. */
  readonly mode: number | undefined;
  readonly owner: string | undefined;
  readonly group: string | undefined;
  /** The last `htpasswd` that wrote it. */
  readonly htpasswd: ShellCommand | undefined;
  /** The `openssl` that wrote it. */
  readonly openssl: ShellCommand | undefined;
  /** The command that put it there. */
  readonly by: ShellCommand;
}

/** The files that commands make, by path. Commands whose file is not known make none. */
export function madeFiles(commands: readonly ShellCommand[]): ReadonlyMap<string, MadeFile> {
  const files = new Map<string, MadeFile>();
  for (const command of commands) {
    for (const path of command.writes) put(files, command, { path });
    const [name = '', ...args] = unwrapped(command.words);
    if (Object.hasOwn(EFFECTS, name)) EFFECTS[name]?.({ files, command, args, plain: args.filter((word) => !word.startsWith('-')) });
  }
  return files;
}

interface Step {
  readonly files: Map<string, MadeFile>;
  readonly command: ShellCommand;
  readonly args: readonly string[];
  /** Arguments that are no options. */
  readonly plain: readonly string[];
}

/** What each program does to files. */
const EFFECTS: Readonly<Record<string, (step: Step) => void>> = {
  install: putInstalled,
  mv: moved,
  cp: moved,
  ln: ({ files, command, plain }) => put(files, command, { path: plain.at(-1) }),
  touch: ({ files, command, plain }) => plain.forEach((path) => put(files, command, { path })),
  tee: ({ files, command, plain }) => plain.forEach((path) => put(files, command, { path })),
  chmod: (step) => change(step, { mode: readMode(step.plain[0] ?? '') }),
  chown: (step) => change(step, ownership(step.plain[0] ?? '')),
  chgrp: (step) => change(step, { group: step.plain[0] }),
  htpasswd: ({ files, command, args }) => htpasswdFiles(args, command).forEach((path) => put(files, command, { path, htpasswd: command })),
  openssl: ({ files, command, args }) =>
    ['-out', '-keyout']
      .filter((option) => args.includes(option))
      .forEach((option) => put(files, command, { path: args[args.indexOf(option) + 1], openssl: command })),
};

/** A file is there now; what is known of it, or of the one that it was made from, is kept where nothing new is said. */
function put(
  files: Map<string, MadeFile>,
  by: ShellCommand,
  { path, ...more }: { readonly [K in keyof MadeFile]?: MadeFile[K] | undefined },
  from = path,
): void {
  if (path === undefined || path === '' || path.startsWith('/dev/')) return;
  const none: MadeFile = { path, mode: undefined, owner: undefined, group: undefined, htpasswd: undefined, openssl: undefined, by };
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) as Partial<MadeFile>;
  files.set(path, { ...none, ...files.get(from ?? path), path, by, ...given });
}

function moved({ files, command, plain }: Step): void {
  put(files, command, { path: plain.at(-1) }, plain.at(-2));
}

/** Permissions of files that the script makes; of others nothing is known. */
function change({ files, plain }: Step, more: Partial<MadeFile>): void {
  for (const path of plain.slice(1)) {
    const before = files.get(path);
    if (before !== undefined) files.set(path, { ...before, ...more });
  }
}

function putInstalled({ files, command, args }: Step): void {
  if (args.some((word) => word === '-d' || word === '--directory')) return;
  const value = (short: string, long: string): string | undefined => {
    const at = args.findIndex((word) => word === short || word === long);
    return at === -1
      ? args.find((word) => word.startsWith(`${long}=`) || (word.startsWith(short) && word.length > 2))?.replace(/^(--\w+=|-\w)/, '')
      : args[at + 1];
  };
  const valued = new Set(['-m', '-o', '-g', '-t', '-S', '--mode', '--owner', '--group']);
  const plain = args.filter((word, index) => !word.startsWith('-') && !valued.has(args[index - 1] ?? ''));
  put(
    files,
    command,
    { path: plain.at(-1), mode: readMode(value('-m', '--mode') ?? '755'), owner: value('-o', '--owner'), group: value('-g', '--group') },
    plain.at(-2),
  );
}

/** Flags and values of an `htpasswd`, whatever way they are written: `-iBC 12`, `-B -C "12"`. @source htpasswd(1) */
export function htpasswdOptions(words: readonly string[]): {
  readonly flags: ReadonlySet<string>;
  readonly cost: string | undefined;
  readonly operands: readonly string[];
} {
  const flags = new Set<string>();
  const operands: string[] = [];
  let cost: string | undefined;
  const args = unwrapped(words).slice(1);
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [, letters = '', valued, glued = ''] = /^-([^Cr]*)([Cr])?(.*)$/.exec(word) ?? [];
    for (const letter of letters) flags.add(letter);
    if (valued === undefined) continue;
    flags.add(valued);
    const value = glued === '' ? args[++at] : glued;
    if (valued === 'C') cost = value;
  }
  return { flags, cost, operands };
}

function htpasswdFiles(args: readonly string[], { writes }: ShellCommand): readonly string[] {
  const { flags, operands } = htpasswdOptions(['htpasswd', ...args]);
  if (flags.has('v') || flags.has('D')) return [];
  return flags.has('n') ? writes : operands.slice(0, 1);
}

/** A command without what only runs it (`sudo -u root`, `env`, a function `run` of another file), its program without folder. */
export function unwrapped(words: readonly string[]): readonly string[] {
  const [name = '', ...rest] = unwrap(words[0] === 'run' ? words.slice(1) : words).argv;
  return [name.slice(name.lastIndexOf('/') + 1), ...rest]; // also where the folder is not known
}

/** Octal as it is, `u=rw,g=r,o=` as octal; undefined for what changes bits. */
function readMode(text: string): number | undefined {
  if (/^[0-7]{3,4}$/.test(text)) return Number.parseInt(text, 8);
  if (!/^[ugo]=[rwx]*(,[ugo]=[rwx]*)*$/.test(text)) return undefined;
  const shift: Readonly<Record<string, number>> = { u: 6, g: 3, o: 0 };
  const bit: Readonly<Record<string, number>> = { r: 4, w: 2, x: 1 };
  return text.split(',').reduce((mode, part) => {
    const bits = Array.from(part.slice(2)).reduce((sum, letter) => sum | (bit[letter] ?? 0), 0);
    return mode | (bits << (shift[part.slice(0, 1)] ?? 0));
  }, 0);
}

function ownership(text: string): Partial<MadeFile> {
  const [owner = '', group = ''] = text.split(/[:.]/);
  return { ...(owner === '' ? {} : { owner }), ...(group === '' ? {} : { group }) };
}
