import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeWithTool } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const { buildSingle } = (await import(pathToFileURL(join(projectRoot, 'scripts', 'build', 'single.mjs')).href)) as {
  buildSingle(file: string): Promise<unknown>;
};
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };

const folder = tempFolder();
afterAll(() => folder.remove());
const built = join(folder.path, 'built', 'duri.mjs');
beforeAll(() => buildSingle(built));

/** More files than one thread works through before it calls others. */
const MANY = 3500;

describe('the single file', () => {
  it('comes out the same each time', async () => {
    const again = join(folder.path, 'again.mjs');
    await buildSingle(again);
    expect(readFileSync(again).equals(readFileSync(built))).toBe(true);
  });

  it('can be run by name, and holds the licences of what went in', () => {
    const text = readFileSync(built, 'utf8');
    expect(text).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(built).mode & 0o111).toBe(0o111);
    for (const name of ['commander', 'zod', 'yaml', 'canonicalize']) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });

  it('makes no code from text, and points to no map', () => {
    const text = readFileSync(built, 'utf8');
    expect([/\bnew Function\(/.test(text), /(?<![.\w])eval\((?!\w+, ?\w+\) ?\{)/.test(text), text.includes('sourceMappingURL=')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

worksOn('this Node', () => process.execPath);
describeWithTool('node24', 'with the newest Node that is supported,', (node24) => worksOn('Node 24', () => node24));

function worksOn(title: string, node: () => string): void {
  describe(`the single file, alone in an empty folder, on ${title}`, () => {
    const place = join(folder.path, `alone-${title.replace(/ /g, '-')}`);
    const threads = join(place, 'threads.txt');
    const run = (args: readonly string[], flags: readonly string[] = []): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(node(), ['--disallow-code-generation-from-strings', ...flags, 'duri.mjs', ...args], {
        cwd: join(place, 'cli'),
        encoding: 'utf8',
        env: { PATH: '' },
        maxBuffer: 64 * 1024 * 1024,
      });
    const json = (...args: string[]): Record<string, unknown> & { status?: string } => JSON.parse(run([...args, '--json']).stdout) as Record<string, unknown>;
    const verify = (...flags: string[]): ReturnType<typeof run> =>
      run(['verify', '../release', '--evidence', '../evidence', '--keyring', '../keys/ring.json', '--json'], flags);

    beforeAll(() => {
      mkdirSync(join(place, 'cli'), { recursive: true });
      cpSync(built, join(place, 'cli', 'duri.mjs'));
      for (const [name, text] of Object.entries(FILES)) {
        mkdirSync(join(place, 'release', name, '..'), { recursive: true });
        writeFileSync(join(place, 'release', name), text);
      }
      mkdirSync(join(place, 'release', 'many'));
      for (let index = 0; index < MANY; index++) writeFileSync(join(place, 'release', 'many', `${index}.txt`), `file ${index}\n`);
      writeFileSync(join(place, 'count.mjs'), COUNT_THREADS.replace('FILE', JSON.stringify(threads)));
      writeFileSync(threads, '');
    });

    it('starts, and says its version', () => {
      expect(readdirSync(join(place, 'cli'))).toEqual(['duri.mjs']);
      expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
      expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
      expect(run(['no-such-command'])).toMatchObject({ status: 2, stdout: '' });
    });

    it('seals and verifies, on every thread there is', () => {
      expect(run(['keys', 'new', '--kind', 'ed25519', '--keyring', '../keys/ring.json']).status).toBe(0);
      expect(json('seal', '../release', '--evidence', '../evidence', '--keyring', '../keys/ring.json', '--product', 'shop', '--syft-path', '')).toMatchObject({
        status: 'sealed',
        counts: { files: MANY + Object.keys(FILES).length },
      });
      const verified = verify('--import', pathToFileURL(join(place, 'count.mjs')).href);
      expect({ status: verified.status, stderr: verified.stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(verified.stdout)).toMatchObject({ status: 'verified', counts: { matched: MANY + Object.keys(FILES).length } });
      const helpers = Math.min(availableParallelism(), 8) - 1;
      expect(readFileSync(threads, 'utf8')).toBe('duri.mjs\n'.repeat(helpers));
    });

    it('calls a changed file what it is', () => {
      appendFileSync(join(place, 'release', 'many', '1234.txt'), 'x');
      const verified = verify();
      expect(verified.status).toBe(20);
      expect(JSON.parse(verified.stdout)).toMatchObject({ status: 'tampered', counts: { modified: 1 } });
    });

    it('has what it needs to ask a platform', () => {
      const asked = spawnSync(node(), ['--disallow-code-generation-from-strings', 'duri.mjs', 'publish', '--tag', 'v1.0.0', '--json'], {
        cwd: join(place, 'cli'),
        encoding: 'utf8',
        env: { PATH: '', GITHUB_REPOSITORY: 'acme/app', GITHUB_API_URL: 'http://127.0.0.1:9' },
      });
      expect({ status: asked.status, json: JSON.parse(asked.stdout) as unknown }).toMatchObject({ status: 3, json: { error: { code: 'forge_unavailable' } } });
    });

    it('takes nothing from a node_modules beside it', () => {
      for (const name of ['ajv', 'libxmljs2', 'zod', 'commander']) {
        mkdirSync(join(place, 'cli', 'node_modules', name), { recursive: true });
        writeFileSync(join(place, 'cli', 'node_modules', name, 'index.js'), 'process.exit(99);\n');
      }
      expect(json('sbom', '../release', '--output-file', '../sbom.json', '--syft-path', '', '--format', 'cyclonedx-json')['error']).toBeUndefined();
      expect(verify().status).toBe(20);
    });
  });
}

/** Notes each file that a thread is started from. */
const COUNT_THREADS = `
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import threads from 'node:worker_threads';
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(url, options) {
    super(url, options);
    appendFileSync(FILE, basename(url.pathname) + '\\n');
  }
};
syncBuiltinESMExports();
`;
