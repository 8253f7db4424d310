import { posix } from 'node:path';
import { nearest } from '../../../../shape/nearest.js';
import { fails, holds, type Observation, unseen } from '../../../checks/observation.js';
import type { Ground, KnownVerb } from '../../check-type.js';
import { KNOWN_PROGRAMS } from './known-programs.js';
import type { ReadDocument } from './runbooks.js';
import { type DocumentedCommand, shellInDocument } from './shell-in-document.js';

export interface CommandRules {
  readonly commands: boolean;
  readonly flags: boolean;
  /** Names of programs beside those that are known anyway. */
  readonly programs: readonly string[];
}

interface Judging extends CommandRules {
  readonly ground: Ground;
  readonly file: string;
  readonly verbs: readonly KnownVerb[] | undefined;
}

const INTERPRETERS = new Set(['bash', 'sh', 'python', 'python3', 'node', 'source', '.', 'shellcheck']);
const SCRIPT = /\.(?:sh|bash|py|js|mjs|rb|pl)$/;

/** Every command of the document can be run: scripts of the tree are there and executable, verbs, flags and programs are known. */
export async function judgeCommands(ground: Ground, { path: file, markdown }: ReadDocument, rules: CommandRules): Promise<Observation[]> {
  const { commands, problems } = await shellInDocument(markdown);
  const unread = problems.map(({ line, column, message }) =>
    fails(file, `has a shell block that no shell can read: ${message}`, { location: { file, line, column } }),
  );
  const judging: Judging = { ...rules, ground, file, verbs: commands.some(({ words }) => words.includes('duri')) ? await ground.verbs?.() : undefined };
  const wrong = commands.flatMap((command) => judgeCommand(judging, command, withoutWrapper(command.words)));
  return [...unread, ...wrong, ...(unread.length + wrong.length > 0 ? [] : [holds(file, `has ${commands.length} commands, each of which can be run`)])];
}

/** The command behind sudo, env, time and the like, with their flags and assignments gone. */
function withoutWrapper(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length) {
    const word = words[at] ?? '';
    if (!['sudo', 'env', 'time', 'nohup', 'exec', 'command', 'timeout', 'watch'].includes(word)) break;
    at += 1;
    while (/^-|^[A-Za-z_]\w*=|^\d+[smh]?$/.test(words[at] ?? '')) at += /^-(?:u|n|k|g|s)$/.test(words[at] ?? '') ? 2 : 1;
  }
  return words.slice(at);
}

function judgeCommand(judging: Judging, command: DocumentedCommand, words: readonly string[]): Observation[] {
  const [first = '', ...rest] = words;
  if (first === '' || /[$*?{]/.test(first)) return []; // a variable stands for it
  if (first === 'duri') return judgeVerb(judging, command, rest);
  if (INTERPRETERS.has(first)) {
    const at = rest.findIndex((word) => !word.startsWith('-'));
    const script = rest[at] ?? '';
    if (rest.slice(0, Math.max(at, 0)).some((word) => /^-\w*[cm]$/.test(word)) || !isOfTree(script)) return [];
    return judgeScript(judging, command, script, { direct: false, flags: rest.slice(at + 1) });
  }
  if (isOfTree(first)) return judgeScript(judging, command, first, { direct: true, flags: rest });
  return judgeProgram(judging, command, first);
}

/** A relative path, or the bare name of a script. */
function isOfTree(word: string): boolean {
  if (/[$*?{}<>]/.test(word) || word.startsWith('/') || word.startsWith('~')) return false;
  return word.includes('/') || SCRIPT.test(word);
}

function judgeProgram({ commands, programs, file, ground }: Judging, { line, column, inText }: DocumentedCommand, name: string): Observation[] {
  if (!commands || inText || name.startsWith('/') || name.startsWith('~')) return [];
  if (KNOWN_PROGRAMS.has(name) || programs.includes(name) || ground.look(name)?.kind === 'file') return [];
  const near = nearest(
    name,
    [...KNOWN_PROGRAMS, ...programs].filter((known) => known.length > 2),
  );
  const fix = near === undefined ? 'If it is a program of the host, name it under `programs` of the check.' : `Did you mean ${near}?`;
  return [fails(file, `runs ${name}, which is neither a file of the tree nor a program that is known`, { location: { file, line, column }, fix })];
}

function judgeScript(
  { ground, file, commands, flags }: Judging,
  { line, column }: DocumentedCommand,
  script: string,
  use: { readonly direct: boolean; readonly flags: readonly string[] },
): Observation[] {
  const location = { file, line, column };
  const path = posix.normalize(script.replace(/^\.\//, ''));
  const facts = path.startsWith('../') ? undefined : (ground.look(path) ?? undefined);
  if (facts?.kind !== 'file') {
    if (!commands) return [];
    const near = nearest(
      path,
      ground.entries().flatMap((entry) => (entry.kind === 'file' ? [entry.path] : [])),
    );
    return [fails(file, `runs ${script}, which is not in the tree`, { location, ...(near === undefined ? {} : { fix: `Did you mean ${near}?` }) })];
  }
  const observations: Observation[] = [];
  if (commands && use.direct && (facts.mode & 0o111) === 0)
    observations.push(fails(file, `runs ${script}, which is not executable`, { location, fix: `chmod +x ${path}` }));
  if (!flags) return observations;
  const text = ground.text(path);
  const unknown = longFlags(use.flags).filter((flag) => !new RegExp(`(?<![\\w-])${flag.replace(/[-]/g, '\\-')}(?![\\w-])`).test(text));
  return [
    ...observations,
    ...unknown.map((flag) =>
      fails(file, `gives ${script} the flag ${flag}, which it does not know`, {
        location,
        actual: flag,
        ...meant(flag, text.match(/--[a-z][a-z0-9-]+/g) ?? []),
      }),
    ),
  ];
}

function judgeVerb({ file, commands, flags, verbs }: Judging, { line, column }: DocumentedCommand, words: readonly string[]): Observation[] {
  const location = { file, line, column };
  if (verbs === undefined) return [unseen('infra', file, 'runs duri, whose verbs were not handed to this check', { location })];
  const plain = words.filter((word) => !word.startsWith('-'));
  const verb = verbs.find(({ name }) => name === plain.slice(0, 2).join(' ')) ?? verbs.find(({ name }) => name === plain[0]);
  if (verb === undefined) {
    if (plain.length === 0 || !commands) return [];
    const near =
      nearest(
        plain.slice(0, 2).join(' '),
        verbs.map(({ name }) => name),
      ) ??
      nearest(
        plain[0] ?? '',
        verbs.map(({ name }) => name),
      );
    return [
      fails(file, `runs duri ${plain[0] ?? ''}, which is no verb of DuRi`, { location, ...(near === undefined ? {} : { fix: `Did you mean duri ${near}?` }) }),
    ];
  }
  if (!flags) return [];
  return longFlags(words)
    .filter((flag) => !verb.flags.includes(flag.slice(2)))
    .map((flag) =>
      fails(file, `gives duri ${verb.name} the flag ${flag}, which it does not know`, {
        location,
        actual: flag,
        ...meant(
          flag,
          verb.flags.map((known) => `--${known}`),
        ),
      }),
    );
}

function longFlags(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  return (end === -1 ? words : words.slice(0, end)).flatMap((word) => /^--[A-Za-z][\w-]*/.exec(word)?.[0] ?? []);
}

function meant(flag: string, known: readonly string[]): { readonly fix?: string } {
  const near = nearest(flag, known);
  return near === undefined ? {} : { fix: `Did you mean ${near}?` };
}
