import { hideMachinePaths } from '../../src/sbom/machine-paths.js';

const hide = (text: string, ...roots: string[]): string => hideMachinePaths(text, roots);

describe('hideMachinePaths', () => {
  it.each([
    ['/home/ci/app', '.'],
    ['/home/ci/app/', '.'],
    ['/home/ci/app/lib/x.js', 'lib/x.js'],
    ['file:///home/ci/app/lib', 'file://lib'],
    ['dir:/home/ci/app', 'dir:.'],
    ['found in /home/ci/app/a and /home/ci/app/b', 'found in a and b'],
    ['"/home/ci/app"', '"."'],
    ['(/home/ci/app, x)', '(., x)'],
  ])('makes %j relative', (text, hidden) => {
    expect(hide(text, '/home/ci/app')).toBe(hidden);
  });

  it.each(['/home/ci/application', 'https://example.com/home/ci/app/x', '/mnt/home/ci/app/x', 'home/ci/app', '/home/ci'])('leaves %j alone', (text) => {
    expect(hide(text, '/home/ci/app')).toBe(text);
  });

  it('goes into lists and objects, and leaves what is no text', () => {
    expect(hideMachinePaths({ a: ['/w/app/x', 1, null, true, { b: '/w/app' }] }, ['/w/app/'])).toEqual({ a: ['x', 1, null, true, { b: '.' }] });
  });

  it('changes nothing of what it was given', () => {
    const given = { a: [{ b: '/w/app/x' }], c: { d: 'y' } };
    expect(hideMachinePaths(given, ['/w/app'])).toEqual({ a: [{ b: 'x' }], c: { d: 'y' } });
    expect(given).toEqual({ a: [{ b: '/w/app/x' }], c: { d: 'y' } });
  });

  it('takes the longest of several roots first', () => {
    expect(hide('/w/real/app/x /w/real/y', '/w/real', '/w/real/app')).toBe('x y');
  });

  it('knows Windows paths', () => {
    expect(hide('C:\\ci\\app\\lib', 'C:\\ci\\app')).toBe('lib');
  });

  it('touches no text for a root of one part, which could as well be a path in the release', () => {
    for (const root of ['/', '', '/app', '/app/']) expect(hide('/app/x', root)).toBe('/app/x');
  });
});
