import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { artifactDoor } from './artifact-door.js';
import { type ActEvent, REPOSITORY } from './events.js';
import { type ActJob, type ActStep, readActLog } from './read-log.js';
import type { Stage } from './stage.js';

/** The programs that a run needs. */
export interface ActTools {
  readonly act: string;
  /** Actions run on the Node of `using: node24`. */
  readonly node24: string;
}

export interface ActRequest {
  /** Work tree of the consumer's repository, at the commit that the event is about. */
  readonly repository: string;
  /** Its workflow, as a path in the repository. */
  readonly workflow: string;
  readonly event: ActEvent;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of the artifact server, so that a later run finds what an earlier one uploaded. */
  readonly artifacts?: string;
  readonly timeoutMs?: number;
}

export interface ActRun {
  readonly exitCode: number | null;
  readonly jobs: ReadonlyMap<string, ActJob>;
  /** Everything that act wrote, for a test that fails. */
  readonly output: string;
  readonly stderr: string;
  job(name: string): ActJob;
  step(job: string, id: string): ActStep;
}

/** Nobody listens on the discard port: what is not served locally fails at once instead of reaching out. */
const NOWHERE = 'http://127.0.0.1:9';

/** Runs a workflow with act, without containers. Nothing of this machine's environment reaches it but the programs of the system. */
export async function runAct(folder: string, { act, node24 }: ActTools, staged: Stage, request: ActRequest): Promise<ActRun> {
  const home = mkdtempSync(join(folder, 'act-'));
  for (const name of ['bin', 'tmp', 'artifacts']) mkdirSync(join(home, name));
  symlinkSync(node24, join(home, 'bin', 'node'));
  const port = await freePort();
  const door = await artifactDoor(port);
  const { name, payload, actor = 'octocat', env: derived = {} } = request.event;
  const files = {
    '--eventpath': written(join(home, 'event.json'), payload),
    '--secret-file': written(join(home, 'secrets.yml'), { GITHUB_TOKEN: 'ghs_0123456789abcdefghijklmnopqrstuvwxyz', ...request.secrets }),
    '--var-file': written(join(home, 'variables.yml'), request.variables ?? {}),
    '--env-file': written(join(home, 'env.yml'), { ...defaults(request), ...derived, ...request.env }),
    '--input-file': written(join(home, 'inputs.yml'), {}),
    '--action-cache-path': join(home, 'cache'),
    '--artifact-server-path': request.artifacts ?? join(home, 'artifacts'),
    '--artifact-server-addr': '127.0.0.1',
    '--artifact-server-port': String(port),
    '--actor': actor,
    '--directory': request.repository,
    '--workflows': request.workflow,
  };
  const { exitCode, stdout, stderr } = await runToEnd(
    act,
    [
      name,
      '--json',
      '--no-cache-server',
      '--no-skip-checkout',
      ...['ubuntu-latest', 'ubuntu-24.04'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
      ...staged.localRepositories.flatMap((one) => ['--local-repository', one]),
      ...Object.entries(files).flat(),
    ],
    {
      cwd: request.repository,
      env: {
        HOME: home,
        XDG_CACHE_HOME: join(home, 'xdg'),
        TMPDIR: join(home, 'tmp'),
        PATH: [join(home, 'bin'), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
        ACTIONS_RUNTIME_URL: door.url,
      },
      timeoutMs: request.timeoutMs ?? 50_000,
    },
  );
  await door.close();
  const jobs = readActLog(stdout);
  return { exitCode, jobs, output: stdout, stderr, job: (id) => found(jobs, id, stderr), step: (id, step) => stepIn(found(jobs, id, stderr), step) };
}

/** What GitHub's runner sets and act does not, or sets to what reaches out. */
function defaults({ repository, workflow }: ActRequest): Record<string, string> {
  return {
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: NOWHERE,
    GITHUB_GRAPHQL_URL: `${NOWHERE}/graphql`,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/${workflow}@refs/heads/main`,
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_REPOSITORY_OWNER_ID: '42',
    RUNNER_ENVIRONMENT: 'github-hosted',
    HTTPS_PROXY: NOWHERE,
    NO_PROXY: '127.0.0.1,localhost',
    DURI_TEST_ORIGIN: repository,
    // Steps have a pseudo terminal here and none on GitHub.
    NO_COLOR: '1',
    GIT_PAGER: 'cat',
  };
}

/** JSON, which act reads as YAML too: nothing needs to be quoted in another way. */
function written(path: string, content: unknown): string {
  writeFileSync(path, JSON.stringify(content));
  return path;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** act ends its own steps when it is asked to stop; what is left after that is killed with its whole group. */
async function runToEnd(
  program: string,
  args: readonly string[],
  { cwd, env, timeoutMs }: Place,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  };
  const timers = [setTimeout(() => signal('SIGTERM'), timeoutMs), setTimeout(() => signal('SIGKILL'), timeoutMs + 5000)];
  const exitCode = await new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  timers.forEach(clearTimeout);
  return { exitCode, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') };
}

function found(jobs: ActRun['jobs'], name: string, stderr: string): ActJob {
  const job = jobs.get(name);
  if (job === undefined) throw new Error(`no job "${name}" ran, only ${[...jobs.keys()].join(', ')}: ${stderr.slice(-2000)}`);
  return job;
}

function stepIn(job: ActJob, id: string): ActStep {
  const step = job.steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step "${id}" ran in "${job.name}", only ${job.steps.map((one) => one.id).join(', ')}`);
  return step;
}
