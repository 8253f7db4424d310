import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectRoot } from '../support/project.js';
import { FILES } from '../support/sealed-release.js';
import { tempFolder } from '../support/temp-folder.js';

const dist = join(projectRoot, 'dist');
const folder = tempFolder();
afterAll(() => folder.remove());

/** Bytes. What people clone, and what a verifier reads before every boot. */
const LIMITS = { dist: 10_000_000, help: 120_000, offline: 1_050_000 } as const;

/** Modules of Node that an offline verification of a small tree has no use for: clients of the network, threads. */
const UNUSED = ['tls', 'https', 'internal/deps/undici/undici', 'worker_threads'];

interface Start {
  readonly status: number | null;
  /** Files of dist/ that were loaded, by name, and their size together. */
  readonly files: readonly string[];
  readonly bytes: number;
  /** Modules of Node that were loaded. */
  readonly builtin: readonly string[];
  /** Bodies of the functions that were made from text. */
  readonly made: readonly string[];
}

/** Tells at the end what Node loaded of itself, and who called `Function` to make one. */
const OBSERVER = `
import { writeFileSync } from 'node:fs';
const made = [];
const note = (given) => made.push(String(given.at(-1)));
globalThis.Function = new Proxy(Function, {
  construct: (target, given, by) => (note(given), Reflect.construct(target, given, by)),
  apply: (target, self, given) => (note(given), Reflect.apply(target, self, given)),
});
process.on('exit', () => writeFileSync(process.env.OBSERVED, JSON.stringify({ made, builtin: process.moduleLoadList })));
`;

/** Starts an entry of dist/ and lets V8 list the scripts that it loads. */
function start(entry: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Start {
  const place = mkdtempSync(join(folder.path, 'start-'));
  const [observer, observed, coverage] = [join(place, 'observer.mjs'), join(place, 'observed.json'), join(place, 'coverage')];
  writeFileSync(observer, OBSERVER);
  const { status } = spawnSync(process.execPath, ['--import', pathToFileURL(observer).href, resolve(dist, entry), ...args], {
    cwd: folder.path,
    env: { NODE_V8_COVERAGE: coverage, OBSERVED: observed, ...env },
  });
  const scripts = readdirSync(coverage).flatMap((name) => (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }).result);
  const paths = new Set(scripts.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : [])));
  const files = [...paths].filter((path) => dirname(path) === dist);
  const { made, builtin } = JSON.parse(readFileSync(observed, 'utf8')) as { made: string[]; builtin: string[] };
  return {
    status,
    files: files.map((path) => basename(path)),
    bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
    builtin: builtin.map((name) => name.replace(/^NativeModule /, '')),
    made,
  };
}

describe('the size of dist/', () => {
  it('stays within its limit', () => {
    expect(readdirSync(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0)).toBeLessThan(LIMITS.dist);
  });
});

describe('what a start loads', () => {
  it.each(['--version', '--help'])('duri %s: the entry and the command line, and no verb', (flag) => {
    const { status, files, bytes, made } = start('cli.js', [flag]);
    expect({ status, made, entry: files.includes('index.js') }).toEqual({ status: 0, made: [], entry: true });
    expect(bytes).toBeLessThan(LIMITS.help);
  });

  describe('to verify without network', () => {
    const verify = ['verify', 'release', '--evidence', 'evidence', '--keyring', 'duri.keyring.json'];
    beforeAll(() => {
      for (const [name, text] of Object.entries(FILES)) {
        mkdirSync(join(folder.path, 'release', name, '..'), { recursive: true });
        writeFileSync(join(folder.path, 'release', name), text);
      }
      const duri = (...args: string[]): number | null => spawnSync(process.execPath, [join(dist, 'cli.js'), ...args], { cwd: folder.path }).status;
      expect(duri('keys', 'new', '--kind', 'ed25519')).toBe(0);
      expect(duri('seal', 'release', '--evidence', 'evidence', '--keyring', 'duri.keyring.json', '--syft-path', '')).toBe(0);
    });

    const inputs = { INPUT_PATH: 'release', 'INPUT_EVIDENCE-PATH': 'evidence', INPUT_KEYRING: 'duri.keyring.json' };
    it.each([
      ['the command', [...UNUSED, 'child_process'], () => start('cli.js', verify)],
      // The toolkit of GitHub loads what starts programs.
      ['the action', UNUSED, () => start('verify.js', [], { GITHUB_ACTIONS: 'true', RUNNER_TEMP: folder.path, ...inputs })],
    ])('%s: no network, no code from text, and no more than its limit', (_, unused, run) => {
      const { status, bytes, builtin, made } = run();
      expect({ status, made, unused: builtin.filter((name) => unused.includes(name)) }).toEqual({
        status: 0,
        made: [],
        unused: [],
      });
      expect(bytes).toBeLessThan(LIMITS.offline);
    });

    it('would notice code that is made from text, and a client of the network', () => {
      const program = join(folder.path, 'other.mjs');
      writeFileSync(program, "import 'node:https';\nnew Function('return 1');\n");
      const { builtin, made } = start(program, []);
      expect([builtin.includes('https'), made]).toEqual([true, ['return 1']]);
    });
  });
});
