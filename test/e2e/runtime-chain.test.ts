import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { METADATA_FILE } from '../../src/evidence/evidence-set.js';
import { prefixed, sha256 } from '../../src/model/digest.js';
import { isRoot, NOBODY } from '../support/bootable.js';
import { chatServer, type ChatServer } from '../support/chat-server.js';
import { killHard, sleep } from '../support/children.js';
import { reasonsOf, type Json } from '../support/duri.js';
import { projectRoot } from '../support/project.js';
import { type DuriRun, duriMain, runDuri } from '../support/run-duri.js';
import { type StartedDuri, startDuri } from '../support/start-duri.js';
import { tempFolder } from '../support/temp-folder.js';

const temp = tempFolder();
const NODE = realpathSync(process.execPath);
/** For what ought to take seconds, on a busy machine. */
const PATIENCE_MS = 40_000;

/** The released program: a service that says which release answers, and as whom. It runs until somebody stops it. */
const service = (sequence: number): string => `#!${NODE}
import { createServer } from 'node:http';
const server = createServer((request, response) => response.end('release ${sequence} as ' + process.getuid()));
server.listen(0, '127.0.0.1', () => console.log('serving on ' + server.address().port));
`;

const at = (...names: readonly string[]): string => join(temp.path, ...names);
const [APP, EVIDENCE, CONFIG, STATE] = [at('host', 'srv', 'app'), at('host', 'srv', 'evidence'), at('host', 'etc', 'duri.yml'), at('host', 'state')];
const ON_HOST = { DURI_STATE_DIR: STATE, DURI_CONFIG: CONFIG };

/** A release as its repository made it. */
const made = (sequence: number): { readonly tree: string; readonly evidence: string } => ({
  tree: at('made', String(sequence), 'dist'),
  evidence: at('made', String(sequence), 'evidence'),
});

const started: ChildProcess[] = [];
let hook: ChatServer;

afterAll(async () => {
  for (const child of started) await end(child);
  if (isRoot) await hook.close();
  temp.remove();
});

/** The commands of README, "After the release", by their verb, as words: what a reader would type is what runs here, in the folders of this test. */
const shown = new Map(
  (/## After the release[^]*?```sh\n([^]*?)```/.exec(readFileSync(join(projectRoot, 'README.md'), 'utf8'))?.[1] ?? '')
    .trim()
    .split('\n')
    .map((line) => (line.replace(/ +# .*$/, '').match(/"[^"]*"|\S+/g) ?? []).slice(1).map(here))
    .map((words) => [words[0] ?? '', words] as const),
);

function here(word: string): string {
  const names: Readonly<Record<string, string>> = {
    '/srv/app': APP,
    '/srv/evidence': EVIDENCE,
    '/srv/app/server': join(APP, 'server.mjs'),
    shop: NOBODY,
    '127.0.0.1:9101': '127.0.0.1:0',
  };
  return names[word] ?? word.replaceAll('"', '');
}

/** A command of README, with more options before the program that it starts. */
function asShown(verb: string, ...more: readonly string[]): string[] {
  const words = shown.get(verb);
  if (words === undefined) throw new Error(`README shows no duri ${verb}`);
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  return [...words.slice(0, end), ...more, ...words.slice(end)];
}

/** A command line that has to succeed, in the repository. */
function repository(...args: readonly string[]): Json {
  const run = runDuri([...args, '--json'], { cwd: at('repository') });
  if (run.exitCode !== 0) throw new Error(`duri ${args.join(' ')}: ${run.stdout}${run.stderr}`);
  return run.json() as Json;
}

const secrets: Record<string, string> = {};

/** Seals, judges and archives a release, each by a command line of its own. */
function make(sequence: number): void {
  const { tree, evidence } = made(sequence);
  mkdirSync(join(tree, 'lib'), { recursive: true });
  writeFileSync(join(tree, 'server.mjs'), service(sequence), { mode: 0o755 });
  writeFileSync(join(tree, 'lib', 'price.mjs'), `export const price = ${sequence};\n`);
  repository('seal', tree, '--evidence', evidence, '--sequence', String(sequence), '--signing-key', secrets['seal'] ?? '', '--syft-path', '');
  repository('gate', tree, '--evidence', evidence, '--signing-key', secrets['gate'] ?? '');
  repository('archive', tree, '--evidence', evidence, '--signing-key', secrets['seal'] ?? '');
}

/** What a deployment tool does: other files in the same place. */
function deploy(sequence: number): void {
  for (const [from, to] of [
    [made(sequence).tree, APP],
    [made(sequence).evidence, EVIDENCE],
  ] as const) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
}

const digestOf = (sequence: number): string => prefixed(sha256(readFileSync(join(made(sequence).evidence, METADATA_FILE))));

const onHost = (args: readonly string[]): DuriRun => runDuri(args, { cwd: at('host'), env: ON_HOST });
const boot = (): DuriRun => onHost(asShown('boot', '--json'));
const refusal = (run: DuriRun): unknown => [run.exitCode, reasonsOf(run.json() as Json)];
const rollback = (to: string, ...more: readonly string[]): DuriRun =>
  onHost(asShown('rollback', '--json', ...more).map((word) => (word === 'last-green' ? to : word)));

/** By the signal that is passed on: on a Node that cannot replace itself the program is a child of what is ended here. */
async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  for (let waited = 0; waited < 100 && child.exitCode === null && child.signalCode === null; waited += 1) await sleep(50);
  await killHard(child);
}

/** A booted program, which is asked over its own port. */
interface Running {
  readonly child: ChildProcess;
  answer(): Promise<string>;
  stop(): Promise<void>;
}

async function bootAndServe(...more: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', duriMain, ...asShown('boot', '--short', ...more)], {
    cwd: at('host'),
    env: { PATH: process.env['PATH'], ...ON_HOST },
  });
  started.push(child);
  let said = '';
  const port = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /serving on (\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`the program has ended with ${code}: ${said}`)));
  });
  writeFileSync(at('host', 'pid'), String(child.pid));
  return { child, answer: async () => (await fetch(`http://127.0.0.1:${port}/`)).text(), stop: () => end(child) };
}

