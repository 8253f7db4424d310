import fc from 'fast-check';
import { coverage, type Coverage } from '../../src/inventory/coverage.js';
import { type BytePath, toBytePath } from '../../src/model/path.js';

function coverageOf(include: readonly string[], exclude: readonly string[] = []): Coverage {
  const result = coverage(include, exclude);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const files = (include: readonly string[], exclude: readonly string[], paths: readonly string[]): string[] =>
  paths.filter((path) => coverageOf(include, exclude).covers(toBytePath(path), false));

describe('coverage', () => {
  it('covers every name by **, however odd', () => {
    const name = fc
      .uint8Array({ minLength: 1, maxLength: 8 })
      .map((bytes) => Buffer.from(bytes).toString('latin1').replace(/[\0/]/g, '\n'))
      .filter((text) => text !== '.' && text !== '..');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), fc.boolean(), (names, isDirectory) => {
        expect(coverageOf(['**']).covers(names.join('/') as BytePath, isDirectory)).toBe(true);
        expect(coverageOf(['**'], ['never/here']).covers(names.join('/') as BytePath, isDirectory)).toBe(true);
        expect(coverageOf(['**/*', 'x']).covers(names.join('/') as BytePath, isDirectory)).toBe(true);
      }),
    );
  });

  it.each(['\n', 'a\nb', '.hidden', '...', '.. ', '-', '[x]', '{a}', '!a', '\\', '\u2028', 'x/\n/.y', '😀'])('covers %j by ** beside an exclude', (path) => {
    expect(files(['**'], ['*.none'], [path])).toEqual([path]);
    expect(files(['**'], ['**'], [path])).toEqual([]);
  });

  it.each(['logs', 'logs/', './logs', 'logs/**', 'logs/*'])('excludes everything below by %j', (glob) => {
    expect(files(['**'], [glob], ['logs/a', 'logs/b/c', 'logs2', 'x/logs'])).toEqual(['logs2', 'x/logs']);
  });

  it('excludes the content of a directory that a glob matches, wherever it is asked about', () => {
    expect(files(['**'], ['**/node_modules'], ['node_modules/a', 'x/node_modules/b/c', 'x/node_modulesx'])).toEqual(['x/node_modulesx']);
    expect(files(['**'], ['**/*.tmp'], ['a.tmp', 'b/a.tmp', 'c.tmp/inside', 'a.tmpx'])).toEqual(['a.tmpx']);
  });

  it('takes exclude over include', () => {
    expect(files(['src/**'], ['src/**'], ['src/a'])).toEqual([]);
  });

  it('enters directories that may hold a match, and no others', () => {
    const { covers } = coverageOf(['dist/*/lib/*.js', 'package.json', 'docs/**', 'bin/{a,b/c}']);
    const entered = (path: string): boolean => covers(toBytePath(path), true);
    expect(['dist', 'dist/x', 'dist/x/lib', 'docs', 'docs/a', 'docs/a/b', 'bin', 'bin/b'].filter((path) => !entered(path))).toEqual([]);
    expect(['src', 'dist/x/other', 'node_modules', 'doc', 'x/docs'].filter(entered)).toEqual([]);
  });

  it('never refuses to enter what leads to a covered file', () => {
    const segment = fc.constantFrom('a', 'b', '*', '**', 'a*', '?', '{a,b}', '[ab]', '+(a|b)', 'a{b,c/d}', '@(a|b/c)');
    const glob = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
    const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'c', 'd'), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(glob, { minLength: 1, maxLength: 3 }), path, (include, names) => {
        const { covers } = coverageOf(include);
        if (!covers(names.join('/') as BytePath, false)) return;
        for (let depth = 1; depth < names.length; depth++)
          expect([include, names, depth, covers(names.slice(0, depth).join('/') as BytePath, true)]).toEqual([include, names, depth, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers by the path alone: below an excluded directory nothing is covered', () => {
    const segment = fc.constantFrom('a', 'b', '*', '**', 'a*', '{a,b}');
    fc.assert(
      fc.property(
        fc.array(segment, { minLength: 1, maxLength: 3 }),
        fc.array(fc.constantFrom('a', 'b', 'ab'), { minLength: 2, maxLength: 5 }),
        (glob, names) => {
          const { covers } = coverageOf(['**'], [glob.join('/')]);
          const [folder, below] = [names.slice(0, -1).join('/') as BytePath, names.join('/') as BytePath];
          if (!covers(folder, true)) expect([glob, names, covers(below, false)]).toEqual([glob, names, false]);
        },
      ),
    );
  });

  it('matches names that are UTF-8 as text and others by their bytes', () => {
    expect(files(['**'], ['caf?', '*é'], ['café', 'cafés', 'xé'])).toEqual(['cafés']);
    expect(coverageOf(['**'], ['x\u00ff*']).covers('x\xff\xfe' as BytePath, false)).toBe(false);
    expect(coverageOf(['**'], ['*.log']).covers('\xff.log' as BytePath, false)).toBe(false);
  });

  it.each(['[a', 'a]', '{a', '(a', 'a)', '+(a', '[z-a]', 'a\\', '[[:alpha:]', '', './', '/abs', '../x', 'a/../b', 'a//b', 'a/./b', '!a', 'dist\\lib', 'a\0b'])(
    'refuses the glob %j',
    (glob) => {
      expect(coverage(['**'], ['ok', glob])).toMatchObject({ ok: false, problems: [{ where: '/exclude/1', message: expect.stringContaining('the glob') }] });
      expect(coverage([glob], [])).toMatchObject({ ok: false, problems: [{ where: '/include/0' }] });
    },
  );

  it('lists every wrong glob', () => {
    expect(coverage(['[', 'a'], ['(', ''])).toMatchObject({ ok: false, problems: [{ where: '/include/0' }, { where: '/exclude/0' }, { where: '/exclude/1' }] });
  });
});
