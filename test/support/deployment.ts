import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { sleep } from './children.js';
import { freePort } from './nginx.js';
import { projectRoot } from './project.js';
import { tempFolder } from './temp-folder.js';

export const EXAMPLE = join(projectRoot, 'examples', 'production-dashboard');

/** What a program printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Gets the running program, and what it said so far. */
export type During = (child: ChildProcess, said: () => string) => Promise<void>;

/** Runs a program to its end; `during` gets it while it runs. */
export async function runProgram(
  command: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
  during?: During,
): Promise<Ended> {
  const child = spawn(command[0] ?? '', command.slice(1), { ...options, env: { ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  // Not `close`: what the script leaves running may hold its output open.
  const exited = once(child, 'exit');
  await during?.(child, () => stdout + stderr);
  const [code] = (await exited) as [number | null];
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { code, stdout, stderr };
}

/** The example, copied so that a test may break it, with a prefix, free ports and credentials of its own. */
export class Deployment {
  readonly #temporary = tempFolder();
  readonly source = join(this.#temporary.path, 'source');
  readonly prefix = join(this.#temporary.path, 'prefix');
  env: Record<string, string> = {};
  readonly #undo: (() => void)[] = [];

  static async create(): Promise<Deployment> {
    const made = new Deployment();
    const skipped = new Set(['__pycache__', 'state', '.env.production']);
    cpSync(EXAMPLE, made.source, { recursive: true, filter: (path) => !skipped.has(path.slice(path.lastIndexOf('/') + 1)) });
    const [app, nginx, sink] = [await freePort(), await freePort(), await freePort()];
    made.env = {
      PATH: process.env['PATH'] ?? '',
      HOME: made.#temporary.path,
      LANG: 'C.UTF-8',
      DASHBOARD_PORT: String(app),
      NGINX_LISTEN_PORT: String(nginx),
      UAT_SINK_PORT: String(sink),
      UAT_WEBSOCKET_HOLD: '1s',
      DINGTALK_RATE_PER_MINUTE: '600',
      DASHBOARD_PASSWORD: 'right "pass\\word$ with & / signs',
      DINGTALK_SECRET: 'SECtest',
      DINGTALK_WEBHOOK_URL: `http://127.0.0.1:${sink}/robot/send?access_token=token-of-tests`,
      KILL_SWITCH_RESET_TOKEN: 'reset-token-of-tests',
    };
    return made;
  }

  run(args: readonly string[], during?: During): Promise<Ended> {
    return runProgram(['bash', 'deploy_production.sh', ...args], { cwd: this.source, env: this.env }, during);
  }

  deploy(...more: readonly string[]): Promise<Ended> {
    return this.run(['--prefix', this.prefix, ...more]);
  }

  uat(env: Readonly<Record<string, string>> = {}, during?: During): Promise<Ended> {
    const baseUrl = { UAT_BASE_URL: `http://127.0.0.1:${this.env['NGINX_LISTEN_PORT'] ?? ''}`, DASHBOARD_USER: 'operator' };
    return runProgram(['python3', 'scripts/uat_task_034.py', '--format', 'json'], { cwd: this.source, env: { ...this.env, ...baseUrl, ...env } }, during);
  }

  /** Writes `.env.production`, mode 600: the example with what `env` says. */
  writeEnvFile(): void {
    const example = readFileSync(join(this.source, '.env.production.example'), 'utf8');
    const baseUrl = { UAT_BASE_URL: `http://127.0.0.1:${this.env['NGINX_LISTEN_PORT'] ?? ''}` };
    const values: Readonly<Record<string, string>> = { ...this.env, ...baseUrl };
    const text = example.replaceAll(/^([A-Z][A-Z0-9_]*)=.*$/gm, (line, name: string) => (values[name] === undefined ? line : `${name}=${values[name]}`));
    writeFileSync(join(this.source, '.env.production'), text, { mode: 0o600 });
  }

  /** Changes a file of the copy, until `restore`. */
  edit(path: string, change: (text: string) => string): void {
    const file = join(this.source, path);
    const before = readFileSync(file, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing was changed in ${path}`);
    writeFileSync(file, after);
    this.#undo.push(() => writeFileSync(file, before));
  }

  /** Sets a variable, until `restore`. */
  set(name: string, value: string): void {
    const before = this.env;
    this.env = { ...this.env, [name]: value };
    this.#undo.push(() => (this.env = before));
  }

  /** Takes back what `edit` and `set` did. */
  restore(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }

  installed(path: string): string {
    return readFileSync(join(this.prefix, path), 'utf8');
  }

  /** Every file below the prefix but logs, backups and what runs write: path, mode, content or target. */
  snapshot(): Record<string, string> {
    return Object.fromEntries(['opt', 'etc'].flatMap((folder) => entriesOf(join(this.prefix, folder))).map((path) => [path, describeFile(path)]));
  }

  get(path: string, password: string | undefined = this.env['DASHBOARD_PASSWORD'], headers: Record<string, string> = {}): Promise<Answer> {
    const authorization = { Authorization: `Basic ${Buffer.from(`operator:${password ?? ''}`).toString('base64')}` };
    return ask(Number(this.env['NGINX_LISTEN_PORT']), path, { ...(password === '' ? {} : authorization), ...headers });
  }

  async remove(): Promise<void> {
    if (existsSync(this.prefix)) await this.deploy('--stop');
    this.#temporary.remove();
  }
}

/** Waits for what has to come to pass within half a minute. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error('it did not come to that');
}

function entriesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function describeFile(path: string): string {
  const facts = lstatSync(path);
  return facts.isSymbolicLink() ? `-> ${readlinkSync(path)}` : `${(facts.mode & 0o777).toString(8)} ${facts.mtimeMs} ${readFileSync(path, 'latin1')}`;
}

export function ask(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}
