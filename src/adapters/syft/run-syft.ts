import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntegrityError } from '../../model/errors.js';
import { LIMITS } from '../../model/limits.js';
import { printable } from '../../model/path.js';
import type { Environment } from '../../ports/environment.js';
import type { Processes, ProcessResult } from '../../ports/processes.js';
import type { RawSbom, SbomFormat } from '../../ports/sbom-source.js';

const MAX_LOG_BYTES = 16 * 1024 * 1024;
const VERSION_TIMEOUT_MS = 30_000;
/**
 * Syft collects garbage when its heap has grown by so much; by itself, by 100. For a node_modules of 25 000 files that is 0.94 of the time,
 * and a fifth more memory: 312 MiB instead of 261. With 400 it takes 440 MiB and is hardly faster.
 */
const GARBAGE_PERCENT = '200';

/** What running a Syft needs. */
export interface SyftRun {
  readonly processes: Processes;
  readonly environment: Environment;
  /** Absolute path of the program. */
  readonly program: string;
  /** An empty folder of our own: Syft reads configuration from where it runs, and from its home. */
  readonly workFolder: string;
  readonly timeoutMs: number;
}

/** The version that a Syft says it has; `unknown` for one that was built without saying. @throws tool_failed when it is no Syft */
export async function syftVersion(run: SyftRun): Promise<string> {
  const result = await call(run, ['version', '-o', 'json'], VERSION_TIMEOUT_MS);
  const { application, version } = parseVersion(result.stdout);
  if (result.exitCode !== 0 || application !== 'syft') throw failed(run, result, 'is no Syft: it does not say its version as Syft does');
  return typeof version === 'string' && /^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/.test(version) ? version : 'unknown';
}

/** The formats' exact versions: without them a newer Syft would write newer ones. */
const OUTPUTS: Readonly<Record<SbomFormat, string>> = { 'spdx-json': 'spdx-json@2.3', 'cyclonedx-json': 'cyclonedx-json@1.6' };

/** The SBOMs of a directory, all formats from one run. `directory` is absolute, its own links resolved. @throws tool_failed, tool_timeout */
export async function runSyft(run: SyftRun, directory: string, formats: readonly SbomFormat[]): Promise<RawSbom[]> {
  const config = join(run.workFolder, 'config.yaml');
  writeFileSync(config, JSON.stringify(configuration(directory)), { mode: 0o600 }); // JSON is YAML
  const outputs = formats.map((format) => ({ format, path: join(run.workFolder, `${format}.json`) }));
  const result = await call(
    run,
    ['scan', `dir:${directory}`, '-c', config, ...outputs.flatMap(({ format, path }) => ['-o', `${OUTPUTS[format]}=${path}`])],
    run.timeoutMs,
  );
  if (result.exitCode !== 0) throw failed(run, result, `failed with exit code ${result.exitCode}`);
  return outputs.map(({ format, path }) => ({ format, content: readOutput(run, result, format, path) }));
}

/**
 * Everything that decides what is found, so that neither the scanned folder nor this machine does. Packages that
 * are installed count as well as those that a lock file declares: a release often has only the former. Nothing is
 * asked of the network, and no other program is run: by default Syft calls `go` in the folder that it scans.
 */
function configuration(directory: string): unknown {
  return {
    'check-for-app-update': false,
    'default-catalogers': ['file', 'directory', 'installed'],
    source: { name: 'release', 'base-path': directory },
    cache: { dir: '', ttl: '0' },
    enrich: [],
    exclude: [],
    file: { metadata: { selection: 'owned-by-package', digests: ['sha1', 'sha256'] } },
    golang: { 'use-packages-lib': false, 'search-remote-licenses': false, 'search-local-mod-cache-licenses': false },
    java: { 'use-network': false, 'use-maven-local-repository': false },
    javascript: { 'search-remote-licenses': false },
    python: { 'search-remote-licenses': false },
  };
}

function call({ processes, environment, program, workFolder }: SyftRun, args: readonly string[], timeoutMs: number): Promise<ProcessResult> {
  const folders = ['HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'XDG_CONFIG_DIRS', 'XDG_CACHE_HOME', 'TMPDIR', 'TMP', 'TEMP'];
  const systemRoot = environment.variables['SystemRoot'];
  return processes.run({
    program,
    args,
    cwd: workFolder,
    env: {
      PATH: '',
      SYFT_CHECK_FOR_APP_UPDATE: 'false',
      GOGC: GARBAGE_PERCENT,
      ...Object.fromEntries(folders.map((name) => [name, workFolder])),
      ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }),
    },
    timeoutMs,
    maxOutputBytes: MAX_LOG_BYTES,
  });
}

/** Reads what Syft wrote. Whether it fits its specification is judged later; here only what cannot be an SBOM at all. */
function readOutput(run: SyftRun, result: ProcessResult, format: SbomFormat, path: string): Uint8Array {
  if (!existsSync(path)) throw failed(run, result, `wrote no ${format}`);
  const { size } = statSync(path);
  if (size > LIMITS.sbomBytes) throw failed(run, result, `wrote ${size} bytes of ${format}; the limit is ${LIMITS.sbomBytes}`);
  const content = readFileSync(path);
  if (!/^\s*\{/.test(content.toString('latin1', 0, 100)) || !/\}\s*$/.test(content.toString('latin1', Math.max(0, size - 100))))
    throw failed(run, result, `wrote something else than ${format}`);
  return content;
}

function parseVersion(stdout: Uint8Array): Record<string, unknown> {
  try {
    return (JSON.parse(Buffer.from(stdout).toString('utf8')) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const LAST_LINES = 5;

function failed({ program }: SyftRun, { stderr }: ProcessResult, what: string): IntegrityError {
  const lines = stderr
    .split('\n')
    .map((line) => printable(line.trim()).slice(0, 300))
    .filter((line) => line !== '');
  const said = lines.length === 0 ? '' : `; it said: ${lines.slice(-LAST_LINES).join(' | ')}`;
  return new IntegrityError('tool_failed', `${printable(program)} ${what}${said}`, { program, stderr: lines.slice(-LAST_LINES) });
}
