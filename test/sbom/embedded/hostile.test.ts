import { ecosystemOf } from '../../../src/sbom/embedded/ecosystems/index.js';
import { generateEmbedded } from '../../../src/sbom/embedded/generate.js';
import { mergeReadings } from '../../../src/sbom/embedded/merge.js';
import { normaliseSbom } from '../../../src/sbom/normalise.js';
import { normaliseOptions } from '../../support/sbom-samples.js';

async function read(path: string, text: string): Promise<ReturnType<typeof mergeReadings>> {
  const ecosystem = ecosystemOf(path);
  if (ecosystem === undefined || ecosystem === 'unread') throw new Error(`${path} is not read`);
  return mergeReadings([{ ...(await ecosystem.read({ path, text })), path }]);
}

const YARN = '# yarn lockfile v1\n\n';
const GEM = 'GEM\n  specs:\n';

describe('a lock file that cannot be read is an error, never an omission:', () => {
  it.each([
    ['package-lock.json', '', 'is not JSON'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{', 'is not JSON'],
    ['package-lock.json', '{"lockfileVersion":3}', 'has no "packages"'],
    ['package-lock.json', '{"packages":{}}', '/lockfileVersion: is missing'],
    ['package-lock.json', '{"lockfileVersion":4,"packages":{}}', 'this DuRi knows 1 to 3'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"a":{},"a":{}}}', 'stands twice'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":[]}', '/packages'],
    ['package-lock.json', '{"lockfileVersion":3,"packages":{"node_modules/a":{"version":1}}}', '/packages/node_modules/a/version'],
    ['package-lock.json', '{"lockfileVersion":1,"dependencies":{"a":{}}}', '/dependencies/a/version: is missing'],
    [
      'package-lock.json',
      `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1","dependencies":'.repeat(40)}{}${'}}'.repeat(40)}}`,
      'nested deeper than 64',
    ],
    ['node_modules/a/package.json', 'null', 'is not a JSON object'],
    ['node_modules/a/package.json', '{', 'is not JSON'],
    ['pnpm-lock.yaml', 'lockfileVersion: "9.0"\npackages:\n  a@1.0.0: {}\n  a@1.0.0: {}\n', 'is not YAML'],
    ['pnpm-lock.yaml', 'lockfileVersion: "10.0"\n', 'this DuRi knows'],
    ['pnpm-lock.yaml', 'a: &a [x]\nb: *a\nlockfileVersion: "9.0"\n', 'aliases'],
    ['pnpm-lock.yaml', '- 1\n', 'expected'],
    ['pnpm-lock.yaml', 'lockfileVersion: "9.0"\npackages: [a]\n', '/packages'],
    ['pnpm-lock.yaml', '\t\t: {', 'is not YAML'],
    ['yarn.lock', '', 'has neither'],
    ['yarn.lock', `${YARN}a@1:\n  resolved "x"\n`, 'no name or no version'],
    ['yarn.lock', `${YARN}a@1:\n  version "1"\n  version "2"\n`, 'line 5 cannot be read'],
    ['yarn.lock', `${YARN}  version "1"\n`, 'line 3 cannot be read'],
    ['yarn.lock', `${YARN}a@1:\n  version "1"\n      deep "1"\n`, 'line 5 cannot be read'],
    ['yarn.lock', `${YARN}<<<<<<< HEAD\n`, 'cannot be read'],
    ['yarn.lock', '__metadata:\n  version: 8\n"a@npm:1":\n  version: 1.0.0\n', 'has no version, resolution or linkType'],
    ['requirements.txt', 'a b c', 'cannot read the requirement "a b c"'],
    ['requirements.txt', 'flask=2', 'cannot read the requirement'],
    ['requirements.txt', '<<<<<<< HEAD', 'cannot read the requirement'],
    ['requirements.txt', 'https://user:s3cr3t@example.com/?token=s3cr3t', 'cannot tell the package'],
    ['requirements.txt', `a${'-a'.repeat(5000)}==1`, 'has a requirement of'],
    ['x.dist-info/METADATA', 'Name: x\n', 'has no Name or no Version'],
    ['go.mod', 'require a v1.0.0', 'has no "module"'],
    ['go.mod', 'module a\nrequire b', 'cannot read "require b"'],
    ['go.mod', 'module a\nrequire (\n b latest\n)', 'cannot read "require b latest"'],
    ['go.mod', 'module a\nreplace b c', 'cannot read "replace b c"'],
    ['Cargo.lock', '', 'is no Cargo.lock'],
    ['Cargo.lock', 'version = 5\n', 'this DuRi knows 1 to 4'],
    ['Cargo.lock', '[[package]]\nname = "a"\n', 'without name or version'],
    ['Cargo.lock', '[[package]]\nname = "a"\nname = "a"\nversion = "1"\n', 'line 3 cannot be read'],
    ['Cargo.lock', '[[package]]\nname = {a = 1}\n', 'line 2 cannot be read'],
    ['Cargo.lock', '[[package]]\nname = "a"\nversion = "1"\ndependencies = [\n "b",\n', 'ends inside a list'],
    ['Cargo.lock', '[[package]]\nname = "a"\nversion = "1"\ndependencies = ["b" x]\n', 'line 4 cannot be read'],
    ['Cargo.lock', '<<<<<<< HEAD\n', 'line 1 cannot be read'],
    ['composer.lock', '{"packages":[{"name":"a"}]}', '/packages/0/version: is missing'],
    ['composer.lock', '{}', '/packages: is missing'],
    ['Gemfile.lock', 'x', 'has no GEM'],
    ['Gemfile.lock', `${GEM}    rack\n\nDEPENDENCIES\n  rack\n`, 'gives no version for "rack"'],
  ])('%s with %j', async (path, text, message) => {
    const error = await read(path, text).then(
      () => undefined,
      (thrown: unknown) => thrown as Error & { code: string },
    );
    expect(error).toMatchObject({ code: 'lock_file_invalid', message: expect.stringContaining(message) });
    expect(error?.message).toMatch(new RegExp(`^${path}: `));
    expect(error?.message).not.toContain('s3cr3t');
  });
});

