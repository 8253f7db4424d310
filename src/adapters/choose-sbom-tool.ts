import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { IntegrityError } from '../model/errors.js';
import { printable } from '../model/path.js';
import type { Environment } from '../ports/environment.js';
import type { RawSbom, SbomFormat, SbomRequest, SbomResult, SbomTool } from '../ports/sbom-source.js';
import { generateEmbedded } from '../sbom/embedded/generate.js';
import { digestOfFileMeanwhile } from './digest-of-file.js';
import { isProgram } from './find-program.js';
import { findLockFiles } from './lock-file-walk.js';
import type { SbomSourceOptions } from './sbom-source.js';
import { ANCHORE_RELEASES, knownArchive, releaseArchive } from './syft/release-archive.js';
import { runSyft, type SyftRun, syftVersion } from './syft/run-syft.js';
import { programIn } from './syft/syft-archive.js';

const DEFAULT_TIMEOUT_MS = 600_000;

/** Which tool would be used. @throws tool_missing, tool_failed, tool_unverified */
export async function probeSbomTool(options: SbomSourceOptions, request: Pick<SbomRequest, 'syftPath' | 'syftVersion'>): Promise<SbomTool> {
  const choice = choose(request, options, undefined);
  switch (choice.kind) {
    case 'embedded':
      return embeddedTool(options);
    case 'install':
      knownArchive(choice.version, options.environment, options.releases ?? ANCHORE_RELEASES);
      return { name: 'syft', version: choice.version, digest: undefined };
    case 'program':
      return withWorkFolder(options, async (workFolder) => identify(runOf(options, choice.program, workFolder)));
  }
}

/** Lists the components of a release with Syft where it is named, on PATH or asked to be installed, else with the embedded generator. */
export async function runSbomTool(options: SbomSourceOptions, request: SbomRequest): Promise<SbomResult> {
  const directory = realDirectory(request.directory, options.environment);
  const choice = choose(request, options, directory);
  if (choice.kind !== 'embedded') return withWorkFolder(options, (folder) => generateWithSyft(choice, { ...options, folder, directory, request }));
  const tool = embeddedTool(options);
  const { documents, notes } = await generateEmbedded(findLockFiles(directory), request.formats, tool);
  return { tool, documents, notes: [...choice.notes, ...notes] };
}

type Choice =
  | { readonly kind: 'program'; readonly program: string; readonly notes: readonly string[] }
  | { readonly kind: 'install'; readonly version: string; readonly notes: readonly string[] }
  | { readonly kind: 'embedded'; readonly notes: readonly string[] };

function choose(
  { syftPath, syftVersion: version }: Pick<SbomRequest, 'syftPath' | 'syftVersion'>,
  { environment, processes }: SbomSourceOptions,
  directory: string | undefined,
): Choice {
  if (syftPath !== undefined) {
    const program = resolve(environment.cwd, syftPath);
    if (!isProgram(program))
      throw new IntegrityError(
        'tool_missing',
        `${printable(syftPath)} is no program`,
        { program },
        { hint: 'Pass the path of a Syft that exists and may be executed.' },
      );
    return { kind: 'program', program, notes: [] };
  }
  const found = processes.find('syft');
  const own = found !== undefined && directory !== undefined && isInside(realpathSync(found), directory);
  if (found !== undefined && !own) return { kind: 'program', program: found, notes: [] };
  const notes = own ? ['the Syft on PATH lies inside the release, which may not choose its own judge; it was passed over'] : [];
  return version === undefined ? { kind: 'embedded', notes } : { kind: 'install', version, notes };
}

async function generateWithSyft(
  choice: Exclude<Choice, { kind: 'embedded' }>,
  context: SbomSourceOptions & { folder: string; directory: string; request: SbomRequest },
): Promise<SbomResult> {
  const { folder, directory, request } = context;
  const workFolder = join(folder, 'work');
  mkdirSync(workFolder);
  const installed = choice.kind === 'install' ? await install(choice.version, folder, context) : { program: choice.program, notes: [] };
  const run = runOf(context, installed.program, workFolder);
  const { tool, documents } = await scanAndIdentify(run, directory, request.formats);
  if (choice.kind === 'install' && tool.version !== choice.version)
    throw new IntegrityError('tool_unverified', `the Syft installed as ${choice.version} says that it is ${tool.version}`, {
      expected: choice.version,
      found: tool.version,
    });
  const other =
    choice.kind === 'program' && request.syftVersion !== undefined && request.syftVersion !== tool.version
      ? [`Syft ${request.syftVersion} was asked for; the one at hand was used (version ${tool.version})`]
      : [];
  return { tool, documents, notes: [...choice.notes, ...installed.notes, ...other] };
}

/**
 * What Syft wrote, and which Syft it was, found out while it scans: asked for first, both took a thirteenth of the whole step. Nothing is lost by it.
 * A Syft of DuRi's choice was compared with its digest before; that of one at hand is recorded, and compared with nothing. Until all of it is
 * known nothing is believed, and the folder that Syft works in is not taken away. That it is no Syft says more than what it made of its arguments.
 */
async function scanAndIdentify(run: SyftRun, directory: string, formats: readonly SbomFormat[]): Promise<{ tool: SbomTool; documents: readonly RawSbom[] }> {
  const [tool, documents] = await Promise.allSettled([identify(run), runSyft(run, directory, formats)]);
  if (tool.status === 'rejected') throw tool.reason;
  if (documents.status === 'rejected') throw documents.reason;
  return { tool: tool.value, documents: documents.value };
}

/** The program of a release, in a folder that nobody else can write to. */
async function install(
  version: string,
  folder: string,
  { environment, http, releases = ANCHORE_RELEASES }: SbomSourceOptions,
): Promise<{ program: string; notes: readonly string[] }> {
  const { name, content, notes } = await releaseArchive(version, { environment, http, releases });
  const program = join(folder, 'syft');
  writeFileSync(program, await programIn(content, name), { flag: 'wx', mode: 0o700 });
  chmodSync(program, 0o700);
  return { program, notes };
}

function runOf({ processes, environment, timeoutMs = DEFAULT_TIMEOUT_MS }: SbomSourceOptions, program: string, workFolder: string): SyftRun {
  return { processes, environment, program, workFolder, timeoutMs };
}

async function identify(run: SyftRun): Promise<SbomTool> {
  const [digest, version] = await Promise.all([digestOfFileMeanwhile(run.program), syftVersion(run)]);
  return { name: 'syft', version, digest };
}

function embeddedTool({ environment }: SbomSourceOptions): SbomTool {
  return { name: 'duri-embedded', version: environment.duriVersion, digest: undefined };
}

function realDirectory(directory: string, { cwd }: Environment): string {
  const path = resolve(cwd, directory);
  try {
    const real = realpathSync(path);
    if (statSync(real).isDirectory()) return real;
  } catch {
    // said below
  }
  throw new IntegrityError('directory_missing', `${printable(directory)} is no directory`, { directory });
}

function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A folder of one's own for as long as it is needed; mkdtemp makes it 0700. */
async function withWorkFolder<T>({ temporaryFolder = tmpdir() }: SbomSourceOptions, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(temporaryFolder, 'duri-syft-')));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
