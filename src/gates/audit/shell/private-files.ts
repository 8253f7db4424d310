import { isKnown, shownText } from '../../../languages/shell/values.js';
import { fails, holds, type Observation } from '../../checks/observation.js';
import type { CommandFact, Run, Script } from './script.js';

/** A file that nobody but its owner may read, also while it is being written. */
export interface PrivateFile {
  /** The end of its path, such as `.env.production`. */
  readonly name: string;
  readonly mode: string;
}

/** The script makes the file, and it has its mode before it has content. */
export function judgePrivateFile(script: Script, { name, mode }: PrivateFile): Observation[] {
  const subject = `${name} in ${script.file}`;
  const writes = script.facts.flatMap((fact) => fact.runs.flatMap((run) => writesOf(run, name).map((how) => ({ fact, run, ...how }))));
  if (writes.length === 0) return [fails(subject, 'is written nowhere', { location: script.locate(0), expected: `install -m ${mode} … ${name}` })];
  const bad = writes.find((write) => !isPrivate(write, writes, mode));
  if (bad === undefined) return [holds(subject, `has mode ${mode} before it has content`)];
  return [
    fails(subject, bad.mode === undefined ? 'is written before others are kept out' : 'is given another mode', {
      location: script.locate(bad.fact.at),
      expected: mode,
      actual: bad.mode === undefined ? `the default of umask ${bad.run.visit?.umask ?? '022'}` : shownText(bad.mode),
      fix: `Make it first: install -m ${mode} /dev/null FILE; then write into it.`,
    }),
  ];
}

interface Write {
  readonly fact: CommandFact;
  readonly run: Run;
  /** `make`: with a mode of its own; `fill`: content for a file; `mode`: another mode. */
  readonly kind: 'make' | 'fill' | 'mode' | 'move';
  readonly target: string;
  readonly mode?: string;
}

function writesOf({ argv, writes }: Run, name: string): Omit<Write, 'fact' | 'run'>[] {
  const found: Omit<Write, 'fact' | 'run'>[] = writes.filter((target) => isIt(target, name)).map((target) => ({ kind: 'fill', target }));
  const plain = argv.slice(1).filter((word) => !word.startsWith('-'));
  const target = plain.at(-1) ?? '';
  if (!plain.some((word) => isIt(word, name))) return found;
  switch (argv[0]) {
    case 'install': {
      if (!isIt(target, name) || argv.includes('-d')) return found;
      const at = argv.findIndex((word) => word === '-m' || word === '--mode');
      const mode = at === -1 ? argv.map((word) => /^(?:-m|--mode=)(.+)$/.exec(word)?.[1]).find((one) => one !== undefined) : argv[at + 1];
      return [...found, { kind: 'make', target, mode: mode ?? '755' }];
    }
    case 'chmod':
      return [...found, { kind: 'mode', target, mode: plain[0] ?? '' }];
    case 'cp':
    case 'tee':
    case 'dd':
    case 'rsync':
      return isIt(target, name) ? [...found, { kind: 'fill', target }] : found;
    case 'mv':
      return isIt(target, name) ? [...found, { kind: 'move', target }] : found;
    default:
      return found;
  }
}

function isIt(path: string, name: string): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return base.startsWith(name) && !/\.(?:example|sample|template)\b/.test(base);
}

/** A file of the user's own is copied with `cp -a` from where it was: it keeps what it had. */
function isPrivate({ kind, mode, target, run, fact }: Write, all: readonly Write[], wanted: string): boolean {
  if (kind === 'make' || kind === 'mode')
    return mode !== undefined && isKnown(mode) && /^[0-7]+$/.test(mode) && Number.parseInt(mode, 8) === Number.parseInt(wanted, 8);
  if ((run.visit?.umask ?? '').endsWith('77')) return true;
  const made = all.some((other) => other.kind === 'make' && other.target === target && other.fact.at < fact.at && other.fact.within === fact.within);
  if (kind === 'fill') return made || (run.argv[0] === 'cp' && run.argv.some((word) => /^-[a-zA-Z]*[ap]|^--preserve|^--archive/.test(word)));
  const source = run.argv.filter((word) => !word.startsWith('-')).at(-2) ?? '';
  return all.some((other) => other.kind === 'make' && other.target === source) || source.includes('mktemp') || !isKnown(source);
}
