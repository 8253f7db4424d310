import { type CodeLanguage, lineOf } from './blank.js';

/** A function or class in a text that `blankOut` gave. */
export interface Definition {
  readonly name: string;
  readonly kind: 'class' | 'function';
  readonly line: number;
  /** Parameters and result, white space taken out; empty for a class. */
  readonly signature: string;
  /** The blanked text of its body. */
  readonly body: string;
}

const PATTERNS: Readonly<Record<CodeLanguage, readonly { readonly kind: Definition['kind']; readonly pattern: RegExp }[]>> = {
  python: [
    { kind: 'class', pattern: /^[ \t]*class[ \t]+([A-Za-z_]\w*)/gm },
    { kind: 'function', pattern: /^[ \t]*(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)/gm },
  ],
  javascript: [
    { kind: 'class', pattern: /\bclass[ \t]+([A-Za-z_$][\w$]*)/g },
    { kind: 'function', pattern: /\bfunction\b[ \t]*\*?[ \t]*([A-Za-z_$][\w$]*)/g },
    { kind: 'function', pattern: /\b(?:const|let|var)[ \t]+([A-Za-z_$][\w$]*)[ \t]*=[ \t]*(?:async[ \t]*)?(?=\()/g },
    { kind: 'function', pattern: /^[ \t]+(?:(?:static|async|public|private|protected)[ \t]+)*([A-Za-z_$][\w$]*)(?=[ \t]*\([^;{]*\)[^;{]*\{)/gm },
  ],
  shell: [{ kind: 'function', pattern: /^[ \t]*(?:function[ \t]+)?([A-Za-z_][\w:-]*)[ \t]*\(\)/gm }],
  go: [
    { kind: 'class', pattern: /^type[ \t]+([A-Za-z_]\w*)[ \t]+(?:struct|interface)/gm },
    { kind: 'function', pattern: /^func[ \t]+(?:\([^)]*\)[ \t]*)?([A-Za-z_]\w*)/gm },
  ],
};

/** What a text defines. `source` is the text as it is written, for signatures with default values. */
export function definitions(blanked: string, source: string, language: CodeLanguage): Definition[] {
  return PATTERNS[language].flatMap(({ kind, pattern }) =>
    [...blanked.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      const close = kind === 'function' ? closing(blanked, end) : end;
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const opens = language === 'python' ? blanked.indexOf(':', close) : blanked.indexOf('{', close);
      const signature =
        kind === 'function'
          ? source
              .slice(end, opens === -1 ? close : opens)
              .replace(/\s+/g, '')
              .replace(/,\)/g, ')')
          : '';
      return { name: match[1] ?? '', kind, line: lineOf(blanked, start), signature, body: opens === -1 ? '' : bodyOf(blanked, { start, opens }, language) };
    }),
  );
}

/** Behind the bracket that closes the one that follows. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = text.indexOf('(', from); at !== -1 && at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return from;
}

function bodyOf(text: string, { start, opens }: { start: number; opens: number }, language: CodeLanguage): string {
  if (language === 'python') {
    const indent = start - (text.lastIndexOf('\n', start) + 1);
    const firstEnd = text.indexOf('\n', opens);
    const lines = firstEnd === -1 ? [] : text.slice(firstEnd + 1).split('\n');
    const end = lines.findIndex((line) => line.trim() !== '' && line.length - line.trimStart().length <= indent && !/^\s*[)\]}]/.test(line));
    return `${text.slice(opens + 1, firstEnd === -1 ? undefined : firstEnd)}\n${lines.slice(0, end === -1 ? undefined : end).join('\n')}`;
  }
  let depth = 0;
  for (let at = opens; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(opens + 1, at);
    }
  }
  return text.slice(opens + 1);
}

/** Does a body do nothing: empty, `pass`, `...`, a bare `return`, or a refusal to be called? */
export function isStub(body: string, language: CodeLanguage): boolean {
  const words = body.replace(/\s+/g, ' ').trim();
  if (words === '') return true;
  if (language === 'python') return /^(?:(?:pass|\.\.\.|return(?: None| True| False)?|raise NotImplementedError(?:\([^)]*\))?)\s?)+$/.test(words);
  return /^(?:(?:return(?: null| undefined| true| false| nil)?|throw new Error\([^)]*\)|:|true);?\s?)+$/.test(words);
}
