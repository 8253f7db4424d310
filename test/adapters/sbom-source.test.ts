import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { httpsClient } from '../../src/adapters/https-client.js';
import { nodeProcesses } from '../../src/adapters/processes.js';
import { createSbomSource, type SbomSourceOptions } from '../../src/adapters/sbom-source.js';
import { sha256 } from '../../src/model/digest.js';
import type { SbomRequest, SbomResult } from '../../src/ports/sbom-source.js';
import { testEnvironment } from '../support/environment.js';
import { fakeSyftText, writeProgram } from '../support/fake-syft.js';
import { describeOnPosix, itOnPosix } from '../support/posix.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const folder = tempFolder();
afterAll(() => folder.remove());
let count = 0;
const fresh = (): string => {
  const path = join(folder.path, `f${(count += 1)}`);
  mkdirSync(path);
  return path;
};

function sourceWith(path: string, more: Partial<SbomSourceOptions> = {}): ReturnType<typeof createSbomSource> {
  const environment = testEnvironment(
    { PATH: path, SYFT_CONFIG: '/evil', SYFT_EXCLUDE: '**', HOME: '/home/someone', XDG_CONFIG_HOME: '/home/someone/.config' },
    { cwd: folder.path },
  );
  return createSbomSource({ environment, processes: nodeProcesses(environment), http: httpsClient({ environment }), timeoutMs: 20_000, ...more });
}

const generate = (path: string, request: Partial<SbomRequest> = {}, more: Partial<SbomSourceOptions> = {}): Promise<SbomResult> =>
  sourceWith(path, more).generate({ directory: request.directory ?? fresh(), formats: ['spdx-json'], syftPath: undefined, syftVersion: undefined, ...request });
const failure = (promise: Promise<unknown>): Promise<{ code?: string; message: string }> =>
  promise.then(
    () => ({ message: 'no error' }),
    (error: unknown) => error as { code: string; message: string },
  );
const syftIn = (path: string, options?: Parameters<typeof fakeSyftText>[0]): string => writeProgram(join(path, 'syft'), fakeSyftText(options));

