import picomatch from 'picomatch';
import { type BytePath, toText } from '../model/path.js';
import { type Parsed, parsed, type Problem } from '../shape/parsed.js';

/** Which paths belong to a release. */
export interface Coverage {
  /** A directory is covered when something below it could be: it must be entered. The answer depends on the path alone. */
  covers(path: BytePath, isDirectory: boolean): boolean;
}

type Matcher = (path: string) => boolean;

// `s`: a line break in a name must not hide it from `**`. `debug`: a glob that gives no regular expression throws instead of matching nothing.
const OPTIONS = { dot: true, flags: 's', debug: true, strictBrackets: true, nonegate: true, windows: false } as const;

/**
 * Globs as picomatch reads them, over `/`-separated paths relative to the release directory; names that begin with
 * a dot are names like others. A glob that matches a directory stands for everything below it, so that `logs`,
 * `logs/` and `logs/**` exclude the same. What is both included and excluded is excluded.
 * A name that is not UTF-8 is matched by its bytes, each taken as the character of the same number.
 */
export function coverage(include: readonly string[], exclude: readonly string[]): Parsed<Coverage> {
  const problems = [...globProblems('include', include), ...globProblems('exclude', exclude)];
  if (problems.length > 0) return { ok: false, problems };
  const included = include.includes('**') ? () => true : matcher(include.map(normal).flatMap(withContent));
  const entered = include.includes('**') ? () => true : matcher(include.map(normal).flatMap(foldersAbove));
  const excluded = matcher(exclude.map(normal).flatMap(withContent));
  if (include.includes('**') && exclude.length === 0) return parsed({ covers: () => true });
  return parsed({
    covers: (path, isDirectory) => {
      const text = toText(path) ?? path;
      return (included(text) || (isDirectory && entered(text))) && !excluded(text);
    },
  });
}

function matcher(globs: readonly string[]): Matcher {
  return globs.length === 0 ? () => false : picomatch([...globs], OPTIONS);
}

/** Without what picomatch would take for a part of a name: `./` before and `/` behind. */
function normal(glob: string): string {
  return glob.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

function withContent(glob: string): string[] {
  return [glob, `${glob}/**`];
}

/**
 * Globs for the directories that may hold a match deeper down: `a/*`, and `a`, for `a/*` + `/b.js`. From the first
 * segment on that can stand for several (`**`) or hide a slash (brackets), everything may.
 */
function foldersAbove(glob: string): string[] {
  const segments = glob.split('/');
  const loose = segments.findIndex((segment) => segment.includes('**') || /[([{\\]/.test(segment));
  const fixed = segments.slice(0, loose === -1 ? -1 : loose);
  const above = fixed.map((_, index) => fixed.slice(0, index + 1).join('/'));
  return loose === -1 ? above : [...above, [...fixed, '**'].join('/')];
}

function globProblems(list: string, globs: readonly string[]): Problem[] {
  return globs.flatMap((glob, index) => {
    const problem = globProblem(glob);
    return problem === undefined ? [] : [{ where: `/${list}/${index}`, message: `the glob "${glob.slice(0, 200)}" ${problem}` }];
  });
}

function globProblem(glob: string): string | undefined {
  const segments = normal(glob).split('/');
  if (normal(glob) === '') return 'is empty';
  if (glob.includes('\0')) return 'contains a NUL';
  if (glob.startsWith('/')) return 'is absolute; write it relative to the release directory';
  if (/^!(?!\()/.test(glob)) return 'is negated; use exclude instead';
  if (segments.some((segment) => segment === '..' || segment === '.' || segment === '')) return 'has an empty, "." or ".." segment, which no path has';
  if (/\\[A-Za-z0-9_]/.test(glob)) return 'has a backslash before a letter; separate folders with /';
  try {
    picomatch(normal(glob), OPTIONS);
    return undefined;
  } catch (error) {
    return `is not valid: ${(error as Error).message}`;
  }
}
