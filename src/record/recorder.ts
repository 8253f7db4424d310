import { type Sha256, sha256 } from '../model/digest.js';
import { IntegrityError } from '../model/errors.js';
import { LIMITS } from '../model/limits.js';
import type { Clock } from '../ports/clock.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { checkShape } from '../shape/document.js';
import { describeProblems } from '../shape/parsed.js';
import { CHAIN_START, chainHash } from './chain.js';
import { type ClaimedLevel, type HeaderRecord, LOG_FORMAT, type LogRecord, RECORD_LIMITS, RECORD_SCHEMAS, type RunRecord } from './log-record.js';
import { redactArguments, redactText } from './redact-arguments.js';

/** A program that ran. `digest` is that of its file, where it is known. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly digest?: Sha256 | undefined;
}

/** One thing that ran: a verb, a gate, or a program that one of them started. */
export interface RunFacts {
  readonly verb: string;
  readonly gate?: string | undefined;
  readonly policyDigest?: Sha256 | undefined;
  /** What it ran on, such as `deployment_metadata.json`. */
  readonly subjects: readonly { readonly name: string; readonly digest: Sha256 }[];
  readonly tool: Tool;
  /** As it was given; the recorder takes secrets out. */
  readonly argv: readonly string[];
  readonly exitCode: number;
  readonly durationMs: number;
  /** What it said, in a word: `verified`, `tampered`, `green`. */
  readonly result?: string | undefined;
  readonly outputs: readonly { readonly name: string; readonly digest: Sha256; readonly sizeBytes: number }[];
  /** Counts, by names such as `files_modified`. */
  readonly observations: Readonly<Record<string, number>>;
}

export interface RecorderOptions {
  readonly clock: Clock;
  readonly runId: string;
  readonly started: Date;
  readonly tool: Tool;
  readonly platform: HeaderRecord['platform'];
  readonly identity: HeaderRecord['identity'];
  /** SHA-256 of the whole log before this one. */
  readonly prevLog: Sha256 | undefined;
  /** L1 only where the log will be signed. */
  readonly level: ClaimedLevel;
  /** Texts that are secret, wherever they turn up. */
  readonly knownSecrets?: readonly string[];
}

/** A log that is whole: its bytes, and what a signature over it says. */
export interface FinishedLog {
  readonly bytes: Uint8Array;
  readonly digest: Sha256;
  readonly runId: string;
  /** Hash of the checkpoint. */
  readonly head: Sha256;
  /** Records, header and checkpoint included. */
  readonly count: number;
  readonly level: ClaimedLevel;
}

export interface Recorder {
  add(run: RunFacts): void;
  /** Closes the chain with a checkpoint. Nothing can be added after it. */
  finish(): FinishedLog;
}

/**
 * Writes the execution record of one run: JSON lines, each canonical, each bound to the one before it.
 * It is an execution record: it says what ran and what came back, and never claims more.
 * @source design, section 7; trust model, section 9
 */
export function createRecorder(options: RecorderOptions): Recorder {
  const { clock, runId, level, knownSecrets = [] } = options;
  const lines: string[] = [];
  let head = CHAIN_START;
  let finished = false;
  const append = (kind: LogRecord['kind'], content: Readonly<Record<string, unknown>>): void => {
    if (finished) throw new IntegrityError('internal', 'the execution record is closed');
    if (lines.length >= LIMITS.logRecords - (kind === 'checkpoint' ? 0 : 1))
      throw new IntegrityError('internal', `the execution record would have more than ${LIMITS.logRecords} records`);
    const record = { ...content, kind, seq: lines.length, prev: head };
    const hash = chainHash(head, record);
    const whole = checkShape<LogRecord>({ ...record, hash }, RECORD_SCHEMAS[kind]);
    if (!whole.ok) throw new IntegrityError('internal', `the execution record cannot hold this: ${describeProblems(whole.problems)}`);
    lines.push(`${canonicalJson(whole.value)}\n`);
    head = hash;
  };
  append('header', headerContent(options));
  return {
    add: (run) => append('run', runContent(run, clock.now(), knownSecrets)),
    finish: () => {
      append('checkpoint', { ended: clock.now().toISOString(), count: lines.length, head });
      finished = true;
      const bytes = Buffer.from(lines.join(''));
      return { bytes, digest: sha256(bytes), runId, head, count: lines.length, level };
    },
  };
}

function headerContent({ runId, started, tool, platform, identity, prevLog, level }: RecorderOptions): Readonly<Record<string, unknown>> {
  return { format: LOG_FORMAT, run_id: runId, started: started.toISOString(), tool: toolContent(tool), platform, identity, prev_log: prevLog ?? null, level };
}

function runContent(run: RunFacts, at: Date, knownSecrets: readonly string[]): Omit<RunRecord, 'kind' | 'seq' | 'prev' | 'hash'> {
  const clean = (text: string): string => redactText(text, knownSecrets);
  const observed = Object.entries(run.observations);
  const lists = [
    [run.subjects, RECORD_LIMITS.subjects],
    [run.argv, RECORD_LIMITS.arguments],
    [run.outputs, RECORD_LIMITS.outputs],
    [observed, RECORD_LIMITS.observations],
  ] as const;
  return {
    at: at.toISOString(),
    verb: run.verb,
    gate: run.gate ?? null,
    policy_sha256: run.policyDigest ?? null,
    subjects: run.subjects.slice(0, RECORD_LIMITS.subjects).map(({ name, digest }) => ({ name: clean(name), sha256: digest })),
    tool: { ...toolContent(run.tool), version: clean(run.tool.version) },
    argv: redactArguments(run.argv, knownSecrets).slice(0, RECORD_LIMITS.arguments),
    exit_code: run.exitCode,
    duration_ms: Math.max(0, Math.round(run.durationMs)),
    result: run.result ?? null,
    outputs: run.outputs.slice(0, RECORD_LIMITS.outputs).map(({ name, digest, sizeBytes }) => ({ name: clean(name), sha256: digest, bytes: sizeBytes })),
    observations: Object.fromEntries(observed.slice(0, RECORD_LIMITS.observations)),
    omitted: lists.reduce((sum, [list, limit]) => sum + Math.max(0, list.length - limit), 0),
  };
}

function toolContent({ name, version, digest }: Tool): HeaderRecord['tool'] {
  return { name, version, sha256: digest ?? null };
}