function tree(files: Readonly<Record<string, string>>): string {
  const root = fresh();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describeOnPosix('choosing a tool', () => {
  it('takes the path given before PATH, and says which program it was by its digest', async () => {
    const [given, onPath] = [fresh(), fresh()];
    syftIn(onPath, { version: '1.0.0' });
    const { tool } = await generate(onPath, { syftPath: syftIn(given, { version: '2.0.0' }) });
    expect(tool).toMatchObject({ name: 'syft', version: '2.0.0', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await generate(onPath)).tool.version).toBe('1.0.0');
  });

  it('takes a relative path from the current folder', async () => {
    const path = syftIn(fresh());
    expect((await generate('', { syftPath: path.slice(folder.path.length + 1) })).tool.name).toBe('syft');
  });

  it.each([
    ['is not there', 'no-such-syft'],
    ['is a folder', '.'],
  ])('never falls back when the path given %s', async (_, path) => {
    expect(await failure(generate(dirname(syftIn(fresh())), { syftPath: path }))).toMatchObject({ code: 'tool_missing' });
    expect(await failure(sourceWith('').probe({ syftPath: path, syftVersion: undefined }))).toMatchObject({ code: 'tool_missing' });
  });

  it('never falls back when the program given is no Syft', async () => {
    const other = writeProgram(join(fresh(), 'other'), `#!${process.execPath}\nconsole.log('{"application":"grype"}')`);
    expect(await failure(generate('', { syftPath: other }))).toMatchObject({ code: 'tool_failed', message: expect.stringContaining('is no Syft') });
  });

  it('names the program that was started, not what that one has put in its own place', async () => {
    const path = join(fresh(), 'syft');
    const real = fakeSyftText();
    const [first, ...rest] = real.split('\n');
    const disguised = [first, `require('node:fs').writeFileSync(__filename + process.pid, ${JSON.stringify(real)}, { mode: 0o755 });`]
      .concat('require("node:fs").renameSync(__filename + process.pid, __filename);', rest)
      .join('\n');
    writeProgram(path, disguised);
    expect((await generate('', { syftPath: path })).tool.digest).toBe(sha256(disguised));
    expect(readFileSync(path, 'utf8')).toBe(real);
  });

  it('lets a scan end before it refuses a program that is no Syft, so that nothing of it stays behind', async () => {
    const temporaryFolder = fresh();
    const slow = 'const folder = process.cwd(); setTimeout(() => fs.mkdirSync(folder, { recursive: true }), 1000);';
    const path = writeProgram(join(fresh(), 'other'), fakeSyftText({ scan: slow }).replace("application: 'syft'", "application: 'grype'"));
    expect(await failure(generate('', { syftPath: path }, { temporaryFolder }))).toMatchObject({ message: expect.stringContaining('is no Syft') });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it('says so when the one on PATH is another version than was asked for', async () => {
    const { notes } = await generate(dirname(syftIn(fresh())), { syftVersion: '1.43.0' });
    expect(notes).toEqual(['Syft 1.43.0 was asked for; the one at hand was used (version 1.44.0)']);
  });

  it('passes over a Syft that lies inside the release, linked or not', async () => {
    const directory = tree({ 'package-lock.json': '{"lockfileVersion":3,"packages":{}}' });
    syftIn(directory);
    const linked = fresh();
    symlinkSync(join(directory, 'syft'), join(linked, 'syft'));
    for (const path of [directory, linked]) {
      const { tool, notes } = await generate(path, { directory });
      expect(tool.name).toBe('duri-embedded');
      expect(notes).toEqual([expect.stringContaining('lies inside the release')]);
    }
  });

  it('falls back to the embedded generator, and says so in the tool', async () => {
    const { tool } = await generate('', { directory: tree({ 'go.mod': 'module a\nrequire b.c/d v1.0.0\n' }) });
    expect(tool).toEqual({ name: 'duri-embedded', version: '0.0.0-test', digest: undefined });
  });

  it('probes without generating', async () => {
    expect(await sourceWith('').probe({ syftPath: undefined, syftVersion: undefined })).toMatchObject({ name: 'duri-embedded' });
    expect(
      await sourceWith('')
        .probe({ syftPath: undefined, syftVersion: '1.44.0' })
        .catch((error: unknown) => (error as { code: string }).code),
    ).toEqual(process.platform === 'win32' ? 'tool_unverified' : { name: 'syft', version: '1.44.0', digest: undefined });
    expect(await failure(sourceWith('').probe({ syftPath: undefined, syftVersion: '0.0.1' }))).toMatchObject({ code: 'tool_unverified' });
    expect(await sourceWith(dirname(syftIn(fresh()))).probe({ syftPath: undefined, syftVersion: undefined })).toMatchObject({
      name: 'syft',
      version: '1.44.0',
    });
  });

  it('refuses a directory that is none', async () => {
    for (const directory of [join(folder.path, 'nowhere'), syftIn(fresh())])
      expect(await failure(generate('', { directory }))).toMatchObject({ code: 'directory_missing' });
  });
});

describeOnPosix('running Syft', () => {
  it('hands it an empty folder of its own, its own configuration, and nothing of the environment', async () => {
    const report = join(fresh(), 'report.json');
    const scan = `fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify({ env: process.env, cwd: process.cwd(), files: fs.readdirSync('.'), args, config: JSON.parse(fs.readFileSync(args[args.indexOf('-c') + 1])) }));
      for (const [format, path] of outputs) fs.writeFileSync(path, samples[format]);`;
    const [directory, temporaryFolder] = [fresh(), fresh()];
    await generate(dirname(syftIn(fresh(), { scan })), { directory, formats: ['spdx-json', 'cyclonedx-json'] }, { temporaryFolder });
    const { env, cwd, files, args, config } = JSON.parse(readFileSync(report, 'utf8')) as {
      env: Record<string, string>;
      cwd: string;
      files: string[];
      args: string[];
      config: Record<string, unknown>;
    };
    expect(dirname(dirname(cwd))).toBe(temporaryFolder);
    expect(files).toEqual(['config.yaml']);
    expect(
      Object.entries(env)
        .filter(([, value]) => value !== cwd && !['', 'false'].includes(value))
        .map(([name]) => name)
        .filter((name) => name !== '__CF_USER_TEXT_ENCODING'),
    ).toEqual(['GOGC']);
    expect([env['PATH'], env['HOME'], env['XDG_CONFIG_HOME']]).toEqual(['', cwd, cwd]);
    expect(args.slice(0, 2)).toEqual(['scan', `dir:${directory}`]);
    expect(args.filter((_, index) => args[index - 1] === '-o').map((output) => output.split('=')[0])).toEqual(['spdx-json@2.3', 'cyclonedx-json@1.6']);
    expect(config).toMatchObject({ 'check-for-app-update': false, exclude: [], golang: { 'use-packages-lib': false }, source: { 'base-path': directory } });
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it.each([
    [
      'fails',
      'process.stderr.write("line 1\\nline 2\\n\\u001b[31mlast\\u202e line\\n"); process.exit(3)',
      'tool_failed',
      'failed with exit code 3; it said: line 1 | line 2 | \\x1b[31mlast\\u202e line',
    ],
    [
      'fails and says a lot',
      'for (let i = 0; i < 100; i++) console.error("line " + i); process.exit(1)',
      'tool_failed',
      'it said: line 95 | line 96 | line 97 | line 98 | line 99',
    ],
    ['writes nothing', '', 'tool_failed', 'wrote no spdx-json'],
    [
      'writes garbage',
      'console.error("hm"); for (const [, path] of outputs) fs.writeFileSync(path, "garbage")',
      'tool_failed',
      'wrote something else than spdx-json; it said: hm',
    ],
    [
      'breaks off',
      'for (const [format, path] of outputs) fs.writeFileSync(path, samples[format].slice(0, 300))',
      'tool_failed',
      'wrote something else than spdx-json',
    ],
    ['writes an empty file', 'for (const [, path] of outputs) fs.writeFileSync(path, "")', 'tool_failed', 'wrote something else than spdx-json'],
    ['is killed', 'process.kill(process.pid, "SIGKILL")', 'tool_failed', 'killed by SIGKILL'],
    ['hangs', 'setInterval(() => {}, 1000)', 'tool_timeout', 'did not end within'],
    [
      'talks without end',
      '(function write() { while (process.stderr.write("x".repeat(65536))); process.stderr.once("drain", write); })()',
      'tool_failed',
      'wrote more than',
    ],
  ])('is a clear error when it %s, and leaves nothing behind', async (_, scan, code, message) => {
    const temporaryFolder = fresh();
    const error = await failure(generate(dirname(syftIn(fresh(), { scan })), {}, { temporaryFolder, timeoutMs: 3_000 }));
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it('refuses more than 256 MiB', async () => {
    const scan = 'for (const [, path] of outputs) { const file = fs.openSync(path, "w"); fs.ftruncateSync(file, 256 * 1024 * 1024 + 1); }';
    expect(await failure(generate(dirname(syftIn(fresh(), { scan }))))).toMatchObject({
      code: 'tool_failed',
      message: expect.stringContaining('the limit is 268435456'),
    });
  });
});

describe('walking for lock files', () => {
  const purls = async (directory: string): Promise<string[]> => {
    const { documents } = await generate('', { directory, formats: ['cyclonedx-json'] });
    const { components = [] } = JSON.parse(Buffer.from(documents[0]!.content).toString()) as { components?: { purl: string }[] };
    return components.map(({ purl }) => purl).sort();
  };

  it('joins what lock files and installed packages tell, wherever they are', async () => {
    const directory = tree({
      'package-lock.json':
        '{"lockfileVersion":3,"packages":{"":{"name":"shop"},"node_modules/a":{"version":"1.0.0","integrity":"sha1-W4o6d6Xf4AEmHd6RVYnngvjJTR4="}}}',
      'node_modules/a/package.json': '{"name":"a","version":"1.0.0","license":"ISC"}',
      'api/requirements.txt': 'flask==2.3.2\n',
      'api/lib/site-packages/flask-2.3.2.dist-info/METADATA': 'Name: Flask\nVersion: 2.3.2\n',
      'poetry.lock': '',
      '.git/package-lock.json': 'not read',
    });
    const { documents, notes } = await generate('', { directory, formats: ['spdx-json', 'cyclonedx-json'] });
    expect(notes).toEqual(['1 file that only Syft reads is not covered: poetry.lock']);
    const [, cyclonedx] = documents.map(({ content }) => JSON.parse(Buffer.from(content).toString()) as { components: unknown[] });
    expect(cyclonedx!.components).toMatchObject([
      {
        purl: 'pkg:npm/a@1.0.0',
        licenses: [{ license: { id: 'ISC' } }],
        hashes: [{ alg: 'SHA-1' }],
        properties: [{ value: 'node_modules/a/package.json' }, { value: 'package-lock.json' }],
      },
      { purl: 'pkg:pypi/flask@2.3.2' },
    ]);
  });

  itOnPosix('follows no link, be it to a file, a folder, or itself', async () => {
    const outside = tree({ 'package-lock.json': '{"lockfileVersion":3,"packages":{"node_modules/secret":{"version":"1"}}}' });
    const directory = tree({ 'go.mod': 'module a\nrequire b.c/d v1.0.0\n' });
    symlinkSync(outside, join(directory, 'folder'));
    symlinkSync(join(outside, 'package-lock.json'), join(directory, 'package-lock.json'));
    symlinkSync(directory, join(directory, 'loop'));
    expect(await purls(directory)).toEqual(['pkg:golang/b.c/d@v1.0.0']);
  });

  it('gives the same bytes wherever the tree stands, and in whatever order it was written', async () => {
    const files = {
      'go.mod': 'module a\nrequire b.c/d v1.0.0\n',
      'x/requirements.txt': 'flask==1\n',
      'node_modules/a/package.json': '{"name":"a","version":"1"}',
    };
    const one = await generate('', { directory: tree(files), formats: ['spdx-json', 'cyclonedx-json'] });
    const other = await generate('', { directory: tree(Object.fromEntries(Object.entries(files).reverse())), formats: ['spdx-json', 'cyclonedx-json'] });
    expect(one.documents.map(({ content }) => Buffer.from(content).toString())).toEqual(other.documents.map(({ content }) => Buffer.from(content).toString()));
  });

  it('stops at a lock file that it cannot read', async () => {
    expect(await failure(purls(tree({ 'a/package-lock.json': '{' })))).toMatchObject({
      code: 'lock_file_invalid',
      message: expect.stringMatching(/^a\/package-lock.json: is not JSON/),
    });
    const large = tree({ 'yarn.lock': '' });
    writeFileSync(join(large, 'yarn.lock'), Buffer.alloc(64 * 1024 * 1024 + 1));
    expect(await failure(purls(large))).toMatchObject({ code: 'lock_file_invalid', message: expect.stringContaining('the limit is') });
    const binary = tree({ 'go.mod': '' });
    writeFileSync(join(binary, 'go.mod'), Buffer.from([0xff, 0xfe]));
    expect(await failure(purls(binary))).toMatchObject({ code: 'lock_file_invalid', message: 'go.mod: is not valid UTF-8' });
  });

  it('finds lock files however deep they lie', async () => {
    expect(await purls(tree({ [`${'d/'.repeat(700)}go.mod`]: 'module a\nrequire b.c/d v1.0.0\n' }))).toContain('pkg:golang/b.c/d@v1.0.0');
  });

  (process.platform === 'linux' ? it : it.skip)('reads below names that are no UTF-8', async () => {
    const directory = tree({});
    const odd = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0xff, 0xfe])]);
    mkdirSync(odd);
    writeFileSync(Buffer.concat([odd, Buffer.from('/go.mod')]), 'module a\nrequire b.c/d v1.0.0\n');
    expect(await purls(directory)).toContain('pkg:golang/b.c/d@v1.0.0');
  });

  itOnPosix('stops at a folder that it may not read', () => {
    const directory = tree({ 'go.mod': 'module a\n', 'sub/go.mod': 'module b\n' });
    for (const path of [folder.path, directory]) chmodSync(path, 0o755);
    chmodSync(join(directory, 'sub'), 0o000);
    const module = pathToFileURL(join(projectRoot, 'build/src/adapters/lock-file-walk.js')).href;
    const script = `try { (await import(${JSON.stringify(module)})).findLockFiles(${JSON.stringify(directory)}); } catch (error) { console.log(error.code, error.message); }`;
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}; // root may read everything
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: '/', encoding: 'utf8', ...nobody });
    chmodSync(join(directory, 'sub'), 0o700);
    expect(stdout).toMatch(/^tree_unreadable sub cannot be listed: EACCES/);
  });
});
