import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from '../../../src/sbom/embedded/component.js';
import { ECOSYSTEMS, ecosystemOf } from '../../../src/sbom/embedded/ecosystems/index.js';
import { type ComponentList, mergeReadings } from '../../../src/sbom/embedded/merge.js';
import { projectRoot } from '../../support/project.js';

const CASES = join(projectRoot, 'test', 'cases', 'lock-files');
const names = readdirSync(CASES);

async function read(path: string, text: string): Promise<ComponentList> {
  const ecosystem = ecosystemOf(path);
  if (ecosystem === undefined || ecosystem === 'unread') throw new Error(`${path} is not read`);
  return mergeReadings([{ ...(await ecosystem.read({ path, text })), path }]);
}

const shown = ({ purl, licence, hashes, dependsOn }: Component): unknown => ({
  purl,
  ...(licence === undefined ? {} : { licence }),
  ...(hashes.length === 0 ? {} : { hashes: hashes.map(({ algorithm, hex }) => `${algorithm} ${hex.slice(0, 12)}`) }),
  ...(dependsOn === undefined ? {} : { needs: dependsOn }),
});

describe('the embedded generator', () => {
  it.each(names)('reads what is in test/cases/lock-files/%s', async (name) => {
    const file = (which: string): string => readFileSync(join(CASES, name, which), 'utf8');
    const { components, direct, notes } = await read(file('path.txt').trim(), file('lock.txt'));
    expect(JSON.parse(JSON.stringify({ components: components.map(shown), direct, notes }))).toEqual(JSON.parse(file('expected.json')));
  });

  it.each(names)('reads the same from Windows line ends and behind a byte order mark: %s', async (name) => {
    const file = (which: string): string => readFileSync(join(CASES, name, which), 'utf8');
    const path = file('path.txt').trim();
    const other = `\uFEFF${file('lock.txt').replace(/\r?\n/g, '\r\n')}`;
    expect((await read(path, other)).components).toEqual((await read(path, file('lock.txt'))).components);
  });

  it('has a case for each ecosystem', () => {
    const covered = new Set(names.map((name) => ecosystemOf(readFileSync(join(CASES, name, 'path.txt'), 'utf8').trim())));
    expect(ECOSYSTEMS.filter((ecosystem) => !covered.has(ecosystem)).map(({ name }) => name)).toEqual([]);
  });

  it('writes no credentials and no token of an address down', async () => {
    for (const name of names) {
      const list = await read(readFileSync(join(CASES, name, 'path.txt'), 'utf8').trim(), readFileSync(join(CASES, name, 'lock.txt'), 'utf8'));
      expect(JSON.stringify(list)).not.toMatch(/s3cr3t|token|sig=|user:/);
    }
  });

  // What npm, pnpm and yarn wrote for the same project has to come out alike.
  it('finds the same packages in the lock files of every package manager', async () => {
    const purls = async (name: string): Promise<string[]> =>
      (await read(readFileSync(join(CASES, name, 'path.txt'), 'utf8').trim(), readFileSync(join(CASES, name, 'lock.txt'), 'utf8'))).components.map(
        ({ purl }) => purl,
      );
    const expected = await purls('npm-lock-3');
    for (const name of ['npm-lock-1', 'npm-lock-2', 'pnpm-5', 'pnpm-6', 'pnpm-9']) expect([name, await purls(name)]).toEqual([name, expected]);
    const withDevelopment = [...expected, 'pkg:npm/is-number@6.0.0', 'pkg:npm/is-odd@3.0.1'].sort();
    for (const name of ['yarn-classic', 'yarn-berry']) expect([name, await purls(name)]).toEqual([name, withDevelopment]);
  });
});

describe('ecosystemOf', () => {
  it.each([
    ['package-lock.json', 'npm lock file'],
    ['web/npm-shrinkwrap.json', 'npm lock file'],
    ['node_modules/.package-lock.json', 'npm lock file'],
    ['node_modules/a/package.json', 'installed npm package'],
    ['app/node_modules/@s/a/package.json', 'installed npm package'],
    ['node_modules/.pnpm/a@1/node_modules/a/package.json', 'installed npm package'],
    ['requirements-dev.txt', 'pip requirements file'],
    ['poetry.lock', 'unread'],
    ['lib/x.jar', 'unread'],
    ['node_modules/a/package-lock.json', undefined],
    ['node_modules/a/yarn.lock', undefined],
    ['node_modules/a/requirements.txt', undefined],
    ['node_modules/a/x.jar', undefined],
    ['node_modules/a/dist/esm/package.json', undefined],
    ['node_modules/.bin/package.json', undefined],
    ['node_modules/package.json', undefined],
    ['package.json', undefined],
    ['my-package-lock.json', undefined],
    ['system-requirements.txt', undefined],
  ])('takes %s for %s', (path, expected) => {
    const found = ecosystemOf(path);
    expect(typeof found === 'object' ? found.name : found).toBe(expected);
  });
});
