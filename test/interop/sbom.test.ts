import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { httpsClient } from '../../src/adapters/https-client.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeProcesses } from '../../src/adapters/processes.js';
import { createSbomSource } from '../../src/adapters/sbom-source.js';
import type { SbomFormat } from '../../src/ports/sbom-source.js';
import { listComponents } from '../../src/sbom/components.js';
import { describeInFormats, type Documents } from '../../src/sbom/describe-components.js';
import { normaliseSbom } from '../../src/sbom/normalise.js';
import { validateSbom } from '../../src/sbom/validate.js';
import { testEnvironment } from '../support/environment.js';
import { writeProgram } from '../support/fake-syft.js';
import { describeWithTool, describeWithTools } from '../support/outside-tools.js';
import { itOnPosix, onPosix } from '../support/posix.js';
import { projectRoot } from '../support/project.js';
import { normaliseOptions, ROOT_DIGEST } from '../support/sbom-samples.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());

const FORMATS = ['spdx-json', 'cyclonedx-json'] as const;
const lockFile = (name: string): string => readFileSync(join(projectRoot, 'test', 'cases', 'lock-files', name, 'lock.txt'), 'utf8');
let count = 0;

/** A release with a part of this project's own packages, and lock files of four ecosystems. */
function realTree(): string {
  const root = join(folder.path, `tree-${(count += 1)}`, 'release');
  for (const name of ['zod', 'picocolors', 'modern-tar'])
    cpSync(join(projectRoot, 'node_modules', name), join(root, 'node_modules', name), { recursive: true, dereference: true });
  const files = {
    'package.json': '{"name":"@acme/shop","version":"2.1.0","license":"SEE LICENSE IN LICENSE"}',
    'package-lock.json': lockFile('npm-lock-3'),
    'api/requirements.txt': 'flask==2.3.2\nrequests==2.31.0\n',
    'tool/Cargo.lock': lockFile('cargo-4'),
    'svc/go.mod': lockFile('go-mod'),
    'odd/package.json': '{"name":"odd_name","version":"1.0.0","license":"MIT/X11"}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function describeTree(directory: string, { syft, path = '' }: { syft: string | undefined; path?: string }): Promise<Documents> {
  const environment = testEnvironment({ PATH: path, SYFT_EXCLUDE: '**' });
  const sbom = createSbomSource({ environment, processes: nodeProcesses(environment), http: httpsClient({ environment }) });
  return describeInFormats(
    { sbom, files: nodeFiles() },
    {
      directory,
      formats: FORMATS,
      syftPath: syft,
      syftVersion: undefined,
      rootDigest: ROOT_DIGEST,
      createdAt: new Date('2026-01-05T12:00:00Z'),
      allowEmpty: false,
    },
  );
}

const textOf = ({ documents }: Documents, format: SbomFormat): string =>
  Buffer.from(documents.find((document) => document.format === format)!.content).toString();
const namesIn = ({ documents }: Documents, ecosystem?: string): string[] =>
  documents
    .flatMap(({ document }) => listComponents(document))
    .filter((listed) => ecosystem === undefined || listed.ecosystem === ecosystem)
    .map(({ name }) => name);

describeWithTool('syft', 'with the real Syft', (syft) => {
  it('lists what is declared and what is installed, alike in both formats', async () => {
    const { documents, tool, warnings } = await describeTree(realTree(), { syft });
    expect(tool).toMatchObject({ name: 'syft', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(warnings).toEqual([]);
    const [spdx, cyclonedx] = documents.map(({ document }) =>
      listComponents(document)
        .map(({ name, version }) => `${name}@${version ?? ''}`)
        .sort(),
    );
    expect(spdx).toEqual(cyclonedx);
    expect(spdx).toEqual(expect.arrayContaining(['zod@4.6.7', 'flask@2.3.2', 'serde@1.0.229', 'debug@4.3.4', 'odd_name@1.0.0']));
    for (const { content, format } of documents) expect(validateSbom(content, format)).toEqual([]);
  });

  it('gives the same bytes twice, and wherever the tree stands', async () => {
    const tree = realTree();
    const first = await describeTree(tree, { syft });
    for (const other of [await describeTree(tree, { syft }), await describeTree(realTree(), { syft })]) {
      for (const format of FORMATS) expect(textOf(other, format)).toBe(textOf(first, format));
    }
  });

  it('names no path of this machine', async () => {
    const described = await describeTree(realTree(), { syft });
    const hidden = [folder.path, dirname(folder.path), 'duri-syft-', dirname(syft)];
    for (const format of FORMATS) expect(hidden.filter((path) => textOf(described, format).includes(path))).toEqual([]);
  });

  it('takes no orders from the tree that it scans', async () => {
    const tree = realTree();
    const plain = textOf(await describeTree(tree, { syft }), 'cyclonedx-json');
    for (const name of ['.syft.yaml', '.syft/config.yaml', 'syft.yaml', '.config/syft/config.yaml']) {
      mkdirSync(dirname(join(tree, name)), { recursive: true });
      writeFileSync(join(tree, name), 'exclude:\n  - "**/*"\nselect-catalogers: [none]\nsource:\n  name: evil\n');
    }
    expect(textOf(await describeTree(tree, { syft }), 'cyclonedx-json')).toBe(plain);
  });

  itOnPosix('runs no other program, such as go in a folder with a go.mod', async () => {
    const bin = join(folder.path, 'bin');
    const marker = join(folder.path, 'go-was-run');
    mkdirSync(bin, { recursive: true });
    writeProgram(join(bin, 'go'), `#!/bin/sh\necho "$PWD $*" >> '${marker}'\n`);
    await describeTree(realTree(), { syft, path: [bin, process.env['PATH'] ?? ''].join(delimiter) });
    expect(existsSync(marker)).toBe(false);
  });

  itOnPosix('follows no link that leaves the release', async () => {
    const tree = realTree();
    const outside = join(folder.path, 'outside');
    mkdirSync(outside, { recursive: true });
    writeFileSync(join(outside, 'package.json'), '{"name":"outsider","version":"6.6.6"}');
    symlinkSync(outside, join(tree, 'node_modules', 'outsider'));
    expect(namesIn(await describeTree(tree, { syft }))).not.toContain('outsider');
  });

  it.each(['with blank', 'ünïcode 🚀', "quote's", '--help', '$(id)', ...(onPosix ? ['a=b,c:d'] : [])])('scans a folder called %j', async (name) => {
    const tree = join(folder.path, 'names', name);
    mkdirSync(tree, { recursive: true });
    writeFileSync(join(tree, 'requirements.txt'), 'flask==2.3.2\n');
    expect(new Set(namesIn(await describeTree(tree, { syft })))).toEqual(new Set(['flask']));
  });

  it('agrees with the embedded generator on npm packages', async () => {
    const tree = realTree();
    const names = async (path: string | undefined): Promise<string[]> =>
      [...new Set(namesIn(await describeTree(tree, { syft: path }), 'npm').map((name) => name.replace(/^.*\//, '')))]
        .filter((name) => !['shop', 'odd_name'].includes(name))
        .sort();
    expect(await names(undefined)).toEqual(await names(syft)); // Syft also lists package.json files that are not installed
  });

  it('finds nothing in an empty release, and says so', async () => {
    const tree = join(folder.path, 'empty');
    mkdirSync(tree);
    writeFileSync(join(tree, 'index.html'), '<p>');
    await expect(describeTree(tree, { syft })).rejects.toMatchObject({ code: 'sbom_empty' });
  });
});

/** The documents of one generator, in files. */
async function written(syft: string | undefined): Promise<Readonly<Record<SbomFormat, string>>> {
  const name = syft === undefined ? 'embedded' : 'syft';
  const paths = { 'spdx-json': join(folder.path, `${name}.spdx.json`), 'cyclonedx-json': join(folder.path, `${name}.cdx.json`) };
  if (existsSync(paths['cyclonedx-json'])) return paths;
  const described = await describeTree(realTree(), { syft });
  for (const format of FORMATS) writeFileSync(paths[format], textOf(described, format));
  return paths;
}

const check = (program: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, [...args], { encoding: 'utf8', timeout: 50_000 });
  return status === 0 ? 'valid' : `${stdout}\n${stderr}`;
};

describeWithTools(['spdx-tools', 'syft'], "SPDX's own Python tools", (spdxTools, syft) => {
  it.each(['syft', 'embedded'])('accept the document of %s', async (generator) => {
    const paths = await written(generator === 'syft' ? syft : undefined);
    expect(check(spdxTools, ['-i', paths['spdx-json'], '--version', 'SPDX-2.3'])).toBe('valid');
  });

  it('accept what npm writes only after it was normalised', () => {
    const project = join(folder.path, 'npm-project');
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, 'package.json'), '{"name":"@acme/odd_name","version":"2.1.0","license":"MIT/X11","dependencies":{"odd_dep":"1.0.0"}}');
    writeFileSync(
      join(project, 'package-lock.json'),
      JSON.stringify({
        name: '@acme/odd_name',
        version: '2.1.0',
        lockfileVersion: 3,
        requires: true,
        packages: {
          '': { name: '@acme/odd_name', version: '2.1.0', license: 'MIT/X11', dependencies: { odd_dep: '1.0.0' } },
          'node_modules/odd_dep': { version: '1.0.0', license: 'SEE LICENSE IN x', integrity: 'sha1-W4o6d6Xf4AEmHd6RVYnngvjJTR4=' },
        },
      }),
    );
    const raw = execFileSync('npm', ['sbom', '--sbom-format', 'spdx', '--package-lock-only', '--offline'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [before, after] = ['before', 'after'].map((name) => join(folder.path, `npm-${name}.spdx.json`)) as [string, string];
    writeFileSync(before, raw);
    writeFileSync(after, normaliseSbom({ format: 'spdx-json', content: Buffer.from(raw) }, normaliseOptions({ subject: undefined })).content);
    expect(check(spdxTools, ['-i', before, '--version', 'SPDX-2.3'])).not.toBe('valid');
    expect(check(spdxTools, ['-i', after, '--version', 'SPDX-2.3'])).toBe('valid');
  });
});

describeWithTools(['check-jsonschema', 'syft'], "CycloneDX's own JSON schema", (checkJsonschema, syft) => {
  const schemas = join(projectRoot, 'node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');
  const schemaArgs = ['--base-uri', pathToFileURL(`${schemas}/`).href, '--schemafile', join(schemas, 'bom-1.6.SNAPSHOT.schema.json')];

  it.each(['syft', 'embedded'])('accepts the document of %s', async (generator) => {
    const paths = await written(generator === 'syft' ? syft : undefined);
    expect(check(checkJsonschema, [...schemaArgs, paths['cyclonedx-json']])).toBe('valid');
    const broken = join(folder.path, 'broken.cdx.json');
    writeFileSync(broken, readFileSync(paths['cyclonedx-json'], 'utf8').replace('"type":"library"', '"type":"gadget"'));
    expect(check(checkJsonschema, [...schemaArgs, broken])).not.toBe('valid');
  });
});
