import { pathProblem, targetProblem } from '../../src/inventory/path-rules.js';
import type { BytePath } from '../../src/model/path.js';

describe('pathProblem', () => {
  it.each(['a', 'a/b', '...', '..a', 'a..', '.a/..b', '-', 'a\\b', '\n', ' ', '\xff', 'C:', 'x'.repeat(4096)])('takes %j', (path) => {
    expect(pathProblem(path as BytePath)).toBeUndefined();
  });

  it.each([
    ['', 'is empty'],
    ['/a', 'is absolute'],
    ['//', 'is absolute'],
    ['a//b', 'has an empty segment'],
    ['a/', 'has an empty segment'],
    ['.', 'has the segment "."'],
    ['a/./b', 'has the segment "."'],
    ['..', 'has the segment ".."'],
    ['../a', 'has the segment ".."'],
    ['a/../b', 'has the segment ".."'],
    ['a/..', 'has the segment ".."'],
    ['a\0b', 'contains a NUL'],
    ['x'.repeat(4097), 'is longer than 4096 bytes'],
  ])('refuses %j', (path, problem) => {
    expect(pathProblem(path as BytePath)).toBe(problem);
  });
});

describe('targetProblem', () => {
  it('takes whatever a link can hold', () => {
    expect(['/', '..', '../../etc/passwd', 'a//b', '\xff\n'].map((target) => targetProblem(target as BytePath))).toEqual(Array(5).fill(undefined));
  });

  it.each([
    ['', 'is empty'],
    ['a\0', 'contains a NUL'],
    ['x'.repeat(4097), 'is longer than 4096 bytes'],
  ])('refuses %j', (target, problem) => {
    expect(targetProblem(target as BytePath)).toBe(problem);
  });
});
