/**
 * The value with every path of this machine made relative, in strings that begin with it or name it after
 * `file://`, `dir:` or a blank. A root of one segment only, such as `/app`, is left alone inside strings: it is
 * no secret, and cannot be told from a path inside the release.
 */
export function hideMachinePaths<T>(value: T, paths: readonly string[]): T {
  const roots = [...new Set(paths.map((path) => path.replace(/[/\\]+$/, '')))]
    .filter((path) => path.split(/[/\\]/).length > 2)
    .sort((a, b) => b.length - a.length);
  return roots.length === 0 ? value : (walk(value, (text) => roots.reduce(withoutRoot, text)) as T);
}

/** What does not change is not copied: most documents name no such path. */
function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  const members = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(members)) {
    const changed = walk(members[key], change);
    if (changed === members[key]) continue;
    copy ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
    copy[key] = changed;
  }
  return copy ?? value;
}

function withoutRoot(text: string, root: string): string {
  let result = text;
  for (let at = result.indexOf(root); at !== -1; at = result.indexOf(root, at + 1)) {
    const before = result.slice(0, at);
    const after = result.slice(at + root.length);
    const starts = before === '' || /(?:file:\/\/|dir:|[\s"'=(,])$/.test(before);
    if (starts && (after === '' || /^[/\\\s"'),;:]/.test(after)))
      result = before + (/^[/\\]./.test(after) ? after.slice(1) : `.${after.replace(/^[/\\]/, '')}`);
  }
  return result;
}
