import type { Copy, Mutation } from '../mutation.js';

/** The text of a file after a fault; undefined, or the same text, where there is no place for it. */
export type Edit = (text: string) => string | undefined;

/** A fault in a file that a variable of the preset names, or in a path. */
export function inFile(
  file: { readonly variable: string; readonly otherwise: string },
  { id, says, edit }: { readonly id: string; readonly says: string; readonly edit: Edit },
): Mutation {
  return {
    id,
    says,
    apply: (copy: Copy) => {
      const named = copy.variable(file.variable);
      const path = typeof named === 'string' ? named : file.otherwise;
      const before = copy.read(path);
      const after = before === undefined ? undefined : edit(before);
      if (after === undefined || after === before) return false;
      copy.write(path, after);
      return true;
    },
  };
}

/** Replaces what a pattern of ours finds first. */
export const replace =
  (pattern: RegExp, by: string): Edit =>
  (text) =>
    text.replace(pattern, by);

/** Gives a shell or Python function another body; undefined where there is none. */
export function withBody(name: string, body: string): Edit {
  return (text) => {
    const match = new RegExp(`^${name}\\(\\) \\{\\n[\\s\\S]*?^\\}$`, 'm').exec(text);
    return match === null ? undefined : text.slice(0, match.index) + `${name}() {\n  ${body}\n}` + text.slice(match.index + match[0].length);
  };
}

/** Puts lines in at the beginning of a shell function. */
export function atStartOf(name: string, line: string): Edit {
  return replace(new RegExp(`^(${name}\\(\\) \\{\\n)`, 'm'), `$1  ${line.replaceAll('$', '$$$$')}\n`);
}
