import { LOG_FILE } from '../evidence/evidence-set.js';
import { type Sha256, sha256 } from '../model/digest.js';
import { failure, type Finding, pass } from '../model/finding.js';
import { LIMITS } from '../model/limits.js';
import { printable } from '../model/path.js';
import type { ReasonCode } from '../model/reasons.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { checkShape } from '../shape/document.js';
import { decodeUtf8, parseJson } from '../shape/json.js';
import { describeProblems, type Parsed, refused } from '../shape/parsed.js';
import { CHAIN_START, chainHash } from './chain.js';
import { type CheckpointRecord, type HeaderRecord, type LogRecord, RECORD_LIMITS, RECORD_SCHEMAS, type RunRecord } from './log-record.js';

/** What a log holds, and what is wrong with it. */
export interface VerifiedLog {
  /** At least one. The chain holds when none fails. */
  readonly findings: readonly Finding[];
  /** L0 when the chain holds from header to checkpoint; undefined when it does not. More takes a signature: see `assessLog`. */
  readonly level: 'L0' | undefined;
  readonly header: HeaderRecord | undefined;
  /** Every run that could be read, also of a log that does not hold. */
  readonly runs: readonly RunRecord[];
  readonly checkpoint: CheckpointRecord | undefined;
  /** Records that could be read. */
  readonly count: number;
  /** Digest of the whole file. */
  readonly digest: Sha256;
}

const CHECK = 'log-chain-holds';
const MAX_FINDINGS = 100;
const LINE_FEED = 0x0a;

/**
 * Is this a whole, unedited chain? Every line that is not as the recorder wrote it is named.
 * A chain that holds shows that no line was changed, added, moved or removed on its own. It does not show who wrote it,
 * and nothing about what ran beyond what the lines say.
 */
export function verifyLog(bytes: Uint8Array, name: string = LOG_FILE): VerifiedLog {
  const reading = new Reading(name);
  if (bytes.length === 0) reading.fail('evidence_empty', 1, 'has no content');
  else if (bytes.length > LIMITS.evidenceFileBytes)
    reading.fail('evidence_over_limit', 1, `is ${bytes.length} bytes long; the limit is ${LIMITS.evidenceFileBytes}`);
  else readLines(bytes, reading);
  const { findings, records } = reading;
  const holds = findings.length === 0;
  return {
    findings: holds ? [pass(CHECK, name, `${records.length} records, each bound to the one before it`)] : findings,
    level: holds ? 'L0' : undefined,
    header: records.find((record) => record.kind === 'header'),
    runs: records.filter((record) => record.kind === 'run'),
    checkpoint: records.find((record) => record.kind === 'checkpoint'),
    count: records.length,
    digest: sha256(bytes),
  };
}

function readLines(bytes: Uint8Array, reading: Reading): void {
  if (countLines(bytes) > LIMITS.logRecords) {
    reading.fail('evidence_over_limit', LIMITS.logRecords + 1, `is beyond the limit of ${LIMITS.logRecords} records`);
    return;
  }
  let start = 0;
  while (start < bytes.length && !reading.isFull) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end === -1) {
      reading.line += 1;
      reading.fail('log_unfinished', reading.line, 'is cut short: it does not end in a line feed');
      return;
    }
    reading.take(bytes.subarray(start, end));
    start = end + 1;
  }
  reading.end();
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

/** The state of reading a log line by line. */
class Reading {
  readonly findings: Finding[] = [];
  readonly records: LogRecord[] = [];
  line = 0;
  /** Hash that the next record must build on; undefined after a line that could not be read. */
  #head: Sha256 | undefined = CHAIN_START;
  #closedAt: number | undefined;

  constructor(readonly name: string) {}

  get isFull(): boolean {
    return this.findings.length >= MAX_FINDINGS;
  }

  fail(reason: ReasonCode, line: number, message: string, values?: { expected: string; actual: string }): void {
    this.findings.push(failure(CHECK, reason, `${this.name}:${line}`, `line ${line} ${message}`, values));
  }

  take(content: Uint8Array): void {
    this.line += 1;
    if (this.#closedAt !== undefined) this.fail('log_chain_broken', this.line, `stands after the checkpoint in line ${this.#closedAt}`);
    const parsed = parseRecord(content);
    if (!parsed.ok) {
      this.#head = undefined;
      const reason = parsed.problems.some((problem) => problem.overLimit === true) ? 'evidence_over_limit' : 'evidence_unparseable';
      this.fail(reason, this.line, describeProblems(parsed.problems));
      return;
    }
    const record = parsed.value;
    this.#checkPlace(record);
    this.#checkLink(record);
    this.#head = record.hash;
    this.records.push(record);
    if (record.kind === 'checkpoint') this.#closedAt ??= this.line;
  }

  end(): void {
    if (this.#closedAt === undefined && !this.isFull) this.fail('log_unfinished', this.line, 'is the last, and no checkpoint');
  }

  #checkPlace(record: LogRecord): void {
    const { line } = this;
    if (record.seq !== line - 1)
      this.fail('log_chain_broken', line, 'does not stand at its place', { expected: `record ${line - 1}`, actual: `record ${record.seq}` });
    if ((record.kind === 'header') !== (line === 1)) this.fail('log_chain_broken', line, line === 1 ? 'is no header' : 'is a second header');
  }

  #checkLink(record: LogRecord): void {
    const { line } = this;
    if (this.#head !== undefined && record.prev !== this.#head)
      this.fail('log_chain_broken', line, 'does not build on the line before it', { expected: this.#head, actual: record.prev });
    const hash = chainHash(record.prev, record);
    if (record.hash !== hash) this.fail('log_chain_broken', line, 'is not what its hash was made of', { expected: hash, actual: record.hash });
    if (record.kind !== 'checkpoint') return;
    if (record.count !== record.seq)
      this.fail('log_chain_broken', line, 'counts other records than stand before it', { expected: String(record.seq), actual: String(record.count) });
    if (record.head !== record.prev) this.fail('log_chain_broken', line, 'closes another chain', { expected: record.prev, actual: record.head });
  }
}

/** A record in its one form, or what is wrong with the line. */
function parseRecord(content: Uint8Array): Parsed<LogRecord> {
  const json = parseJson(content, { maxBytes: RECORD_LIMITS.lineBytes, maxDepth: 8 });
  if (!json.ok) return json;
  const kind = (json.value as { kind?: unknown } | null)?.kind;
  const schema = Object.entries(RECORD_SCHEMAS).find(([known]) => known === kind)?.[1];
  if (schema === undefined)
    return refused('', typeof kind === 'string' ? `is of the unknown kind "${printable(kind.slice(0, 60))}"` : 'is no record: it has no kind');
  const record = checkShape<LogRecord>(json.value, schema);
  if (!record.ok) return record;
  return canonicalJson(record.value) === decodeUtf8(content) ? record : refused('', 'is not canonical JSON (RFC 8785)');
}
