import type { Copy, Mutation } from '../mutation.js';

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

/** Changes a file; false, with nothing changed, where there is none or the change does nothing. */
export function edit(copy: Copy, path: string | undefined, change: (text: string) => string): boolean {
  const text = path === undefined ? undefined : copy.read(path);
  if (path === undefined || text === undefined) return false;
  const changed = change(text);
  if (changed === text) return false;
  copy.write(path, changed);
  return true;
}

/** Faults in the file that a variable names, each an edit of its text. */
export function faultsIn(
  family: string,
  variable: string,
  faults: readonly (readonly [id: string, says: string, change: (text: string) => string])[],
): readonly Mutation[] {
  return faults.map(([id, says, change]) => ({ id: `${family}/${id}`, says, apply: (copy: Copy): boolean => edit(copy, pathOf(copy, variable), change) }));
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