interface Watching extends StartedDuri {
  ready(): Promise<{ readonly status: number; readonly text: string }>;
  /** Waits until `/readyz` says this word. */
  until(word: string): Promise<void>;
}

async function watch(): Promise<Watching> {
  const run = startDuri(asShown('watch'), {
    cwd: at('host'),
    env: { ...ON_HOST, HOOK: hook.address('webhook'), HOOK_SECRET: hook.secrets.webhook },
  });
  started.push(run.child);
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    run.child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /listening on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    run.child.on('exit', () => reject(new Error(`the sidecar has ended: ${said}`)));
  });
  const ready: Watching['ready'] = async () => {
    const answer = await fetch(`${url}/readyz`);
    return { status: answer.status, text: (await answer.text()).trim() };
  };
  const until = async (word: string): Promise<void> => {
    for (const end = Date.now() + PATIENCE_MS; (await ready()).text !== word; await sleep(50)) if (Date.now() > end) throw new Error(`never ${word}: ${said}`);
  };
  return { ...run, ready, until };
}

/** Waits for a message that the receiver has taken. */
async function told(wanted: RegExp): Promise<void> {
  const bodies = (): string[] => hook.accepted('webhook').map(({ body }) => body);
  for (const end = Date.now() + PATIENCE_MS; !bodies().some((body) => wanted.test(body)); await sleep(20))
    if (Date.now() > end) throw new Error(`never told: ${bodies().join('\n')}`);
}

/** Every file of a folder: path, mode and content. */
function contentOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => `${path.slice(folder.length)} ${(statSync(path).mode & 0o777).toString(8)} ${readFileSync(path).toString('base64')}`)
    .sort();
}

