import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { LOG_FILE, LOG_SIGNATURE_FILE } from '../evidence/evidence-set.js';
import { type Sha256, sha256 } from '../model/digest.js';
import { messageOf } from '../model/errors.js';
import { type Warning, warning } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import type { Ports } from '../ports/index.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { parseDocument } from '../shape/document.js';
import { type LogDestination, logDestination } from './log-destination.js';
import { runId as runIdSchema } from './log-record.js';
import { createRecorder, type FinishedLog, type RunFacts, type Tool } from './recorder.js';
import { redactArguments } from './redact-arguments.js';
import { deriveRunId, runIdentity } from './run-identity.js';
import { verifyLog } from './verify-log.js';

export interface RunLog {
  /** As the user named it; undefined for a verb that has none. */
  readonly evidence: string | undefined;
  readonly release: string | undefined;
  readonly tool: Tool;
  readonly started: Date;
  /** What ran, in order; at least one. */
  readonly runs: readonly RunFacts[];
  /** Signs the finished log, see `logStatement`: it is then of level L1. */
  readonly sign?: ((log: FinishedLog) => string) | undefined;
  readonly knownSecrets?: readonly string[];
}

export interface WrittenLog extends FinishedLog {
  readonly path: string;
}

type LogPorts = Pick<Ports, 'clock' | 'environment' | 'evidence' | 'files'>;

export interface RecordedRun {
  readonly warnings: readonly Warning[];
  readonly log: WrittenLog | undefined;
}

/** Writes the execution record of a run. It never changes a verdict: what prevents it is a warning. */
export function recordRun(ports: LogPorts, run: RunLog): RecordedRun {
  try {
    return { warnings: [], log: write(ports, run) };
  } catch (error) {
    return { warnings: [warning('log_not_written', 'execution record', messageOf(error))], log: undefined };
  }
}

function write(ports: LogPorts, run: RunLog): WrittenLog {
  const { files } = ports;
  const destination = logDestination(places(ports, run));
  if (destination === undefined) throw new Error('there is neither a state directory nor an evidence directory to write it to');
  const previous = readPrevious(files, destination);
  const log = record(ports, run, previous?.digest);
  const path = destination.path(log.runId);
  refuseLink(files, path);
  const signature = run.sign?.(log);
  const signed = signature === undefined ? [] : [{ path: signaturePath(path), content: signature }];
  const kept = (previous?.keep ?? []).filter((file) => file.path !== path && !files.exists(file.path));
  if (destination.previous.kind === 'log') replaceInEvidence(ports.evidence, dirname(path), [...kept, { path, content: log.bytes }, ...signed]);
  else
    writeAll(files, [
      { path, content: log.bytes },
      ...signed,
      { path: destination.previous.path, content: `${canonicalJson({ run_id: log.runId, sha256: log.digest })}\n` },
    ]);
  return { ...log, path };
}

function record({ clock, environment }: LogPorts, run: RunLog, previous: Sha256 | undefined): FinishedLog {
  const identity = runIdentity(environment.variables);
  const argv = run.runs.map((facts) => redactArguments(facts.argv, run.knownSecrets));
  const runId = deriveRunId(run.started, { identity, argv, previous: previous ?? null, verbs: run.runs.map(({ verb }) => verb) });
  const platform = { os: environment.platform, arch: environment.arch, node: environment.nodeVersion };
  const level = run.sign === undefined ? 'L0' : 'L1';
  const recorder = createRecorder({
    clock,
    runId,
    started: run.started,
    tool: run.tool,
    platform,
    identity,
    prevLog: previous,
    level,
    knownSecrets: run.knownSecrets ?? [],
  });
  for (const facts of run.runs) recorder.add(facts);
  return recorder.finish();
}

interface NewFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Log and signature appear together, under the names that a killed run may leave, and never while a seal is under way. */
function replaceInEvidence(store: Ports['evidence'], directory: string, written: readonly NewFile[]): void {
  const transaction = store.begin(directory);
  try {
    for (const { path, content } of written) transaction.put(basename(path), content);
    transaction.commit([LOG_FILE, LOG_SIGNATURE_FILE]);
  } finally {
    transaction.abort();
  }
}

function writeAll(files: Ports['files'], written: readonly NewFile[]): void {
  for (const { path, content } of written) files.write(path, content);
}

/** `VERIFY_LOG.sig` beside `VERIFY_LOG.log`, `<run-id>.sig` beside `<run-id>.log`. */
function signaturePath(log: string): string {
  return log.replace(/\.log$/, '.sig');
}

function places({ environment, files }: LogPorts, run: RunLog): Parameters<typeof logDestination>[0] {
  const { cwd, variables } = environment;
  const real = (path: string | undefined): string | undefined => (path === undefined ? undefined : (files.resolve(resolve(cwd, path)) ?? resolve(cwd, path)));
  const state = variables['DURI_STATE_DIR'];
  return {
    stateDirectory: state === undefined || state === '' ? undefined : resolve(cwd, state),
    evidenceDirectory: real(run.evidence),
    releaseDirectory: real(run.release),
  };
}

interface PreviousLog {
  readonly digest: Sha256;
  /** Where it and its signature are to be kept before their places are taken. */
  readonly keep: readonly NewFile[];
}

const pointerSchema = z.strictObject({
  run_id: runIdSchema,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .transform((digits) => digits as Sha256),
});

/** The log before this one. A pointer that cannot be read breaks the link between logs, and is no reason to write none. */
function readPrevious(files: Ports['files'], { previous, keepsPrevious }: LogDestination): PreviousLog | undefined {
  refuseLink(files, previous.path);
  const content = files.read(previous.path, LIMITS.evidenceFileBytes);
  if (content === undefined) return undefined;
  if (previous.kind === 'pointer') {
    const pointer = parseDocument(content, pointerSchema, { maxBytes: 1000, maxDepth: 2 });
    return pointer.ok ? { digest: pointer.value.sha256, keep: [] } : undefined;
  }
  const digest = sha256(content);
  const { header, runs } = verifyLog(content);
  // A seal's record is kept for good. That of one verification among many is only named by the next, or a folder would fill with them.
  if (!keepsPrevious || (runs.length > 0 && runs.every(({ verb }) => verb === 'verify'))) return { digest, keep: [] };
  const name = header?.run_id ?? digest.slice(0, 16);
  const keptPath = join(dirname(previous.path), `VERIFY_LOG.${name}.log`);
  refuseLink(files, signaturePath(previous.path));
  const signature = files.read(signaturePath(previous.path), LIMITS.evidenceFileBytes);
  const keptSignature = signature === undefined ? [] : [{ path: signaturePath(keptPath), content: signature }];
  return { digest, keep: [{ path: keptPath, content }, ...keptSignature] };
}

/** A log is written with the rights of the verifier, often in a folder where the verified program may write: a link there would lead both reading and writing astray. */
function refuseLink(files: Ports['files'], path: string): void {
  const real = files.resolve(path);
  const folder = files.resolve(dirname(path));
  if (real !== undefined && folder !== undefined && real !== join(folder, basename(path))) throw new Error(`${path} is a link, which is not followed`);
}
