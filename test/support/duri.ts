import { nodeEnvironment } from '../../src/adapters/node-environment.js';
import { systemClock } from '../../src/adapters/system-clock.js';
import { runCli } from '../../src/hosts/cli/run-cli.js';
import { nodePorts } from '../../src/hosts/node-ports.js';
import type { ArtifactUploads } from '../../src/ports/artifact-uploads.js';
import type { Clock } from '../../src/ports/clock.js';

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  /** What the steps of actions can upload artifacts with. */
  readonly artifacts?: ArtifactUploads | undefined;
}

const workerUrl = new URL('../../src/adapters/tree/hash-worker-entry.js', import.meta.url);

/** Runs one command line in this process, with the real outside but for clock, folder and variables. */
export async function duri(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const output = { stdout: '', stderr: '' };
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...options.env };
  const exitCode = await runCli({
    argv: args,
    env,
    stdout: { write: (text) => (output.stdout += text) },
    stderr: { write: (text) => (output.stderr += text) },
    version: '0.0.0-test',
    now: () => performance.now(),
    createPorts: (log) => {
      const here = nodeEnvironment('0.0.0-test');
      const environment = { ...here, argv: args, variables: env, cwd: options.cwd ?? here.cwd };
      return Promise.resolve({
        ...nodePorts(log, { hashWorkerUrl: workerUrl, version: '0.0.0-test' }, { environment, artifacts: options.artifacts }),
        clock: options.clock ?? systemClock,
      });
    },
  });
  return { exitCode, ...output };
}

/** The object of `--json`. */
export async function duriJson<T = Json>(args: readonly string[], options: RunOptions = {}): Promise<T & { readonly exitCode: number }> {
  const run = await duri([...args, '--json'], options);
  try {
    return { ...(JSON.parse(run.stdout) as T), exitCode: run.exitCode };
  } catch {
    throw new Error(`duri ${args.join(' ')} printed no JSON: ${run.stdout}${run.stderr}`);
  }
}

/** What tests look at of a `--json` object. */
export interface Json {
  readonly status: string | null;
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
  readonly findings: readonly {
    readonly check: string;
    readonly outcome: string;
    readonly subject: string;
    readonly reason?: string;
    readonly status?: string;
    readonly message: string;
    readonly fix?: string;
  }[];
  readonly warnings: readonly { readonly reason: string; readonly subject: string; readonly message: string }[];
  readonly [key: string]: unknown;
}

/** The reasons of all findings that failed, each once. */
export function reasonsOf({ findings }: Json): string[] {
  return [...new Set(findings.flatMap(({ outcome, reason }) => (outcome === 'fail' && reason !== undefined ? [reason] : [])))].sort();
}
