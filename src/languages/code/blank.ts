import { blankAllBut, LANGUAGE_STYLES } from './blank-comments.js';

/** Languages of source code, by the end of the file's name. */
export type CodeLanguage = 'python' | 'javascript' | 'shell' | 'go';

const BY_ENDING: Readonly<Record<string, CodeLanguage>> = {
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  tsx: 'javascript',
  sh: 'shell',
  bash: 'shell',
  bats: 'shell',
  go: 'go',
};

export function codeLanguage(path: string): CodeLanguage | undefined {
  return BY_ENDING[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

/** The text with comments, strings and regular expressions made blank; every other character stays where it was, and so does every line. */
export function blankOut(text: string, language: CodeLanguage): string {
  return blankAllBut(text, LANGUAGE_STYLES[language]);
}

/** Line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
