import type { Copy, Mutation } from '../mutation.js';

/** The text of a file after a fault; undefined, or the same text, where there is no place for it. */
export type Edit = (text: string) => string | undefined;

/** The path that a variable of the preset names; undefined where it names none. */
export function pathOf(copy: Copy, variable: string): string | undefined {
  const value = copy.variable(variable);
  return typeof value === 'string' ? value : undefined;
}

/** Files that the globs of a variable match. */
export function filesOf(copy: Copy, variable: string): readonly string[] {
  const value = copy.variable(variable);
  return typeof value === 'object' ? copy.glob(value) : [];
}

/** Changes a file; false, with nothing changed, where there is none or no place for the fault. */
export function edit(copy: Copy, path: string | undefined, change: Edit): boolean {
  const text = path === undefined ? undefined : copy.read(path);
  const changed = text === undefined ? undefined : change(text);
  if (path === undefined || changed === undefined || changed === text) return false;
  copy.write(path, changed);
  return true;
}

/** A fault in the file that a variable of the preset names. */
export function inFile(variable: string, { id, says, change }: { readonly id: string; readonly says: string; readonly change: Edit }): Mutation {
  return { id, says, apply: (copy) => edit(copy, pathOf(copy, variable), change) };
}

/** Faults in the file that a variable names, each an edit of its text. */
export function faultsIn(family: string, variable: string, faults: readonly (readonly [id: string, says: string, change: Edit])[]): readonly Mutation[] {
  return faults.map(([id, says, change]) => inFile(variable, { id: `${family}/${id}`, says, change }));
}

/** Takes away the file that is found, if there is one. */
export function removes(id: string, says: string, find: (copy: Copy) => string | undefined): Mutation {
  return {
    id,
    says,
    apply: (copy) => {
      const path = find(copy);
      if (path === undefined || copy.read(path) === undefined) return false;
      copy.remove(path);
      return true;
    },
  };
}

/** Puts a new file in, under a name that is not taken. */
export function adds(id: string, says: string, path: string, text: string): Mutation {
  return {
    id,
    says,
    apply: (copy: Copy): boolean => {
      if (copy.read(path) !== undefined) return false;
      copy.write(path, text);
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