function script(name: string, body: string): string {
  writeFileSync(at('host', name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return at('host', name);
}

/** Two people sign one step. */
function ticket(from: number, to: number): string {
  const path = at('host', `ticket-${from}-${to}.json`);
  const [source, target] = [digestOf(from), digestOf(to)];
  repository(
    'ticket',
    'new',
    '--from',
    source,
    '--to',
    target,
    '--reason',
    'Orders are lost',
    '--hours',
    '4',
    '--output',
    path,
    '--signing-key',
    secrets['ann'] ?? '',
  );
  repository('ticket', 'approve', path, '--signing-key', secrets['bob'] ?? '');
  return path;
}

/** A program may not own what it runs from, so that this needs two accounts. */
(isRoot ? describe : describe.skip)('two releases on a host, from the first boot to the last freeze', () => {
  let second: Running;
  let sidecar: Watching;

  beforeAll(async () => {
    chmodSync(temp.path, 0o755);
    for (const folder of [at('repository'), at('host', 'srv'), at('host', 'etc')]) mkdirSync(folder, { recursive: true });
    mkdirSync(STATE, { mode: 0o700 });
    hook = await chatServer();
    const about = 'version: "1.0"\nproduct: shop\nrepository_id: acme/shop\nline: main\nkeyring: duri.keyring.json\n';
    writeFileSync(at('repository', 'duri.yml'), `${about}sbom: { allow_empty: true }\narchive: { stores: [directory], directory: ${at('kept')} }\n`);
    for (const [name, uses] of [
      ['seal', 'seal,log,receipt'],
      ['gate', 'gate'],
      ['ann', 'ticket'],
      ['bob', 'ticket'],
      ['kill', 'freeze'],
    ] as const)
      secrets[name] = repository('keys', 'new', '--kind', 'ed25519', '--uses', uses, '--name', name)['secret_file'] as string;
    make(1);
    make(2);
    make(3);
    const metadata = JSON.parse(readFileSync(join(made(1).evidence, METADATA_FILE), 'utf8')) as { policy: { digest: string } };
    cpSync(at('repository', 'duri.keyring.json'), at('host', 'etc', 'duri.keyring.json'));
    const isolate = script('isolate', `echo "$DURI_ROLLBACK $DURI_ROLLBACK_TO" >> ${at('host', 'note')}; kill "$(cat ${at('host', 'pid')})"`);
    const release = script('release', `echo "$DURI_ROLLBACK $(grep -c 'release 1' "$DURI_RELEASE_DIRECTORY/server.mjs")" >> ${at('host', 'note')}`);
    writeFileSync(
      CONFIG,
      `${about}archive: { stores: [directory], directory: ${at('kept')} }
boot: { policies: ['sha256:${metadata.policy.digest}'], allow_exec: ['${NODE}'] }
rollback: { isolate: [${isolate}], release: [${release}] }
notify: { channels: [{ name: pager, type: webhook, url: { env: HOOK }, secret: { env: HOOK_SECRET } }] }
`,
    );
  }, 120_000);

  it('boots the first release, and the second one after it', async () => {
    deploy(1);
    const first = await bootAndServe('--bootstrap');
    expect(await first.answer()).toBe('release 1 as 65534');
    await first.stop();
    deploy(2);
    second = await bootAndServe();
    expect(await second.answer()).toBe('release 2 as 65534');
    sidecar = await watch();
    await sidecar.until('verified');
    expect((await sidecar.ready()).status).toBe(200);
  }, 60_000);

  it('sees that a file of the running release was changed, tells of it, and lets it not start again', async () => {
    const from = performance.now();
    appendFileSync(join(APP, 'lib', 'price.mjs'), '// not released\n');
    await sidecar.until('tampered');
    const seen = performance.now();
    await told(/lib\/price\.mjs was modified[^]*TAMPERED/);
    const took = (end: number): string => `${((end - from) / 1000).toFixed(1)} s`;
    process.stdout.write(`from the change to the sidecar that says so ${took(seen)}, to the message ${took(performance.now())}\n`);
    expect((await sidecar.ready()).status).toBe(503);
    expect(refusal(boot())).toEqual([20, ['file_modified']]);
    // Somebody who only watches stops nothing.
    expect(await second.answer()).toBe('release 2 as 65534');
  }, 60_000);

  it('puts the first release back byte for byte, boots it, and a new sidecar verifies it', async () => {
    const run = rollback('last-green');
    expect([run.exitCode, run.json()['status'], run.json()['sequence']]).toEqual([0, 'rolled back', 1]);
    expect(contentOf(APP)).toEqual(contentOf(made(1).tree));
    expect(readFileSync(at('host', 'note'), 'utf8')).toBe(`isolate ${digestOf(1)}\nrelease 1\n`);
    await expect(second.answer()).rejects.toThrow();
    // The sidecar of the second release is not one of the first.
    await sidecar.until('policy_changed');
    const first = await bootAndServe();
    expect(await first.answer()).toBe('release 1 as 65534');
    sidecar.child.kill('SIGTERM');
    expect((await sidecar.done).exitCode).toBe(0);
    sidecar = await watch();
    await sidecar.until('verified');
    sidecar.child.kill('SIGTERM');
    await sidecar.done;
    await first.stop();
  }, 60_000);

  it('goes forward by a higher number only', async () => {
    deploy(2);
    expect(refusal(boot())).toEqual([22, ['release_rollback']]);
    deploy(3);
    const third = await bootAndServe();
    expect(await third.answer()).toBe('release 3 as 65534');
  }, 60_000);

  it('rehearses an attack on a copy, and leaves what runs alone', () => {
    const before = contentOf(APP);
    const run = onHost(asShown('drill', '--scenario', 'modify-file', '--json'));
    expect([run.exitCode, run.json()['verdict']]).toEqual([0, 'green']);
    expect(contentOf(APP)).toEqual(before);
  }, 60_000);

  it('goes further back by a ticket of two people', async () => {
    const to = digestOf(2);
    expect(refusal(rollback(to))).toEqual([22, ['release_rollback']]);
    const run = rollback(to, '--ticket', ticket(3, 2));
    expect([run.exitCode, run.json()['sequence'], run.json()['by_ticket']]).toEqual([0, 2, true]);
    second = await bootAndServe();
    expect(await second.answer()).toBe('release 2 as 65534');
  }, 60_000);

  it('starts nothing while frozen, but what a ticket names', async () => {
    expect(runDuri(asShown('freeze', '--scope', 'boot', '--signing-key', secrets['kill'] ?? ''), { cwd: at('repository') }).exitCode).toBe(0);
    cpSync(at('repository', 'duri.freeze.json'), at('host', 'etc', 'duri.freeze.json'));
    expect(refusal(boot())).toEqual([23, ['frozen']]);
    expect(refusal(rollback(digestOf(1)))).toEqual([22, ['frozen', 'release_rollback']]);
    const back = ticket(2, 1);
    expect(rollback(digestOf(1), '--ticket', back).exitCode).toBe(0);
    expect(refusal(boot())).toEqual([23, ['frozen']]);
    const first = await bootAndServe('--ticket', back);
    expect(await first.answer()).toBe('release 1 as 65534');
  }, 60_000);
});
