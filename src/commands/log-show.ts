import { command } from '../inputs/command.js';
import { optionalText } from '../inputs/input.js';
import { outcomeOf } from '../model/finding.js';
import type { CommandResult } from '../model/report.js';
import { exitCode, worstOutcome } from '../model/status.js';
import type { HeaderRecord, RunRecord } from '../record/log-record.js';
import { readLog } from '../record/read-log.js';
import { type VerifiedLog, verifyLog } from '../record/verify-log.js';
import { adviceFor } from '../reports/advice.js';
import { findingJson } from '../reports/finding-json.js';
import { evidenceInput } from './place-inputs.js';

const MAX_ROWS = 500;
const MAX_CELL = 60;

export default command({
  name: 'log show',
  summary: 'Show an execution record as a table',
  description:
    'Shows what ran and what came back, one row a run. The chain is checked first: a record that does not hold is shown as far as it can be read, and named as broken. For the whole of every record use --json.',
  examples: [
    { line: 'duri log show --evidence evidence', says: 'The record of the last run' },
    { line: 'duri log show --evidence evidence --json | jq .runs[].argv', says: 'Every command line in it, without its secrets' },
  ],
  inputs: {
    file: optionalText('The record', 'FILE', { positional: true, action: 'path' }),
    evidence: optionalText('The evidence directory that holds it', 'DIR', evidenceInput),
  },
  outputs: {},
  action: undefined,
  run: (ports, values) => {
    const { path, bytes } = readLog(ports, values);
    return Promise.resolve(toResult(path, verifyLog(bytes)));
  },
});

function toResult(path: string, log: VerifiedLog): CommandResult {
  const { findings, header, runs, checkpoint } = log;
  const status = worstOutcome(findings.map(outcomeOf));
  const holds = status === 'verified';
  const more = runs.length > MAX_ROWS ? [`${runs.length - MAX_ROWS} more; --json shows them all`] : [];
  return {
    exitCode: exitCode(status, 'prod'),
    json: { status, header: header ?? null, runs, checkpoint: checkpoint ?? null, findings: findings.map(findingJson) },
    report: {
      tone: holds ? 'plain' : 'bad',
      headline: holds ? `Run ${header?.run_id ?? ''}: ${runs.length} recorded` : `${status}: what follows is only what could be read`,
      facts: [['record', path], ...headerFacts(header), ['ended', checkpoint?.ended ?? 'not known']],
      tables: [{ head: ['#', 'at', 'what', 'result', 'exit', 'ms', 'subjects', 'observed'], rows: runs.slice(0, MAX_ROWS).map(toRow) }],
      findings,
      next: [...adviceFor(findings), ...more],
    },
    short: `${status} ${header?.run_id ?? 'unknown run'} ${runs.length}`,
  };
}

function headerFacts(header: HeaderRecord | undefined): [string, string][] {
  if (header === undefined) return [];
  const { started, tool, platform, identity } = header;
  return [
    ['started', started],
    ['by', `${tool.name} ${tool.version} on ${platform.os}/${platform.arch}`],
    ['where', `${identity.environment} ${identity.run ?? ''}`.trimEnd()],
  ];
}

function toRow({ seq, at, verb, gate, result, exit_code, duration_ms, subjects, observations }: RunRecord): string[] {
  const observed = Object.entries(observations)
    .map(([name, count]) => `${name}=${count}`)
    .join(' ');
  const named = subjects.map(({ name, sha256 }) => `${name}@${sha256.slice(0, 12)}`).join(' ');
  return [String(seq), at, gate === null ? verb : `${verb} (${gate})`, result ?? '', String(exit_code), String(duration_ms), clip(named), clip(observed)];
}

function clip(cell: string): string {
  return cell.length <= MAX_CELL ? cell : `${cell.slice(0, MAX_CELL - 1)}…`;
}
