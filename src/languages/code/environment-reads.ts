import { outlineShell } from '../shell-outline.js';
import { blankComments, CODE_STYLES } from './blank-comments.js';
import { placeAt } from '../place-at.js';

/** A variable of the environment that a program reads, and where. */
export interface EnvironmentRead {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

export interface EnvironmentUse {
  /** Surely read from the environment. */
  readonly reads: readonly EnvironmentRead[];
  /** Texts of the program that look like names of variables: a key that is one of them may be read by a function of its own. */
  readonly named: ReadonlySet<string>;
  /** What keeps it from being read; undefined when nothing does. */
  readonly problem?: { readonly line: number; readonly column: number; readonly message: string };
}

const KEY = '[A-Z][A-Z0-9_]+';
const WHOLE_KEY = new RegExp(`^${KEY}$`);

/** How programs of other languages than shell read a variable: each has the name as its first group. */
const READS = [
  new RegExp(`\\benviron(?:b)?(?:\\.get|\\.pop|\\.setdefault)?\\s*[[(]\\s*b?["'](${KEY})["']`, 'g'),
  new RegExp(`\\b(?:os\\.)?[gG]etenv\\s*\\(\\s*["'](${KEY})["']`, 'g'),
  new RegExp(`\\benv\\.(${KEY})\\b`, 'g'),
  new RegExp(`\\b(?:env|ENV)(?:\\.fetch)?\\s*[[(]\\s*["'\`](${KEY})["'\`]`, 'g'),
  // A function or method of something that is called an environment: env.port("X"), read_env("X").
  new RegExp(`\\b\\w*[eE][nN][vV]\\w*(?:\\.\\w+)?\\s*\\(\\s*["'](${KEY})["']`, 'g'),
];
const REFERENCES = [new RegExp(`\\$\\{(${KEY})(?::?[-?+=][^}]*)?\\}`, 'g')];

/** Variables that a program reads, by the ending of its name (`py`, `sh`, …); undefined for a language that is not known. */
export async function environmentUse(text: string, language: string): Promise<EnvironmentUse | undefined> {
  if (language === 'sh' || language === 'bash') return ofShell(text);
  const style = CODE_STYLES[language];
  if (style === undefined) return undefined;
  const { code, quoted } = blankComments(text, style);
  const isProgram = !['yml', 'yaml', 'conf', 'service'].includes(language);
  const inText = (at: number): boolean => quoted.some(({ start, text: { length }, holdsCode }) => !holdsCode && at >= start && at < start + length);
  const matches = (isProgram ? READS : REFERENCES).flatMap((pattern) => [...code.matchAll(pattern)]).filter(({ index }) => !isProgram || !inText(index));
  const found = new Map(matches.map((match) => [match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '']));
  const reads = [...found].sort(([a], [b]) => a - b).map(([at, key]) => ({ key, ...placeAt(text, at) }));
  return { reads, named: new Set([...quoted.map((one) => one.text).filter((one) => WHOLE_KEY.test(one)), ...found.values()]) };
}

/** What a script reads and never sets comes from its environment; so does `X=${X:-default}`, which needs no declaration. */
async function ofShell(text: string): Promise<EnvironmentUse> {
  const { reads, sets, commands, problems } = await outlineShell(text);
  const own = new Set(sets.map(({ name }) => name));
  const looksUp = commands.filter(({ words }) => /env|setting/i.test(words[0] ?? '') && WHOLE_KEY.test(words[1] ?? ''));
  return {
    reads: [
      ...reads.filter(({ name }) => WHOLE_KEY.test(name) && !own.has(name)).map(({ name, line, column }) => ({ key: name, line, column })),
      ...looksUp.filter(({ words }) => !own.has(words[1] ?? '')).map(({ words, line, column }) => ({ key: words[1] ?? '', line, column })),
    ],
    named: new Set(
      [...reads.map(({ name }) => name), ...commands.flatMap(({ words }) => words.flatMap((word) => word.split(/[\s=:,]+/)))].filter((word) =>
        WHOLE_KEY.test(word),
      ),
    ),
    ...(problems[0] === undefined ? {} : { problem: problems[0] }),
  };
}