describe('what a lock file says of itself stays within it:', () => {
  const manyEntries = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, index) => [`node_modules/p${index}`, { version: '1.0.0', dependencies: { [`p${(index + 1) % 5_000}`]: '*' } }]),
  );

  it('packages that need each other in a circle', async () => {
    const { components } = await read(
      'package-lock.json',
      JSON.stringify({
        lockfileVersion: 3,
        packages: { 'node_modules/a': { version: '1', dependencies: { b: '*', a: '*' } }, 'node_modules/b': { version: '1', dependencies: { a: '*' } } },
      }),
    );
    expect(components.map(({ dependsOn }) => dependsOn)).toEqual([['pkg:npm/b@1'], ['pkg:npm/a@1']]);
    const pnpm =
      'lockfileVersion: "9.0"\nimporters:\n  .:\n    dependencies:\n      a: {specifier: "*", version: 1.0.0}\nsnapshots:\n  a@1.0.0:\n    dependencies:\n      b: 1.0.0\n  b@1.0.0:\n    dependencies:\n      a: 1.0.0\n';
    expect((await read('pnpm-lock.yaml', pnpm)).components).toHaveLength(2);
  });

  it('links that point at each other', async () => {
    const packages = {
      '': { name: 'x' },
      'node_modules/a': { resolved: 'node_modules/b', link: true },
      'node_modules/b': { resolved: 'node_modules/a', link: true },
      'node_modules/c': { version: '1', dependencies: { a: '*' } },
    };
    expect((await read('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }))).components.map(({ purl }) => purl)).toEqual(['pkg:npm/c@1']);
  });

  it('names that every object has', async () => {
    const packages = Object.fromEntries(
      ['constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((name) => [
        `node_modules/${name}`,
        { version: '1', license: name, dependencies: { constructor: '*', valueOf: '*', isPrototypeOf: '*' } },
      ]),
    );
    const { documents } = await generateEmbedded(
      { files: [{ path: 'package-lock.json', text: JSON.stringify({ lockfileVersion: 3, packages }) }], unread: [] },
      ['spdx-json', 'cyclonedx-json'],
      { name: 'duri-embedded', version: '1', digest: undefined },
    );
    for (const document of documents) expect(normaliseSbom(document, normaliseOptions()).components).toBe(4);
  });

  it('names and versions of any characters', async () => {
    const odd = ['../../etc/passwd', 'a\u0000b', '\u202eevil', '"<script>', ' ', 'ü/ö', '@', '@/', 'a@b@c', '%2e%2e', '#?&='];
    const packages = Object.fromEntries(odd.map((name, index) => [`node_modules/x${index}`, { name, version: name, license: name }]));
    const { documents } = await generateEmbedded(
      { files: [{ path: 'package-lock.json', text: JSON.stringify({ lockfileVersion: 3, packages }) }], unread: [] },
      ['spdx-json', 'cyclonedx-json'],
      { name: 'duri-embedded', version: '1', digest: undefined },
    );
    for (const document of documents) expect(normaliseSbom(document, normaliseOptions()).components).toBe(odd.length);
  });

  it('five thousand packages in a circle, in seconds', async () => {
    const from = performance.now();
    const { documents } = await generateEmbedded(
      { files: [{ path: 'package-lock.json', text: JSON.stringify({ lockfileVersion: 3, packages: manyEntries }) }], unread: [] },
      ['spdx-json', 'cyclonedx-json'],
      { name: 'duri-embedded', version: '1', digest: undefined },
    );
    for (const document of documents) expect(normaliseSbom(document, normaliseOptions()).components).toBe(5_000);
    expect(performance.now() - from).toBeLessThan(30_000);
  });

  it.each([
    ['Cargo.lock', `version = 3\n[[package]]\nname = "a"\nversion = "1"\ndependencies = [${' '.repeat(1_000_000)}x]\n`],
    ['requirements.txt', `a${' '.repeat(1_000_000)}b`],
    ['yarn.lock', `${YARN}${'"'.repeat(1_000_000)}:\n`],
    ['go.mod', `module a\nrequire ${'"'.repeat(1_000_000)}`],
    ['x.dist-info/METADATA', `Name:${' '.repeat(1_000_000)}\n`],
    ['Gemfile.lock', `${' '.repeat(1_000_000)}(\n`],
    ['pnpm-lock.yaml', `lockfileVersion: "9.0"\nx: ${'['.repeat(50_000)}`],
  ])('lines made to keep a parser busy: %s', async (path, text) => {
    const from = performance.now();
    await expect(read(path, text)).rejects.toMatchObject({ code: 'lock_file_invalid' });
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});

describe('the manifest of an installed package', () => {
  it('is taken as it is, odd or not, since it runs all the same', async () => {
    const odd = '{"name":1,"version":null,"license":{"type":["x"]},"licenses":7,"name":2}';
    expect((await read('node_modules/@s/odd/package.json', odd)).components).toMatchObject([
      { purl: 'pkg:npm/%40s/odd', version: undefined, licence: undefined },
    ]);
  });
});
