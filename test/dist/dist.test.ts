import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { loadCommands } from '../support/commands.js';
import { runStep } from '../support/fake-runner.js';
import { describeWithTool } from '../support/outside-tools.js';
import { projectRoot } from '../support/project.js';
import { tempFolder } from '../support/temp-folder.js';

const dist = join(projectRoot, 'dist');
const folder = tempFolder();
afterAll(() => folder.remove());

const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
const commands = await loadCommands();
const names = existsSync(dist) ? readdirSync(dist) : [];
const scripts = names.filter((name) => name.endsWith('.js'));

describe('dist', () => {
  it('holds the bundle, its chunks, their licences, and one stub for everything that can be started', () => {
    const stubs = ['cli.js', 'hash-worker.js', ...commands.flatMap(({ action }) => (action === undefined ? [] : [`${action.name}.js`]))];
    const rest = names.filter((name) => !/^\d+\.index\.js$/.test(name));
    expect(rest.sort()).toEqual(['index.js', 'licenses.txt', 'package.json', 'shared.index.js', ...stubs].sort());
    expect(JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'))).toEqual({ type: 'module', version: manifest.version });
  });

  it('keeps the part small that every start pays for', () => {
    expect(statSync(join(dist, 'index.js')).size).toBeLessThan(64 * 1024);
  });

  it('makes no code from text', () => {
    // re2js has a method of that name.
    const found = scripts.filter((name) => /\bnew Function\(|(?<![.\w])eval\((?!\w+, ?\w+\) ?\{)/.test(readFileSync(join(dist, name), 'utf8')));
    expect(found).toEqual([]);
  });

  it('can be run by name', () => {
    expect(readFileSync(join(dist, 'cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(statSync(join(dist, 'cli.js')).mode & 0o111).toBe(0o111);
  });
});

startsOn('this Node', () => process.execPath);
describeWithTool('node24', 'with the Node that runs actions,', (node24) => startsOn('Node 24', () => node24));

function startsOn(title: string, node: () => string): void {
  describe(`dist on ${title}`, () => {
    const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(node(), args, { encoding: 'utf8', cwd: folder.path });

    it('starts the command line', () => {
      const cli = join(dist, 'cli.js');
      expect(run(cli, '--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
      expect(run(cli, '--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Usage: duri COMMAND') });
      expect(run(cli, 'no-such-command')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('duri --help') });
    });

    it('knows the help of every command', () => {
      for (const { name, description } of commands) {
        expect(run(join(dist, 'cli.js'), ...name.split(' '), '--help')).toMatchObject({
          status: 0,
          stderr: '',
          stdout: expect.stringContaining(description.slice(0, 20)),
        });
      }
    });

    it('starts every action, which without inputs says what is missing', () => {
      for (const { action, inputs } of commands) {
        if (action === undefined || !Object.values(inputs).some(({ required }) => required)) continue;
        const step = runStep(folder.path, { script: join(dist, `${action.name}.js`), node: node() });
        expect({ exitCode: step.exitCode, stderr: step.stderr, title: step.commands[0]?.properties }).toEqual({
          exitCode: 2,
          stderr: '',
          title: 'title=DuRi%3A input_invalid',
        });
      }
    });

    // A bundler can end with success and leave a module out; only running every one of them tells.
    it('can run every module of every chunk', () => {
      const copy = join(folder.path, `dist-${title.replace(/ /g, '-')}`);
      cpSync(dist, copy, { recursive: true });
      appendFileSync(join(copy, 'index.js'), '\nexport { __nccwpck_require__ as load };\n');
      writeFileSync(join(copy, 'load-all.mjs'), LOAD_ALL);
      const { status, stdout, stderr } = run('--disallow-code-generation-from-strings', join(copy, 'load-all.mjs'));
      expect({ status, stderr, problems: stdout.split('\n').filter((line) => line.startsWith('problem')) }).toEqual({ status: 0, stderr: '', problems: [] });
      expect(Number(/loaded (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(20);
    });
  });
}

const LOAD_ALL = `
import { readdirSync } from 'node:fs';
import { load } from './index.js';

const names = readdirSync(import.meta.dirname).filter((file) => /^\\d+\\.index\\.js$/.test(file));
const chunks = await Promise.all(names.map((name) => import('./' + name)));
// All first: a chunk counts on those that are always loaded with it.
await Promise.all(chunks.map(({ id }) => load.e(id)));
let loaded = 0;
for (const { id, modules } of chunks) {
  for (const module of Object.keys(modules)) {
    try {
      await load(module);
      loaded++;
    } catch (error) {
      if (error.optional !== true) console.log('problem', id, module, error);
    }
  }
}
console.log('loaded', loaded);
process.exit(0);
`;

describe('dist/hash-worker.js', () => {
  it('works as a worker: it answers a task, here one that it cannot understand', async () => {
    const { port1, port2 } = new MessageChannel();
    const workerData = { port: port2, root: folder.path, platform: process.platform, startedAt: Date.now() };
    const worker = new Worker(join(dist, 'hash-worker.js'), { workerData, transferList: [port2] });
    const failed = new Promise((_, reject) => worker.once('error', reject));
    const answered = new Promise((resolve) => port1.once('message', resolve));
    port1.postMessage({ id: 7, list: undefined, memory: new SharedArrayBuffer(64), capacity: 1, counter: undefined });
    expect(await Promise.race([failed, answered])).toMatchObject({ id: 7, error: expect.any(String) });
    await worker.terminate();
    port1.close();
  });
});

describe('the start of dist/cli.js', () => {
  it('costs little more than bare Node: the best of twelve starts of each are within 1.8 times', () => {
    const bare = join(folder.path, 'bare.mjs');
    writeFileSync(bare, '');
    const best = { bare: Infinity, help: Infinity };
    for (let round = 0; round < 12; round++) {
      best.bare = Math.min(best.bare, timed([bare]));
      best.help = Math.min(best.help, timed([join(dist, 'cli.js'), '--help']));
    }
    expect(best.help / best.bare).toBeLessThan(1.8);
  });
});

function timed(args: readonly string[]): number {
  const from = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - from;
}
