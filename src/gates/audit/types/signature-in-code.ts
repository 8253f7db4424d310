import { blankComments, CODE_STYLES } from '../../../languages/code/blank-comments.js';

/** A function of a program: where it begins, and its text without comments. */
export interface FoundFunction {
  readonly line: number;
  readonly text: string;
}

/** A function by its name in Python, JavaScript, TypeScript or Go; undefined when there is none. Docstrings are no part of it. */
export function findFunction(text: string, language: string, name: string): FoundFunction | undefined {
  const style = CODE_STYLES[language];
  if (style === undefined || !/^[A-Za-z_$][\w$]*$/.test(name)) return undefined;
  const { code } = blankComments(language === 'py' ? withoutDocstrings(text) : text, style);
  const escaped = name.replace(/\$/g, '\\$');
  const head =
    language === 'py'
      ? new RegExp(`^([ \\t]*)(?:async )?def ${escaped}\\s*\\(`, 'm')
      : new RegExp(
          `(?:\\bfunction\\s*\\*?\\s*|\\bfunc\\s+(?:\\([^)]*\\)\\s*)?|\\bconst\\s+|\\blet\\s+|^\\s*(?:async\\s+|static\\s+|public\\s+|private\\s+)*)${escaped}\\s*(?:=|\\()`,
          'm',
        );
  const found = head.exec(code);
  if (found === null) return undefined;
  const line = code.slice(0, found.index + (found[0].length - found[0].trimStart().length)).split('\n').length;
  return { line, text: language === 'py' ? indented(code, found.index, found[1] ?? '') : braced(code, found.index) };
}

function withoutDocstrings(text: string): string {
  return text.replace(/^([ \t]*)[rRuU]?("""|''')[\s\S]*?\2/gm, (match) => match.replace(/[^\n]/g, ' '));
}

function indented(code: string, start: number, indent: string): string {
  const lines = code.slice(start).split('\n');
  const end = lines.findIndex(
    (line, index) => index > 0 && line.trim() !== '' && !line.startsWith(`${indent} `) && !line.startsWith(`${indent}\t`) && !/^\s*\)/.test(line),
  );
  return lines.slice(0, end === -1 ? lines.length : end).join('\n');
}

function braced(code: string, start: number): string {
  const open = code.indexOf('{', start);
  if (open === -1) return code.slice(start, orEnd(code.indexOf('\n', start), code));
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === '{') depth += 1;
    if (code[at] === '}') depth -= 1;
    if (depth === 0) return code.slice(start, at + 1);
  }
  return code.slice(start);
}

function orEnd(index: number, text: string): number {
  return index === -1 ? text.length : index;
}
